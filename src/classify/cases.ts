/** A rule's case for one field: what its name, its values and what the kernel found in it say, in bits. */
import { remembered } from '../model/memo.ts'
import { type FieldLook, lookAt } from '../inventory/field-look.ts'
import { type FieldProfile, lengthAt, SHAPE_WORD } from '../inventory/profile.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Evidence, EvidenceKind, Protection } from '../model/finding.ts'
import type { Rule, ValueTest } from '../model/rule.ts'
import { type ContextMemory, contextMemory, contextsOf, type NamedRule } from './context-memory.ts'
import { identifierBits } from './identifier-evidence.ts'
import { listPhoneBits, LIST_PRIOR_BITS, listBits } from './list-evidence.ts'
import { checkBits, CONTRADICTED, type Judge } from './judge.ts'
import { JUDGES, TELLING_VALUES } from './judges.ts'
import { Mentions } from './mentions.ts'
import {
  attributeBits,
  type FieldName,
  fieldName,
  named,
  type NameKnowledge,
  nameKnowledge,
  speaksInContext,
  speaksOfTables,
} from './name-evidence.ts'
import { bitsOfName, nameKey, type SaidMemory, saidMemory } from './said-memory.ts'
import { protectionOf, withoutHiding } from './protection.ts'
import { isPathName, parentsOf } from './table-context.ts'

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

/** Of a hundred fields some are personal, and each rule is about few of them. */
export const PRIOR_BITS = -3.5

/** A test that lets more other values through says nothing where a judge knows the look. */
const WEAK_CHECK = 0.06

export interface Compiled {
  readonly all: readonly Rule[]
  readonly rules: readonly CompiledRule[]
  /** Those of behaviours; those that names of tables speak of; those of attributes that whole names are of where their table is of nothing else. */
  readonly behaviours: readonly CompiledRule[]
  readonly ofTables: readonly CompiledRule[]
  readonly inContext: readonly CompiledRule[]
  /** These and the behaviours. */
  readonly contextual: readonly CompiledRule[]
  readonly mentions: Mentions
  readonly said: SaidMemory
  /** Looks of fields that hold one value, by what their profile holds; and their cases, by look and name. Perf: as above. */
  readonly looks: Map<string, FieldLook>
  readonly cases: Map<string, readonly Case[]>
  /** Names of fields as they are judged, by place and table. */
  readonly names: Map<string, FieldName>
  readonly context: ContextMemory
}

/** Perf: what is asked of every rule for every field stands here. Rules are objects of many layouts, which are slow to ask. */
export interface CompiledRule extends NamedRule {
  readonly isBehaviour: boolean
  /** See isNumber. */
  readonly isNumber: boolean
  /** What values look like may speak for it where no name does. */
  readonly tells: boolean
  /** A list of values, without a name, may be of it. */
  readonly mayBeList: boolean
  readonly value: ValueTest | undefined
  readonly judge: Judge | undefined
  /** False if what stands around a name makes no difference to it. */
  readonly hasContext: boolean
  /** Position of the rule's value test in a profile's `passes`; -1 if it has none. */
  readonly test: number
}

/** Perf: what most rules know of names is never asked for, and takes as long to be made as the rest of a small scan (bench: small files). */
class RuleInRun implements CompiledRule {
  readonly rule: Rule
  readonly test: number
  readonly place: number
  readonly contextual: number
  readonly hasContext: boolean
  readonly ofTable: boolean
  readonly hasCues: boolean
  readonly isBehaviour: boolean
  readonly isNumber: boolean
  readonly tells: boolean
  readonly mayBeList: boolean
  readonly value: ValueTest | undefined
  readonly judge: Judge | undefined
  private made: NameKnowledge | undefined

  constructor(rule: Rule, test: number, place: number, contextual: number) {
    this.rule = rule
    this.test = test
    this.place = place
    this.contextual = contextual
    this.hasContext = speaksInContext(rule)
    this.ofTable = contextual >= 0 || speaksOfTables(rule)
    this.hasCues = this.ofTable && rule.cues !== undefined
    this.isBehaviour = rule.category === 'behavioral'
    this.isNumber = isNumber(rule)
    this.tells = TELLING_VALUES.has(rule.id) || rule.value !== undefined
    // A project's own pattern says by itself what it is of.
    this.mayBeList = this.isNumber || rule.pattern !== undefined || TELLING_VALUES.has(rule.id)
    this.value = rule.value
    this.judge = JUDGES[rule.id]
  }

