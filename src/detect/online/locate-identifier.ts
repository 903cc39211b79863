import { NOT_FOUND, packed, textOf, valueStart } from '../located.ts'
import { identifierEnd, isIdentifier } from './identifier.ts'

/** For `Rule.locate`: the identifier right behind a key, or NOT_FOUND. */
export function locateIdentifier(bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  const end = identifierEnd(bytes, start)
  if (bytes[end] === 40 || bytes[end] === 91) return NOT_FOUND // a call or an index: source code
  return isIdentifier(textOf(bytes, start, end)) ? packed(start, end) : NOT_FOUND
}
