/** Which field a value of X12 or EDIFACT lies in: what it is called is told by the codes beside it. */
import { JsonPaths } from './json-path.ts'
import type { Opening, SegmentGrammar, SegmentPlace, SegmentValue } from './segment-reader.ts'
import { componentAhead, type Roles } from './segment-roles.ts'

/** What a value is called; by a code, where it is told by one. */
export type Called = string | { readonly by: string; readonly names: Readonly<Record<string, string>>; readonly else?: string }

export interface SegmentTable {
  /** Which element says whose the segment is, and of whom that is. */
  readonly of?: { readonly element: number; readonly names: Readonly<Record<string, string>> }
  /** True of what follows the segment that says whose it is: an address, a birth date. */
  readonly follows?: true
  /** By element, `9`, or element and component, `4.2`. A code stands before the value, or behind it in the same element. */
  readonly values: Readonly<Record<string, Called>>
}

export interface SegmentDialect {
  readonly roles: Roles
  readonly tables: Readonly<Record<string, SegmentTable>>
  /** What segments are called. */
  readonly name: RegExp
  /** What is called so is a day, written without marks. */
  readonly days: ReadonlySet<string>
  opening(bytes: Uint8Array, at: number): Opening | null
  /** Told of each segment, in order. @param of what the message at hand is, as far as its header says */
  isRecord(segment: string, kept: ReadonlyMap<string, string>): boolean
  /** Elements that are kept for `isRecord`, as `UNH.2`. */
  readonly keeps: ReadonlySet<string>
}

const MOST_ELEMENTS = 99
const MOST_COMPONENTS = 15
/** Values whose field is remembered. */
const MOST_KEPT = 16_384
const EMPTY: SegmentTable = { values: {} }

export class TableGrammar implements SegmentGrammar {
  readonly paths: JsonPaths = new JsonPaths()
  readonly roles: Roles
  private readonly dialect: SegmentDialect
  private table: SegmentTable = EMPTY
  private codes: ReadonlySet<number> = new Set()
  /** By element and component, of the segment at hand. */
  private readonly told = new Map<number, string>()
  private readonly kept = new Map<string, string>()
  private readonly values = new Map<string, SegmentValue>()
  private segment = ''
  private whose = ''

  constructor(dialect: SegmentDialect) {
    this.dialect = dialect
    this.roles = dialect.roles
  }

  opening(bytes: Uint8Array, at: number): Opening | null {
    return this.dialect.opening(bytes, at)
  }

  begin(segment: string): boolean {
    this.told.clear()
    if (!this.dialect.name.test(segment)) return false
    this.segment = segment
    this.table = Object.hasOwn(this.dialect.tables, segment) ? (this.dialect.tables[segment] as SegmentTable) : EMPTY
    this.codes = codesOf(this.table)
    return true
  }

  isRecord(segment: string): boolean {
    return this.dialect.isRecord(segment, this.kept)
  }

  valueAt(place: SegmentPlace, bytes: Uint8Array, at: number, roles: Roles): SegmentValue {
    const element = Math.min(place.element, MOST_ELEMENTS)
    const component = Math.min(place.component, MOST_COMPONENTS)
    const { of, follows, values } = this.table
    const called = values[`${element}.${component}`] ?? (component === 1 ? values[element] : undefined)
    const code =
      called === undefined || typeof called === 'string' ? '' : this.codeOf(called.by, element, component, bytes, at, roles)
    if (of !== undefined && place.element > of.element) this.whose = nameIn(of.names, this.told.get(keyOf(of.element, 1)) ?? '')
    const whose = follows === true || (of !== undefined && place.element > of.element) ? this.whose : ''
    const name = called === undefined || typeof called === 'string' ? called : nameIn(called.names, code) || called.else
    const key = `${this.segment}[${whose}]-${element}.${component} ${name ?? ''}`
    const known = this.values.get(key)
    if (known !== undefined) return known
    const made = this.make(element, component, whose, name)
    if (this.values.size < MOST_KEPT) this.values.set(key, made)
    return made
  }

  keep(place: SegmentPlace, text: string): void {
    this.told.set(keyOf(place.element, place.component), text)
    const key = `${place.segment}.${place.element}`
    if (place.component === 1 && this.dialect.keeps.has(key)) this.kept.set(key, text)
  }

  private codeOf(by: string, element: number, component: number, bytes: Uint8Array, at: number, roles: Roles): string {
    const [byElement = 0, byComponent = 1] = by.split('.').map(Number)
    const ahead = byElement === element ? byComponent - component : 0
    return ahead > 0 ? componentAhead(bytes, at, roles, ahead) : (this.told.get(keyOf(byElement, byComponent)) ?? '')
  }

  private make(element: number, component: number, whose: string, name: string | undefined): SegmentValue {
    const { paths, segment, dialect } = this
    const place = `${segment}${whose === '' ? '' : `[${whose}]`}-${element}${component === 1 ? '' : `.${component}`}`
    const path = paths.child(paths.root, name === undefined ? place : `${place} ${name}`, name)
    const isKept = this.codes.has(keyOf(element, component)) || (component === 1 && dialect.keeps.has(`${segment}.${element}`))
    return { path, isKept, ...(name !== undefined && dialect.days.has(name) && { decode: dayOf }) }
  }
}

function nameIn(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? (names[code] as string) : ''
}

function keyOf(element: number, component: number): number {
  return element * 128 + component
}

const codes = new WeakMap<SegmentTable, ReadonlySet<number>>()

/** Where the codes of a segment stand. */
function codesOf(table: SegmentTable): ReadonlySet<number> {
  const known = codes.get(table)
  if (known !== undefined) return known
  const made = new Set<number>(table.of === undefined ? [] : [keyOf(table.of.element, 1)])
  for (const called of Object.values(table.values)) {
    if (typeof called === 'string') continue
    const [element = 0, component = 1] = called.by.split('.').map(Number)
    made.add(keyOf(element, component))
  }
  codes.set(table, made)
  return made
}

/** A day as `20240131` or `240131`, maybe with the time behind it. */
function dayOf(raw: string): string {
  const text = raw.trim()
  const [, year, month, day] = /^(\d{4}|\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?$/.exec(text) ?? []
  return year === undefined ? text : `${year}-${month}-${day}`
}
