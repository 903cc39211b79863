/** What the values of a field say for and against a rule of identifiers. */
import type { FieldLook } from '../inventory/field-look.ts'
import type { Rule } from '../model/rule.ts'
import { allCheckBits, CONTRADICTED, checkBits } from './judge.ts'

/** A field without a telling name is held against the checks of all rules: one of them passes by chance that much more easily. */
const MANY_TESTS_BITS = -7
/** Checks that let more through say nothing where the name does not. */
const UNNAMED_CHANCE = 0.06
/** Values of one column have one form: of those that have it, a check digit lets through one in ten. */
const OF_FORM_CHANCE = 0.1
const LONG_FORM = 13
const LONG_FORM_CHANCE = 0.01
/** The form is right, but few pass the check: made-up data under a true name, or another country's number. */
const FAILED_BITS = -2.5
const MOST_BITS = 8
/** Bytes of punctuation that a value may have beyond its compact form. */
const PUNCTUATION = 7

/**
 * @param passes share of the sampled values that pass the rule's test
 * @param nameBits what the field's name says for the rule
 * @returns bits; CONTRADICTED where the values are of another kind altogether
 */
export function identifierBits(look: FieldLook, rule: Rule, passes: number, nameBits: number): number {
  const { value, identifier } = rule
  if (value === undefined || identifier === undefined) return 0
  const bits = checkBits(passes, value.hit, value.chance, look.distinct)
  if (nameBits <= 0) {
    // Fourteen digits with their marks are a time of day.
    if (look.share.date > 0.5 && look.share.time > 0.5) return 0
    const tells = identifier.checked && !identifier.onlyAnnounced && value.chance <= UNNAMED_CHANCE && bits > 0
    if (!tells) return 0
    // Short forms are met by chance in whole columns: phones of one town, dates, numbers that are counted up.
    if (Math.min(...identifier.forms.map((form) => form.length)) < LONG_FORM || value.chance > LONG_FORM_CHANCE)
      return Math.max(0, Math.min(MOST_BITS, bits + MANY_TESTS_BITS))
    const all = allCheckBits(passes, value.hit, Math.max(value.chance, OF_FORM_CHANCE), look.distinct)
    return Math.max(0, Math.min(MOST_BITS, Math.max(bits, all) + MANY_TESTS_BITS))
  }
  if (passes > 0.5) return Math.min(MOST_BITS, Math.max(0.5, bits))
  return isOfLength(look, identifier.forms) && !isOtherwise(look) ? FAILED_BITS : CONTRADICTED
}

function isOfLength(look: FieldLook, forms: readonly string[]): boolean {
  const lengths = forms.map((form) => form.length)
  return look.meanLength >= Math.min(...lengths) - 1 && look.meanLength <= Math.max(...lengths) + PUNCTUATION
}

/** Values that say what they are: dates, addresses, words. */
function isOtherwise({ share: s }: FieldLook): boolean {
  return (
    s.date > 0.5 ||
    s.email > 0.5 ||
    s.url > 0.5 ||
    s.boolean > 0.5 ||
    s.letters > 0.5 ||
    s.ip > 0.5 ||
    s.uuid > 0.5 ||
    s.fraction > 0.3 ||
    // Amounts and rates: no number of anybody is this small.
    s.upTo1000 > 0.5
  )
}
