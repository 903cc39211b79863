/** Reads sampled cells of text for names and addresses, and counts what is found as findings are counted. */
import { evidenceBit } from '../evidence/kinds.ts'
import type { CellFind, CellReader } from '../model/cell-find.ts'
import type { CellPlace } from '../model/format.ts'
import { type LineExtent, NO_EXTENT } from '../model/line-extent.ts'
import { CELLS_TO_TELL, type FieldTexts, holdingOf, isOfTexts } from './field-texts.ts'
import { addressInLists, isOneWord, nameInLists } from './find-in-lists.ts'
import { NO_LINE, type Tally } from './inventory.ts'
import { Tallies } from './tally.ts'

/** The bytes of the source at hand, by its offsets. Null: they have left it. */
export interface SourceText {
  locate(start: number, end: number): CellPlace | null
  /** Valid until more is read. */
  slice(start: number, end: number): Uint8Array | null
}

/** Longer cells have no place of their own for what is found in them: it does not depend on how the source is cut into pieces. */
export const LONGEST_PLACED = 4096

/** Readers cut cells at so many characters. */
const CUT = 1024
/** Shorter ones name nobody and say something. */
const SHORTEST = 12
const BLANKS_OF_TEXT = 5
/** From which on a find counts for its column. */
const LEAST_BITS = 1

/** Names of one word that are counted apart. */
const MOST_WORDS = 256

const EVIDENCE = evidenceBit('model') | evidenceBit('values')

export class CellTexts {
  private readonly reader: CellReader
  private readonly source: SourceText
  private readonly tallies: Tallies

  /** @param maxPlaces kept of each rule in each field */
  constructor(reader: CellReader, source: SourceText, maxPlaces: number) {
    this.reader = reader
    this.source = source
    this.tallies = new Tallies(maxPlaces)
  }

  get all(): Tally[] {
    return this.tallies.all
  }

  /** One cell, as it was passed to CellSink.cell. */
  read(texts: FieldTexts, field: number, record: number, start: number, end: number, value: string, at?: CellPlace): void {
    if (texts.met < CELLS_TO_TELL) {
      texts.met++
      if (hasBlanks(value, BLANKS_OF_TEXT)) texts.long++
    }
    if (!isOfTexts(texts) || value.length < SHORTEST || opensJson(value) || !hasBlanks(value, 1)) return
    texts.cells++
    if (value.length >= CUT) texts.cut++
    const { tallies } = this
    const explained = this.reader.rules.some((rule) => tallies.wantsPlace(field, rule))
    const finds = this.reader.read(value, explained)
    if (finds.length === 0) return
    const places = new CellPlaces(this.source, start, end, at)
    const counted = new Set<number>()
    for (const find of finds) {
      const written = Buffer.from(find.bytes.subarray(find.start, find.end)).toString('utf8')
      const { bits, weight } = find.isAddress ? addressInLists(written) : nameInLists(written)
      if (find.bits >= LEAST_BITS) {
        const holding = holdingOf(texts.holding, find.rule)
        if (!counted.has(find.rule)) holding.cells++
        holding.finds++
        holding.listed += weight
        const { words } = holding
        if (isOneWord(written) && (words.size < MOST_WORDS || words.has(find.hash)))
          words.set(find.hash, (words.get(find.hash) ?? 0) + 1)
        counted.add(find.rule)
      }
      const wanted = tallies.wantsPlace(field, find.rule)
      tallies.add(find.rule, {
        ...(wanted ? places.of(find) : { start, end, line: NO_LINE, extent: NO_EXTENT }),
        hash: find.hash,
        bits: find.bits + bits,
        evidence: EVIDENCE,
        field,
        record,
        whole: false,
        synthetic: find.synthetic,
        note: wanted ? find.note() : '',
        reasons: find.reasons,
        person: -1,
      })
    }
  }
}

function hasBlanks(value: string, most: number): boolean {
  let at = -1
  for (let i = 0; i < most; i++) {
    at = value.indexOf(' ', at + 1)
    if (at < 0) return false
  }
  return true
}

/** What is JSON is read by its paths. */
function opensJson(value: string): boolean {
  return value.startsWith('{') || value.startsWith('[')
}

/** Where finds of one cell are, in order: in its bytes as they are written in the source, where they are at hand, else the cell. */
class CellPlaces {
  private readonly source: SourceText
  private readonly start: number
  private readonly end: number
  private readonly at: CellPlace | undefined
  private bytes: Uint8Array | null = null
  /** Behind the find before, in what is written. */
  private passed = 0

  constructor(source: SourceText, start: number, end: number, at: CellPlace | undefined) {
    this.source = source
    this.start = start
    this.end = end
    this.at = at
    if (at === undefined && end - start <= LONGEST_PLACED) this.bytes = source.slice(start, end)
  }

  of(find: CellFind): { start: number; end: number; line: number; extent: LineExtent } {
    const { start, end, bytes } = this
    if (this.at !== undefined) return { start, end, line: this.at.line, extent: this.at.extent }
    if (bytes !== null) {
      // Escapes are longer than what they stand for: it is written there or behind.
      const from = Math.max(this.passed, find.start)
      const index = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(
        find.bytes.subarray(find.start, find.end),
        from,
      )
      if (index >= 0) this.passed = index + find.end - find.start
      const place = index >= 0 ? { start: start + index, end: start + this.passed } : { start, end }
      const located = this.source.locate(place.start, place.end)
      if (located !== null) return { ...place, line: located.line, extent: located.extent }
    }
    return { start, end, line: NO_LINE, extent: NO_EXTENT }
  }
}
