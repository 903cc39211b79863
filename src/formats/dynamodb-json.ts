/**
 * DynamoDB's JSON: exports to S3 and `aws dynamodb scan`, `{"Item": {"email": {"S": "…"}}}`; what `batch-write-item` takes,
 * `{"Users": [{"PutRequest": {"Item": …}}]}`; and what `put-item` takes, an item alone.
 */
import { decodeText } from './decode.ts'

const TAGS: ReadonlySet<string> = new Set([
  'S',
  'N',
  'B',
  'M',
  'L',
  'BOOL',
  'NULL',
  'SS',
  'NS',
  'BS',
  'Item',
  'PutRequest',
  'RequestItems',
])
const LOOKED_AT = 2048
const ITEM = /^\s*\{\s*(?:"Item"\s*:\s*|"Items"\s*:\s*\[\s*)\{\s*"[^"]{1,256}"\s*:\s*\{\s*"(?:[SNBML]|BOOL|NULL|[SNB]S)"\s*:/
const REQUESTS =
  /^\s*\{\s*(?:"RequestItems"\s*:\s*\{\s*)?"[^"]{1,256}"\s*:\s*\[\s*\{\s*"PutRequest"\s*:\s*\{\s*"Item"\s*:\s*\{\s*"/
/** Nothing around it tells it: the value and its type must be all that is in the first field. */
const ALONE = /^\s*\{\s*"[^"]{1,256}"\s*:\s*\{\s*"[SN]"\s*:\s*"[^"]{0,1024}"\s*\}/

/** Keys that are no names of fields, if the source is of this dialect. */
export function dynamoTags(head: Uint8Array): ReadonlySet<string> | null {
  const start = decodeText(head, 0, Math.min(head.length, LOOKED_AT)).replace(/^\ufeff/, '')
  return [ITEM, REQUESTS, ALONE].some((form) => form.test(start)) ? TAGS : null
}
