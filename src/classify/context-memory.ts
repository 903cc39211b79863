/**
 * What names of tables and fields say for each rule where they stand together, remembered by the name: a tree of small files has few names,
 * and every rule would read each of them again in each file (bench: small files). Its twin is name-evidence.ts, read anew.
 */
import { remembered } from '../model/memo.ts'
import type { Rule } from '../model/rule.ts'
import { englishOf } from './english.ts'
import { behaviourBits, type FieldName, type NameKnowledge, sumOfCues, tableBits } from './name-evidence.ts'
import { matchesIn } from './phrases.ts'

/** A name takes some KB. */
const MOST_TABLES = 128
const MOST_NAMES = 1024

/** A rule of a run, as far as names in context go. */
export interface NamedRule {
  readonly rule: Rule
  readonly names: NameKnowledge
  /** Among the rules, and among the behaviours: -1 if it is none. */
  readonly place: number
  readonly behaviour: number
  /** False if nobody asks what names of tables say of it. */
  readonly ofTable: boolean
  readonly hasCues: boolean
}

/** The rules of a run. */
interface NamedRules {
  readonly rules: readonly NamedRule[]
  readonly behaviours: readonly NamedRule[]
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
  /** By a field's name: what it says of each behaviour where its table agrees, in the order of the behaviours. */
  readonly contexts: Map<string, Float64Array>
}

export function contextMemory(): ContextMemory {
  return { tables: new Map(), cues: new Map(), contexts: new Map() }
}

/** `tableBits` of a name for each rule, in the order of the rules. */
export function bitsOfTable(words: readonly string[], { context, rules }: NamedRules): Float64Array {
  return remembered(context.tables, MOST_TABLES, words.join(' '), readTable, { words, rules })
}

function readTable({ words, rules }: { words: readonly string[]; rules: readonly NamedRule[] }): Float64Array {
  return Float64Array.from(rules, (one) => (one.ofTable ? tableBits(words, one.names, one.rule.id) : 0))
}

/** The `context` of `behaviourBits` for each behaviour, in the order of the behaviours. */
export function contextsOf(name: FieldName, { context, behaviours }: NamedRules): Float64Array {
  const key = `${name.ownKey}\n${name.fullKey}`
  return remembered(context.contexts, MOST_NAMES, key, readContexts, { name, behaviours })
}

function readContexts({ name, behaviours }: { name: FieldName; behaviours: readonly NamedRule[] }): Float64Array {
  return Float64Array.from(behaviours, ({ names }) => behaviourBits(name, names).context)
}

/** What the names of all fields of a table say about its subject: `cueBits` for the rules that have any cue there. */
export function cuesOfFields(names: readonly FieldName[], { context, rules }: NamedRules): ReadonlyMap<NamedRule, number> {
  const seen = new Map<NamedRule, Map<string, number>>()
  for (const { own, ownKey } of names) {
    for (const { one, cues } of remembered(context.cues, MOST_NAMES, ownKey, readCues, { own, rules })) {
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

function readCues({ own, rules }: { own: readonly string[]; rules: readonly NamedRule[] }): readonly CuesOfRule[] {
  const found: CuesOfRule[] = []
  const forms = [own, ...englishOf(own).slice(0, 1)]
  for (const one of rules) {
    if (!one.hasCues) continue
    const cues = forms.flatMap((words) =>
      matchesIn(words, one.names.cues).map(({ bits, start, end }) => [words.slice(start, end).join('_'), bits] as const),
    )
    if (cues.length > 0) found.push({ one, cues })
  }
  return found
}
