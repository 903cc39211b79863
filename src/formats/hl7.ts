/** HL7 version 2: messages of hospitals, laboratories and pharmacies, alone, in batches, and as they are sent (MLLP). */
import type { Format } from '../model/format.ts'
import { contentStart } from './decode.ts'
import { declaredAt, HEADERS, Hl7Grammar } from './hl7-grammar.ts'
import { SegmentReader } from './segment-reader.ts'
import { startsWith } from './starts-with.ts'

export const format: Format = {
  name: 'hl7',
  title: 'HL7 version 2 messages',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    const isHeader = HEADERS.some((name) => startsWith(head, start, name))
    return isHeader && declaredAt(head, start).length > 2 ? 0.97 : 0
  },
  open: (_head, _name, options) => new SegmentReader(new Hl7Grammar(), options),
}
