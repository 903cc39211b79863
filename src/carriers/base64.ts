import { type Carrier, CARRIER_SIGN } from '../model/carrier.ts'
import { Base64Run, base64Head } from './base64-run.ts'
import { isPlainText } from './plain-text.ts'

/** Bytes before a run that may say it is a picture: `data:image/svg+xml;charset=utf-8;base64,`. */
const DECLARATION = 80
/** Shorter runs are words. */
const LEAST = 20

export const carrier: Carrier = {
  name: 'base64',
  title: 'base64 and base64url of text',
  sign: CARRIER_SIGN.run,
  rank: 1,
  recognises(bytes, start) {
    const { head, length } = base64Head(bytes, start)
    return length >= LEAST && isPlainText(head, head.length) && !isPicture(bytes, start) && !isSalt(bytes, start, length)
      ? start
      : -1
  },
  open: () => new Base64Run(true),
}

const DOLLAR = 36

/** Between the dollars of a password's hash (`$argon2id$v=19$m=65536,t=4,p=1$…$…`): some programs take letters for it. It is part of the hash, and nobody's text. */
function isSalt(bytes: Uint8Array, start: number, length: number): boolean {
  return bytes[start - 1] === DOLLAR && bytes[start + length] === DOLLAR
}

/** Pictures and fonts hold nobody's data, also where they are text. */
function isPicture(bytes: Uint8Array, start: number): boolean {
  if (bytes[start - 1] !== 44) return false
  let declaration = ''
  for (let i = Math.max(0, start - DECLARATION); i < start; i++) declaration += String.fromCharCode(bytes[i] as number)
  return /data:(?:image|font|audio|video)\/[\w.+-]{1,40}(?:;[\w=-]{1,24})*;base64,$/.test(declaration)
}