  get names(): NameKnowledge {
    this.made ??= nameKnowledge(this.rule)
    return this.made
  }
}

/** Names as they are judged, and looks and lists of cases: each takes some KB. */
const MOST_NAMES = 1024
const MOST_LOOKS = 1024

const compiledRules = new WeakMap<readonly Rule[], Compiled>()

export function compile(rules: readonly Rule[]): Compiled {
  const known = compiledRules.get(rules)
  if (known !== undefined) return known
  let tests = 0
  let contextual = 0
  const ours = rules.map(
    (rule, place) => new RuleInRun(rule, rule.value === undefined ? -1 : tests++, place, isContextual(rule) ? contextual++ : -1),
  )
  const compiled = {
    all: rules,
    mentions: new Mentions(rules),
    rules: ours,
    behaviours: ours.filter(({ rule }) => rule.category === 'behavioral'),
    ofTables: ours.filter(({ rule }) => speaksOfTables(rule)),
    inContext: ours.filter((one) => one.rule.category !== 'behavioral' && one.hasContext),
    contextual: ours.filter((one) => one.contextual >= 0),
    said: saidMemory(rules.length),
    looks: new Map(),
    cases: new Map(),
    names: new Map(),
    context: contextMemory(),
  }
  compiledRules.set(rules, compiled)
  return compiled
}

function isContextual(rule: Rule): boolean {
  return rule.category === 'behavioral' || speaksInContext(rule)
}

export interface Field {
  readonly index: number
  readonly input: FieldInput
  readonly look: FieldLook
  /** Equal for equal looks; null: not told. */
  readonly lookKey: string | null
  readonly name: FieldName
  readonly protection: Protection
  /** Its name says so. */
  readonly saysHidden: boolean
  /** It is all there is: a list of values, without a name. */
  readonly isList: boolean
}

/** Undefined where there is nothing to judge: a field without values holds no personal data. */
export function fieldOf(
  input: FieldInput,
  index: number,
  table: readonly string[],
  isText: boolean,
  isOnly: boolean,
  compiled: Compiled,
): Field | undefined {
  if (input.profile === undefined || input.profile.size === 0) return undefined
  const lookKey = input.profile.size === 1 ? keyOf(input.profile) : null
  const look = lookKey === null ? lookAt(input.profile) : remembered(compiled.looks, MOST_LOOKS, lookKey, lookAt, input.profile)
  const protection = protectionOf(look)
  const written = nameOf(input.place, table, isText, compiled)
  const name = protection === 'plain' ? written : withoutProtection(written)
  const isList = isOnly && input.place.name === null && input.place.path === null
  return { index, input, look, lookKey, protection, name, saysHidden: name.own.length < written.own.length, isList }
}

/** All that a look at a profile of one value is made of. */
function keyOf(profile: FieldProfile): string {
  const { values, rows, width } = profile
  let key = `${values} ${lengthAt(profile, 0)}`
  for (let i = SHAPE_WORD; i < width; i++) key += ` ${rows[i]}`
  return key
}

/** A name that says something, but nothing that any rule is about. */
const WORDING: FieldName = fieldName('wording', '', [])

/** A path says nothing about its value; texts of a program are words, whatever they are called. */
export function nameOf(place: FieldPlace, table: readonly string[], isText: boolean, compiled: Compiled): FieldName {
  if (isText) return WORDING
  const { name, path, carried } = place
  const key = `${name?.length} ${path?.length} ${carried} ${name}${path}${table.join(' ')}`
  return remembered(compiled.names, MOST_NAMES, key, readName, { place, table })
}

function readName({ place, table }: { place: FieldPlace; table: readonly string[] }): FieldName {
  return fieldName(isPathName(place) ? null : place.name, parentsOf(place), table)
}

/** Where values are hidden, words that say so say nothing else: `email_sha256` is an email. */
function withoutProtection(name: FieldName): FieldName {
  return named(withoutHiding(name.own), withoutHiding(name.full), name.question, name.written)
}

/** What nobody would hide nobody would call hidden. */
const SAID_HIDDEN_BITS = 1

