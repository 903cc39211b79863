/** What was measured, as Markdown tables: printed by `npm run eval`, and the generated part of docs/accuracy.md. */
import type { Bin } from './calibration.ts'
import { type Held, score } from './floors.ts'
import { type Gold, TRAINING_SETS } from './gold.ts'
import type { Count, Measured } from './measure.ts'

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1))
const scores = (count: Count): string[] => [
  String(count.tp + count.fn),
  percent(score(count, 'precision')),
  percent(score(count, 'recall')),
  percent(score(count, 'f1')),
]
const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 })

/** Columns padded to one width, so that the table reads well in a terminal too; all but the first flush right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, 3, ...rows.map((row) => (row[i] as string).length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** One table per type that rules exist for: every set that labels it, and all together. */
export function typeTables(measured: Measured, types: readonly string[]): string {
  return types
    .flatMap((type) => {
      const rows = [...measured.text].flatMap(([set, counts]) => {
        const count = counts.get(type)
        return count === undefined || TRAINING_SETS.has(set) || count.tp + count.fp + count.fn === 0 ? [] : [{ set, count }]
      })
      if (rows.length === 0) return []
      const all = { set: 'all', count: sum(rows.map(({ count }) => count)) }
      const lines = (rows.length === 1 ? rows : [...rows, all]).map(({ set, count }) => [set, ...scores(count)])
      return [`**${type}**\n\n${table(['set', 'labelled', 'P', 'R', 'F1'], lines)}`]
    })
    .join('\n\n')
}

export function columnTable(columns: ReadonlyMap<string, Count>): string {
  return table(
    ['columns', 'labelled', 'P', 'R', 'F1'],
    [...columns].map(([type, count]) => [type === 'MICRO' ? 'all' : type, ...scores(count)]),
  )
}

/** Findings where there is nothing to find. */
export function negativeTable(measured: Measured, gold: Gold): string {
  const rows = gold.sets
    .filter((set) => set.startsWith('neg-'))
    .map((set) => ({ set, found: sum([...(measured.text.get(set)?.values() ?? [])]).fp, characters: gold.characters(set) }))
  const all = rows.reduce((a, b) => ({ set: 'all', found: a.found + b.found, characters: a.characters + b.characters }))
  return table(
    ['nothing to find', 'characters', 'findings', 'per million'],
    [...rows, all].map(({ set, found, characters }) => [
      set,
      String(characters),
      String(found),
      ((found * 1e6) / characters).toFixed(2),
    ]),
  )
}

export function floorTable(held: readonly Held[]): string {
  const shown = (value: number | null | undefined, metric: string) =>
    value === null || value === undefined ? '–' : metric === 'perMillion' ? value.toFixed(2) : percent(value)
  return table(
    ['class', 'sets', 'metric', 'measured', 'floor', 'aim', 'holds'],
    held.map(({ floor, value, holds }) => [
      floor.class,
      floor.sets.join(', '),
      floor.metric === 'perMillion' ? 'per million' : floor.metric === 'f1' ? 'F1' : floor.metric,
      shown(value, floor.metric),
      shown(floor.floor, floor.metric),
      shown(floor.aim, floor.metric),
      holds ? 'yes' : 'NO',
    ]),
  )
}

export function reliabilityTable(bins: readonly Bin[]): string {
  return table(
    ['stated', 'findings', 'mean stated', 'share right', 'isotonic'],
    bins.map(({ from, to, count, stated, right, isotonic }) => [
      `${from} to ${to}`,
      String(count),
      ...[stated, right, isotonic].map((share) => share.toFixed(3)),
    ]),
  )
}
