/** A rule's case for one field: what its name, its values and what the kernel found in it say, in bits. */
import { remembered } from '../model/memo.ts'
import type { Evidence } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Case } from './case.ts'
import type { Compiled, CompiledRule } from './compiled.ts'
import { contextsOf } from './context-memory.ts'
import type { Field, FieldInput } from './field.ts'
import { identifierBits } from './identifier-evidence.ts'
import { listPhoneBits, LIST_PRIOR_BITS, listBits } from './list-evidence.ts'
import { checkBits, CONTRADICTED } from './judge.ts'
import { attributeBits } from './name-evidence.ts'
import type { FieldName } from './name-forms.ts'
import { bitsOfName, nameKey } from './said-memory.ts'

/** Of a hundred fields some are personal, and each rule is about few of them. */
export const PRIOR_BITS = -3.5

/** A test that lets more other values through says nothing where a judge knows the look. */
const WEAK_CHECK = 0.06

/** Lists of cases that are kept: each takes some KB. */
const MOST_LISTS = 1024

/** What nobody would hide nobody would call hidden. */
const SAID_HIDDEN_BITS = 1

/** With nothing for it, a case this low is none: neighbours add at most 6 bits, and a verdict needs -2. `name` beside what only people have gains more. */
const HOPELESS_BITS = -8.5

/** @param label what the schema of a known vendor says that the field is of */
export function casesFor(field: Field, compiled: Compiled, label: string | undefined): Case[] {
  // What the kernel found is the field's own.
  if (field.lookKey === null || field.input.found.length > 0) return makeCases(field, compiled, label)
  const { name, lookKey, saysHidden, isList } = field
  const key = `${nameKey(name)}\n${lookKey}\n${saysHidden} ${isList} ${label ?? ''}`
  const cases = remembered(compiled.cases, MOST_LISTS, key, () => makeCases(field, compiled, label), undefined)
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
