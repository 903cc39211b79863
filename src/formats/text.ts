/** Free text: no fields, no records. What a source is read as when no other format knows it. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderProblem } from '../model/format.ts'
import { HIT_FIELD, HIT_RECORD, HIT_WORDS } from '../model/hit.ts'

export const format: Format = {
  name: 'text',
  title: 'plain text, logs',
  isText: true,
  isLaidOut: true,
  recognises: () => 0.1,
  open: () => new TextReader(),
  resume: () => new TextReader(),
}

class TextReader implements FormatReader {
  readonly fields: readonly FieldPlace[] = []
  readonly records: number = 0
  readonly problems: readonly ReaderProblem[] = []

  read(_bytes: Uint8Array, _from: number, _to: number, _offset: number, hits: Uint32Array, count: number): void {
    for (let row = 0; row < count * HIT_WORDS; row += HIT_WORDS) {
      hits[row + HIT_FIELD] = NO_FIELD
      hits[row + HIT_RECORD] = 0
    }
  }

  end(): void {}
}
