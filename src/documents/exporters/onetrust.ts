import { classes } from '../../../rules/categories.ts'
import type { Cell } from '../columns.ts'
import type { DocumentFormat, ExportSettings } from '../document-format.ts'
import { csvText } from '../formats/csv.ts'
import { type CatalogueField, catalogueOf } from './catalogue.ts'

/**
 * Assets with the data subjects and data elements in them, a row for each pair. OneTrust publishes no schema of its bulk import: its templates are
 * made in each tenant. What is public is Redgate's export, made with OneTrust (documentation.red-gate.com, "Export classification to OneTrust"):
 * assets carry keys of data subject types and of data elements, and those must be there already. `inventory.onetrust` of the
 * configuration maps subjects and classes or rules to them; what it does not map goes by its own name.
 */
const HEADER = [
  'Asset Name',
  'Asset Type',
  'External ID',
  'Description',
  'Hosting Location',
  'Managing Organization',
  'Business Owner',
  'Technical Owner',
  'Retention Period',
  'Data Subject Type Key',
  'Data Element Key',
  'Fields',
  'Sensitivity',
]

export const oneTrustExport: DocumentFormat = {
  name: 'onetrust-csv',
  title: 'assets and data elements, for OneTrust',
  render(document, _changes, { onetrust = {} } = {}) {
    const rows: Cell[][] = []
    for (const { dataset, name, fields } of catalogueOf(document)) {
      const { context } = dataset
      const said = (key: keyof typeof context): Cell => context[key]?.value ?? null
      const asset = [
        name === dataset.table ? `${dataset.file}: ${name}` : name,
        onetrust.assetType ?? 'Database',
        dataset.id,
        [said('system'), said('purpose')].filter((text) => text !== null).join(': ') || null,
        said('region'),
        said('department'),
        said('owner'),
        said('steward'),
        said('retention'),
      ]
      const elements = elementsOf(fields, onetrust)
      for (const subject of subjectsOf(context.subjects?.value, onetrust))
        for (const [element, held] of elements)
          rows.push([...asset, subject, element, held.map((one) => one.name).join('; '), sensitivityIn(held)])
    }
    return csvText(HEADER, rows, '')
  },
}

/** Fields by the keys of their elements: a rule's own key before the one of its class. */
function elementsOf(
  fields: readonly CatalogueField[],
  { elements = {} }: NonNullable<ExportSettings['onetrust']>,
): ReadonlyMap<string, readonly CatalogueField[]> {
  const byKey = new Map<string, CatalogueField[]>()
  const mapped = (name: string): string | undefined => (Object.hasOwn(elements, name) ? elements[name] : undefined)
  for (const field of fields)
    for (const { row } of field.held) {
      const key = mapped(row.rule) ?? mapped(row.class) ?? classes.find(({ id }) => id === row.class)?.label ?? row.class
      const held = byKey.get(key) ?? []
      if (!held.includes(field)) held.push(field)
      byKey.set(key, held)
    }
  return byKey
}

/** Nobody said whose data it is: one row without a subject. */
function subjectsOf(
  said: string | undefined,
  { subjects = {} }: NonNullable<ExportSettings['onetrust']>,
): readonly (string | null)[] {
  if (said === undefined) return [null]
  return said.split(/,\s*/).map((one) => (Object.hasOwn(subjects, one) ? (subjects[one] as string) : one))
}

function sensitivityIn(fields: readonly CatalogueField[]): string {
  const known = new Set(fields.flatMap(({ held }) => held.map(({ rule }) => rule.sensitivity)))
  return known.has('restricted') ? 'restricted' : known.has('confidential') ? 'confidential' : 'internal'
}
