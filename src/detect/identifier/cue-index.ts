/** Which rules the words near a place announce, and how closely. */
import { remembered } from '../../model/memo.ts'
import type { CompiledRule } from '../compiled-rule.ts'
import { FirstWords } from '../first-words.ts'
import { plainText, textEnd, textStart } from './cue-text.ts'
import { folded, isUnspaced, withoutDots, wordsOfCue } from './cue-words.ts'

/** How a place is announced: right next to the cue, or by one elsewhere near it. */
export const ADJACENT = 2
export const NEAR = 1

/** How a rule is announced. */
export interface Strength {
  /** ADJACENT or NEAR. */
  readonly closeness: number
  /** Letters of its longest cue there: `australian passport` says more than `passport`. */
  readonly letters: number
}

/** One entry for each rule that is announced. */
export interface Announced {
  readonly claimant: CompiledRule
  readonly strength: Strength
}

interface Cue {
  readonly words: readonly string[]
  /** Counts only in capitals, or as a key. */
  readonly capitals: boolean
  readonly letters: number
  readonly claimant: CompiledRule
}

const MOST_REMEMBERED = 20_000

/** Words between a cue and its value that say nothing. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an and the of for is was are be my his her your no nr nro núm num number numbers nb id ids code value key new old field full name holder ' +
    'mi mein meine mon ma mio mia meu minha moj mój mitt min mijn numer numeru numery nummer nummern numero numéro número n numerem ist lautet jest to es est è é del de la le di do da der die das ' +
    'вашей ваш номер серия № 番号 号 号码 はは는 은 는 이 가 як це o os os av på som är er on och og och y et e i und en van het ' +
    'мой моя моего мій μου είναι שלי הוא של của tôi là ของ คือ saya adalah minun benim moja mojego je az ' +
    'like example e.g eg z.b p.ex see ref reference card karta karty s'
  ).split(' '),
)
const MOST_FILLERS = 4

export class CueIndex {
  /** Cues by their first word; CJK ones, which no spaces part, by their first two characters. */
  private readonly byWord = new Map<string, Cue[]>()
  private readonly lone: readonly CompiledRule[]
  private readonly firstWords: FirstWords
  private readonly found = new Map<string, readonly Announced[]>()

  constructor(rules: readonly CompiledRule[]) {
    for (const claimant of rules) {
      for (const cue of claimant.rule.identifier?.cues ?? []) {
        const words = wordsOfCue(cue)
        const capitals = cue === cue.toUpperCase() && /[A-Z]/.test(cue)
        for (const form of words.length > 1 ? [words, [words.join('')]] : [words])
          this.add({ words: form, capitals, letters: form.join('').length, claimant })
      }
    }
    this.lone = rules.filter(({ rule }) => (rule.identifier?.alone.length ?? 0) > 0)
    this.firstWords = new FirstWords(this.byWord.keys())
  }

  private add(cue: Cue): void {
    const first = cue.words[0] as string
    const key = isUnspaced(first) ? first.slice(0, 2) : first
    const list = this.byWord.get(key)
    if (list === undefined) this.byWord.set(key, [cue])
    else list.push(cue)
  }

  /** Rules that count without a cue where the form is theirs. */
  alone(): readonly CompiledRule[] {
    return this.lone
  }

  /** Rules whose cues stand near `bytes[start..end)`, on its line. Remembered by the text with figures made alike. */
  announcedAt(bytes: Uint8Array, start: number, end: number): readonly Announced[] {
    const from = textStart(bytes, start)
    const to = textEnd(bytes, end)
    // Perf: the kernel stops at eight letters of a word of a cue, of which a text of many words has one by chance (bench `sparse.sql`).
    if (!this.firstWords.mayStandIn(bytes, from, start) && !this.firstWords.mayStandIn(bytes, end, to)) return NONE
    const before = plainText(bytes, from, start)
    const after = plainText(bytes, end, to)
    return remembered(this.found, MOST_REMEMBERED, `${before}\n${after}`, () => this.find(before, after), undefined)
  }

  private find(before: string, after: string): readonly Announced[] {
    const strengths = new Map<CompiledRule, Strength>()
    this.collect(withoutDots(before), true, strengths)
    this.collect(withoutDots(after), false, strengths)
    // Of equal claims the first stays: a country's rule goes before one for all countries.
    return [...strengths]
      .map(([claimant, strength]) => ({ claimant, strength }))
      .sort((a, b) => Number(isGeneral(a)) - Number(isGeneral(b)) || a.claimant.index - b.claimant.index)
  }

  private collect(text: string, isBefore: boolean, found: Map<CompiledRule, Strength>): void {
    const whole = tokensOf(text, WHOLE_WORDS)
    const split = tokensOf(text, HUMPS)
    for (const tokens of split.length === whole.length ? [whole] : [whole, split]) {
      for (let i = 0; i < tokens.length; i++) {
        for (const [cue, length] of this.cuesAt(tokens, i)) {
          const first = tokens[i] as Token
          const last = tokens[i + length - 1] as Token
          if (cue.capitals && !isCapital(text, first, last)) continue
          const end = isBefore ? listStart(text, last.end) : text.length
          const isNext = isBefore
            ? isBridge(
                text.slice(last.end, end),
                tokens.slice(i + length).filter((token) => token.start < end),
                text.slice(0, end),
              )
            : isBridge(text.slice(0, first.start), tokens.slice(0, i), text)
          const known = found.get(cue.claimant)
          found.set(cue.claimant, {
            closeness: Math.max(known?.closeness ?? 0, isNext ? ADJACENT : NEAR),
            letters: Math.max(known?.letters ?? 0, cue.letters),
          })
        }
      }
    }
  }

  /** Cues that begin at a token, with the number of tokens they take. Perf: nearly all words begin none (bench `dense.ndjson`). */
  private cuesAt(tokens: readonly Token[], i: number): readonly (readonly [Cue, number])[] {
    const { word } = tokens[i] as Token
    const beginning = this.byWord.get(word)
    const unspaced = isUnspaced(word)
    if (beginning === undefined && !unspaced) return NONE
    const found: (readonly [Cue, number])[] = []
    for (const cue of beginning ?? []) {
      if (cue.words.every((one, k) => tokens[i + k]?.word === one)) found.push([cue, cue.words.length])
    }
    if (!unspaced) return found
    for (let k = 0; k < word.length - 1; k++) {
      for (const cue of this.byWord.get(word.slice(k, k + 2)) ?? [])
        if (word.startsWith(cue.words.join(''), k)) found.push([cue, 1])
    }
    return found
  }
}

