/** The scalars and keys of YAML and TOML, by the grammars that the scan reads them with. */
import { JsonPaths } from '../formats/json-path.ts'
import type { LineCells, LineGrammar } from '../formats/line-reader.ts'

/** Bytes of a value or key as they are written, quotes not among them. */
export interface Scalar {
  readonly start: number
  end: number
  readonly isKey: boolean
  readonly style: 'single' | 'double' | 'block' | 'plain'
}

const LF = 10
const CR = 13

/** In the order of the text. */
export function scalarsOf(bytes: Uint8Array, grammar: LineGrammar): readonly Scalar[] {
  const scalars: Scalar[] = []
  const add = (start: number, end: number, isKey: boolean): void => {
    if (end > start) scalars.push({ start, end, isKey, style: styleAt(bytes, start) })
  }
  const cells: LineCells = {
    paths: new JsonPaths(),
    name: (_path, _end, from, to) => {
      if (from !== undefined && to !== undefined) add(from, to, true)
    },
    cell: (_path, start, end) => add(start, Math.max(start + 1, end), false),
    more: (_start, end) => {
      const last = scalars.at(-1)
      if (last !== undefined && end > last.end) last.end = end
    },
    syntax: () => {},
    nextRecord: () => {},
    problem: () => {},
  }
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (from < bytes.length) {
    const feed = bytes.indexOf(LF, from)
    const end = feed < 0 ? bytes.length : feed
    grammar.read(bytes, from, end > from && bytes[end - 1] === CR ? end - 1 : end, true, cells)
    from = end + 1
  }
  return scalars
}

function styleAt(bytes: Uint8Array, start: number): Scalar['style'] {
  const before = bytes[start - 1]
  if (before === 0x22) return 'double'
  if (before === 0x27) return 'single'
  return isBehindHeader(bytes, start) ? 'block' : 'plain'
}

/** The line above what is first in its line ends with `|` or `>`, and what belongs to them. */
function isBehindHeader(bytes: Uint8Array, start: number): boolean {
  let at = start - 1
  while (at >= 0 && (bytes[at] === 32 || bytes[at] === 9)) at--
  if (bytes[at] !== LF) return false
  while (at >= 0 && (bytes[at] === LF || bytes[at] === CR || bytes[at] === 32 || bytes[at] === 9)) at--
  const line = bytes.lastIndexOf(LF, at) + 1
  return /(?:^|[\s:-])[|>][+\-\d]{0,2}(?:\s+#.*)?$/.test(Buffer.from(bytes.subarray(line, at + 1)).toString('latin1'))
}
