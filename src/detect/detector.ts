/** From kernel hits to tallies: which rule claims a hit, how sure it is, and what of it is kept. */
import { hashBytes } from './hash-bytes.ts'
import { evidenceBit } from '../evidence/kinds.ts'
import type { ClaimSink, Repeats } from '../model/claim.ts'
import { NO_FIELD } from '../model/field.ts'
import {
  FILLS_CELL,
  HIT_DATA,
  HIT_END,
  HIT_FIELD,
  HIT_HASH,
  HIT_KIND,
  HIT_LINE,
  HIT_RECORD,
  HIT_START,
  HIT_WORDS,
  KIND,
} from '../model/hit.ts'
import { type LineExtent, NO_EXTENT } from '../model/line-extent.ts'
import { REJECT } from '../model/rule.ts'
import { REGION, type Region, type Regions } from '../model/region.ts'
import type { RawSketch, SettledFields } from '../model/settled.ts'
import { fillsCell } from './cell-edges.ts'
import { claimHit } from './claim.ts'
import { PendingClaims } from './pending-claims.ts'
import { ValueNames } from './person/value-names.ts'
import { bitsOfRegion, evidenceOfRegion, readingOf, readingOfFound } from './region-evidence.ts'
import { mayStandAlone } from './identifier/claim-identifier.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { CompiledRules } from './compiled-rules.ts'
import { FOUND_KIND, isIdentifier } from './tagger/found-hits.ts'
import type { FoundQueue } from './tagger/found-queue.ts'
import { ADDRESS } from './tagger/tags.ts'
import type { Strength } from './identifier/cue-index.ts'

/** What is known of one kind of hit in one field. */
interface History {
  seen: number
  /** Of those, how many one rule alone claimed, which is the same for all. */
  claimed: number
  claimant: CompiledRule | null
  /** Set once the decision is settled. */
  repeats: Repeats | null
  /** What was counted elsewhere since then. */
  elsewhere: (() => { readonly hits: number; readonly sketch: RawSketch }) | null
}

/** Hits of one kind in one field that are judged singly. If all were claimed by one rule, those that follow are counted with them. */
const SETTLED_AFTER = 512
/**
 * The same in later ranges of a source: of a column that is as it was. Perf: it is a tenth of a range's time (bench: dense.csv). Hits that would have been
 * refused are counted behind it: of a share r of them (1 - r)^n of the ranges settle, so that a count is too large by 0.6 % at most on average (n = 64).
 */
const SETTLED_AGAIN_AFTER = 64
const KINDS = 32

export interface Block {
  readonly bytes: Uint8Array
  /** Source offset of `bytes[0]`. May be negative: the block's look-behind margin lies before the source's start. */
  readonly origin: number
  /** Line (from 0) at the region's first byte. */
  readonly line: number
  /** Where the bytes between two indexes of this block lie on their line. */
  extent(from: number, to: number): LineExtent
  /** Line, from 0, and extent of what lies between two source offsets; null outside of the block. */
  locate(start: number, end: number): { line: number; extent: LineExtent } | null
}

/** Follows the carriers whose signs are among the hits (model/carrier.ts). */
export interface CarrierFollower {
  /** Source offsets between which values are reported of the text that is carried there. */
  readonly coveredFrom: number
  readonly coveredTo: number
  /** @param row of a hit that is a sign */
  begin(block: Block, words: Uint32Array, row: number): void
}

const MODEL = evidenceBit('model')
const PROJECT_NAME = evidenceBit('project-name')
/** Confidence 0.9: of a name in full that is told of in what is else about a program. */
const FULL_NAME_BITS = 3.2

function isOneWord(bytes: Uint8Array, start: number, end: number): boolean {
  const blank = bytes.indexOf(32, start)
  return blank < 0 || blank >= end
}

/**
 * Judges hits in order. Where claims overlap, the surer one stays (pending-claims.ts). What is kept between hits are claims, so the
 * outcome does not depend on how hits are cut into blocks.
 *
 * @param keysInText whether key words before `:` and `=` count outside of fields; false for JSON, whose keys are field names
 * @param settled counts hits that need no judging any more, if the hits lie in the kernel's memory
 * @param carriers takes the signs of carriers
 * @param regions of source code
 * @param isScreenText its strings are words on screens, which name nobody
 * @param isListing tells in any language what an app does: one word there, or words that are hardly a name, are no name
 * @param isResumed for a later range of a source
 */
