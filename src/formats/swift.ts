/** SWIFT MT: payments and statements of accounts, with their blocks or as banks hand them out (`:20:` first). */
import type { Format } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { LineReader } from './line-reader.ts'
import { SwiftGrammar } from './swift-grammar.ts'

const LOOKED_AT = 4096
const BLOCKS = /^\{1:[AFL]\d\d[A-Z0-9]{12}/
const BARE = /^:20:[^\r\n]{0,35}\r?\n(?:[^\r\n]{0,100}\r?\n){0,6}:(?:21R?|23B|25P?|28[CD]?|32A|60[FM]|61):/

export const format: Format = {
  name: 'swift',
  title: 'SWIFT MT messages (MT103, MT940 …)',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    const first = head[start]
    if ((first !== 0x7b || head[start + 1] !== 0x31) && (first !== 0x3a || head[start + 1] !== 0x32)) return 0
    const text = decodeText(head, start, Math.min(head.length, start + LOOKED_AT))
    return BLOCKS.test(text) || BARE.test(text) ? 0.97 : 0
  },
  open: (_head, _name, options) => new LineReader(new SwiftGrammar(), options),
}
