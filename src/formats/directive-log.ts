/** Logs whose columns are named by a line of their own: W3C extended, Zeek. */
import type { Format } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { DirectiveLogGrammar } from './directive-log-grammar.ts'
import { LineReader } from './line-reader.ts'

const HASH = 35
/** Bytes of the head in which the directive must stand, behind other directives only. */
const LOOKED_AT = 4096
/** What ends a line is read in one way only (`[^\n]*\r?\n` has two for each line, 2^n for n lines). */
const DIRECTED = /^(?:#[^\n]*\n)*#(?:Fields:[ \t]+\S|fields\t\S)/

export const format: Format = {
  name: 'directive-log',
  title: 'W3C extended logs (IIS, CloudFront), Zeek logs',
  hasProse: true,
  recognises: (head) => {
    // Perf: most files say with their first byte that they are none (bench: small files).
    const start = contentStart(head)
    if (head[start] !== HASH) return 0
    return DIRECTED.test(decodeText(head, start, Math.min(head.length, LOOKED_AT))) ? 0.9 : 0
  },
  open: (_head, _name, options) => new LineReader(new DirectiveLogGrammar(), options),
}