export class Detector {
  private readonly rules: CompiledRules
  private readonly tallies: ClaimSink
  private readonly keysInText: boolean
  private readonly settled: SettledFields | undefined
  private readonly carriers: CarrierFollower | undefined
  private readonly regions: Regions | undefined
  private readonly isScreenText: boolean
  private readonly isListing: boolean
  private readonly settledAfter: number
  /** By field * KINDS + kind. */
  private readonly histories: (History | undefined)[] = []
  private readonly pending: PendingClaims
  private readonly values = new ValueNames()
  /** Since the rows at hand were looked through for hits of settled columns. */
  private hasSettled = false

  constructor(
    rules: CompiledRules,
    tallies: ClaimSink,
    keysInText: boolean,
    settled?: SettledFields,
    carriers?: CarrierFollower,
    regions?: Regions,
    isScreenText = false,
    isListing = false,
    isResumed = false,
  ) {
    this.rules = rules
    this.tallies = tallies
    this.keysInText = keysInText
    this.settled = settled
    this.carriers = carriers
    this.regions = regions
    this.isScreenText = isScreenText
    this.isListing = isListing
    this.settledAfter = isResumed ? SETTLED_AGAIN_AFTER : SETTLED_AFTER
    this.pending = new PendingClaims((claim) => tallies.add(claim.rule, claim))
    settled?.reset()
  }

  /**
   * @param words hit rows, which carry the field and record their reader wrote; they may be moved
   * @param found what the tagger found in the text, up to the region's end at least
   * @param until source offset of the region's end; 0 where what was found is among the rows (found-hits.ts)
   */
  judge(block: Block, words: Uint32Array, count: number, found?: FoundQueue, until = 0): void {
    const { rules } = this
    let left = this.settled?.count(words, count) ?? count
    for (let i = 0, row = 0; i < left; i++, row += HIT_WORDS) {
      // Perf: the rest of a column that has just been settled is most of its hits in a region (bench: dense.csv).
      if (this.hasSettled) {
        this.hasSettled = false
        left = i + (this.settled?.count(words.subarray(row), left - i) ?? left - i)
        if (i === left) break
      }
      const start = block.origin + (words[row + HIT_START] as number)
      if (found !== undefined && until > 0) this.takeFound(block, found, start)
      this.pending.passed(start)
      const kind = words[row + HIT_KIND] as number
      const data = words[row + HIT_DATA] as number
      if (kind === FOUND_KIND) {
        if (found !== undefined)
          this.takeOne(block, found, data, words[row + HIT_FIELD] as number, words[row + HIT_RECORD] as number)
        continue
      }
      if (kind === KIND.carrier) {
        this.carriers?.begin(block, words, row)
        continue
      }
      if (this.isCovered(start) && !fillsCell(block.bytes, words[row + HIT_START] as number, words[row + HIT_END] as number))
        continue
      if (kind === KIND.key && !this.keysInText && words[row + HIT_FIELD] === NO_FIELD) continue
      if (kind === KIND.identifier) {
        this.identify(block, words, row, data)
        continue
      }
      const claimants = kind === KIND.key ? rules.byKey[data] : kind === KIND.literal ? rules.byLiteral[data] : rules.byKind[kind]
      if (claimants === undefined) continue
      const field = words[row + HIT_FIELD] as number
      if (field !== NO_FIELD && kind < KIND.key) {
        this.inField(block, claimants, words, row, kind, field)
        continue
      }
      for (const claimant of claimants) this.consider(block, claimant, words, row, kind)
    }
    if (found !== undefined && until > 0) this.takeFound(block, found, until)
  }

  private isCovered(start: number): boolean {
    return this.carriers !== undefined && start < this.carriers.coveredTo && start >= this.carriers.coveredFrom
  }

  /** Of rules of identifiers those are asked whose cues are near, and those whose form counts alone. */
  private identify(block: Block, words: Uint32Array, row: number, data: number): void {
    const index = this.rules.cueIndex()
    const { bytes } = block
    const announced =
      (data & 1) === 0 ? [] : index.announcedAt(bytes, words[row + HIT_START] as number, words[row + HIT_END] as number)
    for (const { claimant, strength } of announced) this.consider(block, claimant, words, row, KIND.identifier, strength)
    if ((data & 2) === 0 || !mayStandAlone(bytes, words[row + HIT_START] as number)) return
    for (const claimant of index.alone()) {
      if (!announced.some((one) => one.claimant === claimant)) this.consider(block, claimant, words, row, KIND.identifier)
    }
  }

