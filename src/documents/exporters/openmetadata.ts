import type { Cell } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'
import { csvText } from '../formats/csv.ts'
import { catalogueOf, describe, sensitivityOf } from './catalogue.ts'

/**
 * Header of OpenMetadata's recursive import (`PUT /v1/databaseSchemas/name/{fqn}/import?recursive=true`), which updates tables and
 * columns that are known there: openmetadata-service, CsvParseTest and EntityCsv.
 */
const HEADER = [
  'name*',
  'displayName',
  'description',
  'owner',
  'tags',
  'glossaryTerms',
  'tiers',
  'certification',
  'retentionPeriod',
  'sourceUrl',
  'domains',
  'extension',
  'entityType*',
  'fullyQualifiedName',
  'column.dataTypeDisplay',
  'column.dataType',
  'column.arrayDataType',
  'column.dataLength',
  'storedProcedure.code',
  'storedProcedure.language',
]

/** Tags of the classifications that OpenMetadata comes with: PII and PersonalData. */
const PII = { restricted: 'PII.Sensitive', confidential: 'PII.Sensitive', internal: 'PII.NonSensitive' } as const

export const openMetadataExport: DocumentFormat = {
  name: 'openmetadata',
  title: 'CSV for the import of OpenMetadata (names by sources[].fqn)',
  render(document) {
    const rows: Cell[][] = []
    for (const table of catalogueOf(document)) {
      const { context } = table.dataset
      // Without the name that OpenMetadata knows it by, a table cannot be found there.
      const name = context.fqn?.value
      if (name === undefined) continue
      for (const field of table.fields) {
        const special = field.held.some(({ rule }) => rule.special !== null)
        const tags = [PII[sensitivityOf(field)], special ? 'PersonalData.SpecialCategory' : 'PersonalData.Personal']
        const cells = new Array<Cell>(HEADER.length).fill(null)
        cells[0] = field.name
        cells[2] = describe(field)
        cells[4] = tags.join(';')
        cells[8] = context.retention?.value ?? null
        cells[12] = 'column'
        cells[13] = `${name}.${quoted(field.name)}`
        rows.push(cells)
      }
    }
    return csvText(HEADER, rows, '')
  },
}

/** Names with a dot or quote stand in quotes (FullyQualifiedName.quoteName). */
function quoted(name: string): string {
  return /[."]/.test(name) ? `"${name.replaceAll('"', '\\"')}"` : name
}
