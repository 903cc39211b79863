/** EDIFACT interchanges: orders, invoices, lists of passengers. */
import type { Format } from '../model/format.ts'
import { contentStart } from './decode.ts'
import { EDIFACT_DAYS, EDIFACT_SEGMENTS } from './edifact-fields.ts'
import { type Opening, SegmentReader } from './segment-reader.ts'
import { isSeparator, type Roles, rolesOf } from './segment-roles.ts'
import { type SegmentDialect, TableGrammar } from './segment-table.ts'
import { startsWith } from './starts-with.ts'

/** Declares the separators; six bytes follow, of which the last ends the segment. */
const ADVICE = 'UNA'
const ADVICE_BYTES = 6
/** As they are where nothing declares them (ISO 9735). */
const USUAL: Roles = rolesOf({ segment: [39], element: 43, component: 58, release: 63 })
const HEADER = /^UNB\+(?:UNO[A-Z]|[A-Z]{4}):\d/

export const format: Format = {
  name: 'edifact',
  title: 'EDIFACT interchanges (EDI)',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    if (head[start] !== 0x55 || head[start + 1] !== 0x4e) return 0
    if (adviceAt(head, start) !== null) return 0.97
    return HEADER.test(Buffer.from(head.subarray(start, start + 16)).toString('latin1')) ? 0.97 : 0
  },
  open: (_head, _name, options) => new SegmentReader(new TableGrammar(DIALECT), options),
}

const DIALECT: SegmentDialect = {
  roles: USUAL,
  tables: EDIFACT_SEGMENTS,
  name: /^[A-Z]{3}$/,
  days: EDIFACT_DAYS,
  keeps: new Set(['UNH.2']),
  opening: (bytes: Uint8Array, at: number): Opening | null => {
    const roles = adviceAt(bytes, at)
    return roles === null ? null : { segment: ADVICE, length: ADVICE.length + ADVICE_BYTES - 1, element: 0, roles }
  },
  // A message is a record; of passengers there are many in one.
  isRecord: (segment, kept) => segment === 'UNH' || (segment === 'NAD' && kept.get('UNH.2') === 'PAXLST'),
}

/** What an advice declares, in this order: component, element, decimal mark, release, repetition (a blank before syntax 4), end. */
function adviceAt(bytes: Uint8Array, at: number): Roles | null {
  if (!startsWith(bytes, at, ADVICE)) return null
  const [component, element, , release, repetition, segment] = bytes.subarray(
    at + ADVICE.length,
    at + ADVICE.length + ADVICE_BYTES,
  )
  if (!isSeparator(component) || !isSeparator(element) || !isSeparator(segment) || component === element || segment === element)
    return null
  return rolesOf({
    segment: [segment],
    element,
    component,
    repetition: isSeparator(repetition) && repetition > 32 ? repetition : undefined,
    release: isSeparator(release) && release > 32 ? release : undefined,
  })
}