/** A rule's case for a field while it is being made. */
export interface Case {
  readonly rule: Rule
  /** Never changed in place: cases that are remembered share it with those made of them. */
  terms: readonly Evidence[]
  /** Sum of `terms` and the prior. */
  bits: number
  /** Position of the rule's value test; -1 if it has none. */
  readonly test: number
  /** What the name says, for the table's sum. */
  readonly nameBits: number
}

/** True of a rule that knows its values by their form and check, and by nothing else. */
export function isNumber(rule: Rule): boolean {
  return rule.identifier !== undefined && rule.value !== undefined && rule.kinds?.length === 1
}

/** With nothing for it, a case this low is none: neighbours add at most 6 bits, and a verdict needs -2. `name` beside what only people have gains more. */
const HOPELESS_BITS = -8.5

/** @param label what the schema of a known vendor says that the field is of */
export function casesFor(field: Field, compiled: Compiled, label: string | undefined): Case[] {
  // What the kernel found is the field's own.
  if (field.lookKey === null || field.input.found.length > 0) return makeCases(field, compiled, label)
  const { name, lookKey, saysHidden, isList } = field
  const key = `${nameKey(name)}\n${lookKey}\n${saysHidden} ${isList} ${label ?? ''}`
  const cases = remembered(compiled.cases, MOST_LOOKS, key, () => makeCases(field, compiled, label), undefined)
  return cases.map((one) => ({ ...one }))
}

function makeCases(field: Field, compiled: Compiled, label: string | undefined): Case[] {
  const bits = bitsOfName(field.name, compiled)
  const contexts = contextsOf(field.name, compiled)
  const { passes } = field.look
  const cases: Case[] = []
  const { rules } = compiled
  for (let i = 0; i < rules.length; i++) {
    const one = rules[i] as CompiledRule
    const nameBits = bits[i] as number
    const labelled = label !== undefined && one.rule.id === label
    const inContext = one.hasContext && (contexts[one.contextual] as number) > 0
    if (nameBits <= 0 && !labelled) {
      // Perf: there are some 180 identifiers; neighbours and tables add nothing to what neither name nor values speak for.
      if (one.isNumber) {
        if (!((passes.of(one.test) ?? 0) > 0)) continue
      } else if (!one.tells && !one.isBehaviour && !inContext) continue
    }
    const made = caseFor(field, one, compiled, nameBits, labelled, inContext)
    if (made !== undefined) cases.push(made)
  }
  return cases
}

/** Bits that a name says for or against a rule of an attribute. */
export function saysOf(name: FieldName, rule: Rule, compiled: Compiled): number {
  return bitsOfName(name, compiled)[compiled.all.indexOf(rule)] ?? 0
}

/** True if a name alone speaks for a rule. */
export function speaksFor(name: FieldName, rule: Rule, compiled: Compiled): boolean {
  const i = compiled.all.indexOf(rule)
  const one = compiled.rules[i]
  if (one === undefined) return false
  return (rule.category === 'behavioral' ? attributeBits(name, one.names) : (bitsOfName(name, compiled)[i] as number)) > 0
}

/** Perf: of most rules there is no case, and nothing is made for those (bench: 10,000 columns). */
function caseFor(
  field: Field,
  one: CompiledRule,
  compiled: Compiled,
  nameBits: number,
  labelled: boolean,
  isInContext: boolean,
): Case | undefined {
  const { rule, isBehaviour } = one
  const mayBeInContext = !isBehaviour && isInContext
  if (field.isList && !one.mayBeList) return undefined
  const value = valueTerm(field, one, compiled, nameBits)
  const hidden = nameBits > 0 && field.saysHidden ? SAID_HIDDEN_BITS : 0
  const bits = (field.isList ? LIST_PRIOR_BITS : PRIOR_BITS) + nameBits + hidden + (value?.bits ?? 0)
  // Nothing that tables or neighbours add can save these.
  const mayBeOwned = field.name.ownKey === 'name' && rule.id === 'person-name'
  if (
    !isBehaviour &&
    !labelled &&
    !mayBeOwned &&
    !mayBeInContext &&
    bits < HOPELESS_BITS &&
    nameBits <= 0 &&
    (value?.bits ?? 0) <= 0
  )
    return undefined
  const named: Evidence | undefined =
    nameBits === 0 ? undefined : { kind: nameBits > 0 ? 'field-name' : 'negative', bits: nameBits }
  // Perf: lists as long as they are; one that grows has room for 17 from the start.
  const terms = named === undefined ? (value === undefined ? [] : [value]) : value === undefined ? [named] : [named, value]
  if (hidden > 0) terms.splice(1, 0, { kind: 'field-name', bits: hidden })
  return { rule, terms, test: one.test, nameBits, bits }
}

