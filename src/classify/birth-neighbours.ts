/** Dates beside people: when they were born, and what they did later. */
import { addTerm, type Case, caseOf } from './case.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'
import { LIKELY } from './place-neighbours.ts'

/** Who is named is born, and lives somewhere. */
const PEOPLE: ReadonlySet<string> = new Set(['person-name', 'email-address', 'us/ssn'])

const BIRTH_BESIDE_PEOPLE_BITS = 1.5

/** Dates that people can be born on, in records of people. */
export function addBirths(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const people = cases.some((list) => list.some((entry) => PEOPLE.has(entry.rule.id) && entry.bits >= 1.5))
  if (!people) return
  dropLaterDates(fields, cases)
  dropSharedDates(fields, cases)
  for (const list of cases) {
    const entry = list.find(({ rule }) => rule.id === 'date-of-birth')
    if (
      entry !== undefined &&
      !entry.terms.some(({ bits }) => bits <= CONTRADICTED) &&
      entry.nameBits <= 0 &&
      entry.terms.some(({ kind, bits }) => kind === 'values' && bits >= 2)
    )
      addTerm(entry, 'neighbour-field', BIRTH_BESIDE_PEOPLE_BITS)
  }
}

/** Of so many people few are born on the same day of the same year. */
const FEW_PEOPLE = [10, 1000] as const

const BIRTHDAYS = 0.75

/** Days under a name that says nothing (`c6`), on which many of a few people did the same, are when something was held. */
function dropSharedDates(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name, look: { share, values, distinct } }, i) => {
    const entry = caseOf(cases, i, 'date-of-birth')
    if (entry === undefined || entry.nameBits > 0 || name.written === '' || share.date < 0.6) return
    if (values >= FEW_PEOPLE[0] && values <= FEW_PEOPLE[1] && distinct < BIRTHDAYS * values)
      addTerm(entry, 'negative', CONTRADICTED)
  })
}

/** Of two columns of dates without names, in which people could be born, the later ones are of what they did: were hired, joined. */
function dropLaterDates(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const born = fields.flatMap(({ name, look: { share: s } }, i) => {
    const entry = caseOf(cases, i, 'date-of-birth')
    if (entry === undefined || name.own.length > 0 || s.date < 0.6 || entry.bits < LIKELY) return []
    return [{ entry, decade: (s.born1950s * 5 + s.born1980s * 8 + s.born2000s * 10 + s.after2012 * 12) / s.date }]
  })
  const first = Math.min(...born.map(({ decade }) => decade))
  for (const { entry, decade } of born) if (decade >= first + LATER_DECADES) addTerm(entry, 'negative', CONTRADICTED)
}

/** Nobody is hired as a child. */
const LATER_DECADES = 1.5
