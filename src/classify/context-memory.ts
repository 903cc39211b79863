/**
 * What names of tables and fields say for each rule where they stand together, remembered by the name: a tree of small files has few names,
 * and every rule would read each of them again in each file (bench: small files). Its twin is name-evidence.ts, read anew.
 */
import { remembered } from '../model/memo.ts'
import type { Rule } from '../model/rule.ts'
import { englishOf } from './english.ts'
import type { Mentions } from './mentions.ts'
import { behaviourBits, contextOf } from './behaviour-names.ts'
import type { FieldName } from './name-forms.ts'
import { type NameKnowledge, NO_KNOWLEDGE } from './name-knowledge.ts'
import { EVENT_TABLE_BITS, eventOfTable, sumOfCues, tableBits } from './table-names.ts'
import { matchesIn } from './phrases.ts'

/** A name takes some KB. */
const MOST_TABLES = 128
const MOST_NAMES = 1024

/** A rule of a run, as far as names in context go. */
export interface NamedRule {
  readonly rule: Rule
  readonly names: NameKnowledge
  /** Among the rules, and among those in whose case it matters what stands around a name: -1 if it is none of them. */
  readonly place: number
  readonly contextual: number
  /** False if nobody asks what names of tables say of it. */
  readonly ofTable: boolean
  readonly hasCues: boolean
}

/** The rules of a run. */
interface NamedRules {
  readonly rules: readonly NamedRule[]
  readonly contextual: readonly NamedRule[]
  readonly mentions: Mentions
  readonly context: ContextMemory
}

/** Phrases of a name that are cues of a rule, in the order they stand. */
interface CuesOfRule {
  readonly one: NamedRule
  readonly cues: readonly (readonly [words: string, bits: number])[]
}

export interface ContextMemory {
  /** By the words of a table's name: `tableBits` for each rule, in the order of the rules. */
  readonly tables: Map<string, Float64Array>
  /** By the words of a field's name: only of rules that have a cue there. */
  readonly cues: Map<string, readonly CuesOfRule[]>
  /** By a field's name: what it says where its table agrees, in the order of the contextual rules. */
  readonly contexts: Map<string, Float64Array>
}

export function contextMemory(): ContextMemory {
  return { tables: new Map(), cues: new Map(), contexts: new Map() }
}

/** `tableBits` of a name for each rule, in the order of the rules. */
export function bitsOfTable(words: readonly string[], among: NamedRules): Float64Array {
  return remembered(among.context.tables, MOST_TABLES, words.join(' '), readTable, { words, among })
}

/** Perf: what the rules know is made ready for the few that know a word of the name (mentions.ts). */
function readTable({ words, among: { rules, mentions } }: { words: readonly string[]; among: NamedRules }): Float64Array {
  mentions.restart()
  for (const form of [words, ...englishOf(words)]) mentions.mark(form)
  const { marks } = mentions
  const event = eventOfTable(words)
  const bits = new Float64Array(rules.length)
  for (let i = 0; i < rules.length; i++) {
    const one = rules[i] as NamedRule
    if (!one.ofTable) continue
    if (marks[i] !== 0) bits[i] = tableBits(words, one.names, one.rule.id)
    else if (one.rule.id === event) bits[i] = EVENT_TABLE_BITS
  }
  return bits
}

/** For each contextual rule, in their order: the `context` of `behaviourBits`, and `contextOf` of an attribute. */
export function contextsOf(name: FieldName, among: NamedRules): Float64Array {
  return remembered(among.context.contexts, MOST_NAMES, `${name.ownKey}\n${name.fullKey}`, readContexts, { name, among })
}

function readContexts({ name, among: { contextual, mentions } }: { name: FieldName; among: NamedRules }): Float64Array {
  mentions.restart()
  for (const form of [name.own, name.full, ...englishOf(name.own)]) mentions.mark(form)
  const { marks } = mentions
  const ofBehaviours = behaviourBits(name, NO_KNOWLEDGE).context
  const bits = new Float64Array(contextual.length)
  for (let i = 0; i < contextual.length; i++) {
    const one = contextual[i] as NamedRule
    const isBehaviour = one.rule.category === 'behavioral'
    if (marks[one.place] === 0) bits[i] = isBehaviour ? ofBehaviours : 0
    else bits[i] = isBehaviour ? behaviourBits(name, one.names).context : contextOf(name, one.names)
  }
  return bits
}

/** What the names of all fields of a table say about its subject: `cueBits` for the rules that have any cue there. */
export function cuesOfFields(names: readonly FieldName[], among: NamedRules): ReadonlyMap<NamedRule, number> {
  const seen = new Map<NamedRule, Map<string, number>>()
  for (const { own, ownKey } of names) {
    for (const { one, cues } of remembered(among.context.cues, MOST_NAMES, ownKey, readCues, { own, among })) {
      let ofRule = seen.get(one)
      if (ofRule === undefined) {
        ofRule = new Map()
        seen.set(one, ofRule)
      }
      for (const [words, bits] of cues) ofRule.set(words, bits)
    }
  }
  const sums = new Map<NamedRule, number>()
  for (const [one, cues] of seen) sums.set(one, sumOfCues(cues))
  return sums
}

function readCues({ own, among: { rules, mentions } }: { own: readonly string[]; among: NamedRules }): readonly CuesOfRule[] {
  const found: CuesOfRule[] = []
  const forms = [own, ...englishOf(own).slice(0, 1)]
  mentions.restart()
  for (const form of forms) mentions.mark(form)
  for (const one of rules) {
    if (!one.hasCues || mentions.marks[one.place] === 0) continue
    const cues = forms.flatMap((words) =>
      matchesIn(words, one.names.cues).map(({ bits, start, end }) => [words.slice(start, end).join('_'), bits] as const),
    )
    if (cues.length > 0) found.push({ one, cues })
  }
  return found
}