/** Rules whose fields hold stand-ins among their values: templates, `changeme`. */
export const SECRETS: ReadonlySet<string> = new Set(['password', 'credential'])

/** Share of values that a program is still to put in, from which on a field holds nothing else. */
const MOST_TEMPLATES = 0.5

/** What the values say: the best of what the judge of the rule, its check and the kernel know. */
function valueTerm(
  { look, input, isList }: Field,
  { rule, test, value, judge, isNumber: isOfNumbers }: CompiledRule,
  compiled: Compiled,
  nameBits: number,
): Evidence | undefined {
  const passes = look.passes.of(test)
  if (look.share.template > MOST_TEMPLATES) return { kind: 'negative', bits: CONTRADICTED }
  const listed = isList && rule.id === 'phone-number' ? listPhoneBits(look, passes ?? 0) : undefined
  const judged = listed ?? judge?.(look) ?? 0
  // Where nothing but its check tells what a value is, the form without the check tells what it is not.
  if (isList && passes === 0 && value !== undefined && value.chance <= WEAK_CHECK) return { kind: 'negative', bits: CONTRADICTED }
  const checked =
    value === undefined || passes === undefined || (!isOfNumbers && value.chance > WEAK_CHECK)
      ? 0
      : isOfNumbers
        ? isList
          ? listBits(look, rule, passes, compiled.all)
          : identifierBits(look, rule, passes, nameBits)
        : checkBits(passes, value.hit, value.chance, look.distinct)
  if (judged > 0 && judged >= checked) return { kind: 'values', bits: judged }
  if (checked > 0) return { kind: 'checksum', bits: checked }
  if (judged < 0) return { kind: 'negative', bits: judged }
  if (judge !== undefined) return undefined
  if (checked < 0) return { kind: 'negative', bits: checked }
  return test < 0 ? foundTerm(input, rule) : undefined
}

/** Rules that only the kernel recognises are judged by the share of values that are wholly a finding. */
function foundTerm(input: FieldInput, rule: Rule): Evidence {
  const found = input.found.find((entry) => entry.rule === rule.id)
  const share = found === undefined ? 0 : found.wholeCell / Math.max(1, input.values)
  if (found !== undefined && share > 0.5) return { kind: 'shape', bits: found.distinct >= 3 ? 7 : 4 }
  return { kind: 'negative', bits: -6 }
}

/** What there is for a rule in a field. @param cases by field */
export function caseOf(cases: readonly (readonly Case[])[], i: number, rule: string): Case | undefined {
  return cases[i]?.find((entry) => entry.rule.id === rule)
}

/** The case of a rule for a field: where nothing spoke for it by itself a new one, of what the values say. */
export function newCase(field: Field, cases: Case[], id: string, compiled: Compiled): Case {
  const known = cases.find(({ rule }) => rule.id === id)
  if (known !== undefined) return known
  const one = compiled.rules.find(({ rule }) => rule.id === id) as CompiledRule
  const value = valueTerm(field, one, compiled, 0)
  const made: Case = {
    rule: one.rule,
    terms: value === undefined ? [] : [value],
    bits: PRIOR_BITS + (value?.bits ?? 0),
    test: one.test,
    nameBits: 0,
  }
  cases.push(made)
  return made
}

/** True if something outvotes whatever else speaks for it: what the values cannot be the name did not mean (an `address` may be one of mail). */
export function isContradicted({ terms }: Case): boolean {
  for (let i = 0; i < terms.length; i++) {
    const { kind, bits } = terms[i] as Evidence
    if (bits <= CONTRADICTED && kind === 'negative') return true
  }
  return false
}

export function addTerm(entry: Case, kind: EvidenceKind, bits: number): void {
  entry.terms = [...entry.terms, { kind, bits }]
  entry.bits += bits
}
