/** Whether a cell of a text column names somebody: for the profiles of fields, which know lists of names but no grammar. */
import { SIGN } from './gate/gate.ts'
import { PERSON } from './tags.ts'
import { type TaggerParts, TextTagger } from './text-tagger.ts'

/** Cells are read no further, in bytes; readers cut them at 1,024 characters. */
const LONGEST_CELL = 4096
/** Bits from which on a name counts: even odds and a little, for shares of a column even each other out. */
const LEAST_BITS = 1

/** @returns true for a text in which somebody is named as likely as not. Each call stands alone. */
export function cellNames(parts: TaggerParts): (text: string) => boolean {
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(LONGEST_CELL)
  const tagger = new TextTagger(parts)
  return (text) => {
    const { written } = encoder.encodeInto(text, bytes)
    // Perf: columns of text are many; the strict gate knows most names of those who write to somebody.
    if ((parts.gate.look(bytes, 0, written) & SIGN.name) === 0) return false
    tagger.restart()
    tagger.scan(bytes, 0, written, written, 0)
    const { found } = tagger
    for (let i = 0; i < found.count; i++) if (found.type[i] === PERSON && (found.bits[i] as number) >= LEAST_BITS) return true
    return false
  }
}
