/** X12 interchanges: enrolments, claims and their payment, orders. */
import type { Format } from '../model/format.ts'
import { MAX_SPAN } from '../model/hit.ts'
import { contentStart } from './decode.ts'
import { type Opening, SegmentReader } from './segment-reader.ts'
import { isSeparator, ROLE, type Roles, rolesOf } from './segment-roles.ts'
import { type SegmentDialect, TableGrammar } from './segment-table.ts'
import { startsWith } from './starts-with.ts'
import { X12_DAYS, X12_SEGMENTS } from './x12-fields.ts'

const HEADER = 'ISA'
/** Elements of the header, and that of them which declares what parts repetitions, since version 4020: before it says `U`. */
const ELEMENTS = 16
const REPETITION = 11
const USUAL: Roles = rolesOf({ segment: [126], element: 42, component: 58, repetition: 94 })

export const format: Format = {
  name: 'x12',
  title: 'X12 interchanges (EDI)',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    return startsWith(head, start, HEADER) && separatorsAt(head, start) !== null ? 0.97 : 0
  },
  open: (_head, _name, options) => new SegmentReader(new TableGrammar(dialect()), options),
}

function dialect(): SegmentDialect {
  // The first of several records in a transaction begins with what is told of all.
  let isFresh = false
  return {
    roles: USUAL,
    tables: X12_SEGMENTS,
    name: /^[A-Z][A-Z\d]{1,2}$/,
    days: X12_DAYS,
    keeps: new Set(),
    opening,
    isRecord: (segment) => {
      const isFirst = isFresh
      if (segment === 'ST') isFresh = true
      else if (RECORDS.has(segment)) isFresh = false
      return segment === 'ST' || (RECORDS.has(segment) && !isFirst)
    },
  }
}

/** Members, levels of who is insured through whom, claims. */
const RECORDS: ReadonlySet<string> = new Set(['INS', 'HL', 'CLP'])

function opening(bytes: Uint8Array, at: number): Opening | null {
  if (!startsWith(bytes, at, HEADER)) return null
  const declared = separatorsAt(bytes, at)
  return declared === null ? null : { segment: HEADER, length: declared.length, element: ELEMENTS, roles: declared.roles }
}

/** What the header declares, and how long it is up to its end; null if this is none. */
function separatorsAt(bytes: Uint8Array, at: number): { roles: Roles; length: number } | null {
  const element = bytes[at + HEADER.length]
  if (!isSeparator(element) || element <= 32) return null
  let repetition: number | undefined
  let count = 0
  const end = Math.min(bytes.length, at + MAX_SPAN)
  for (let i = at + HEADER.length; i < end; i++) {
    if (bytes[i] !== element) continue
    count++
    const next = bytes[i + 1]
    if (count === REPETITION && isSeparator(next) && next > 32 && bytes[i + 2] === element) repetition = next
    if (count < ELEMENTS) continue
    const component = next
    const segment = bytes[i + 2]
    if (!isSeparator(component) || !isSeparator(segment) || component === segment || segment === element || component === element)
      return null
    const roles = rolesOf({ segment: [segment], element, component, repetition })
    return roles[segment] === ROLE.segment ? { roles, length: i + 2 - at } : null
  }
  return null
}
