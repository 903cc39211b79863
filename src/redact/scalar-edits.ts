/**
 * Labels in YAML and TOML. A label begins with a bracket, which is a list where nothing is quoted: what is plain is put in quotes, and
 * what is of another type than text becomes text. Keys stay distinct.
 */
import type { LineGrammar } from '../formats/line-reader.ts'
import { TomlGrammar } from '../formats/toml-grammar.ts'
import { YamlGrammar } from '../formats/yaml-grammar.ts'
import type { Edit, Range } from './edit.ts'
import { KeyLabels } from './key-labels.ts'
import { type Scalar, scalarsOf } from './scalars.ts'

/** Of types that a label is no value of. */
const TYPED = /(!!(?:int|float|bool|null|timestamp|binary))[ \t]+(?:&\S+[ \t]+)?["'|>]?[+\-\d]{0,2}\s*$/
/** Anchors, aliases and tags of YAML. */
const MARKS = /(?<=^|[\s,[{])([&*!])([^\s,[\]{}]+)/g
const LONGEST_TAG = 256

/** @param ranges in order and apart from each other */
export function scalarEdits(bytes: Uint8Array, format: 'yaml' | 'toml', ranges: readonly Range[]): readonly Edit[] {
  if (ranges.length === 0) return []
  const isYaml = format === 'yaml'
  const grammar: LineGrammar = isYaml ? new YamlGrammar() : new TomlGrammar()
  const scalars = scalarsOf(bytes, grammar)
  const text = Buffer.from(bytes).toString('latin1')
  const labels = new KeyLabels(text)
  const edits: Edit[] = []
  const loose: Range[] = []
  const within = new Map<Scalar, Range[]>()
  let from = 0
  for (const range of ranges) {
    while (from < scalars.length && (scalars[from] as Scalar).end <= range.start) from++
    let at = from
    for (; at < scalars.length && (scalars[at] as Scalar).start < range.end; at++) {
      const scalar = scalars[at] as Scalar
      const part = { ...range, start: Math.max(range.start, scalar.start), end: Math.min(range.end, scalar.end) }
      within.set(scalar, [...(within.get(scalar) ?? []), part])
    }
    if (at === from) loose.push(range)
  }
  for (const [scalar, parts] of within) {
    if (isYaml) edits.push(...tagEdits(text, scalar))
    if (!isYaml && scalar.isKey) edits.push(...tomlKeyEdits(bytes, scalar, parts, labels))
    else if (!isYaml && scalar.style === 'plain') edits.push({ ...scalar, text: `"${(parts[0] as Range).label}"` })
    else edits.push(...textEdits(bytes, scalar, parts, isYaml, labels))
  }
  if (isYaml) edits.push(...markEdits(text, loose, scalars, labels))
  else edits.push(...loose.flatMap((range) => looseToml(bytes, range, labels)))
  return edits
}

/** What a label stands for of a text; where quotes are needed it is written whole. */
function textEdits(
  bytes: Uint8Array,
  scalar: Scalar,
  parts: readonly Range[],
  isYaml: boolean,
  labels: KeyLabels,
): readonly Edit[] {
  const whole = parts.map((part) => {
    const { start, end } = unescaped(bytes, scalar, part, isYaml)
    return { start, end, text: scalar.isKey ? labels.of(part.label, bytes.subarray(start, end)) : part.label }
  })
  if (scalar.style !== 'plain') return whole
  let text = "'"
  let at = scalar.start
  const kept = (to: number): string => Buffer.from(bytes.subarray(at, to)).toString().replaceAll("'", "''")
  for (const edit of whole) {
    text += kept(edit.start) + edit.text
    at = edit.end
  }
  return [{ start: scalar.start, end: scalar.end, text: `${text}${kept(scalar.end)}'` }]
}

/** The same with nothing cut of an escape at its edges. */
function unescaped(
  bytes: Uint8Array,
  { start: from, style }: Scalar,
  { start, end }: Range,
  isYaml: boolean,
): Omit<Edit, 'text'> {
  if (style !== 'double' && !(style === 'single' && isYaml)) return { start, end }
  let first = start
  let last = end
  for (let at = from; at < end; ) {
    const next = at + unitAt(bytes, at, style)
    if (at < start && next > start) first = at
    if (next > end) last = next
    at = next
  }
  return { start: first, end: last }
}

/** Bytes of the character or escape. */
function unitAt(bytes: Uint8Array, at: number, style: Scalar['style']): number {
  const next = bytes[at + 1]
  if (style === 'single') return bytes[at] === 0x27 && next === 0x27 ? 2 : 1
  if (bytes[at] !== 0x5c) return 1
  return next === 0x78 ? 4 : next === 0x75 ? 6 : next === 0x55 ? 10 : 2
}

/** `!!timestamp 1984-05-12`: a label is none. */
function tagEdits(text: string, { start }: Scalar): readonly Edit[] {
  const before = text.slice(Math.max(0, start - LONGEST_TAG), start)
  const tag = TYPED.exec(before)
  if (tag === null) return []
  const at = start - before.length + tag.index
  return [{ start: at, end: at + (tag[1] as string).length, text: '!!str' }]
}

/** What lies in no scalar: in comments it is as it is, marks must stay such and go on to be the same. */
function markEdits(text: string, loose: readonly Range[], scalars: readonly Scalar[], labels: KeyLabels): readonly Edit[] {
  if (loose.length === 0) return []
  const marks = [...text.matchAll(MARKS)].filter(({ index }) => !isInScalar(scalars, index))
  const told = new Map<string, string>()
  const plain: Edit[] = []
  for (const range of loose) {
    const mark = marks.find(({ 0: whole, index }) => index < range.end && range.start < index + whole.length)
    if (mark === undefined) plain.push({ start: range.start, end: range.end, text: range.label })
    else if (!told.has(mark[2] as string))
      told.set(mark[2] as string, labels.of(range.label, Buffer.from(mark[2] as string, 'latin1')).replace(/[^\w-]/g, ''))
  }
  const named = marks.filter(({ 2: name }) => told.has(name as string))
  return [
    ...plain,
    ...named.map(({ 0: whole, 1: sign, 2: name, index }) => ({
      start: index,
      end: index + whole.length,
      text: `${sign}${told.get(name as string)}`,
    })),
  ]
}

function isInScalar(scalars: readonly Scalar[], at: number): boolean {
  let low = 0
  let high = scalars.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((scalars[middle] as Scalar).end <= at) low = middle + 1
    else high = middle
  }
  const scalar = scalars[low]
  return scalar !== undefined && scalar.start <= at
}

/** A header's key is one like any other; all else is a comment or no TOML. */
function looseToml(bytes: Uint8Array, range: Range, labels: KeyLabels): readonly Edit[] {
  let line = bytes.lastIndexOf(10, range.start - 1) + 1
  while (bytes[line] === 32 || bytes[line] === 9) line++
  const feed = bytes.indexOf(10, line)
  const scalar: Scalar = { start: line, end: feed < 0 ? bytes.length : feed, isKey: true, style: 'plain' }
  const close = bytes.subarray(line, scalar.end).lastIndexOf(0x5d)
  if (bytes[line] !== 0x5b || range.end > line + close) return [{ start: range.start, end: range.end, text: range.label }]
  return tomlKeyEdits(bytes, scalar, [range], labels)
}

/** Of `users."jane doe".mail` the part in which something lies: quoted ones keep their quotes, bare ones are put in some. */
function tomlKeyEdits(bytes: Uint8Array, key: Scalar, parts: readonly Range[], labels: KeyLabels): readonly Edit[] {
  return parts.map((part) => {
    let quote = 0
    for (let at = key.start - 1; at < part.start; at++) {
      const byte = bytes[at] as number
      if (quote === 0x22 && byte === 0x5c) at++
      else if (quote === 0 ? byte === 0x22 || byte === 0x27 : byte === quote) quote = quote === 0 ? byte : 0
    }
    let { start, end } = part
    if (quote !== 0) return { start, end, text: labels.of(part.label, bytes.subarray(start, end)) }
    while (start > key.start && isBare(bytes[start - 1])) start--
    while (end < key.end && isBare(bytes[end])) end++
    return { start, end, text: `"${labels.of(part.label, bytes.subarray(start, end))}"` }
  })
}

/** Bytes of a bare key of TOML. */
function isBare(byte: number | undefined): boolean {
  return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte))
}
