/**
 * Decides what each field of a table is. The score of a rule is a sum of bits: a prior, what the name says (name-evidence.ts), what
 * the values look like (judges.ts), checks and kernel findings, and what the neighbours and the table's name add. Rules compete;
 * the confidence of the best is its share against all others and against "nothing we know".
 */
import type { FieldLook, FieldProfile } from '../inventory/profile.ts'
import { lookAt } from '../inventory/profile.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Evidence, EvidenceKind } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import {
  attributeBits,
  behaviourBits,
  type FieldName,
  fieldName,
  type NameKnowledge,
  nameKnowledge,
  tableBits,
} from './name-evidence.ts'
import { CONTRADICTED, checkBits, JUDGES, TELLING_VALUES } from './judges.ts'
import { parentsOf, recordGroups } from './table-context.ts'

/** What the kernel found in a field, by rule. */
export interface Found {
  readonly rule: string
  readonly hits: number
  /** Hits that fill their cell. */
  readonly wholeCell: number
  readonly distinct: number
  readonly synthetic: number
}

export interface FieldInput {
  readonly place: FieldPlace
  /** Undefined if no cell of the field was sampled. */
  readonly profile: FieldProfile | undefined
  readonly found: readonly Found[]
  /** Non-empty values in the whole field. */
  readonly values: number
}

export interface TableInput {
  readonly file: string
  readonly table: string | null
  readonly fields: readonly FieldInput[]
}

export interface Verdict {
  /** Index into the table's fields. */
  readonly field: number
  readonly rule: string
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Values of the field that are of the rule's type, as far as can be told. */
  readonly hits: number
  readonly distinct: number
  /** Fields of the same kind of record have the same number (JSON can hold several in one file). */
  readonly group: number
}

/** Verdicts below this are not returned. */
const LEAST_CONFIDENCE = 0.3
/** Of a hundred fields some are personal, and each rule is about few of them. */
const PRIOR_BITS = -3.5
const SECOND_VERDICT_BITS = 3
/** Bits that a name of the table or its other fields can add to a behaviour. */
const MOST_CONTEXT_BITS = 4
/** From here on a word that depends on its table counts in full. */
const ENOUGH_CONTEXT_BITS = 3

/** A test that lets more other values through says nothing where a judge knows the look. */
const WEAK_CHECK = 0.06

interface Compiled {
  readonly rules: readonly CompiledRule[]
  /** Positions of rules' value tests in a profile's `passes`. */
  readonly tests: ReadonlyMap<string, number>
}
interface CompiledRule {
  readonly rule: Rule
  readonly names: NameKnowledge
}

const compiledRules = new WeakMap<readonly Rule[], Compiled>()

/** Value tests of rules, in the order in which `addValue` is to be given them. */
export function valueTests(rules: readonly Rule[]): readonly NonNullable<Rule['value']>[] {
  return rules.flatMap((rule) => (rule.value === undefined ? [] : [rule.value]))
}

function compile(rules: readonly Rule[]): Compiled {
  const known = compiledRules.get(rules)
  if (known !== undefined) return known
  const tests = new Map<string, number>()
  for (const rule of rules) if (rule.value !== undefined) tests.set(rule.id, tests.size)
  const compiled = { rules: rules.map((rule) => ({ rule, names: nameKnowledge(rule) })), tests }
  compiledRules.set(rules, compiled)
  return compiled
}

/** True if a field's name alone speaks for a rule. @param rules all rules of the run */
export function isNamedFor(place: FieldPlace, rule: Rule, rules: readonly Rule[]): boolean {
  const names = compile(rules).rules.find((one) => one.rule === rule)?.names
  return names !== undefined && attributeBits(fieldName(place.name, parentsOf(place), []), names) > 0
}

/** @param rules all rules of the run; if profiles hold value tests, those of `valueTests(rules)` */
export function classifyTable(table: TableInput, rules: readonly Rule[]): readonly Verdict[] {
  const compiled = compile(rules)
  const places = table.fields.map((field) => field.place)
  const verdicts: Verdict[] = []
  recordGroups(table.file, table.table, places).forEach(({ words, members }, group) => {
    const fields = members.flatMap((i) => fieldOf(table.fields[i] as FieldInput, i, words) ?? [])
    for (const verdict of judgeRecord(fields, words, compiled)) verdicts.push({ ...verdict, group })
  })
  return verdicts.sort((a, b) => a.field - b.field || b.confidence - a.confidence)
}

interface Field {
  readonly index: number
  readonly input: FieldInput
  readonly look: FieldLook
  readonly name: FieldName
}

/** Undefined where there is nothing to judge: a field without values holds no personal data. */
function fieldOf(input: FieldInput, index: number, table: readonly string[]): Field | undefined {
  if (input.profile === undefined || input.profile.size === 0) return undefined
  return { index, input, look: lookAt(input.profile), name: fieldName(input.place.name, parentsOf(input.place), table) }
}

