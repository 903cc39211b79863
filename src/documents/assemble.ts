/** What every inventory has, however it came about: one order, and sums made from its parts. */
import { regulationOf } from '../../rules/regulations.ts'
import type { Severity } from '../model/class.ts'
import type { SkipReason } from '../model/event.ts'
import type {
  Dataset,
  Decision,
  InventoryCoverage,
  InventoryDocument,
  InventoryKnown,
  InventoryProblem,
  InventoryRow,
  InventoryRule,
  InventoryRun,
  InventoryScan,
  InventorySource,
} from '../model/inventory-document.ts'
import { SEVERITIES } from '../model/policy.ts'
import type { Rule } from '../model/rule.ts'
import { peopleIn } from './people.ts'
import { openUnclassified } from './unclassified.ts'
import { compare } from '../model/compare.ts'

/** The parts of an inventory from which the rest follows. In any order, without duplicates. */
export interface InventoryParts {
  readonly version: string
  readonly date: string
  readonly minConfidence: number
  readonly key: string | null
  readonly scans: readonly InventoryScan[]
  readonly datasets: readonly Dataset[]
  readonly rows: readonly InventoryRow[]
  readonly rules: { readonly [id: string]: InventoryRule }
  readonly decisions: readonly Decision[]
  readonly runs: readonly InventoryRun[]
  readonly known: readonly InventoryKnown[]
  readonly sources: readonly InventorySource[]
  readonly problems: readonly InventoryProblem[]
}

export function partsOf(document: InventoryDocument): InventoryParts {
  const { date, minConfidence, key, scans, datasets, rows, rules, decisions, sources, problems, runs = [], known = [] } = document
  const { version } = document.tool
  return { version, date, minConfidence, key, scans, datasets, rows, rules, decisions, sources, problems, runs, known }
}

/** The same parts, in whatever order, give the same document. */
export function assemble(parts: InventoryParts): InventoryDocument {
  const datasets = [...parts.datasets].sort((a, b) => compare(a.file, b.file) || compare(a.table ?? '', b.table ?? ''))
  const order = new Map(datasets.map(({ id }, i) => [id, i]))
  const place = ({ dataset }: InventoryRow): number => order.get(dataset) ?? datasets.length
  const rows = [...parts.rows].sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.index ?? -1) - (b.index ?? -1) ||
      compare(a.path ?? '', b.path ?? '') ||
      compare(a.field ?? '', b.field ?? '') ||
      compare(a.rule, b.rule) ||
      compare(a.id, b.id),
  )
  const decisions = [...parts.decisions].sort((a, b) => compare(a.id, b.id))
  const sources = [...parts.sources].sort((a, b) => compare(a.file, b.file))
  const problems = [...parts.problems].sort(
    (a, b) => compare(a.file, b.file) || compare(a.code, b.code) || compare(a.message, b.message),
  )
  const used = new Set(rows.map(({ rule }) => rule))
  const ruleIds = Object.keys(parts.rules)
    .filter((id) => used.has(id))
    .sort(compare)
  const isIncomplete = problems.some((one) => one.incomplete) || sources.some(({ status }) => status === 'partial')
  return {
    inventory: 1,
    tool: { name: 'piiscope', version: parts.version },
    date: parts.date,
    status: isIncomplete ? 'incomplete' : 'complete',
    minConfidence: parts.minConfidence,
    key: parts.key,
    scans: scansOf(parts.scans),
    ...(parts.runs.length > 0 && { runs: runsOf(parts.runs) }),
    coverage: coverageOf(sources),
    summary: summaryOf(rows, datasets, parts.rules, decisions),
    people: peopleIn(datasets),
    datasets,
    rows,
    rules: Object.fromEntries(ruleIds.map((id) => [id, parts.rules[id] as InventoryRule])),
    decisions,
    ...(parts.known.length > 0 && { known: [...parts.known].sort((a, b) => compare(a.id, b.id)) }),
    sources,
    problems,
  }
}

