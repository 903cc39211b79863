/** Makes a rule of the facts about one kind of identifier: what it looks like, how it is checked, what announces it. */
import type { ClassId, Severity } from '../../model/class.ts'
import { NOT_FOUND, packed, valueStart } from '../located.ts'
import { compactOf } from '../../validators/compact.ts'
import { fits } from './compact.ts'
import { valueEnd } from './value-end.ts'
import type { IdentifierTest, Rule } from '../../model/rule.ts'

export interface IdentifierFacts {
  /** Country folder and name: `pl/pesel`. */
  readonly id: string
  readonly title: string
  /** The check in words, for docs and `explain`. */
  readonly check: string
  /** Official where there is one. */
  readonly references: readonly string[]
  /** Forms without punctuation, parted by spaces: 9 a digit, A a letter, X either, anything else itself. */
  readonly forms: string
  /** Judges capital letters and digits of one of the forms. Without it, every value of the form will do. */
  readonly valid?: (compact: string) => boolean
  /** False if `valid` only says what is plausible and is no check. */
  readonly checked?: false
  /** True if its scheme is too rare, or passes too easily, to be guessed where no word and no field name says so. */
  readonly onlyAnnounced?: true
  /** Share of random values of the forms that pass: measured, and a test measures it again. */
  readonly chance: number
  /**
   * Words that announce the value, in its country's languages and in English, parted by `, `. In capitals: only so, or as a key
   * (`NI: …`), for they mean something else too.
   */
  readonly cues: string
  /** Forms as written, with their marks, parted by spaces, that count without a cue. */
  readonly alone?: string
  /** Key words before `:` or `=` for values that the kernel does not see otherwise (short groups), parted by spaces. */
  readonly keys?: string
  /** Names of fields, parted by spaces. */
  readonly fields: string
  /** Default: government, high. */
  readonly class?: ClassId
  readonly severity?: Severity
  /** Values published as examples or set aside for tests, compact. */
  readonly published?: readonly string[]
  readonly match: readonly string[]
  readonly miss?: readonly string[]
  /** Values of a field that must be known by its first name. */
  readonly values?: readonly string[]
}

/** Perf: there are some 180, each made whenever the program is loaded (start-up). */
export function identifierRule(facts: IdentifierFacts): Rule {
  const test = identifierTest(facts)
  const fields = facts.fields.split(' ')
  const { keys, published, values } = facts
  const rule: { -readonly [member in keyof Rule]: Rule[member] } = {
    id: facts.id,
    title: facts.title,
    class: facts.class ?? 'government',
    category: 'identifiable',
    severity: facts.severity ?? 'high',
    mask: `[${facts.id.replaceAll('/', '-').toUpperCase()}]`,
    about: aboutOf(facts),
    references: facts.references,
    kinds: KINDS,
    identifier: test,
    fields,
    tokens: fields.map((name) => [name.length > 3 || name.includes('_') ? NAMED_BITS : SHORT_NAME_BITS, name]),
    value: {
      test: (value) => fits(test, compactOf(value)),
      lengths: test.lengths,
      hit: 0.97,
      chance: facts.checked === false ? 0.96 : Math.min(0.96, facts.chance),
    },
    examples: {
      match: facts.match,
      miss: facts.miss ?? [],
      ...(values !== undefined && { field: [{ name: fields[0] as string, values }] }),
    },
  }
  if (keys !== undefined) {
    rule.keys = keys.split(' ')
    rule.locate = (bytes: Uint8Array, at: number) => locateIdentifier(test, bytes, at)
  }
  if (published !== undefined && published.length > 0) rule.synthetic = (value: string) => published.includes(compactOf(value))
  return rule
}

const KINDS: NonNullable<Rule['kinds']> = ['identifier']

/** The value behind a key: its packed place, or NOT_FOUND. */
export function locateIdentifier(test: IdentifierTest, bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  const end = valueEnd(test, bytes, start, true)
  return end < 0 ? NOT_FOUND : packed(start, end)
}

/** A listed name as part of a longer one, and one of three letters, which means more than one thing. */
const NAMED_BITS = 5.5
const SHORT_NAME_BITS = 4

function aboutOf({ check, chance, alone }: IdentifierFacts): string {
  const passes = chance >= 0.5 ? 'Most values of the form pass' : `${percent(chance)} of random values of the form pass`
  const needs = alone === undefined ? 'a word nearby or a field name is needed' : 'words nearby or a field name make it surer'
  return `${check} ${passes}: ${needs}.`
}

function percent(share: number): string {
  return share < 0.0001 ? 'Fewer than one in ten thousand' : `${Number((share * 100).toPrecision(2))} %`
}

type TestFacts = Pick<IdentifierFacts, 'forms' | 'valid' | 'chance' | 'checked' | 'onlyAnnounced' | 'cues' | 'alone'>

/** What of the facts the detector needs. Rules of other kinds that also know numbers have one of their own. */
export function identifierTest(facts: TestFacts): IdentifierTest {
  return new LazyTest(facts)
}

/** Perf: there are some 180, and a scan meets values of a few (start-up). */
class LazyTest implements IdentifierTest {
  readonly forms: readonly string[]
  readonly lengths: number
  readonly valid: (compact: string) => boolean
  readonly chance: number
  readonly checked: boolean
  readonly onlyAnnounced: boolean
  readonly alone: readonly string[]
  private readonly listed: string
  private madePattern: RegExp | undefined
  private madeCues: readonly string[] | undefined

  constructor({ forms, valid, chance, checked, onlyAnnounced, cues, alone }: TestFacts) {
    this.forms = forms.split(' ')
    let lengths = 0
    for (const form of this.forms) lengths |= 1 << form.length
    this.lengths = lengths
    this.valid = valid ?? ALL
    this.chance = chance
    this.checked = checked ?? true
    this.onlyAnnounced = onlyAnnounced ?? false
    this.alone = alone === undefined ? NONE : alone.split(' ')
    this.listed = cues
  }

  get pattern(): RegExp {
    this.madePattern ??= new RegExp(`^(?:${this.forms.map(patternOf).join('|')})$`)
    return this.madePattern
  }

  get cues(): readonly string[] {
    this.madeCues ??= this.listed.split(', ')
    return this.madeCues
  }
}

const ALL = (): boolean => true
const NONE: readonly string[] = []

/** Any digit, any letter, either, a letter of a Spanish name or its ampersand; or the character itself. */
const CLASSES: Readonly<Record<string, string>> = { 9: '\\d', A: '[A-Z]', X: '[A-Z0-9]', Ñ: '[A-ZÑ&]' }

function patternOf(form: string): string {
  return [...form].map((c) => CLASSES[c] ?? (c === '+' ? '\\+' : c)).join('')
}
