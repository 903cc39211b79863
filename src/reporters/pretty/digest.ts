/** A run's events as a person wants them: by class or rule, then by file, worst first. Memory is bounded whatever the run. */
import type { Category } from '../../model/class.ts'
import type { EndEvent, FieldEvent, FindingEvent } from '../../model/event.ts'
import type { Evidence } from '../../model/finding.ts'
import { SEVERITIES } from '../../model/policy.ts'

/** One group in one file. */
export interface FileDigest {
  readonly file: string
  readonly severity: number
  readonly confidence: number
  readonly count: number
  /** There may be more: places in free text are capped. */
  readonly isLeast: boolean
  /** Names of fields, tables and paths; empty where all was found in free text. */
  readonly fields: readonly string[]
  /** The first place in free text, `line:column`. */
  readonly place: string | null
  readonly linked: boolean
  readonly synthetic: boolean
  /** The surest verdict, and the terms of its sum. */
  readonly id: string
  readonly rule: string
  readonly evidence: readonly Evidence[]
}

/** What findings are put together by. */
export type GroupKey = 'class' | 'rule'

export interface GroupDigest {
  /** The class, or the rule. */
  readonly name: string
  readonly category: Category
  /** Index into SEVERITIES. */
  readonly severity: number
  readonly confidence: number
  readonly count: number
  readonly files: number
  readonly samples: readonly string[]
  readonly linked: boolean
  readonly synthetic: boolean
  /** The most telling files, worst first; not all. */
  readonly top: readonly FileDigest[]
}

export interface Digest {
  add(event: FindingEvent | FieldEvent): void
  /** Worst first. */
  groups(end: EndEvent): readonly GroupDigest[]
}

/** Files remembered per group before all but the KEPT_FILES most telling are forgotten (their number is not). */
const REMEMBERED_FILES = 1024
const KEPT_FILES = 64
/** Field names remembered per file and group; more are counted only. */
const REMEMBERED_FIELDS = 64
const REMEMBERED_SAMPLES = 8

interface FileTally {
  readonly file: string
  severity: number
  confidence: number
  place: string | null
  linked: boolean
  synthetic: boolean
  id: string
  rule: string
  evidence: readonly Evidence[]
  /** By rule and field name: places listed, and values counted by verdicts. The larger is the truth: places are capped. */
  readonly counts: Map<string, { listed: number; hits: number }>
  /** By field name: as its verdicts call it (`users.email`). */
  readonly fields: Map<string, Set<string>>
  isJudged: boolean
}

interface GroupTally {
  readonly name: string
  readonly category: Category
  severity: number
  confidence: number
  files: number
  linked: boolean
  synthetic: boolean
  readonly samples: Set<string>
  readonly byFile: Map<string, FileTally>
}

/** Expects the events of one file together, as `scan` gives them. */
export function openDigest(key: GroupKey): Digest {
  const groups = new Map<string, GroupTally>()
  return {
    add(event) {
      const name = event[key]
      const tally = groups.get(name) ?? newGroup(name, event.category)
      groups.set(name, tally)
      tally.severity = Math.max(tally.severity, SEVERITIES.indexOf(event.severity))
      tally.confidence = Math.max(tally.confidence, event.confidence)
      tally.linked ||= event.linked
      tally.synthetic &&= event.synthetic
      if (event.event === 'finding' && tally.samples.size < REMEMBERED_SAMPLES) tally.samples.add(event.sample)
      addToFile(fileTally(tally, event), event)
    },
    groups(end) {
      return [...groups.values()].map((tally) => concludeGroup(tally, key, end)).sort(compareGroups)
    },
  }
}

function newGroup(name: string, category: Category): GroupTally {
  const counts = { severity: 0, confidence: 0, files: 0, linked: false, synthetic: true }
  return { name, category, ...counts, samples: new Set(), byFile: new Map() }
}

function fileTally(tally: GroupTally, event: FindingEvent | FieldEvent): FileTally {
  const known = tally.byFile.get(event.file)
  if (known !== undefined) return known
  if (tally.byFile.size >= REMEMBERED_FILES) forgetLesserFiles(tally)
  const fresh: FileTally = {
    file: event.file,
    severity: 0,
    confidence: -1,
    place: null,
    linked: false,
    synthetic: true,
    id: event.id,
    rule: event.rule,
    evidence: [],
    counts: new Map(),
    fields: new Map(),
    isJudged: false,
  }
  tally.byFile.set(event.file, fresh)
  tally.files += 1
  return fresh
}

