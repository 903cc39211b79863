/** The rules of a run, made ready to judge fields by, and what was judged before. */
import type { FieldLook } from '../inventory/field-look.ts'
import type { Rule, ValueTest } from '../model/rule.ts'
import type { Case } from './case.ts'
import { type ContextMemory, contextMemory, type NamedRule } from './context-memory.ts'
import type { Judge } from './judge.ts'
import { JUDGES, TELLING_VALUES } from './judges.ts'
import { Mentions } from './mentions.ts'
import type { FieldName } from './name-forms.ts'
import { type NameKnowledge, nameKnowledge, speaksInContext, speaksOfTables } from './name-knowledge.ts'
import { type SaidMemory, saidMemory } from './said-memory.ts'

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

/**
 * Perf: what is asked of every rule for every field stands here. Rules are objects of many layouts, which are slow to ask. What most know of names is
 * never asked for, and takes as long to be made as the rest of a small scan (bench: small files).
 */
export class CompiledRule implements NamedRule {
  readonly rule: Rule
  /** Position of the rule's value test in a profile's `passes`; -1 if it has none. */
  readonly test: number
  readonly place: number
  readonly contextual: number
  /** False if what stands around a name makes no difference to it. */
  readonly hasContext: boolean
  readonly ofTable: boolean
  readonly hasCues: boolean
  readonly isBehaviour: boolean
  /** See isNumber. */
  readonly isNumber: boolean
  /** What values look like may speak for it where no name does. */
  readonly tells: boolean
  /** A list of values, without a name, may be of it. */
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

const compiledRules = new WeakMap<readonly Rule[], Compiled>()

export function compile(rules: readonly Rule[]): Compiled {
  const known = compiledRules.get(rules)
  if (known !== undefined) return known
  let tests = 0
  let contextual = 0
  const ours = rules.map(
    (rule, place) =>
      new CompiledRule(rule, rule.value === undefined ? -1 : tests++, place, isContextual(rule) ? contextual++ : -1),
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

/** True of a rule that knows its values by their form and check, and by nothing else. */
export function isNumber(rule: Rule): boolean {
  return rule.identifier !== undefined && rule.value !== undefined && rule.kinds?.length === 1
}
