/** What the sections of a report share: rows with all they refer to, sums, and names that can be shown. */
import { categories, classes } from '../../../rules/categories.ts'
import type { Category, ClassId, Severity } from '../../model/class.ts'
import type { Dataset, InventoryDocument, InventoryRule } from '../../model/inventory-document.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { fieldName, type FullRow, fullRows } from '../columns.ts'
import type { InventoryDiff } from '../diff-inventories.ts'
import { html, type Markup } from './markup.ts'

export interface ReportView {
  readonly document: InventoryDocument
  /** All rows, in the order of the document. */
  readonly rows: readonly FullRow[]
  /** Rows that nobody called a false positive. */
  readonly held: readonly FullRow[]
  /** System of each data set: as stated, else the folder it lies in. By id of the data set. */
  readonly systems: ReadonlyMap<string, string>
  /** No system was stated anywhere: the folders stand for them. */
  readonly byFolder: boolean
  /** The folder that holds all data sets: '' or ends in a slash. Folders are named from there on. */
  readonly common: string
  /** Against an earlier inventory, where there is one. */
  readonly changes: InventoryDiff | null
  /** People can decide in the page. */
  readonly served: boolean
}

export function viewOf(document: InventoryDocument, changes: InventoryDiff | null, served: boolean): ReportView {
  const rows = fullRows(document)
  return {
    document,
    rows,
    held: rows.filter(({ decision }) => decision?.decision !== 'false-positive'),
    ...systemsOf(document.datasets),
    byFolder: document.datasets.every(({ context }) => context.system === undefined),
    changes,
    served,
  }
}

/** With fewer folders than this the next level tells more. */
const FEW_FOLDERS = 4
const DEEPEST = 3

function systemsOf(datasets: readonly Dataset[]): Pick<ReportView, 'systems' | 'common'> {
  const folders = datasets.map(({ file }) => (file.split('!/')[0] as string).split('/').slice(0, -1))
  const [first = []] = folders
  let common = 0
  while (common < first.length && folders.every((one) => one[common] === first[common])) common++
  let depth = 1
  const nameAt = (i: number): string => {
    const own = (folders[i] as readonly string[]).slice(common, common + depth)
    return `${own.length === 0 ? '.' : own.join('/')}/`
  }
  while (depth < DEEPEST && new Set(folders.map((_, i) => nameAt(i))).size < FEW_FOLDERS) depth++
  return {
    systems: new Map(datasets.map(({ id, context }, i) => [id, context.system?.value ?? nameAt(i)])),
    common: first
      .slice(0, common)
      .map((name) => `${name}/`)
      .join(''),
  }
}

/** Groups in the order of their first members. */
export function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

export function datasetName({ file, table }: Pick<Dataset, 'file' | 'table'>): string {
  return table === null ? file : `${file}: ${table}`
}

/** Where in its data set. */
export function placeIn({ row }: FullRow): string {
  const name = fieldName(row)
  return name === null ? '(in text)' : row.basis === 'values' ? `${name} (in its values)` : name
}

const CLASS_LABELS = new Map(classes.map(({ id, label }) => [id, label]))
const CLASS_CATEGORIES = new Map(classes.map(({ id, category }) => [id, category]))
export const classOrder: readonly ClassId[] = classes.map(({ id }) => id)

export function classLabel(id: ClassId): string {
  return CLASS_LABELS.get(id) ?? id
}

export function categoryOf(id: ClassId): Category {
  return CLASS_CATEGORIES.get(id) ?? 'identifiable'
}

export function categoryLabel(id: Category): string {
  return categories.find((one) => one.id === id)?.label ?? id
}

/** By shape too: not everybody tells colours apart, and prints have none. */
const SHAPES: Readonly<Record<Severity, string>> = { critical: '◆', high: '▲', medium: '●', low: '○' }

export function severityMark(severity: Severity): Markup {
  return html`<span class="severity ${severity}"><span aria-hidden="true">${SHAPES[severity]}</span> ${severity}</span>`
}

export function lawOf({ gdpr, ccpa, ccpaSensitive, hipaa, pci, iso27701 }: InventoryRule): string {
  return [
    ...(gdpr.length === 0 ? [] : [`GDPR ${gdpr.join(', ')}`]),
    ...(ccpa.length === 0 ? [] : [`CCPA ${[...ccpa, ...ccpaSensitive].join(', ')}`]),
    ...(hipaa.length === 0 ? [] : [`HIPAA ${hipaa.join(', ')}`]),
    ...(pci === null ? [] : [`PCI DSS ${pci}`]),
    ...(iso27701.length === 0 ? [] : [`ISO 27701 ${iso27701.join(', ')}`]),
  ].join(' · ')
}

export function plural(value: number, noun: string, many: string = `${noun}s`): string {
  return `${formatCount(value)} ${value === 1 ? noun : many}`
}

export function sumOf<T>(list: readonly T[], read: (one: T) => number): number {
  return list.reduce((sum, one) => sum + read(one), 0)
}

export function shortened(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, 8).join('')}…${letters.slice(9 - most).join('')}`
}