/** A rule's case for a field while it is being made. */
interface Case {
  readonly rule: Rule
  readonly terms: Evidence[]
  /** Sum of `terms` and the prior. */
  bits: number
  /** Share of the values that are of the type; 1 where only the field as a whole can be judged. */
  readonly share: number
  /** What the name says, for the table's sum. */
  readonly nameBits: number
}

function judgeRecord(fields: readonly Field[], tableWords: readonly string[], compiled: Compiled): Omit<Verdict, 'group'>[] {
  const cases = fields.map((field) => compiled.rules.flatMap((rule) => caseFor(field, rule, compiled) ?? []))
  for (const list of cases) weighNames(list)
  addTable(fields, cases, tableWords, compiled)
  addNeighbours(cases)
  return fields.flatMap((field, i) => verdictsOf(field, cases[i] as Case[]))
}

/** A name that clearly says one thing speaks against being another by values alone. */
function weighNames(cases: readonly Case[]): void {
  const clearest = cases.reduce((most, entry) => Math.max(most, entry.nameBits), 0)
  if (clearest < 4) return
  for (const entry of cases)
    if (entry.nameBits <= 0 && entry.rule.category !== 'behavioral') addTerm(entry, 'negative', -0.8 * clearest)
}

function caseFor(field: Field, { rule, names }: CompiledRule, compiled: Compiled): Case | undefined {
  const behaviour = rule.category === 'behavioral'
  const nameBits = behaviour ? behaviourName(field.name, rule, names) : attributeBits(field.name, names)
  const values = valueTerms(field, rule, compiled)
  const tells = TELLING_VALUES.has(rule.id) || rule.value !== undefined
  if (nameBits <= 0 && !tells && !behaviour) return undefined
  const terms: Evidence[] = []
  if (nameBits !== 0) terms.push({ kind: nameBits > 0 ? 'field-name' : 'negative', bits: nameBits })
  terms.push(...values)
  return {
    rule,
    terms,
    share: shareOf(field, rule, compiled),
    nameBits,
    bits: PRIOR_BITS + terms.reduce((sum, term) => sum + term.bits, 0),
  }
}

/** The share of values that pass the rule's own test, where so many do that the test and not the name made the verdict. */
function shareOf({ look }: Field, rule: Rule, compiled: Compiled): number {
  const test = compiled.tests.get(rule.id)
  const passes = test === undefined ? undefined : look.passes[test]
  return passes !== undefined && passes > 0.5 ? passes : 1
}

/** A header that is a whole question holds answers. */
const QUESTION_BITS = 5

function behaviourName(name: FieldName, rule: Rule, names: NameKnowledge): number {
  if (name.question && rule.id === 'preference') return QUESTION_BITS
  return behaviourBits(name, names).strong
}

function valueTerms({ look, input }: Field, rule: Rule, compiled: Compiled): readonly Evidence[] {
  const terms: Evidence[] = []
  const judged = JUDGES[rule.id]?.(look) ?? 0
  const test = compiled.tests.get(rule.id)
  const passes = test === undefined ? undefined : look.passes[test]
  const checked =
    rule.value === undefined || passes === undefined || rule.value.chance > WEAK_CHECK
      ? 0
      : checkBits(passes, rule.value.hit, rule.value.chance, look.distinct)
  if (judged > 0 && judged >= checked) terms.push({ kind: 'values', bits: judged })
  else if (checked > 0) terms.push({ kind: 'checksum', bits: checked })
  else if (judged < 0) terms.push({ kind: 'negative', bits: judged })
  else if (checked < 0 && JUDGES[rule.id] === undefined) terms.push({ kind: 'negative', bits: checked })
  if (JUDGES[rule.id] === undefined && test === undefined) terms.push(...foundTerms(input, rule))
  return terms
}

/** Rules that only the kernel recognises are judged by the share of values that are wholly a finding. */
function foundTerms(input: FieldInput, rule: Rule): readonly Evidence[] {
  const found = input.found.find((entry) => entry.rule === rule.id)
  const share = found === undefined ? 0 : found.wholeCell / Math.max(1, input.values)
  if (found !== undefined && share > 0.5) return [{ kind: 'shape', bits: found.distinct >= 3 ? 7 : 4 }]
  return [{ kind: 'negative', bits: -6 }]
}

