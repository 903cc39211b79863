/**
 * A resource that another one points at, as FHIR writes it: `subject: { reference: 'Patient/17', display: 'who it is' }`. What is displayed of
 * codings, places and devices is nobody's, and no list of names has it.
 */
import { addTerm, type Case } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { parentsOf } from './table-context.ts'

/** Share of the displays that are given and family names. */
const MOST_NAMES = 0.5
/** With the prior: nine in ten. */
const NAMED_BITS = 3.2

export function addDisplayedPeople(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
  fields.forEach((field, i) => {
    if (field.name.ownKey !== 'display' || field.look.share.person < MOST_NAMES) return
    const parents = parentsOf(field.input.place)
    const refers = fields.some(
      ({ name, input, look: { share } }) =>
        name.ownKey === 'reference' && parentsOf(input.place) === parents && share.sentence < MOST_NAMES,
    )
    if (!refers) return
    const entry = newCase(field, cases[i] as Case[], 'person-name', compiled)
    if (entry.bits < NAMED_BITS) addTerm(entry, 'neighbour-field', NAMED_BITS - entry.bits)
  })
}
