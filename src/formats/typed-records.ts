/** Records of many tables in one array, as Django's dumpdata writes them: `[{"model": "shop.order", "pk": 7, "fields": {…}}, …]`. */
import { looksLikeValue } from './csv-header.ts'
import { decodeText } from './decode.ts'

const NAME = '[A-Za-z_]\\w{0,63}'
const BEGINS = new RegExp(
  `^\\ufeff?\\s*\\[\\s*\\{\\s*"model"\\s*:\\s*"${NAME}\\.${NAME}"\\s*,\\s*(?:"pk"\\s*:|"fields"\\s*:\\s*\\{)`,
)
const TYPE = new RegExp(`^${NAME}\\.${NAME}$`)
const MOST_BEFORE = 1024

/** True if the source is such an array. Its paths cannot be read in the kernel, which knows paths only. */
export function hasTypedRecords(head: Uint8Array): boolean {
  return BEGINS.test(decodeText(head, 0, Math.min(head.length, MOST_BEFORE)))
}

export function isTypeKey(key: string | null): boolean {
  return key === 'model'
}

/** What stands in it are the fields of the record. */
export function isRecordKey(key: string | null): boolean {
  return key === 'fields'
}

/** The table of a record, or null: what is no name stays a value. */
export function typeOf(text: string): string | null {
  return TYPE.test(text) && !looksLikeValue(text) ? text : null
}
