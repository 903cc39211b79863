/**
 * Entities of Datastore as exports of it and of Firestore hold them: the protocol buffers `EntityProto`, `Property`, `PropertyValue` and
 * `Reference` of App Engine (https://github.com/googleapis/google-cloud-datastore, storage_onestore_v3). Groups have numbers of their own, so
 * what is in them is read without looking at where they begin and end, but for the elements of a path.
 */
import { bytesText, dateText } from './cell-text.ts'
import { fieldsOf, WIRE } from './proto-fields.ts'

/** What a value means beside its type. */
const MEANING = { time: 7, blob: 14, bytes: 16, entity: 19, emptyList: 24 } as const
const MICROSECONDS = 1000n
const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER)

export interface Entity {
  /** Of the last element of its path: what Firestore calls a collection. */
  readonly kind: string
  readonly value: Record<string, unknown>
}

export class TooDeep extends Error {}

/** @param deepest levels of entities in entities @throws TooDeep, RangeError for what is no entity */
export function entityOf(bytes: Buffer, deepest: number): Entity {
  // Names of properties are anybody's: `__proto__` is one like others.
  const value: Record<string, unknown> = Object.create(null)
  let path: Path = { kind: '', text: '' }
  if (deepest < 0) throw new TooDeep()
  for (const { field, bytes: inner } of fieldsOf(bytes)) {
    if (inner === null) continue
    if (field === 13) {
      path = referenceOf(inner)
      if (path.text !== '') value['__key__'] = path.text
    } else if (field === 14 || field === 15) addProperty(value, inner, deepest)
  }
  return { kind: path.kind, value }
}

interface Path {
  readonly kind: string
  readonly text: string
}

function referenceOf(bytes: Buffer): Path {
  for (const { field, bytes: inner } of fieldsOf(bytes)) if (field === 14 && inner !== null) return pathOf(inner, 2, 3, 4)
  return { kind: '', text: '' }
}

/** Kinds and names (or numbers) by turns: `users/ann/orders/17`. The numbers are those of the fields. */
function pathOf(bytes: Buffer, type: number, id: number, name: number): Path {
  const parts: string[] = []
  let kind = ''
  for (const one of fieldsOf(bytes)) {
    if (one.field === id && one.wire === WIRE.number) parts.push(String(one.number))
    if (one.bytes === null || one.wire !== WIRE.bytes) continue
    if (one.field === type) kind = one.bytes.toString()
    if (one.field === type || one.field === name) parts.push(one.bytes.toString())
  }
  return { kind, text: parts.join('/') }
}

function addProperty(value: Record<string, unknown>, bytes: Buffer, deepest: number): void {
  let name = ''
  let meaning = 0
  let isMultiple = false
  let held: Buffer | null = null
  for (const { field, number, bytes: inner } of fieldsOf(bytes)) {
    if (field === 1) meaning = Number(number)
    else if (field === 3 && inner !== null) name = inner.toString()
    else if (field === 4) isMultiple = number !== 0n
    else if (field === 5) held = inner
  }
  if (meaning === MEANING.emptyList) {
    value[name] = []
    return
  }
  const one = held === null ? null : meantBy(held, meaning, deepest)
  const known = value[name]
  if (isMultiple && Array.isArray(known)) known.push(one)
  else value[name] = isMultiple ? [one] : one
}

function meantBy(bytes: Buffer, meaning: number, deepest: number): unknown {
  const point: { latitude?: number; longitude?: number } = {}
  const user: Record<string, string> = {}
  let isReference = false
  for (const { field, wire, number, bytes: inner } of fieldsOf(bytes)) {
    if (wire === WIRE.number && field === 1)
      return meaning === MEANING.time ? dateText(new Date(Number(number / MICROSECONDS))) : exact(number)
    if (wire === WIRE.number && field === 2) return number !== 0n
    if (inner === null) {
      isReference ||= field === 12
      continue
    }
    if (field === 3) return stringOf(inner, meaning, deepest)
    if (wire === WIRE.fixed64) {
      const double = inner.readDoubleLE()
      if (field === 4) return double
      if (field === 6) point.latitude = double
      if (field === 7) point.longitude = double
    }
    if (field === 9) user['email'] = inner.toString()
    if (field === 11) user['nickname'] = inner.toString()
  }
  if (isReference) return pathOf(bytes, 15, 16, 17).text
  if (point.latitude !== undefined || point.longitude !== undefined) return point
  return Object.keys(user).length > 0 ? user : null
}

function stringOf(bytes: Buffer, meaning: number, deepest: number): unknown {
  if (meaning === MEANING.entity) return entityOf(bytes, deepest - 1).value
  return meaning === MEANING.blob || meaning === MEANING.bytes ? bytesText(bytes) : bytes.toString()
}

function exact(number: bigint): number | bigint {
  return number > MOST_EXACT || number < -MOST_EXACT ? number : Number(number)
}
