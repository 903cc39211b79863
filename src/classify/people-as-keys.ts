/** Fields whose values are the names of other fields: keys of objects and columns that are called after somebody. */
import { KEYS } from '../model/field.ts'
import { addTerm, type Case } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'

/** Each of them was taken for a full name where it stood; as a value alone it could be two words like others. */
const READ_AS_NAME_BITS = 3

export function addPeopleAsKeys(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
  if (!compiled.all.some(({ id }) => id === 'person-name')) return
  fields.forEach(({ input }, i) => {
    if (input.place.path?.endsWith(KEYS))
      addTerm(newCase(fields[i] as Field, cases[i] as Case[], 'person-name', compiled), 'model', READ_AS_NAME_BITS)
  })
}
