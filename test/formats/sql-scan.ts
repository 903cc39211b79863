/** Reads a text with the SQL reader as the scanner would, with every `@` for a hit. */
import { format } from '../../src/formats/sql.ts'
import type { FieldPlace } from '../../src/model/field.ts'
import { NO_FIELD } from '../../src/model/field.ts'
import type { ReaderProblem } from '../../src/model/format.ts'
import { HIT_END, HIT_FIELD, HIT_RECORD, HIT_START, HIT_WORDS } from '../../src/model/hit.ts'

export interface Scanned {
  readonly fields: readonly FieldPlace[]
  readonly records: number
  readonly problems: readonly ReaderProblem[]
  /** Sampled cells by `table.column`, in order. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** Every sampled cell: field, record, its bytes in the source, its value. */
  readonly cells: readonly (readonly [number, number, string, string])[]
  /** Where each `@` lies: `table.column#record`, or null. */
  readonly hits: readonly (string | null)[]
}

export interface ScanOptions {
  /** Sizes of the parts the text is given in; the last repeats. */
  readonly cuts?: readonly number[]
  readonly sampleRecords?: number
}

export function scan(source: string | Uint8Array, options: ScanOptions = {}): Scanned {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const cells: [number, number, string, string][] = []
  const reader = format.open(bytes.subarray(0, 65_536), 'dump.sql', {
    sampleRecords: options.sampleRecords ?? Number.POSITIVE_INFINITY,
    cells: {
      cell: (field, record, start, end, value) => {
        cells.push([field, record, new TextDecoder().decode(bytes.subarray(start, end)), value])
      },
    },
  })
  const placed: (readonly [number, number])[] = []
  const cuts = options.cuts ?? [bytes.length]
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const to = Math.min(bytes.length, from + (cuts[Math.min(turn, cuts.length - 1)] ?? bytes.length))
    // The part lies somewhere in a larger block, whose other bytes are not the source's.
    const block = new Uint8Array(to - from + 14).fill(0x27)
    block.set(bytes.subarray(from, to), 7)
    const starts: number[] = []
    for (let p = 7; p < 7 + to - from; p++) if (block[p] === 0x40) starts.push(p)
    const hits = new Uint32Array(starts.length * HIT_WORDS).fill(0xabababab)
    for (const [i, start] of starts.entries()) {
      hits[i * HIT_WORDS + HIT_START] = start
      hits[i * HIT_WORDS + HIT_END] = start + 1
    }
    reader.read(block, 7, 7 + to - from, from, hits, starts.length)
    for (const i of starts.keys()) placed.push([hits[i * HIT_WORDS + HIT_FIELD]!, hits[i * HIT_WORDS + HIT_RECORD]!])
    from = to
  }
  reader.end()
  const columns = new Map<string, string[]>()
  for (const [field, , , value] of cells) {
    const name = nameOf(reader.fields, field)
    columns.set(name, [...(columns.get(name) ?? []), value])
  }
  return {
    fields: reader.fields,
    records: reader.records,
    problems: reader.problems,
    columns: Object.fromEntries(columns),
    cells,
    hits: placed.map(([field, record]) => (field === NO_FIELD ? null : `${nameOf(reader.fields, field)}#${record}`)),
  }
}

function nameOf(fields: readonly FieldPlace[], field: number): string {
  const place = fields[field]
  if (place === undefined) throw new Error(`no field ${field}`)
  return `${place.table}.${place.name ?? place.index}`
}
