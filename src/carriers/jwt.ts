import { type Carrier, CARRIER_SIGN } from '../model/carrier.ts'
import { Base64Run, base64Head, isBase64 } from './base64-run.ts'
import { isPlainText } from './plain-text.ts'

const DOT = 46
/** A header and its full stop, in bytes: those with a key or a certificate in them are longer, and are read as base64. */
const LONGEST_HEADER = 360

export const carrier: Carrier = {
  name: 'jwt',
  title: 'payload of a JSON Web Token (RFC 7519)',
  sign: CARRIER_SIGN.run,
  rank: 2,
  recognises(bytes, start) {
    let end = start
    while (end - start < LONGEST_HEADER && isBase64(bytes[end])) end++
    if (bytes[end] !== DOT || !isBase64(bytes[end + 1])) return -1
    const { head } = base64Head(bytes.subarray(0, end), start)
    if (!/^\s*\{.*"(?:alg|typ)"\s*:/s.test(Buffer.from(head).toString('latin1'))) return -1
    const payload = base64Head(bytes.subarray(0, Math.min(bytes.length, start + 508)), end + 1).head
    return payload[0] === 123 && isPlainText(payload, payload.length) ? end + 1 : -1
  },
  open: () => new Base64Run(true),
}
