/**
 * Values that stand alone: a list of values, one a line, without a name; at the shortest a text that is one value. There is no
 * table around them, so they are not one field among many that no rule is about: who keeps such a list, or mounts such a secret,
 * often keeps somebody's number. Against that stands chance, corrected for all rules that could have passed as easily.
 */
import type { FieldLook } from '../inventory/field-look.ts'
import type { Rule } from '../model/rule.ts'
import { CONTRADICTED } from './judge.ts'

type Identifier = NonNullable<Rule['identifier']>

/** Of lists of codes without a name one in six is of people's numbers: assumed, and cautious beside what is labelled. */
export const LIST_PRIOR_BITS = -2.25
/** What people read to each other is written in groups, with marks between. */
const GROUPED_BITS = 2
/** A form that is seldom anything else (`alone` of a rule), with a check or without. */
const OWN_FORM_BITS = 3.5
const MOST_BITS = 8
/** Values of one list are checked one by one, and a list of another scheme with the same check passes as a whole. */
const MOST_WEAK_BITS = 5
/** Checks that let more through say nothing here. */
const WEAK_CHANCE = 0.12
/** Values that are many and fail, more than slips of the pen. */
const LEAST_PASSING = 0.9

/** For each rule of identifiers the chance that one as strict as it passes a random value of one of its forms. */
const corrected = new WeakMap<readonly Rule[], ReadonlyMap<string, number>>()

/** A number that a database counts up begins with no zero, and the digits are those of some country's phone. */
const TRUNK_ZERO_BITS = 3.25

/**
 * What a list says for phones that its values' form does not: bare digits are phones where they begin with the zero that is dialled first,
 * else they are anything; and groups of three, two and four digits are no phone's. Undefined where the form tells.
 */
export function listPhoneBits({ share }: FieldLook, passes: number): number | undefined {
  if (share.ssnForm > 0.5) return CONTRADICTED
  if (share.phone > 0.3 || share.plainPhone <= 0.5) return undefined
  return share.leadingZero > LEAST_PASSING && passes > LEAST_PASSING ? TRUNK_ZERO_BITS : 0
}

/** @returns bits on top of LIST_PRIOR_BITS */
export function listBits(look: FieldLook, rule: Rule, passes: number, rules: readonly Rule[]): number {
  const { identifier } = rule
  if (identifier === undefined || passes === 0) return 0
  if (passes < LEAST_PASSING) return CONTRADICTED
  const ofForm = hasOwnForm(identifier) && look.share.letters > LEAST_PASSING ? OWN_FORM_BITS : 0
  const { chance } = identifier
  if (!isChecked(rule)) return ofForm
  const first = -Math.log2(chanceOf(rule, rules)) + (isGrouped(look, rule) ? GROUPED_BITS : 0)
  const others = (look.distinct - 1) * -Math.log2(chance)
  return Math.max(ofForm, Math.min(chance > STRONG_CHANCE ? MOST_WEAK_BITS : MOST_BITS, first + Math.max(0, others)))
}

const STRONG_CHANCE = 0.02

/** True if all forms of a rule are its own. */
function hasOwnForm({ alone, forms }: Identifier): boolean {
  const own = alone.map((form) => form.replace(/[^A-Z\d]/g, ''))
  return forms.every((form) => own.includes(form))
}

/** Rules for all countries know what is plausible, and no check; as do those whose forms are letters and digits in any order. */
function isChecked({ id, identifier, class: of }: Rule): boolean {
  if (identifier === undefined || !identifier.checked || identifier.onlyAnnounced || identifier.chance > WEAK_CHANCE) return false
  if (identifier.forms.every((form) => /^X+$/.test(form))) return false
  return id.includes('/') || (of !== 'government' && of !== 'vehicle')
}

/** Digits by form, with something between them. */
function isGrouped({ share }: FieldLook, rule: Rule): boolean {
  return share.digits === 0 && share.letters === 0 && (rule.identifier as Identifier).forms.some(isDigits)
}

const isDigits = (form: string): boolean => /^9+$/.test(form)

function chanceOf(rule: Rule, rules: readonly Rule[]): number {
  let all = corrected.get(rules)
  if (all === undefined) {
    const checked = rules.filter(isChecked)
    all = new Map(checked.map(({ id, identifier }) => [id, sumOfRivals(identifier as Identifier, checked)]))
    corrected.set(rules, all)
  }
  return Math.min(1, all.get(rule.id) ?? 1)
}

function sumOfRivals({ forms, chance }: Identifier, checked: readonly Rule[]): number {
  const ofForm = (form: string): number =>
    checked.reduce(
      (sum, { identifier }) =>
        identifier !== undefined && identifier.chance <= chance && identifier.forms.some((other) => overlap(form, other))
          ? sum + identifier.chance
          : sum,
      0,
    )
  return Math.max(...forms.map(ofForm))
}

/** True if a value can be of both forms. */
function overlap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as string
    const y = b[i] as string
    const isBoth =
      x === y ||
      x === 'X' ||
      y === 'X' ||
      (x === 'A' && y > '9') ||
      (y === 'A' && x > '9') ||
      (x === '9' && y <= '9') ||
      (y === '9' && x <= '9')
    if (!isBoth) return false
  }
  return true
}
