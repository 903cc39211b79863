/** In records of calls a cell is what the phone was connected to: the network's country and code stand before all of them. */
import { addTerm, type Case, caseOf } from './case.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'

const CELL: ReadonlySet<string> = new Set(['cell', 'cells', 'cellid'])
/** Only networks know these of a phone. */
const OF_NETWORKS: ReadonlySet<string> = new Set('imsi imei msisdn lac tac eci enodeb bts'.split(' '))
/** Who called whom. */
const PARTIES: ReadonlySet<string> = new Set(
  'a_num b_num a_number b_number a_party b_party caller callee calling_number called_number calling_party called_party'.split(
    ' ',
  ),
)

export function dropRadioCells(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isOfCalls = fields.some(({ name: { own, ownKey } }) => own.some((word) => OF_NETWORKS.has(word)) || PARTIES.has(ownKey))
  if (!isOfCalls) return
  fields.forEach(({ name: { own } }, i) => {
    if (!CELL.has(own[0] ?? '') || own.length > 2 || own[1] === 'phone') return
    const entry = caseOf(cases, i, 'phone-number')
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}
