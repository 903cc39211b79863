/** Which field each value of a message of HL7 version 2 lies in. */
import { latin1OrUtf8 } from './decode-text.ts'
import { HL7_IDENTIFIERS, HL7_SEGMENTS, HL7_TYPES } from './hl7-fields.ts'
import { JsonPaths } from './json-path.ts'
import type { Opening, SegmentGrammar, SegmentPlace, SegmentValue } from './segment-reader.ts'
import { componentAhead, isSeparator, type Roles, rolesOf } from './segment-roles.ts'
import { startsWith } from './starts-with.ts'

/** Ends of lines, and what frames messages on a wire (MLLP). */
const ENDS: readonly number[] = [10, 13, 11, 28]
/** Segments that declare separators: of messages, of batches, of files. */
export const HEADERS: readonly string[] = ['MSH', 'BHS', 'FHS']
/** Separators that are declared at most: component, repetition, escape, subcomponent, truncation. */
const MOST_DECLARED = 5
const NAME = /^[A-Z][A-Z\d]{2}$/
/** Parts that have a field of their own. */
const MOST_ELEMENTS = 255
const MOST_COMPONENTS = 31
const MOST_SUBCOMPONENTS = 7
/** Values whose field is remembered. */
const MOST_KEPT = 16_384

interface Element {
  /** As the path shows it. */
  readonly shown: string
  readonly called: string
  readonly type: string
}

export class Hl7Grammar implements SegmentGrammar {
  readonly paths: JsonPaths = new JsonPaths()
  readonly roles: Roles = rolesOf({ segment: ENDS, element: 124, component: 94, repetition: 126, subcomponent: 38 })
  private mark = 92
  private segment = ''
  private elements: ReadonlyMap<number, Element> = new Map()
  /** Of values that are told by their place alone. */
  private values = new Map<number, SegmentValue>()
  private kept = 0
  private readonly valuesOf = new Map<string, Map<number, SegmentValue>>()

  opening(bytes: Uint8Array, at: number): Opening | null {
    const segment = HEADERS.find((name) => startsWith(bytes, at, name))
    if (segment === undefined) return null
    const declared = declaredAt(bytes, at)
    if (declared.length === 0) return null
    const [element = 0, component, repetition, mark, subcomponent] = declared
    this.mark = mark ?? 0
    const roles = rolesOf({ segment: ENDS, element, component, repetition, subcomponent })
    return { segment, length: segment.length + declared.length, element: 2, roles }
  }

  begin(segment: string): boolean {
    if (!NAME.test(segment)) return false
    this.segment = segment
    this.elements = elementsOf(segment)
    const values = this.valuesOf.get(segment) ?? new Map<number, SegmentValue>()
    this.valuesOf.set(segment, values)
    this.values = values
    return true
  }

  isRecord(segment: string): boolean {
    return segment === 'MSH'
  }

  valueAt(place: SegmentPlace, bytes: Uint8Array, at: number, roles: Roles): SegmentValue {
    const element = Math.min(place.element, MOST_ELEMENTS)
    const component = Math.min(place.component, MOST_COMPONENTS)
    const subcomponent = Math.min(place.subcomponent, MOST_SUBCOMPONENTS)
    const type = this.elements.get(element)?.type
    const identifier = type === 'CX' && component === 1 ? identifierType(bytes, at, roles) : ''
    if (identifier !== '') return this.make(element, component, subcomponent, identifier)
    const key = (element << 8) | (component << 3) | subcomponent
    const known = this.values.get(key)
    if (known !== undefined) return known
    const made = this.make(element, component, subcomponent, '')
    if (this.kept++ < MOST_KEPT) this.values.set(key, made)
    return made
  }

