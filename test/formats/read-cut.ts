/** Reads a text with a format's reader as the scanner would, with every `@` for a hit, cut where asked. */
import { type FieldPlace, NO_FIELD } from '../../src/model/field.ts'
import type { Format } from '../../src/model/format.ts'
import { HIT_FIELD, HIT_RECORD, HIT_START, HIT_WORDS, MAX_SPAN } from '../../src/model/hit.ts'

export interface Reading {
  /** Every field by its path, or its column's name where it has none; `name:path` for JSON inside a column. */
  readonly fields: readonly (string | null)[]
  /** Field, record, value, and the cell's bytes in the source. */
  readonly cells: readonly (readonly [string | null, number, string, string])[]
  /** Field and record of every `@`; null outside every field. */
  readonly hits: readonly (readonly [string | null, number])[]
  readonly problems: readonly string[]
  readonly records: number
}

export interface CutOptions {
  readonly cuts?: readonly number[]
  readonly name?: string
  readonly sampleRecords?: number
  /** The block holds what lies around a part, as the scanner's does; else other bytes. */
  readonly around?: true
}

export function readCut(format: Format, source: string, options: CutOptions = {}): Reading {
  const bytes = Buffer.from(source)
  const cells: [number, number, string, string][] = []
  const reader = format.open(bytes.subarray(0, 65_536), options.name ?? 'data', {
    sampleRecords: options.sampleRecords ?? Number.POSITIVE_INFINITY,
    cells: {
      cell: (field, record, start, end, value) => {
        cells.push([field, record, value, bytes.toString('utf8', start, end)])
      },
    },
  })
  const hits: [number, number][] = []
  const edges = [0, ...(options.cuts ?? []), bytes.length]
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number
    const to = edges[i + 1] as number
    // The part lies somewhere in a block whose other bytes are not the source's.
    const margin = options.around ? MAX_SPAN : 7
    const block = new Uint8Array(to - from + 2 * margin).fill(options.around ? 0 : 0x22)
    const before = options.around ? Math.min(margin, from) : 0
    block.set(bytes.subarray(from - before, options.around ? to + margin : to), margin - before)
    const starts: number[] = []
    for (let p = margin; p < margin + to - from; p++) if (block[p] === 0x40) starts.push(p)
    const rows = new Uint32Array(starts.length * HIT_WORDS).fill(0xabababab)
    for (const [k, start] of starts.entries()) rows[k * HIT_WORDS + HIT_START] = start
    reader.read(block, margin, margin + to - from, from, rows, starts.length)
    for (const k of starts.keys())
      hits.push([rows[k * HIT_WORDS + HIT_FIELD] as number, rows[k * HIT_WORDS + HIT_RECORD] as number])
  }
  reader.end()
  const label = (field: number): string | null => (field === NO_FIELD ? null : labelOf(reader.fields[field] as FieldPlace))
  return {
    fields: reader.fields.map(labelOf),
    cells: cells.map(([field, ...rest]) => [label(field), ...rest]),
    hits: hits.map(([field, record]) => [label(field), record]),
    problems: reader.problems.map((problem) => `${problem.code}${problem.line === undefined ? '' : ` at line ${problem.line}`}`),
    records: reader.records,
  }
}

function labelOf(field: FieldPlace): string | null {
  return field.path !== null && field.index !== null ? `${field.index}:${field.path}` : (field.path ?? field.name)
}

/** Every way to cut a text into two, and into four with single bytes between. */
export function everyCut(source: string): number[][] {
  const length = Buffer.byteLength(source)
  const cuts: number[][] = []
  for (let at = 1; at < length; at++) cuts.push([at])
  for (let at = 1; at < length - 2; at++) cuts.push([at, at + 1, at + 2])
  return cuts
}
