/** DynamoDB's JSON (exports to S3, `aws dynamodb scan`): `{"Item": {"email": {"S": "…"}}}`. */
import { decodeText } from './decode.ts'

const TAGS: ReadonlySet<string> = new Set(['S', 'N', 'B', 'M', 'L', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'Item'])
const LOOKED_AT = 2048
const ITEM = /^\s*\{\s*(?:"Item"\s*:\s*|"Items"\s*:\s*\[\s*)\{\s*"[^"]{1,256}"\s*:\s*\{\s*"(?:[SNBML]|BOOL|NULL|[SNB]S)"\s*:/

/** Keys that are no names of fields, if the source is of this dialect. */
export function dynamoTags(head: Uint8Array): ReadonlySet<string> | null {
  return ITEM.test(decodeText(head, 0, Math.min(head.length, LOOKED_AT)).replace(/^\ufeff/, '')) ? TAGS : null
}
