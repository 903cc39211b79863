import type { DocumentFormat } from '../document-format.ts'
import { collibraExport } from '../exporters/collibra.ts'
import { dataHubExport } from '../exporters/datahub.ts'
import { dbtExport } from '../exporters/dbt.ts'
import { fidesExport } from '../exporters/fides.ts'
import { frictionlessExport } from '../exporters/frictionless.ts'
import { odcsExport } from '../exporters/odcs.ts'
import { oneTrustExport } from '../exporters/onetrust.ts'
import { openMetadataExport } from '../exporters/openmetadata.ts'
import { csvDocument } from './csv.ts'
import { htmlDocument } from './html.ts'
import { jsonDocument } from './json.ts'
import { markdownDocument } from './markdown.ts'
import { ropaDocument } from './ropa.ts'
import { xlsxDocument } from './xlsx.ts'

/** What an inventory can be written as. */
export const documentFormats: readonly DocumentFormat[] = [
  markdownDocument,
  htmlDocument,
  jsonDocument,
  csvDocument,
  xlsxDocument,
  ropaDocument,
  openMetadataExport,
  dataHubExport,
  collibraExport,
  oneTrustExport,
  odcsExport,
  fidesExport,
  dbtExport,
  frictionlessExport,
]
