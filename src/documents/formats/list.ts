import type { DocumentFormat } from '../document-format.ts'
import { csvDocument } from './csv.ts'
import { jsonDocument } from './json.ts'
import { markdownDocument } from './markdown.ts'
import { ropaDocument } from './ropa.ts'
import { xlsxDocument } from './xlsx.ts'

/** What an inventory can be written as. */
export const documentFormats: readonly DocumentFormat[] = [
  markdownDocument,
  jsonDocument,
  csvDocument,
  xlsxDocument,
  ropaDocument,
]
