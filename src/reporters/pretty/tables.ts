/** Tables on the screen: what their records say people did, whom they name, and what stands together in them. */
import type { TableEvent } from '../../model/event.ts'
import { type Exposure, isTelling } from '../../model/table.ts'
import { heading } from './findings.ts'
import { confidenceLevel, countOf, formatCount, type Style } from './style.ts'
import { cutPath, padEnd, wrap } from './width.ts'

/** More tables than this are counted only. */
const ROWS = 8
/** Tables remembered: the most telling of any number. */
const REMEMBERED = 64

export interface TableLog {
  add(event: TableEvent): void
  lines(style: Style): string[]
}

export function openTableLog(): TableLog {
  let kept: TableEvent[] = []
  let count = 0
  return {
    add(event) {
      if (event.behaviors.length === 0 && event.exposures.length === 0 && !event.texts.some(isTelling)) return
      count++
      kept.push(event)
      if (kept.length >= 2 * REMEMBERED) kept = kept.sort(compare).slice(0, REMEMBERED)
    },
    lines(style) {
      if (count === 0) return []
      const shown = kept.sort(compare).slice(0, ROWS)
      const lines = [
        '',
        heading('TABLES', 'what their records say together', style),
        ...shown.flatMap((one) => tableLines(one, style)),
      ]
      if (count > shown.length) lines.push(`   ${style.paint.dim(`and ${countOf(count - shown.length, 'table')} more`)}`)
      return lines
    },
  }
}

/** Exposed records first, then the number of records. */
function compare(a: TableEvent, b: TableEvent): number {
  return (
    exposed(b) - exposed(a) ||
    Number(b.linked) - Number(a.linked) ||
    b.records - a.records ||
    (tableName(a) < tableName(b) ? -1 : 1)
  )
}

function exposed(event: TableEvent): number {
  return Math.max(0, ...event.exposures.map(({ most }) => most))
}

function tableName({ file, table, path }: TableEvent): string {
  const part = table ?? path
  return part === null ? file : `${file}:${part}`
}

function tableLines(event: TableEvent, style: Style): string[] {
  const { paint, symbol } = style
  const people =
    event.people === null ? '' : `, ${event.people.atLeast ? 'at least ' : ''}${countOf(event.people.count, 'person', 'people')}`
  const size = `${countOf(event.records, 'record')}${people}`
  const name = cutPath(style.text(tableName(event)), style.width - size.length - 6, symbol.ellipsis)
  const facts: string[] = []
  if (event.schema !== null) facts.push(`${style.text(event.schema.vendor)}: ${style.text(event.schema.table)}`)
  for (const { class: id, confidence } of event.behaviors.slice(0, 3)) facts.push(`${id} ${confidenceLevel(confidence)}`)
  if (event.behaviors.length > 0)
    facts.push(event.linkedBy === null ? 'not linked to anyone' : `linked by ${style.text(event.linkedBy)}`)
  for (const one of event.exposures) facts.push(exposureText(one))
  for (const one of event.texts) {
    const held = (['emails', 'phones', 'names', 'complaints'] as const).flatMap((kind) =>
      one[kind] > 0 ? [`${formatCount(one[kind])} with ${kind}`] : [],
    )
    facts.push(`${style.text(one.field)}: ${countOf(one.rows, 'text')}, about ${held.join(', ')}`)
  }
  return [
    `   ${padEnd(name, style.width - size.length - 5)} ${paint.dim(size)}`,
    ...wrap(facts, symbol.dot, style.width - 6).map((line) => `     ${paint.dim(line)}`),
  ]
}

function exposureText({ combination, least, most }: Exposure): string {
  const count =
    least === most
      ? formatCount(most)
      : least === 0
        ? `up to ${formatCount(most)}`
        : `${formatCount(least)} to ${formatCount(most)}`
  return `${count} with ${combination.replaceAll('-and-', ' and ').replaceAll('-', ' ')}`
}
