import type { DocumentFormat } from '../document-format.ts'
import { type CatalogueTable, catalogueOf, plainName, sensitivityOf, tagsOf } from './catalogue.ts'
import { yamlText } from './yaml-text.ts'

/** Properties of dbt sources: `meta` and `tags` on columns, to be reviewed and committed. JSON paths are no columns of a warehouse. */
export const dbtExport: DocumentFormat = {
  name: 'dbt',
  title: 'meta and tags for sources of dbt, YAML',
  async render(document) {
    const systems = new Map<string, CatalogueTable[]>()
    for (const table of catalogueOf(document)) {
      const system = table.dataset.context.system?.value ?? 'piiscope'
      systems.set(system, [...(systems.get(system) ?? []), table])
    }
    const names = new Set<string>()
    const sources = [...systems].map(([system, tables]) => {
      const taken = new Set<string>()
      return {
        name: plainName(system, system, names),
        tables: tables
          .map(({ dataset, fields }) => ({
            name: plainName(dataset.table ?? dataset.file, dataset.id, taken),
            config: { meta: { pii: true, piiscope_dataset: dataset.id, location: dataset.file } },
            columns: fields
              .filter(({ path }) => path === null)
              .map((field) => ({
                name: field.name,
                config: {
                  meta: {
                    pii: true,
                    classes: [...new Set(field.held.map(({ row }) => row.class))],
                    sensitivity: sensitivityOf(field),
                    piiscope_ids: field.held.map(({ row }) => row.id),
                  },
                  tags: tagsOf(field),
                },
              })),
          }))
          .filter(({ columns }) => columns.length > 0),
      }
    })
    return yamlText({ version: 2, sources: sources.filter(({ tables }) => tables.length > 0) })
  },
}
