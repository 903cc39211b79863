/** What a rule knows of names of fields and tables, made ready to be matched. */
import { weightsOf } from '../../rules/words/weighted.ts'
import type { PhraseBits, Rule } from '../model/rule.ts'
import { cueNamesOf } from './cue-names.ts'
import { singular, wordsOf } from './field-name.ts'
import { FIELD_NAMES, type FieldNames } from './field-names.ts'
import { type PhraseSet, phraseSet } from './phrases.ts'

/** A rule's knowledge of names, ready to be matched. */
export interface NameKnowledge {
  readonly fields: ReadonlySet<string>
  /** Phrases that announce values in text. */
  readonly announced: ReadonlySet<string>
  readonly strong: PhraseSet
  readonly context: PhraseSet
  /** Phrases of two words and more, in the singular: `total_charge` as `total_charges`. */
  readonly singular: PhraseSet
  readonly table: PhraseSet
  readonly cues: PhraseSet
  readonly isListed: ((name: string) => boolean) | undefined
  /** Whether something is allowed or wanted is itself what the rule is about. */
  readonly isOfChoices: boolean
}

export function nameKnowledge(rule: Rule): NameKnowledge {
  return new KnownNames(rule)
}

/** Perf: each part is made ready when it is asked for. A small scan asks many rules, and few of them for more than a part or two (start-up). */
class KnownNames implements NameKnowledge {
  readonly isListed: ((name: string) => boolean) | undefined
  readonly isOfChoices: boolean
  private readonly rule: Rule
  private readonly more: FieldNames | undefined
  private madeFields: ReadonlySet<string> | undefined
  private madeAnnounced: ReadonlySet<string> | undefined
  private madeStrong: PhraseSet | undefined
  private madeContext: PhraseSet | undefined
  private madeSingular: PhraseSet | undefined
  private madeTable: PhraseSet | undefined
  private madeCues: PhraseSet | undefined

  constructor(rule: Rule) {
    this.rule = rule
    this.more = FIELD_NAMES[rule.id]
    this.isListed = this.more?.isListed
    this.isOfChoices = rule.id === 'preference'
  }

  get fields(): ReadonlySet<string> {
    this.madeFields ??= new Set(
      [...(this.rule.fields ?? []), ...(this.more?.fields ?? [])].map((name) => wordsOf(name).join('_')),
    )
    return this.madeFields
  }

  get announced(): ReadonlySet<string> {
    this.madeAnnounced ??= new Set(cueNamesOf(this.rule))
    return this.madeAnnounced
  }

  get strong(): PhraseSet {
    this.madeStrong ??= phraseSet(this.tokens())
    return this.madeStrong
  }

  get context(): PhraseSet {
    this.madeContext ??= phraseSet(weightsOf(this.rule.contextTokens, this.more?.contextTokens))
    return this.madeContext
  }

  get singular(): PhraseSet {
    this.madeSingular ??= this.rule.category === 'behavioral' ? phraseSet(singularPhrases(this.tokens())) : NOTHING
    return this.madeSingular
  }

  get table(): PhraseSet {
    this.madeTable ??= phraseSet(singularKeys(weightsOf(this.rule.tableWords, this.more?.tableWords)))
    return this.madeTable
  }

  get cues(): PhraseSet {
    this.madeCues ??= phraseSet(weightsOf(this.rule.cues))
    return this.madeCues
  }

  private tokens(): Weights {
    return weightsOf(this.rule.tokens, this.more?.tokens)
  }
}

type Weights = ReadonlyMap<string, number>

const NOTHING: PhraseSet = phraseSet(new Map())

/** Of a rule that has never heard of a name's words. */
export const NO_KNOWLEDGE: NameKnowledge = {
  fields: new Set(),
  announced: new Set(),
  strong: NOTHING,
  context: NOTHING,
  singular: NOTHING,
  table: NOTHING,
  cues: NOTHING,
  isListed: undefined,
  isOfChoices: false,
}

/** False if `contextOf` is 0 for whatever name. */
export function speaksInContext(rule: Rule): boolean {
  return rule.contextTokens !== undefined || FIELD_NAMES[rule.id]?.contextTokens !== undefined
}

/** False if no name of a table says anything for or against the rule. */
export function speaksOfTables(rule: Rule): boolean {
  return hasAny(rule.tableWords) || hasAny(FIELD_NAMES[rule.id]?.tableWords)
}

function hasAny(weights: PhraseBits | undefined): boolean {
  return weights !== undefined && weights.length > 0
}

function singularPhrases(weights: Weights): Weights {
  return singularKeys(new Map([...weights].filter(([phrase]) => phrase.includes('_'))))
}

/** Tables are named in singular and plural alike. */
function singularKeys(weights: Weights): Weights {
  return new Map([...weights].map(([phrase, bits]) => [phrase.split('_').map(singular).join('_'), bits]))
}
