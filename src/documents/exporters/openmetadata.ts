import { terminalText } from '../../reporters/encode.ts'
import type { Cell } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'
import { csvText } from '../formats/csv.ts'
import { catalogueOf, describe, sensitivityOf } from './catalogue.ts'

/**
 * Header of OpenMetadata's recursive import (`PUT /v1/databaseSchemas/name/{fqn}/import?recursive=true`), which updates tables and
 * columns that are known there: openmetadata-service, CsvParseTest and EntityCsv. Of a column the importer takes name, description, tags, entityType,
 * fullyQualifiedName and a data type, which it refuses a row without.
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
        const column = (field.path?.split('.').map((step) => step.replaceAll('[]', '') || 'items') ?? [field.name])
          .map(stored)
          .join('.')
        cells[0] = column
        cells[2] = describe(field)
        cells[4] = tags.join(';')
        cells[12] = 'column'
        cells[13] = `${name}.${column}`
        cells[15] = TYPES[field.held[0].row.type ?? 'text'] ?? 'TEXT'
        rows.push(cells)
      }
    }
    return csvText(HEADER, rows, '')
  },
}

/**
 * What the values look like, in types that need no length (EntityCsv.parseDataLength wants one for VARCHAR). It stands in the catalogue until its next
 * ingestion of metadata tells it the declared types again.
 */
const TYPES: Readonly<Record<string, string>> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  number: 'DOUBLE',
  date: 'DATE',
  time: 'TIMESTAMP',
  uuid: 'UUID',
  json: 'JSON',
}

/** How names are stored there (ingestion, `replace_separators`): what its grammar of names has a use for is spelled out. */
const SPELLED: Readonly<Record<string, string>> = {
  '::': '__reserved__colon__',
  '>': '__reserved__arrow__',
  '"': '__reserved__quote__',
  '\n': '__reserved__newline__',
  '\r': '__reserved__carriage_return__',
  '\t': '__reserved__tab__',
}

/** Names with a dot stand in quotes (FullyQualifiedName.quoteName). */
function stored(name: string): string {
  const spelled = terminalText(name.replace(/::|[>"\n\r\t]/g, (found) => SPELLED[found] as string))
  return spelled.includes('.') ? `"${spelled}"` : spelled
}