/** Each run once, in the order of time. */
function runsOf(runs: readonly InventoryRun[]): readonly InventoryRun[] {
  const texts = runs.map(({ operator, commit, dirty, started, ended }) =>
    JSON.stringify({ started, ended, operator, commit, dirty }),
  )
  return [...new Set(texts)].sort(compare).map((text) => {
    const { operator, commit, dirty, started, ended } = JSON.parse(text) as InventoryRun
    return { operator, commit, dirty, started, ended }
  })
}

/** Each way of scanning once. An ignore that covered something in one part is of use. */
function scansOf(scans: readonly InventoryScan[]): readonly InventoryScan[] {
  const known = new Map<string, InventoryScan>()
  for (const { version, rules, config, customRules, arguments: given, ignores } of scans) {
    const text = JSON.stringify([version, rules, config, customRules, given, ignores.map((one) => ({ ...one, used: true }))])
    const before = known.get(text)
    known.set(text, {
      version,
      rules,
      config,
      customRules,
      arguments: given,
      ignores: ignores.map(({ used = true, ...one }, i) => ({ ...one, used: used || before?.ignores[i]?.used === true })),
    })
  }
  return [...known].sort(([a], [b]) => compare(a, b)).map(([, scan]) => scan)
}

/** What an inventory says of a rule. */
export function describeRule(rule: Pick<Rule, 'id' | 'title' | 'class' | 'category' | 'severity'>): InventoryRule {
  const { title, class: of, category, severity } = rule
  const law = regulationOf(rule)
  return {
    title,
    class: of,
    category,
    severity,
    gdpr: law.gdpr,
    special: law.special,
    nationalId: law.nationalId,
    ccpa: law.ccpa,
    ccpaSensitive: law.ccpaSensitive,
    hipaa: law.hipaa,
    pci: law.pci,
    iso27701: law.iso27701,
    identifier: law.identifier,
    sensitivity: law.sensitivity,
  }
}

function coverageOf(sources: readonly InventorySource[]): InventoryCoverage {
  const read = sources.filter(({ status }) => status !== 'skipped')
  const reasons = [...new Set(sources.flatMap(({ reason }) => reason ?? []))].sort(compare)
  const count = (reason: SkipReason): number => sources.filter((one) => one.reason === reason).length
  return {
    files: sources.length,
    scanned: read.length,
    partial: sources.filter(({ status }) => status === 'partial').length,
    skipped: sources.length - read.length,
    skippedBy: Object.fromEntries(reasons.map((reason) => [reason, count(reason)])),
    bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0),
    records: sources.reduce((sum, { records }) => sum + records, 0),
  }
}

function summaryOf(
  rows: readonly InventoryRow[],
  datasets: readonly Dataset[],
  rules: InventoryParts['rules'],
  decisions: readonly Decision[],
): InventoryDocument['summary'] {
  const refuted = new Set(decisions.filter(({ decision }) => decision === 'false-positive').map(({ id }) => id))
  const lastSeen = new Map(datasets.map((one) => [one.id, one.lastSeen]))
  // What a later scan of its data set did not find is kept, and counts no more.
  const held = rows.filter((row) => !refuted.has(row.id) && row.lastSeen >= (lastSeen.get(row.dataset) ?? ''))
  const counts = <K extends string>(keys: readonly K[]): { [key in K]?: number } => {
    const sums: { [key in K]?: number } = {}
    for (const key of keys) sums[key] = (sums[key] ?? 0) + 1
    return sums
  }
  const unclassified = openUnclassified(datasets, decisions)
  const severities = counts<Severity>(held.map(({ severity }) => severity))
  const classes = counts(held.map((row) => row.class).sort(compare))
  return {
    rows: held.length,
    datasets: new Set(held.map(({ dataset }) => dataset)).size,
    bySeverity: Object.fromEntries(
      [...SEVERITIES].reverse().flatMap((one) => (severities[one] === undefined ? [] : [[one, severities[one]]])),
    ),
    byClass: classes,
    special: held.some(({ rule }) => rules[rule]?.special != null),
    cards: held.some(({ rule }) => rules[rule]?.pci === 'PAN'),
    ...(unclassified > 0 && { unclassified }),
  }
}
