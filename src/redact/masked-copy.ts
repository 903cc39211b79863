/** A copy of a text with labels where a scan found personal data: values in text, and whole cells of fields with a verdict. */
import { formats } from '../formats/index.ts'
import { chooseFormat } from '../formats/sniff.ts'
import { isBlank } from '../inventory/profile-shapes.ts'
import type { FieldEvent, FindingEvent } from '../model/event.ts'
import { anchorOf } from '../model/field.ts'
import type { Format } from '../model/format.ts'
import { MAX_SPAN } from '../model/hit.ts'
import type { Source } from '../model/source.ts'
import { HEAD_BYTES, LOOK_AHEAD } from '../pipeline/scan-source.ts'
import { kindOf } from '../pipeline/scan-file.ts'
import { namesSomebody } from '../pipeline/word-data.ts'
import { edited, type Range } from './edit.ts'
import { editsOf } from './quoting.ts'

/** Formats in which a label can stand for a value. */
export const COPIED_FORMATS: readonly string[] = [
  'text',
  'code',
  'log',
  'syslog',
  'csv',
  'json',
  'ndjson',
  'sql',
  'ini',
  'yaml',
  'toml',
  'xml',
  'ofx',
  'html',
  'markdown',
]

export interface MaskedCopy {
  readonly bytes: Buffer
  /** Labels in it that were not there before. */
  readonly values: number
}

/** What a text in UTF-8 would be read as; null if it is none of COPIED_FORMATS. */
export function copiedFormat(bytes: Uint8Array, name: string): Format | null {
  const head = bytes.subarray(0, HEAD_BYTES)
  const kind = kindOf(head, name)
  if (!('encoding' in kind) || kind.encoding !== 'utf-8') return null
  const format = chooseFormat(formats, head, name)
  return COPIED_FORMATS.includes(format.name) ? format : null
}

/**
 * @param events findings, with every place, and verdicts on fields, of a scan of these bytes
 * @param labelOf what stands for a value of a rule
 * @param beside as the scan had it
 */
export function maskedCopy(
  bytes: Uint8Array,
  name: string,
  format: Format,
  events: readonly (FindingEvent | FieldEvent)[],
  labelOf: (rule: string) => string,
  beside?: Source['beside'],
): MaskedCopy {
  const found = events.flatMap((event): Range[] => {
    if (event.event !== 'finding' || event.offset === null || event.length === null) return []
    return [{ start: event.offset, end: event.offset + event.length, label: labelOf(event.rule) }]
  })
  const labels = new Map<string, string>()
  for (const event of events)
    if (event.event === 'field') labels.set(anchorOf({ ...event, name: event.field }), labelOf(event.rule))
  const { cells, whole } = readCells(bytes, name, format, labels, new Map(found.map(({ start, end }) => [start, end])), beside)
  const ranges = joined([...cells, ...found.filter(({ start, end }) => !isLabel(bytes, start, end))])
  return { bytes: edited(bytes, editsOf(bytes, format, ranges, whole)), values: ranges.length }
}

/** Cells of fields with a verdict, and the starts of all values that are the whole of a cell. */
function readCells(
  bytes: Uint8Array,
  name: string,
  format: Format,
  labels: ReadonlyMap<string, string>,
  found: ReadonlyMap<number, number>,
  beside: Source['beside'],
): { readonly cells: readonly Range[]; readonly whole: ReadonlySet<number> } {
  const cells: Range[] = []
  const whole = new Set<number>()
  const labelOfField: (string | undefined)[] = []
  const reader = format.open(bytes.subarray(0, HEAD_BYTES), name, {
    sampleRecords: Number.POSITIVE_INFINITY,
    beside,
    // As the scan had it: fields are called alike.
    isName: namesSomebody,
    cells: {
      cell(field, _record, start, end, value) {
        if (found.get(start) === end) whole.add(start)
        if (!(field in labelOfField)) labelOfField[field] = labels.get(anchorOf(reader.fields[field] ?? null))
        const label = labelOfField[field]
        if (label === undefined || isBlank(value.trim()) || isLabel(bytes, start, end)) return
        cells.push({ start, end, label })
        whole.add(start)
      },
    },
  })
  // Readers look around what they are given to read.
  const around = new Uint8Array(bytes.length + 2 * LOOK_AHEAD)
  around.set(bytes, LOOK_AHEAD)
  const none = new Uint32Array(0)
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const to = Math.min(bytes.length, from + CHUNK)
    reader.read(around, from + LOOK_AHEAD, to + LOOK_AHEAD, from, none, 0)
  }
  reader.end()
  return { cells, whole }
}

const CHUNK = 262_144

/** A label of ours stands there already. */
function isLabel(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > MAX_SPAN) return false
  return /^\[[A-Z][A-Z0-9-]*\]$/.test(Buffer.from(bytes.subarray(start, end)).toString('latin1').trim())
}

/** In order and apart from each other; of those that overlap the first and longest says what is there. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Range[] = []
  for (const range of sorted) {
    const last = apart.at(-1)
    if (last === undefined || range.start >= last.end) apart.push(range)
    else if (range.end > last.end) apart[apart.length - 1] = { ...last, end: range.end }
  }
  return apart
}