  /** Names and addresses that begin before a source offset: they are claims like others. */
  private takeFound(block: Block, found: FoundQueue, until: number): void {
    for (; found.taken < found.count && (found.start[found.taken] as number) < until; found.taken++) {
      this.takeOne(block, found, found.taken, NO_FIELD, 0)
    }
  }

  private takeOne(block: Block, found: FoundQueue, i: number, field: number, record: number): void {
    if (this.isCovered(found.start[i] as number)) return
    const claimant = this.rules.byId.get(found.type[i] === ADDRESS ? 'postal-address' : 'person-name')
    if (
      field !== NO_FIELD &&
      isIdentifier(block.bytes, (found.start[i] as number) - block.origin, (found.end[i] as number) - block.origin)
    )
      return
    if (claimant !== undefined) this.claimFound(block, claimant, found, i, field, record)
  }

  private claimFound(block: Block, claimant: CompiledRule, found: FoundQueue, i: number, field: number, record: number): void {
    const start = found.start[i] as number
    const end = found.end[i] as number
    const from = start - block.origin
    const to = end - block.origin
    const region = this.regions?.at(start)
    if (this.isOnScreen(claimant, region) && !isHeader(block.bytes, from)) return
    let bits = found.bits[i] as number
    if (region !== undefined) bits += bitsOfRegion(readingOfFound(block.bytes, from, to), region, block.bytes[from] as number)
    const own = found.type[i] === ADDRESS ? 0 : this.rules.ownNames().bits(block.bytes, from, to)
    if (found.type[i] !== ADDRESS) bits += this.values.bits(block.bytes, from, to)
    bits += own
    if (this.isListing && found.type[i] !== ADDRESS && (bits < FULL_NAME_BITS || isOneWord(block.bytes, from, to))) return
    this.pending.passed(start)
    const pending = this.pending.room(start, end, bits)
    if (pending === null) return
    pending.rule = claimant.index
    pending.hash = hashBytes(block.bytes, from, to)
    pending.evidence = MODEL | (region === undefined ? 0 : evidenceOfRegion(region)) | (own < 0 ? PROJECT_NAME : 0)
    pending.field = field
    pending.record = record
    pending.whole = false
    pending.synthetic =
      claimant.rule.synthetic !== undefined &&
      this.tallies.wantsSynthetic(field, claimant.index) &&
      claimant.rule.synthetic(decode(block.bytes, from, to))
    pending.reasons = found.reasons[i] as number
    pending.person = -1
    if (this.tallies.wantsPlace(field, claimant.index)) {
      const place = block.locate(start, end)
      pending.line = place?.line ?? block.line
      pending.extent = place?.extent ?? NO_EXTENT
      pending.note = claimant.note?.(block.bytes, from, to) ?? ''
    }
  }

  /** Perf: in a column of a million emails the first hundreds decide; bench `dense.csv` shows it. */
  private inField(
    block: Block,
    claimants: readonly CompiledRule[],
    words: Uint32Array,
    row: number,
    kind: number,
    field: number,
  ): void {
    const at = field * KINDS + kind
    this.histories[at] ??= { seen: 0, claimed: 0, claimant: null, repeats: null, elsewhere: null }
    const history = this.histories[at]
    if (history.repeats !== null && this.fills(block, words, row)) {
      history.repeats.one(words[row + HIT_HASH] as number)
      return
    }
    history.seen++
    let only: CompiledRule | null = null
    let claims = 0
    for (const claimant of claimants) {
      if (!this.consider(block, claimant, words, row, kind)) continue
      only = claimant
      claims++
    }
    if (claims !== 1 || (history.claimant !== null && history.claimant !== only)) return
    history.claimant = only
    history.claimed++
    // Again and again, for as long as places are kept of them.
    if (history.repeats !== null || only?.person !== null || history.seen !== history.claimed) return
    if (history.claimed % this.settledAfter === 0) {
      this.pending.flush()
      history.repeats = this.tallies.repeat(field, only.index)
      if (history.repeats !== null) history.elsewhere = this.settled?.settle(field, kind) ?? null
      this.hasSettled = history.elsewhere !== null
    }
  }

