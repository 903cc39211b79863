/** Syslog whose lines have fields: structured data (RFC 5424), the Common Event Format and LEEF. Other syslog is text: it names no field. */
import type { Format } from '../model/format.ts'
import { decodeText } from './decode.ts'
import { LineReader } from './line-reader.ts'
import { SyslogGrammar } from './syslog-grammar.ts'

const LOOKED_AT = 16_384
const ALIKE = 0.9
const STRUCTURED = /^<\d{1,3}>1 (?:[^ ]{1,128} ){5}(?:-|\[[^\]]{1,1000}\])/
const HAS_DATA = /^<\d{1,3}>1 (?:[^ ]{1,128} ){5}\[[^\] ]{1,64} [\w.-]{1,64}="/
const EVENT = /^.{0,380}(?:CEF:\d|LEEF:[12](?:\.0)?)\|/

export const format: Format = {
  name: 'syslog',
  title: 'syslog with structured data (RFC 5424), CEF, LEEF',
  hasProse: true,
  recognises: (head) => {
    // Perf: nearly all files say here that they are none (bench: small files).
    const first = head[0]
    if (first !== 60 && !Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512)).includes('EF:')) return 0
    const text = decodeText(head, 0, Math.min(head.length, LOOKED_AT))
    const lines = text.split(/\r?\n/).filter((line, i, all) => line !== '' && (head.length <= LOOKED_AT || i < all.length - 1))
    const isField = lines.filter((line) => STRUCTURED.test(line) || EVENT.test(line)).length
    const hasData = lines.some((line) => HAS_DATA.test(line) || EVENT.test(line))
    return hasData && isField >= lines.length * ALIKE ? 0.85 : 0
  },
  open: (_head, _name, options) => new LineReader(new SyslogGrammar(), options),
}
