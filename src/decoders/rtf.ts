import { DEFAULT_LIMITS } from '../model/limits.ts'
import type { Container, Inside, Limits, Source } from '../model/source.ts'
import { readWhole } from '../containers/placed.ts'
import { rtfText } from './rtf-text.ts'
import { textPart } from './table-text.ts'

/** Rich text: what it says, without how it looks. */
export const rtf: Container = {
  name: 'rtf',
  title: 'Rich text (rtf)',
  isolated: true,
  document: true,
  recognises: (head) => head[0] === 0x7b && head[1] === 0x5c && head[2] === 0x72 && head[3] === 0x74 && head[4] === 0x66,
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const { text, isWhole } = rtfText(Buffer.from(await readWhole(source, limits)).toString('latin1'))
    yield textPart(source, null, null, text.split('\n'))
    if (!isWhole)
      yield {
        remark: {
          code: 'truncated',
          message: 'it ends inside a group or a binary value; what is there was scanned',
          incomplete: true,
        },
      }
  },
}
