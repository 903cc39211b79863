/** GEDCOM: family trees, of which part are alive. */
import type { Format } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { GedcomGrammar } from './gedcom-grammar.ts'
import { LineReader } from './line-reader.ts'
import { startsWith } from './starts-with.ts'

const LOOKED_AT = 256

export const format: Format = {
  name: 'gedcom',
  title: 'GEDCOM family trees',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    if (!startsWith(head, start, '0 HEAD')) return 0
    return /^0 HEAD\s*[\r\n]\s*1 [A-Z_]/.test(decodeText(head, start, Math.min(head.length, start + LOOKED_AT))) ? 0.97 : 0
  },
  open: (_head, _name, options) => new LineReader(new GedcomGrammar(), options),
}