const NONE: readonly never[] = []

function isGeneral({ claimant }: Announced): boolean {
  return !claimant.rule.id.includes('/')
}

/** Made when the first identifier is met: most runs meet none. */
export function lazyCueIndex(rules: readonly CompiledRule[]): () => CueIndex {
  let index: CueIndex | undefined
  return () => {
    index ??= new CueIndex(rules)
    return index
  }
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WHOLE_WORDS = /\p{L}[\p{L}\p{M}]*/gu
/** `passportNumber` as two words. */
const HUMPS = /\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}/gu

function tokensOf(text: string, words: RegExp): readonly Token[] {
  const tokens: Token[] = []
  words.lastIndex = 0
  for (let match = words.exec(text); match !== null; match = words.exec(text))
    tokens.push({ word: folded(match[0]), start: match.index, end: words.lastIndex })
  return tokens
}

/** True if what lies between a cue and a value, its `tokens` and its punctuation, joins them: `no. is`, `: `, ` (`. */
function isBridge(gap: string, tokens: readonly Token[], text: string): boolean {
  const between =
    tokens.at(-1)?.end === text.trimEnd().replace(/-$/, '').length && isPrefix(text, tokens.at(-1)) ? tokens.slice(0, -1) : tokens
  if (between.length > MOST_FILLERS || !between.every(({ word }) => FILLERS.has(word))) return false
  // Figures that belong to the cue (`AHVN13`), and leaders.
  const plain = gap.replace(/^0{1,2}(?![0\p{L}])|[._·…]{2,}|^\.|\b(?:nr|nro|no|num|núm|ref|n)\. ?/giu, '')
  return !/[0;!?]|[.,] /.test(plain)
}

/** Other values between a cue and this one: `Passports: AB1234567, CD7654321 and …`. Figures are zeros here. */
const LISTED =
  /(?:(?=[^\s,;]*0{3})[A-Za-z0][A-Za-z0./-]{3,24}(?:,? (?:and|or|und|oder|et|ou|y|o|e|i|oraz|lub|en|och|og) |[,;/] ?| & ))+(?:[A-Z]{1,5}[ .-]?)?$/

/** Where they begin; the end of the text if there are none. */
function listStart(text: string, from: number): number {
  const listed = LISTED.exec(text.slice(from))
  return listed === null ? text.length : from + listed.index
}

/** Letters that belong to the value: `PL 123…`, `CHE-107…`. */
function isPrefix(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.word.length > 4) return false
  const written = text.slice(token.start, token.end)
  return written === written.toUpperCase()
}

/** In capitals all through, or a key before `:` or `=`. */
function isCapital(text: string, first: Token, last: Token): boolean {
  const written = text.slice(first.start, last.end)
  return written === written.toUpperCase() || /^\.?["'\]]*\s*[:=：]/.test(text.slice(last.end))
}
