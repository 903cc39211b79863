import type { Cell } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'
import { csvText } from '../formats/csv.ts'
import { type CatalogueTable, catalogueOf, describe, tagsOf } from './catalogue.ts'

/** Columns of DataHub's csv-enricher (metadata-ingestion, source/csv_enricher.py); lists are parted by `|`. */
const HEADER = [
  'resource',
  'subresource',
  'glossary_terms',
  'tags',
  'owners',
  'ownership_type',
  'description',
  'domain',
  'ownership_type_urn',
]

/** Fabrics of DataHub by what environments are called. */
const FABRICS: Readonly<Record<string, string>> = {
  prod: 'PROD',
  production: 'PROD',
  test: 'TEST',
  qa: 'QA',
  uat: 'UAT',
  dev: 'DEV',
  staging: 'STG',
  stg: 'STG',
}

export const dataHubExport: DocumentFormat = {
  name: 'datahub',
  title: 'CSV for the csv-enricher of DataHub',
  render(document) {
    const rows: Cell[][] = []
    for (const table of catalogueOf(document)) {
      const resource = urnOf(table)
      rows.push([resource, null, null, '[urn:li:tag:pii]', null, null, null, null, null])
      for (const field of table.fields) {
        const tags = tagsOf(field).map((tag) => `urn:li:tag:${tag}`)
        rows.push([resource, field.name, null, `[${tags.join('|')}]`, null, null, describe(field), null, null])
      }
    }
    return csvText(HEADER, rows, '')
  },
}

/** Of a data set: its platform, its name there, its environment. What has a meaning in URNs is percent-encoded. */
export function urnOf({ dataset, name }: CatalogueTable): string {
  const encoded = (text: string): string =>
    text.replace(/[%,()\s]/g, (found) => encodeURIComponent(found).replace('(', '%28').replace(')', '%29'))
  const platform = dataset.table === null ? 'file' : 'sql'
  const fabric = FABRICS[dataset.context.environment?.value.toLowerCase() ?? 'prod'] ?? 'PROD'
  return `urn:li:dataset:(urn:li:dataPlatform:${platform},${encoded(name)},${fabric})`
}
