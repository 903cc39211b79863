import type { Reporter } from '../../model/reporter.ts'
import type { EndEvent } from '../../model/event.ts'
import { confidenceLevel, countOf, createStyle, formatCount, type Style } from '../pretty/style.ts'
import { cutEnd, cutMiddle, padEnd, padStart } from '../pretty/width.ts'
import { type FieldRow, nameOf, openRows } from './rows.ts'

/** Widths of the columns after the name: type, values, distinct; the verdict takes the rest. */
const TYPE = 8
const COUNT = 11
const LEAST_NAME = 18

/** A table on the screen for each file: its fields, how full they are, and what they hold. */
export function fieldsTable(): Reporter {
  return {
    name: 'pretty',
    title: 'a table for people',
    allFields: true,
    open(options) {
      const style = createStyle(options)
      const rows = openRows()
      let shown = ''
      let count = 0
      let personal = 0
      return {
        event(event) {
          if (event.event === 'end') return `${closing(event, count, personal, style)}\n`
          let text = ''
          for (const row of rows.event(event)) {
            const place = row.column.table === null ? row.column.file : `${row.column.file}: ${row.column.table}`
            if (place !== shown) text += headLines(place, style)
            shown = place
            count++
            if (row.verdicts.length > 0) personal++
            text += `${rowLines(row, style, options.explain).join('\n')}\n`
          }
          return text
        },
      }
    },
  }
}

function closing(end: EndEvent, count: number, personal: number, { paint, symbol }: Style): string {
  const said =
    count === 0
      ? 'No fields: nothing scanned has columns or keys'
      : `${countOf(count, 'field')}, ${formatCount(personal)} with personal data`
  const note =
    end.status === 'complete'
      ? ''
      : `\n ${paint.yellow.bold(symbol.warn)} ${paint.bold('Incomplete: not everything could be read')}`
  return `\n ${symbol.note} ${paint.bold(said)}${note}`
}

function nameWidth({ width }: Style): number {
  return Math.max(LEAST_NAME, Math.floor(width * 0.3))
}

function headLines(place: string, style: Style): string {
  const { paint, symbol, width } = style
  const name = cutMiddle(style.text(place), width - 4, symbol.ellipsis)
  const labels = `   ${padEnd('field', nameWidth(style))} ${padEnd('type', TYPE)}${padStart('values', COUNT)}${padStart('distinct', COUNT)}  holds`
  return `\n ${paint.bold(name)}\n${paint.dim(labels)}\n`
}

function rowLines({ column, verdicts }: FieldRow, style: Style, explain: boolean): string[] {
  const { paint, symbol, width } = style
  const names = nameWidth(style)
  const room = width - names - TYPE - 2 * COUNT - 7
  const left = `   ${padEnd(cutEnd(style.text(nameOf(column)), names, symbol.ellipsis), names)} ${paint.dim(padEnd(column.type, TYPE))}`
  const counts = `${padStart(formatCount(column.values), COUNT)}${padStart(formatCount(column.distinct), COUNT)}`
  const says = verdicts.map((one) => {
    const hidden = one.protection === 'plain' ? '' : ` (${one.protection})`
    return `${one.rule}${hidden} ${confidenceLevel(one.confidence)}`
  })
  const lines = [`${left}${paint.dim(counts)}  ${cutEnd(says.join(symbol.dot), room, symbol.ellipsis)}`.trimEnd()]
  if (explain)
    for (const one of verdicts) {
      const terms = one.evidence.map(({ kind, bits }) => `${bits < 0 ? '-' : '+'} ${Math.abs(bits).toFixed(1)} ${kind}`)
      const link = one.linkedBy === null ? '' : `  linked by ${style.text(one.linkedBy)}`
      lines.push(
        `     ${paint.dim(cutEnd(`${one.rule} ${one.confidence.toFixed(3)}  ${terms.join('  ')}${link}`, width - 6, symbol.ellipsis))}`,
      )
    }
  return lines
}
