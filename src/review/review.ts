/** Between classify and the reports: who is known already, who is to be ignored, and what is left that counts. */
import type { Conclusion, GroupTotal, SourceTotal } from '../classify/conclude.ts'
import type { ColumnSummary } from '../model/column.ts'
import type { Directive } from '../model/directive.ts'
import type { Evidence, FieldVerdict, Finding } from '../model/finding.ts'
import { anchorOf } from '../model/field.ts'
import type { Problem } from '../model/problem.ts'
import type { TableVerdict } from '../model/table.ts'
import type { FindingState, Identity, Suppressed } from '../model/review.ts'
import type { BaselineMatcher } from './baseline-match.ts'
import { inlineIgnores } from './directives.ts'
import { findingIds, groupId } from './identity.ts'
import type { ConfigIgnores } from './config-ignores.ts'
import { type JudgedField, type JudgedPlace, type ReviewedTables, reviewTables } from './review-tables.ts'
import type { RuleNames } from './rule-names.ts'

export interface ReviewOptions {
  readonly rules: RuleNames
  /** A file's path from the root of the project, by its reported name. */
  readonly pathOf: (file: string) => string
  /** Follow comments in the file of that name. */
  readonly inlineIgnores: (file: string) => boolean
  readonly ignores: ConfigIgnores | null
  readonly baseline: BaselineMatcher | null
  /** Report what is ignored or known, marked so. */
  readonly showSuppressed: boolean
  /** Lines of the file that are to be reported; null: all. Fields are reported whole. */
  readonly linesOf: ((file: string) => LineSet | null) | null
  /** What the configuration asks of files like this one. */
  readonly overrideFor: (path: string) => Override | null
  /** What is to be said when all has been scanned. `whole`: the scan was of the whole folder. */
  readonly atEnd: (whole: boolean) => readonly Problem[]
}

/** Lines from 1. */
export interface LineSet {
  has(line: number): boolean
}

export interface Override {
  /** 0..1 */
  readonly minConfidence: number
  readonly isOff: (rule: string) => boolean
}

export interface ReviewedConclusion {
  /** Made as they are taken: there can be very many, and they are told once. */
  readonly findings: Iterable<Finding & Identity>
  readonly fields: readonly (FieldVerdict & Identity)[]
  /** Everything that was not dropped, also what was judged before. Made as they are taken, too. */
  readonly groups: Iterable<ReviewedGroup>
  readonly totals: readonly SourceTotal[]
  readonly tables: readonly TableVerdict[]
  readonly columns: readonly ColumnSummary[]
  readonly hidden: number
  readonly suppressed: Suppressed
}