/** Behaviour is a matter of the whole table: its name, and how many other fields name the same behaviour. */
function addTable(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  for (const { rule, names } of compiled.rules) {
    if (!names.speaksOfTables) continue
    const ofTable = tableBits(tableWords, names)
    const own = cases.map((list) => list.find((entry) => entry.rule === rule))
    const named = own.map((entry) => (entry !== undefined && entry.nameBits >= 3 ? entry.nameBits / 4 : 0))
    const total = named.reduce((sum, bits) => sum + bits, 0)
    const hints = fields.map((field, i) =>
      rule.category === 'behavioral' && named[i] === 0 && behaviourBits(field.name, names).context > 0 ? 1 : 0,
    )
    const hinting = hints.reduce<number>((sum, hint) => sum + hint, 0)
    fields.forEach((field, i) => {
      const entry = own[i]
      if (entry === undefined) return
      const others = total - (named[i] as number) + 0.3 * (hinting - (hints[i] as number))
      const affinity = Math.min(MOST_CONTEXT_BITS, ofTable + Math.min(3.5, others))
      if (affinity === 0) return
      const context = rule.category === 'behavioral' ? behaviourBits(field.name, names).context : 0
      const strong = entry.nameBits > 0
      const bits = strong
        ? affinity * 0.5
        : context > 0 && affinity > 1
          ? context * Math.min(1, affinity / ENOUGH_CONTEXT_BITS) + 1
          : 0
      if (affinity < 0 && strong) addTerm(entry, 'neighbour-field', affinity * 0.5)
      else if (bits > 0) addTerm(entry, 'neighbour-field', bits)
    })
  }
}

const NAME_PARTS: ReadonlySet<string> = new Set(['person-name'])
const ADDRESS_PARTS: ReadonlySet<string> = new Set(['postal-address', 'city', 'region', 'postal-code', 'country'])

/** A name seldom comes alone, nor does a part of an address. */
function addNeighbours(cases: readonly (readonly Case[])[]): void {
  for (const [parts, needed, bits] of [
    [NAME_PARTS, 1, 0.7],
    [ADDRESS_PARTS, 2, 1],
  ] as const) {
    const likely = cases.map((list) => list.some((entry) => parts.has(entry.rule.id) && entry.bits >= 1))
    const count = likely.filter(Boolean).length
    cases.forEach((list, i) => {
      if (count - (likely[i] ? 1 : 0) < needed) return
      for (const entry of list)
        if (parts.has(entry.rule.id) && entry.nameBits > 0 && entry.bits > -4) addTerm(entry, 'neighbour-field', bits)
    })
  }
}

function addTerm(entry: Case, kind: EvidenceKind, bits: number): void {
  entry.terms.push({ kind, bits })
  entry.bits += bits
}

function verdictsOf(field: Field, cases: readonly Case[]): Omit<Verdict, 'group'>[] {
  const ranked = cases.filter((entry) => !isContradicted(entry)).sort((a, b) => b.bits - a.bits)
  const best = ranked[0]
  if (best === undefined || best.bits < -2) return []
  const verdicts = [verdictOf(field, best, ranked)]
  const second = ranked[1]
  if (
    second !== undefined &&
    second.bits >= SECOND_VERDICT_BITS &&
    best.bits - second.bits < 1 &&
    second.rule.category !== best.rule.category
  ) {
    verdicts.push(verdictOf(field, second, [second]))
  }
  return verdicts.filter((verdict) => verdict.confidence >= LEAST_CONFIDENCE)
}

function isContradicted(entry: Case): boolean {
  return entry.terms.some((term) => term.kind === 'negative' && term.bits <= CONTRADICTED)
}

function verdictOf(field: Field, entry: Case, ranked: readonly Case[]): Omit<Verdict, 'group'> {
  const rivals = ranked.reduce(
    (sum, rival) => sum + (rival === entry || !hasSupport(rival) ? 0 : 2 ** rival.bits * rivalry(entry, rival)),
    0,
  )
  const against = Math.log2(1 + rivals)
  const evidence = entry.terms.map(({ kind, bits }) => ({ kind, bits: round(bits) }))
  if (against >= 0.1) evidence.push({ kind: 'negative', bits: round(-against) })
  const found = field.input.found.find((known) => known.rule === entry.rule.id)
  const values = Math.max(field.input.values, field.look.values)
  const hits = Math.max(found?.wholeCell ?? 0, Math.round(values * entry.share))
  return {
    field: field.index,
    rule: entry.rule.id,
    confidence: 1 / (1 + 2 ** -(entry.bits - against)),
    evidence,
    hits,
    distinct: Math.min(hits, Math.round(field.look.distinct * entry.share)),
  }
}

/** Rules that nothing speaks for are no rivals: together their priors would outweigh a good case. */
function hasSupport(entry: Case): boolean {
  return entry.terms.some((term) => term.bits > 0)
}

/** Behaviours share their words (an event can be a view and an open): one is little evidence against another. */
function rivalry(entry: Case, rival: Case): number {
  return entry.rule.category === 'behavioral' && rival.rule.category === 'behavioral' ? 0.3 : 1
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100
}
