/** A difference of two inventories, for people and for programs. */
import { jsonText, markdownText, terminalText } from '../reporters/encode.ts'
import { formatCount } from '../reporters/pretty/style.ts'
import type { ChangedPlace, InventoryDiff, PlaceOf } from './diff-inventories.ts'

export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]

export function diffText(diff: InventoryDiff, format: DiffFormat): string {
  if (format === 'json') return `${jsonText({ inventoryDiff: 1, ...diff })}\n`
  const encode = format === 'markdown' ? markdownText : (text: string) => terminalText(text)
  const head = `${diff.from} to ${diff.to}`
  const sections = sectionsOf(diff, encode)
  const title = format === 'markdown' ? `# What changed, ${head}` : `What changed, ${head}`
  if (sections.length === 0) return `${title}\n\nNothing.\n`
  const parts = sections.map(({ name, lines }) =>
    format === 'markdown'
      ? `## ${name}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
      : `${name}\n${lines.map((line) => `  ${line}`).join('\n')}`,
  )
  return `${[title, ...parts].join('\n\n')}\n`
}

type Encode = (text: string) => string

function sectionsOf(diff: InventoryDiff, encode: Encode): { readonly name: string; readonly lines: readonly string[] }[] {
  const { coverage } = diff
  const sets = (list: InventoryDiff['newDatasets']): string[] => list.map((one) => setName(one, encode))
  const covered = ['files', 'scanned', 'partial', 'skipped', 'records'] as const
  return [
    { name: 'New classes', lines: diff.newClasses },
    { name: 'New places', lines: diff.newPlaces.map((one) => placeLine(one, encode)) },
    { name: 'New data sets', lines: sets(diff.newDatasets) },
    {
      name: 'New unclassified fields',
      lines: diff.newUnclassified.map(
        (one) => `${setName(one, encode)} ${encode(one.field)}: ${one.type}, ${formatCount(one.values)} values`,
      ),
    },
    { name: 'Not scanned any more', lines: diff.uncovered.map(({ file, was, is }) => `${encode(file)}: was ${was}, is ${is}`) },
    { name: 'Changed', lines: diff.changedPlaces.map((one) => changeLine(one, encode)) },
    { name: 'Gone classes', lines: diff.goneClasses },
    { name: 'Gone places', lines: diff.gonePlaces.map((one) => placeLine(one, encode)) },
    { name: 'Gone data sets', lines: sets(diff.goneDatasets) },
    {
      name: 'Coverage',
      lines: covered.flatMap((key) =>
        coverage.from[key] === coverage.to[key]
          ? []
          : [`${key} ${formatCount(coverage.from[key])} to ${formatCount(coverage.to[key])}`],
      ),
    },
  ].filter(({ lines }) => lines.length > 0)
}

function setName({ file, table }: { readonly file: string; readonly table: string | null }, encode: Encode): string {
  return encode(table === null ? file : `${file}: ${table}`)
}

function placeName(place: PlaceOf, encode: Encode): string {
  return `${setName(place, encode)} ${place.field === null ? '(text)' : encode(place.field)}`
}

function placeLine(place: PlaceOf, encode: Encode): string {
  return `${placeName(place, encode)}: ${place.class} (${encode(place.rule)}), ${place.severity}, ${formatCount(place.matches)}`
}

function changeLine(place: ChangedPlace, encode: Encode): string {
  const shown = (value: string | number): string => (typeof value === 'number' ? formatCount(value) : encode(value))
  return `${placeName(place, encode)}: ${place.class}, ${place.changes.map(({ what, from, to }) => `${what} ${shown(from)} to ${shown(to)}`).join(', ')}`
}
