/** An inventory as catalogues see it: tables, their fields, and what each field holds. */
import type { Dataset, InventoryDocument } from '../../model/inventory-document.ts'
import { type Column, COLUMNS, type FullRow, fieldName, fullRows } from '../columns.ts'

export interface CatalogueField {
  /** Column name, or JSON path with arrays as `[]`. */
  readonly name: string
  /** Of JSON: the path; null elsewhere. */
  readonly path: string | null
  /** Surest first; at least one. */
  readonly held: readonly [FullRow, ...FullRow[]]
}

export interface CatalogueTable {
  readonly dataset: Dataset
  /** What a catalogue calls it, if anybody said so (`fqn` of the configuration); else its table or file. */
  readonly name: string
  readonly fields: readonly CatalogueField[]
}

/** Data sets with personal data in fields, without what people called a false positive. Text outside of fields has no place in a catalogue. */
export function catalogueOf(document: InventoryDocument): readonly CatalogueTable[] {
  const tables = new Map<string, { dataset: Dataset; fields: Map<string, FullRow[]> }>()
  for (const full of fullRows(document)) {
    const name = fieldName(full.row)
    if (name === null || full.decision?.decision === 'false-positive') continue
    const table = tables.get(full.dataset.id) ?? { dataset: full.dataset, fields: new Map<string, FullRow[]>() }
    tables.set(full.dataset.id, table)
    table.fields.set(name, [...(table.fields.get(name) ?? []), full])
  }
  return [...tables.values()].map(({ dataset, fields }) => ({
    dataset,
    name: dataset.context.fqn?.value ?? dataset.table ?? dataset.file,
    fields: [...fields].map(([name, held]) => ({
      name,
      path: held[0]?.row.path == null ? null : name,
      held: held.toSorted((a, b) => b.row.confidence - a.row.confidence) as [FullRow, ...FullRow[]],
    })),
  }))
}

const SENSITIVITIES = ['internal', 'confidential', 'restricted'] as const

/** The most sensitive of what a field holds. */
export function sensitivityOf({ held }: CatalogueField): (typeof SENSITIVITIES)[number] {
  const ranks = held.map(({ rule }) => SENSITIVITIES.indexOf(rule.sensitivity))
  return SENSITIVITIES[Math.max(...ranks)] ?? 'internal'
}

/** `pii`, the category, classes, and what the law singles out: words without blanks. */
export function tagsOf({ held }: CatalogueField): readonly string[] {
  const tags = held.flatMap(({ row, rule }) => [
    row.category,
    row.class,
    ...(rule.special === null ? [] : ['special-category']),
    ...(rule.pci === null ? [] : ['pci']),
  ])
  return [...new Set(['pii', ...tags])]
}

/** `Email address (email-address), high confidence, 998 of 1000 values.` */
export function describe({ held }: CatalogueField): string {
  return held
    .map(
      ({ row, rule }) =>
        `${rule.title} (${row.rule}): ${row.matches} of ${row.values ?? row.matches} values, ${row.protection}, score ${row.confidence}`,
    )
    .join('; ')
}

/** A name of letters, digits, `_`, `-` and `.` only; two different ones stay different through the id of what they name. */
export function plainName(text: string, id: string, taken: Set<string>): string {
  const plain = text.replace(/[^A-Za-z0-9_.-]+/g, '_').slice(0, 120) || '_'
  const name = taken.has(plain) ? `${plain}_${id.replace(/^\w+:/, '')}` : plain
  taken.add(name)
  return name
}

/** A mapping names a column that the inventory does not have. */
export class MappingError extends Error {}

/** @throws MappingError if there is none of the name */
export function columnOf(name: string): Column {
  const column = COLUMNS.find((one) => one.name === name)
  if (column === undefined) throw new MappingError(name)
  return column
}

/** What a column of the inventory says of a field, each text once. */
export function valuesIn({ held }: CatalogueField, { read }: Column): readonly string[] {
  return [...new Set(held.map(read).flatMap((cell) => (cell === null ? [] : [String(cell)])))]
}
