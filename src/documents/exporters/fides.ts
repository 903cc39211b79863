import type { DocumentFormat } from '../document-format.ts'
import { type CatalogueField, type CatalogueTable, catalogueOf, describe, plainName } from './catalogue.ts'
import { fidesCategory } from './fides-categories.ts'
import { yamlText } from './yaml-text.ts'

interface FidesField {
  readonly name: string
  description?: string
  data_categories?: readonly string[]
  fields?: FidesField[]
}

/** Datasets of Fides (fideslang 3, `Dataset`): one for each file, a collection for each table, JSON paths as fields in fields. */
export const fidesExport: DocumentFormat = {
  name: 'fides',
  title: 'datasets of Fides, YAML',
  async render(document) {
    const files = new Map<string, CatalogueTable[]>()
    for (const table of catalogueOf(document)) files.set(table.dataset.file, [...(files.get(table.dataset.file) ?? []), table])
    const keys = new Set<string>()
    const dataset = [...files].map(([file, tables]) => ({
      fides_key: plainName(file, tables[0]?.dataset.id ?? '', keys),
      name: file,
      collections: tables.map(({ dataset: { table, file: own }, fields }) => ({
        name: (table ?? own.split('/').at(-1) ?? own).replaceAll('.', '_'),
        fields: fieldsOf(fields),
      })),
    }))
    return yamlText({ dataset })
  },
}

function fieldsOf(fields: readonly CatalogueField[]): FidesField[] {
  const top: FidesField[] = []
  for (const field of fields) {
    const steps =
      field.path === null ? [field.name.replaceAll('.', '_')] : field.path.split('.').map((step) => step.replaceAll('[]', ''))
    let list = top
    steps.forEach((step, i) => {
      const name = step === '' ? 'items' : step
      let one = list.find((known) => known.name === name)
      if (one === undefined) list.push((one = { name }))
      if (i === steps.length - 1) {
        one.description = describe(field)
        one.data_categories = [...new Set(field.held.map(({ row }) => fidesCategory(row.rule, row.class)))].sort()
      } else list = one.fields ??= []
    })
  }
  return top
}