  private fills(block: Block, words: Uint32Array, row: number): boolean {
    return (
      ((words[row + HIT_LINE] as number) & FILLS_CELL) !== 0 ||
      fillsCell(block.bytes, words[row + HIT_START] as number, words[row + HIT_END] as number)
    )
  }

  /** True if the rule claims the hit, also where a surer claim overlaps it. */
  private consider(
    block: Block,
    claimant: CompiledRule,
    words: Uint32Array,
    row: number,
    kind: number,
    strength: Strength | null = null,
  ): boolean {
    const field = words[row + HIT_FIELD] as number
    const claim = claimHit(
      block.bytes,
      claimant,
      kind,
      words[row + HIT_START] as number,
      words[row + HIT_END] as number,
      field !== NO_FIELD,
      strength,
      ((words[row + HIT_LINE] as number) & FILLS_CELL) !== 0,
    )
    if (claim.bits <= REJECT) return false
    let { bits, evidence } = claim
    const reading = this.regions === undefined ? null : readingOf(kind, claimant.rule.class)
    if (this.regions !== undefined && reading !== null) {
      const region = this.regions.at(block.origin + claim.start)
      if (this.isOnScreen(claimant, region)) return false
      bits += bitsOfRegion(reading, region, block.bytes[claim.start] as number)
      evidence |= evidenceOfRegion(region)
      if (bits <= REJECT) return false
    }
    const pending = this.pending.room(block.origin + claim.start, block.origin + claim.end, bits)
    if (pending === null) return true
    pending.rule = claimant.index
    pending.hash = claim.located ? hashBytes(block.bytes, claim.start, claim.end) : (words[row + HIT_HASH] as number)
    pending.evidence = evidence
    pending.field = field
    pending.record = words[row + HIT_RECORD] as number
    pending.whole = claim.whole
    pending.reasons = 0
    pending.synthetic = false
    pending.person = claimant.person?.(block.bytes, claim.start, claim.end, field === NO_FIELD) ?? -1
    if (this.tallies.wantsPlace(field, claimant.index)) {
      const lineOfHit = block.line + ((words[row + HIT_LINE] as number) & ~FILLS_CELL)
      // A value may begin on a line before what gave it away.
      const at = words[row + HIT_START] as number
      pending.line = lineOfHit + countLines(block.bytes, at, claim.start) - countLines(block.bytes, claim.start, at)
      pending.extent = block.extent(claim.start, claim.end)
      pending.note = claimant.note?.(block.bytes, claim.start, claim.end) ?? ''
    }
    if (claimant.rule.synthetic !== undefined && this.tallies.wantsSynthetic(field, claimant.index)) {
      pending.synthetic = claimant.rule.synthetic(decode(block.bytes, claim.start, claim.end))
    }
    return true
  }

  /** A name in a string of a program that translates another. */
  private isOnScreen({ rule }: CompiledRule, region: Region | undefined): boolean {
    return this.isScreenText && rule.id === 'person-name' && region === REGION.string
  }

  /** Settles what was claimed so far: no hit before the next one's start can change it any more. */
  flush(): void {
    this.pending.flush()
  }

  /** After the source's last block. */
  end(): void {
    this.pending.flush()
    for (const history of this.histories) {
      if (history?.repeats == null || history.elsewhere === null) continue
      const { hits, sketch } = history.elsewhere()
      if (hits > 0) history.repeats.many(hits, sketch)
    }
  }
}

function countLines(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0
  for (let i = from; i < to; i++) if (bytes[i] === 10) lines++
  return lines
}

function decode(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
}

/** `"Last-Translator: Ines Moreau <ines@example.com>`: translations begin with who made them. */
function isHeader(bytes: Uint8Array, from: number): boolean {
  let start = from
  while (start > 0 && from - start < LONGEST_HEADER && bytes[start - 1] !== LINE_FEED) start--
  return HEADER.test(decode(bytes, start, from))
}

const LONGEST_HEADER = 200
const LINE_FEED = 10
const HEADER = /^"(?:Last-Translator|Language-Team|Report-Msgid-Bugs-To): /
