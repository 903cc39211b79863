/** Values of Arrow's columns as the text of a cell. */
import type { DataType } from '@uwdata/flechette'
import { cellText } from './cell-text.ts'

/** Type.fbs. */
const DECIMAL = 7
const TIME = 9
const DICTIONARY = -1
/** Steps of a second, by TimeUnit. */
export const UNITS = [1, 1e3, 1e6, 1e9] as const

export function arrowText(value: unknown, type: DataType): string {
  return cellText(plain(value, type))
}

/** With decimals as their digits, times of day as clocks show them, and lists and maps as JSON has them. */
function plain(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined || typeof value === 'string' || value instanceof Uint8Array) return value
  const { typeId } = type
  if (typeId === DICTIONARY) return plain(value, (type as { dictionary: DataType }).dictionary)
  if (typeId === DECIMAL) return decimalText(value as bigint | number, (type as { scale: number }).scale)
  if (typeId === TIME) return timeText(Number(value), UNITS[(type as { unit: number }).unit] ?? 1)
  if (value instanceof Date || typeof value !== 'object') return value
  const { children } = type as { children?: readonly { name: unknown; type: DataType }[] }
  if (value instanceof Map) {
    const [, item] = (children?.[0]?.type as { children?: readonly { type: DataType }[] } | undefined)?.children ?? []
    return recordOf([...value].map(([key, one]) => [String(key), item === undefined ? one : plain(one, item.type)]))
  }
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const item = children?.[0]?.type
    return Array.from(value as ArrayLike<unknown>, (one) => (item === undefined ? one : plain(one, item)))
  }
  const types = new Map(children?.map((child) => [String(child.name), child.type]))
  return recordOf(
    Object.entries(value).map(([key, one]) => {
      const child = types.get(key)
      return [key, child === undefined ? one : plain(one, child)]
    }),
  )
}

/** Without a prototype: names may be any. */
function recordOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null)
  for (const [key, value] of entries) record[key] = value
  return record
}

function decimalText(value: bigint | number, scale: number): string {
  if (scale <= 0) return String(value)
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(String(value)) ?? []
  const padded = digits.padStart(scale + 1, '0')
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}

/** A time of day. @param unit of them in a second */
export function timeText(value: number, unit: number): string {
  const seconds = Math.floor(value / unit)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