function forgetLesserFiles(tally: GroupTally): void {
  const ranked = [...tally.byFile.values()].map((row) => ({ row, digest: concludeFile(row) }))
  ranked.sort((a, b) => compareFiles(a.digest, b.digest))
  tally.byFile.clear()
  for (const { row } of ranked.slice(0, KEPT_FILES)) tally.byFile.set(row.file, row)
}

function addToFile(row: FileTally, event: FindingEvent | FieldEvent): void {
  row.severity = Math.max(row.severity, SEVERITIES.indexOf(event.severity))
  row.linked ||= event.linked
  row.synthetic &&= event.synthetic
  const isVerdict = event.event === 'field'
  // A verdict on a field explains more than one of its places.
  if (event.confidence > row.confidence || (isVerdict && !row.isJudged)) {
    row.id = event.id
    row.rule = event.rule
    row.evidence = event.evidence
    row.isJudged = isVerdict
  }
  row.confidence = Math.max(row.confidence, event.confidence)

  if (event.event === 'finding' && event.field === null)
    row.place ??= event.line === null ? (event.place ?? event.table ?? '') : `${event.line}:${event.column}`
  else noteField(row, event)
  countIn(row, event)
}

function noteField(row: FileTally, event: FindingEvent | FieldEvent): void {
  const name = fieldIn(event)
  let labels = row.fields.get(name)
  if (labels === undefined) {
    if (row.fields.size >= REMEMBERED_FIELDS) return
    labels = new Set()
    row.fields.set(name, labels)
  }
  if (event.event === 'field' && labels.size < REMEMBERED_FIELDS) labels.add(fieldLabel(event))
}

/** As findings call it: where a path has no name, by the path (`[]`). */
function fieldIn(event: FindingEvent | FieldEvent): string {
  return event.field ?? (event.event === 'field' ? event.path : null) ?? ''
}

function fieldLabel(verdict: FieldEvent): string {
  const path = verdict.path !== null && verdict.within !== undefined ? `${verdict.within}.${verdict.path}` : verdict.path
  const name = path ?? verdict.field ?? (verdict.index === null ? null : `column ${verdict.index + 1}`)
  if (verdict.table === null) return name ?? 'table'
  return name === null ? verdict.table : `${verdict.table}.${name}`
}

function countIn(row: FileTally, event: FindingEvent | FieldEvent): void {
  const key = row.counts.size < REMEMBERED_FIELDS * 4 ? `${event.rule}/${fieldIn(event)}` : ''
  const count = row.counts.get(key) ?? { listed: 0, hits: 0 }
  if (event.event === 'finding') count.listed += 1
  else count.hits += event.hits
  row.counts.set(key, count)
}

function concludeFile(row: FileTally): FileDigest {
  let count = 0
  for (const { listed, hits } of row.counts.values()) count += Math.max(listed, hits)
  const fields = [...row.fields].flatMap(([name, labels]) => (labels.size > 0 ? [...labels] : name === '' ? [] : [name]))
  const { file, severity, confidence, place, linked, synthetic, id, rule, evidence } = row
  return { file, severity, confidence, count, isLeast: false, fields, place, linked, synthetic, id, rule, evidence }
}

function concludeGroup(tally: GroupTally, key: GroupKey, end: EndEvent): GroupDigest {
  const top = [...tally.byFile.values()].map(concludeFile).sort(compareFiles)
  // The totals are exact where places were capped or files forgotten; fields judged by name alone have no findings to count.
  const listed = top.reduce((sum, file) => sum + file.count, 0)
  const total = end.totals.reduce((sum, one) => (one[key] === tally.name ? sum + one.findings : sum), 0)
  const count = Math.max(total, listed)
  const files = total > listed ? top.map((file) => withMore(file, total, tally.files)) : top
  const { name, category, severity, confidence, linked, synthetic } = tally
  const samples = [...tally.samples].sort()
  const shown = files.slice(0, KEPT_FILES)
  return { name, category, severity, confidence, count, files: tally.files, samples, linked, synthetic, top: shown }
}

/** A file of a group that has more findings than were listed: the only one has them all, of several each may have more. */
function withMore(file: FileDigest, total: number, files: number): FileDigest {
  if (file.place === null) return file
  return files === 1 ? { ...file, count: total } : { ...file, isLeast: true }
}

/** Real before synthetic, then by severity, number and name. */
function compareFiles(a: FileDigest, b: FileDigest): number {
  if (a.synthetic !== b.synthetic) return a.synthetic ? 1 : -1
  return b.severity - a.severity || b.count - a.count || (a.file < b.file ? -1 : 1)
}

function compareGroups(a: GroupDigest, b: GroupDigest): number {
  if (a.synthetic !== b.synthetic) return a.synthetic ? 1 : -1
  return b.severity - a.severity || b.count - a.count || (a.name < b.name ? -1 : 1)
}