/** All findings of one rule in one field, or in the text. */
export interface ReviewedGroup extends GroupTotal {
  readonly id: string
  readonly state: FindingState
  readonly verdict: boolean
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

export interface Reviewed {
  readonly conclusion: ReviewedConclusion
  readonly problems: readonly Problem[]
}

/** Findings of one rule in one field of the file, or in its text. */
interface Group {
  readonly rule: string
  readonly total: GroupTotal
  readonly listed: Finding[]
  /** By place in `listed`. */
  readonly states: FindingState[]
  verdict: FieldVerdict | undefined
  left: number
  synthetic: number
  dropped: boolean
}

/** Places reported of a field where more were kept for the sake of the text around it. */
const FIELD_PLACES = 20

/** @param ruleIds in the order of the conclusion's rule indexes */
export function reviewSource(
  file: string,
  conclusion: Conclusion,
  directives: readonly Directive[],
  ruleIds: readonly string[],
  options: ReviewOptions,
): Reviewed {
  const path = options.pathOf(file)
  const lines = options.linesOf?.(file) ?? null
  const comments = inlineIgnores(options.inlineIgnores(file) ? directives : [], options.rules, lines === null)
  const override = options.overrideFor(path)
  const suppressed = { inline: 0, config: 0, baseline: 0 }
  let hidden = conclusion.hidden
  const groups = groupsOf(conclusion, ruleIds)
  options.baseline?.scanned(path)

  for (const group of groups) {
    const { rule, total, listed } = group
    if (lines !== null && total.anchor === 'text') keep(group, (finding) => finding.line === null || lines.has(finding.line))
    if (override !== null) {
      const before = group.left
      if (override.isOff(rule)) group.dropped = true
      else if (group.verdict !== undefined) group.dropped = group.verdict.confidence < override.minConfidence
      else keep(group, (finding) => finding.confidence >= override.minConfidence)
      hidden += group.dropped ? before : before - group.left
    }
    if (group.dropped || group.left === 0) continue
    if (comments.coversFile(rule, group.left)) suppressed.inline += ignoreAll(group)
    else if (options.ignores?.coversGroup(rule, path, total.anchor, group.left)) suppressed.config += ignoreAll(group)
    else {
      listed.forEach((finding, i) => {
        if (finding.line !== null && comments.covers(rule, finding.line)) suppressed.inline += ignore(group, i)
        else if (options.ignores?.coversValue(rule, path, total.anchor, finding.digest)) suppressed.config += ignore(group, i)
      })
    }
    if (group.left > group.synthetic) suppressed.baseline += applyBaseline(group, path, options.baseline)
  }

  return {
    conclusion: {
      ...reported(groups, conclusion, path, options),
      totals: totalsOf(groups),
      hidden,
      suppressed,
    },
    problems: comments.problems(file),
  }
}

function groupsOf(conclusion: Conclusion, ruleIds: readonly string[]): Group[] {
  const groups = conclusion.groups.map(
    (total): Group => ({
      rule: ruleIds[total.rule] as string,
      total,
      listed: [],
      states: [],
      verdict: undefined,
      left: total.findings,
      synthetic: total.synthetic,
      dropped: false,
    }),
  )
  const byName = new Map(groups.map((group) => [`${group.rule}\0${group.total.anchor}`, group]))
  for (const finding of conclusion.findings) {
    const group = byName.get(`${finding.rule}\0${finding.anchor}`)
    group?.listed.push(finding)
    group?.states.push('new')
  }
  for (const verdict of conclusion.fields) {
    const group = byName.get(`${verdict.rule}\0${anchorOf({ ...verdict, name: verdict.field })}`)
    if (group !== undefined) group.verdict = verdict
  }
  return groups
}

/** Drops listed findings. Those that were not listed stay: nobody knows where they are. */
function keep(group: Group, test: (finding: Finding) => boolean): void {
  for (let i = group.listed.length - 1; i >= 0; i--) {
    const finding = group.listed[i] as Finding
    if (test(finding)) continue
    group.listed.splice(i, 1)
    group.states.splice(i, 1)
    group.left--
    if (finding.synthetic) group.synthetic--
  }
  group.synthetic = Math.max(0, group.synthetic)
  if (group.left <= 0) group.dropped = true
}

function ignoreAll(group: Group): number {
  const count = group.left
  group.states.fill('ignored')
  group.left = 0
  group.synthetic = 0
  return count
}

function ignore(group: Group, at: number): number {
  group.states[at] = 'ignored'
  group.left--
  if (group.listed[at]?.synthetic) group.synthetic--
  return 1
}

/** Published test values are never debt. */
function applyBaseline(group: Group, path: string, baseline: BaselineMatcher | null): number {
  if (baseline === null) return 0
  const open = group.listed.flatMap((finding, i) => (group.states[i] === 'new' && !finding.synthetic ? [{ finding, i }] : []))
  const count = Math.max(0, group.left - group.synthetic)
  const complete = open.length === count
  const known = baseline.match({
    rule: group.rule,
    path,
    at: group.total.anchor,
    count,
    digests: complete && open.every(({ finding }) => finding.digest !== '') ? open.map(({ finding }) => finding.digest) : null,
  })
  if (known === null) return 0
  if (known.values === null) {
    const surplus = Math.max(0, count - known.max)
    // Which of them are new nobody can tell without a key; the last ones stand for them.
    for (const { i } of surplus === 0 ? open : open.slice(0, Math.max(0, open.length - surplus))) group.states[i] = 'baseline'
    group.left -= count - surplus
    return count - surplus
  }
  const rest = [...known.values]
  let matched = 0
  for (const { finding, i } of open) {
    const at = rest.indexOf(finding.digest)
    if (at < 0) continue
    rest.splice(at, 1)
    group.states[i] = 'baseline'
    matched++
  }
  group.left -= matched
  return matched
}

function totalsOf(groups: readonly Group[]): SourceTotal[] {
  const totals = new Map<number, { findings: number; fields: number; synthetic: number; highestConfidence: number }>()
  for (const group of groups) {
    if (group.dropped || group.left <= 0) continue
    const { total, verdict, listed, states } = group
    const sum = totals.get(total.rule) ?? { findings: 0, fields: 0, synthetic: 0, highestConfidence: 0 }
    sum.findings += group.left
    sum.synthetic += group.synthetic
    if (verdict !== undefined) sum.fields++
    const isListed = verdict === undefined && total.listed >= total.findings
    const open = listed.filter((one, i) => states[i] === 'new' && !one.synthetic)
    const highest = isListed ? Math.max(0, ...open.map((one) => one.confidence)) : total.highestConfidence
    sum.highestConfidence = Math.max(sum.highestConfidence, highest)
    totals.set(total.rule, sum)
  }
  return [...totals].sort((a, b) => a[0] - b[0]).map(([rule, total]) => ({ rule, ...total }))
}

function reported(
  groups: readonly Group[],
  conclusion: Conclusion,
  path: string,
  options: ReviewOptions,
): Pick<ReviewedConclusion, 'findings' | 'fields' | 'groups' | 'tables' | 'columns'> {
  const states = new Map<Finding, FindingState>()
  const verdicts = new Map<FieldVerdict, FindingState>()
  const unlisted = new Map<Finding, number>()
  for (const group of groups) {
    if (group.dropped) continue
    const most = options.linesOf === null || group.total.anchor === 'text' ? group.listed.length : FIELD_PLACES
    group.listed.slice(0, most).forEach((finding, i) => {
      states.set(finding, group.states[i] as FindingState)
    })
    if (group.verdict !== undefined) verdicts.set(group.verdict, stateOf(group))
    else {
      const shown = group.listed.filter((_, i) => i < most && group.states[i] === 'new')
      const last = shown.at(-1)
      if (last !== undefined && group.left > shown.length) unlisted.set(last, group.left - shown.length)
    }
  }
  const isShown = (state: FindingState | undefined): state is FindingState =>
    state !== undefined && (state === 'new' || options.showSuppressed)
  function* findings(): Generator<Finding & Identity> {
    const nameOf = findingIds(path)
    for (const finding of conclusion.findings) {
      const id = nameOf(finding)
      const state = states.get(finding)
      const more = unlisted.get(finding)
      if (isShown(state)) yield { id, state, ...finding, ...(more !== undefined && { more }) }
    }
  }
  function* summaries(): Generator<ReviewedGroup> {
    for (const group of groups) if (!group.dropped) yield summaryOf(group, path)
  }
  const judged = conclusion.fields.map((verdict) => ({ verdict, state: verdicts.get(verdict) ?? null }))
  const places = groups.flatMap((group) => {
    const { place } = group.total
    const isJudged = place !== null && group.verdict === undefined && !group.dropped && stateOf(group) !== 'new'
    return isJudged ? [{ ...place, field: place.name }] : []
  })
  return {
    ...tablesOf(conclusion, judged, places, options.showSuppressed),
    groups: { [Symbol.iterator]: summaries },
    findings: { [Symbol.iterator]: findings },
    fields: conclusion.fields.flatMap((verdict) => {
      const state = verdicts.get(verdict)
      if (!isShown(state)) return []
      return [{ id: groupId(verdict.rule, path, anchorOf({ ...verdict, name: verdict.field })), state, ...verdict }]
    }),
  }
}

function tablesOf(
  { tables, columns }: Conclusion,
  judged: readonly JudgedField[],
  places: readonly JudgedPlace[],
  showSuppressed: boolean,
): ReviewedTables {
  return showSuppressed ? { tables, columns } : reviewTables(tables, columns, judged, places)
}

function stateOf({ left, states, listed }: Group): FindingState {
  if (left > 0) return 'new'
  if (listed.length === 0) return 'baseline'
  return states.includes('baseline') ? 'baseline' : 'ignored'
}

function summaryOf(group: Group, path: string): ReviewedGroup {
  const { rule, total, listed, verdict } = group
  const surest = listed.reduce<Finding | undefined>(
    (best, one) => (one.confidence > (best?.confidence ?? 0) ? one : best),
    undefined,
  )
  return {
    ...total,
    id: groupId(rule, path, total.anchor),
    state: stateOf(group),
    verdict: verdict !== undefined,
    confidence: verdict?.confidence ?? Math.max(total.highestConfidence, surest?.confidence ?? 0),
    evidence: verdict?.evidence ?? surest?.evidence ?? [],
    linked: total.linked || (surest?.linked ?? false),
  }
}
