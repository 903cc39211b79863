import { TLDS } from '../../../rules/words/tlds.ts'
import { readsAt } from '../../validators/ascii.ts'
import { tldTest } from '../../validators/tld.ts'

/** True of the names of top-level domains in use. */
export const isTopLevel: (bytes: Uint8Array, start: number, end: number) => boolean = tldTest(TLDS)

/** Names that never resolve outside (RFC 2606, RFC 6761). */
const RESERVED: readonly string[] = ['test', 'example', 'invalid', 'localhost']

export function isReservedTop(bytes: Uint8Array, start: number, end: number): boolean {
  return RESERVED.some((word) => word.length === end - start && readsAt(bytes, start, word))
}
