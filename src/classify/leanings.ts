/** A party, an orientation or a union is somebody's only in a record of somebody: votes are counted, and walls are turned, by the same words. */
import { addTerm, type Case } from './case.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'
import { isOfPeople } from './name-forms.ts'

/** Names that have other meanings, by the rule they are of. */
const BARE: Readonly<Record<string, RegExp>> = {
  'political-opinion': /^(?:party|party_(?:name|code|cd|desc|abbreviation)|affiliation|politics)$/,
  'sexual-orientation': /^orient(?:ation)?$/,
}
/** Rules that tell whose record it is. */
const PEOPLE: ReadonlySet<string> = new Set(
  `person-name email-address phone-number user-id username date-of-birth age gender us/ssn marital-status ethnicity religion job-title`.split(
    /\s+/,
  ),
)
/** As likely as not. */
const LIKELY_BITS = 0

/** @param tableWords of the table's or file's name */
export function addLeaningsOfNobody(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  if (isOfPeople(tableWords)) return
  fields.forEach(({ name }, i) => {
    for (const entry of cases[i] as readonly Case[])
      if (BARE[entry.rule.id]?.test(name.ownKey) === true && !isBesideSomebody(cases, i)) addTerm(entry, 'negative', CONTRADICTED)
  })
}

function isBesideSomebody(cases: readonly (readonly Case[])[], i: number): boolean {
  return cases.some((list, at) => at !== i && list.some(({ rule, bits }) => PEOPLE.has(rule.id) && bits >= LIKELY_BITS))
}