  private make(element: number, component: number, subcomponent: number, identifier: string): SegmentValue {
    const { paths, segment } = this
    const { shown: title, called, type } = this.elements.get(element) ?? { shown: '', called: '', type: '' }
    const place = `${segment}-${element}`
    const parent = title === '' ? paths.child(paths.root, place) : paths.child(paths.root, `${place} ${title}`, called)
    const { mark } = this
    const decode = type === 'TS' ? dayOf : (raw: string): string => withoutEscapes(raw, mark)
    if (identifier !== '') return { path: paths.child(parent, identifier, HL7_IDENTIFIERS[identifier]), decode }
    // Of an interpreter all is in one component (NDL), of a family name its prefixes apart (FN), of a street its number (SAD).
    const isNested = type === 'NDL' && component === 1
    const parts = HL7_TYPES[isNested ? 'XCN' : type]
    const part = parts?.[(isNested ? subcomponent : component) - 1]
    if (part === '' || (part === undefined && component === 1)) return { path: parent, decode }
    const [shown = '', name = shown] = part?.split(':') ?? [`~component ${component}`]
    if (shown.startsWith('~'))
      return { path: paths.child(paths.root, `${place}.${shown.slice(1)}`, name.replace('~', '')), decode }
    return { path: paths.child(parent, shown, type === 'CE' ? called : name), decode }
  }
}

/** The separator of elements, and the others behind it; none where these are no such. */
export function declaredAt(bytes: Uint8Array, at: number): number[] {
  const declared: number[] = []
  for (let i = at + 3; declared.length <= MOST_DECLARED; i++) {
    const byte = bytes[i]
    if (!isSeparator(byte) || byte <= 32) return []
    if (declared.length > 1 && byte === declared[0]) return declared
    if (declared.includes(byte)) return []
    declared.push(byte)
  }
  return bytes[at + 3 + declared.length] === declared[0] ? declared : []
}

const ELEMENT = /(\d+) ([^;:]+?)(?::([^;]+?))?(?: ([A-Z]{2,3}))?(?:; |$)/g
const elements = new Map<string, ReadonlyMap<number, Element>>()

function elementsOf(segment: string): ReadonlyMap<number, Element> {
  const known = elements.get(segment)
  if (known !== undefined) return known
  const table = Object.hasOwn(HL7_SEGMENTS, segment) ? (HL7_SEGMENTS[segment] as string) : ''
  const made = new Map<number, Element>()
  for (const [, number, shown = '', called = shown, type = ''] of table.matchAll(ELEMENT))
    made.set(Number(number), { shown, called, type })
  if (made.size > 0) elements.set(segment, made)
  return made
}

/** The type of an identifier is its fifth component, if it is one that says what it is. */
function identifierType(bytes: Uint8Array, at: number, roles: Roles): string {
  const type = componentAhead(bytes, at, roles, 4)
  return Object.hasOwn(HL7_IDENTIFIERS, type) ? type : ''
}

/** The day of a time: `19610615083000+0100`. */
function dayOf(raw: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})(\d\d)?(\d\d)?[\d.+-]*$/.exec(raw.trim()) ?? []
  if (year === undefined) return raw.trim().replace(/^""$/, '')
  return [year, month, day].filter((part) => part !== '').join('-')
}

const ESCAPED: Readonly<Record<string, string>> = {
  F: '|',
  S: '^',
  T: '&',
  R: '~',
  E: '\\',
  H: '',
  N: '',
  '.br': '\n',
  '.sp': '\n',
}

/** Separators, line ends and bytes that are written between marks (2.7); what is there that is said to be empty is. */
function withoutEscapes(raw: string, mark: number): string {
  const text = raw.trim()
  if (text === '""') return ''
  const sign = String.fromCharCode(mark)
  if (!text.includes(sign)) return text
  const parts = text.split(sign)
  return parts
    .map((part, i) => {
      if (i % 2 === 0 || i === parts.length - 1) return part
      if (/^X(?:[\dA-F]{2})+$/i.test(part)) return latin1OrUtf8(Buffer.from(part.slice(1), 'hex'))
      return Object.hasOwn(ESCAPED, part) ? ESCAPED[part] : ''
    })
    .join('')
}
