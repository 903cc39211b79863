/** What is readable in bytes of unknown form: as `strings` does, in one byte and in two bytes a character. */

const LEAST = 6
/** Share of letters, digits, blanks and the marks of addresses. */
const WORDLIKE = 0.75

/** In the order of the bytes. Linear in them. */
export function readableRuns(bytes: Uint8Array): string[] {
  const runs: string[] = []
  let at = 0
  while (at < bytes.length) {
    const narrow = runEnd(bytes, at, 1)
    const wide = narrow - at > 1 ? at : runEnd(bytes, at, 2)
    const end = Math.max(narrow, wide)
    const step = end === narrow ? 1 : 2
    if ((end - at) / step >= LEAST) {
      const run = Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at)
      const text = run.toString(step === 1 ? 'latin1' : 'utf16le')
      for (const line of text.split(/[\r\n\v\f\x07]+/)) if (isWords(line, step === 1)) runs.push(line)
    }
    at = Math.max(end, at + 1)
  }
  return runs
}

/** Numbers and marks that happen to be readable are no words: most of what people write is letters, digits and blanks. */
function isWords(line: string, isNarrow: boolean): boolean {
  if (line.length < LEAST) return false
  const letters = line.match(/[\p{L}0-9 \t@._-]/gu)?.length ?? 0
  const plain = isNarrow ? (line.match(/[a-zA-Z0-9 \t]/g)?.length ?? 0) : letters
  return letters >= WORDLIKE * line.length && plain >= line.length / 2
}

function runEnd(bytes: Uint8Array, from: number, step: 1 | 2): number {
  let at = from
  while (at < bytes.length && isReadable(bytes[at] as number) && (step === 1 || isHigh(bytes[at + 1]))) at += step
  return at
}

function isReadable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte >= 0xa0 || (byte >= 9 && byte <= 13) || byte === 7
}

/** The second byte of a letter of Europe. */
function isHigh(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 5
}
