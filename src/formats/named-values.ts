/**
 * JSON that names its fields by values: `"headers": [{"name": "Cookie", "value": "…"}]`, as HAR files, OpenTelemetry, AWS and many forms
 * have it. Only arrays by whose name that is the custom count: in charts the names are data.
 */
import { looksLikeValue } from './csv-header.ts'
import { decodeText } from './decode.ts'

const ARRAYS =
  'headers|requestHeaders|responseHeaders|cookies|queryString|query|params|parameters|Parameters|attributes|Attributes|UserAttributes|' +
  'userAttributes|tags|Tags|properties|metadata|fields|customFields|custom_fields|formFields|form_fields|user_properties|traits|env|variables'
const IS_ARRAY: ReadonlySet<string> = new Set(ARRAYS.split('|'))
const BEGINS = new RegExp(`"(?:${ARRAYS})"\\s{0,64}:\\s{0,64}\\[\\s{0,64}\\{\\s{0,64}"(?:name|key|Name|Key)"\\s{0,64}:\\s{0,64}"`)

/** True if the source is of this dialect. Its paths cannot be read in the kernel, which knows paths only. */
export function hasNamedValues(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
  return (text.includes('"value"') || text.includes('"Value"')) && BEGINS.test(decodeText(head, 0, head.length))
}

/** True if values in the elements of an array of this name are known by the names beside them. */
export function holdsNamedValues(array: string | null): boolean {
  return array !== null && IS_ARRAY.has(array)
}

export function isNameKey(key: string | null): boolean {
  return key === 'name' || key === 'key' || key === 'Name' || key === 'Key'
}

export function isValueKey(key: string | null): boolean {
  return key === 'value' || key === 'Value'
}

/** The name of a field, or null: what is no name stays a value. */
export function fieldNameOf(text: string): string | null {
  return /^:?[A-Za-z_][\w.:-]{0,63}$/.test(text) && !looksLikeValue(text) ? text : null
}
