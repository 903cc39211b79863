/** From one source's tallies to what is reported of it: verdicts on fields, findings with their final confidence, totals. */
import { reasonsOf } from '../evidence/reasons.ts'
import type { Place, SourceInventory, Tally } from '../inventory/inventory.ts'
import { distinctOf, NO_LINE } from '../inventory/inventory.ts'
import { anchorOf, type FieldPlace, NO_FIELD } from '../model/field.ts'
import { readPlaceNote } from '../model/place-note.ts'
import type { ColumnSummary } from '../model/column.ts'
import type { Evidence, EvidenceKind, FieldVerdict, Finding, Masked } from '../model/finding.ts'
import { peopleText } from '../model/people-sketch.ts'
import type { Rule } from '../model/rule.ts'
import { rulePlaces } from '../model/rule-places.ts'
import { namesPeople, type TableVerdict } from '../model/table.ts'
import { SECRETS } from './cases.ts'
import { isNamedAgainst, isNamedFor, NAMES_OF_THINGS } from './classify.ts'
import type { Verdict } from './judgement.ts'
import { columnSummaries } from './columns.ts'
import { type Judged, judgeFields } from './judge-fields.ts'
import { type Group, type Scored, scoreGroup, type Texts } from './score-group.ts'
import { columnAround, nameOf } from './table-verdict.ts'
import { bitsOfColumn, lookAtTexts } from './text-evidence.ts'
import { compare } from '../model/compare.ts'

/** What is reported of one source. Counts are exact where locations were capped. */
export interface Conclusion {
  readonly findings: readonly Finding[]
  readonly fields: readonly FieldVerdict[]
  readonly totals: readonly SourceTotal[]
  /** The parts of the totals: one for each rule in each field. */
  readonly groups: readonly GroupTotal[]
  readonly tables: readonly TableVerdict[]
  /** Every field of the source, where they were asked for. */
  readonly columns: readonly ColumnSummary[]
  /** Findings below the asked confidence. */
  readonly hidden: number
  /** Columns of texts that seem to name people and in which no name was found that is told. */
  readonly namingTexts: number
}

export interface SourceTotal {
  /** Index of the rule. */
  readonly rule: number
  readonly findings: number
  readonly fields: number
  readonly synthetic: number
  /** Of findings that are not synthetic; 0 if there are none. */
  readonly highestConfidence: number
}

export interface GroupTotal {
  /** Index of the rule. */
  readonly rule: number
  readonly anchor: string
  readonly findings: number
  readonly synthetic: number
  readonly highestConfidence: number
  /** Places of it among the findings; fewer than `findings` where places were capped. */
  readonly listed: number
  /** Null: text outside of fields. */
  readonly place: FieldPlace | null
  /** As in FieldVerdict. */
  readonly within?: string
  readonly distinct: number
  /** Counted in a sample of the records, and scaled. */
  readonly estimated: boolean
  readonly linked: boolean
  /** Sketch of whose values they are (model/people-sketch.ts), where that was asked and can be told of nearly all of them. */
  readonly people: string | null
}

/** `minConfidence` 0..1: what is below is counted, not reported; `allFields`: sum up every field. */
export interface Asked {
  readonly minConfidence: number
  readonly allFields: boolean
}

/**
 * @param rules in the order of the tallies' rule indexes
 * @param judged by default the source by itself
 */
export function conclude(
  inventory: SourceInventory,
  rules: readonly Rule[],
  mask: (rule: Rule, part: string) => Masked,
  asked: Asked,
  judged: Judged = judgeFields(inventory, rules),
): Conclusion {
  const { minConfidence, allFields } = asked
  const findings: Finding[] = []
  const fields: FieldVerdict[] = []
  const groups: GroupTotal[] = []
  const totals = new Map<number, { findings: number; fields: number; synthetic: number; highestConfidence: number }>()
  let hidden = 0
  const totalOf = (rule: number) => {
    const known = totals.get(rule)
    if (known !== undefined) return known
    const made = { findings: 0, fields: 0, synthetic: 0, highestConfidence: 0 }
    totals.set(rule, made)
    return made
  }
  const identifierLines = linesOfIdentifiers(inventory, rules)

  for (const group of groupsOf(inventory, judged, rules)) {
    const rule = rules[group.rule] as Rule
    const place = inventory.fields[group.field] ?? null
    const scored = scoreGroup(
      group,
      rule,
      minConfidence,
      rule.resembles?.some((id) => judged.verdicts.get(group.field)?.has(rulePlaces(rules).get(id) ?? -1)) === true,
      () => place !== null && (isMixture(place) || isShortList(inventory) || isNamedFor(place, rule, rules)),
      () =>
        place !== null &&
        ((judged.ofThings.has(group.field) && NAMES_OF_THINGS.has(rule.id)) || isNamedAgainst(place, rule, rules)),
    )
    hidden += scored.hidden
    if (scored.count === 0 && scored.places.length === 0) continue
    const total = totalOf(group.rule)
    const anchor = anchorOf(place)
    const within = place === null ? undefined : columnAround(place, inventory.fields)
    const highestConfidence = scored.synthetic < scored.count ? scored.highest : 0
    groups.push({
      rule: group.rule,
      anchor,
      findings: scored.count,
      synthetic: scored.synthetic,
      highestConfidence,
      listed: scored.places.length,
      place,
      ...(within !== undefined && { within }),
      distinct: Math.min(scored.count, Math.max(distinctIn(group), 1)),
      estimated: scored.estimated,
      linked: rule.category !== 'identifiable' && group.linkedBy !== null,
      people: peopleOf(group, scored.count),
    })
    total.findings += scored.count
    total.synthetic += scored.synthetic
    total.highestConfidence = Math.max(total.highestConfidence, highestConfidence)
    for (const { place: at, confidence, evidence } of scored.places) {
      const { digest, part } = readPlaceNote(at.note)
      findings.push({
        rule: rule.id,
        class: rule.class,
        category: rule.category,
        severity: rule.severity,
        confidence,
        file: inventory.file,
        ...linesOf(at),
        offset: inventory.addressable ? at.start : null,
        length: inventory.addressable ? at.length : null,
        field: place?.name ?? place?.path ?? null,
        table: place?.table ?? null,
        record: place === null || (place.carried !== undefined && inventory.records === 0) ? null : at.record + 1,
        place: inventory.place?.text ?? (place?.carried === undefined ? null : place.path),
        sample: mask(rule, part),
        synthetic: at.synthetic,
        linked: rule.category !== 'identifiable' && (group.linkedBy !== null || identifierLines.has(at.line)),
        evidence: at.reasons > 0 ? modelTerms(at, evidence) : kindsOf(evidence),
        anchor,
        digest,
      })
    }
    if (group.verdict !== undefined && !group.isPart && place !== null && group.verdict.confidence >= minConfidence) {
      total.fields++
      fields.push(verdictOf(inventory, place, rule, group, scored))
    }
  }
  findings.sort(byPlace)
  const places =
    inventory.place === undefined
      ? findings
      : findings.map((one) => ({ ...one, line: null, column: null, endColumn: null, bytes: null }))
  return {
    findings: places,
    fields: fields.sort(byField),
    columns: allFields ? columnSummaries(inventory, judged.values, judged.ofPeople) : [],
    tables: judged.tables.map((table) => ({
      ...table,
      behaviors: table.behaviors.filter(({ confidence }) => confidence >= minConfidence),
    })),
    groups,
    totals: [...totals].sort((a, b) => a[0] - b[0]).map(([rule, total]) => ({ rule, ...total })),
    hidden,
    namingTexts: untoldTexts(inventory, judged, groups, rules),
  }
}

function untoldTexts(inventory: SourceInventory, judged: Judged, groups: readonly GroupTotal[], rules: readonly Rule[]): number {
  const naming = judged.tables.flatMap(({ table, texts }) => texts.filter(namesPeople).map(({ field }) => `${table}\0${field}`))
  if (naming.length === 0) return 0
  const told = new Set(
    groups.flatMap(({ rule, place }) =>
      place !== null && rules[rule]?.class === 'name' ? [`${place.table}\0${nameOf(place, inventory.fields)}`] : [],
    ),
  )
  return naming.filter((name) => !told.has(name)).length
}

/** Null of what lies in a cell that is too long to be placed. */
function linesOf({ line, extent }: Place): Pick<Finding, 'line' | 'column' | 'endColumn' | 'bytes'> {
  if (line === NO_LINE) return { line: null, column: null, endColumn: null, bytes: null }
  return {
    line: line + 1,
    column: extent.column + 1,
    endColumn: extent.column + extent.width + 1,
    bytes: { column: extent.before + 1, endColumn: extent.before + extent.size + 1 },
  }
}

/** Of the tagger it is known how much it says, and why. */
function modelTerms({ bits, reasons }: Place, kinds: readonly EvidenceKind[]): readonly Evidence[] {
  return kinds.map((kind) => (kind === 'model' ? { kind, bits, reasons: reasonsOf(reasons) } : { kind, bits: 0 }))
}

/** Perf: findings share their lists of evidence, of which there are few. */
const kindLists = new Map<string, readonly Evidence[]>()

function kindsOf(kinds: readonly EvidenceKind[]): readonly Evidence[] {
  const key = kinds.join()
  const known = kindLists.get(key)
  if (known !== undefined) return known
  const made = kinds.map((kind) => ({ kind, bits: 0 }))
  kindLists.set(key, made)
  return made
}

/** One secret has one name: a digest in a column of passwords is a password, and no key beside it. */
function isToldAsOther({ field, rule }: Tally, judged: Judged, rules: readonly Rule[]): boolean {
  const verdicts = judged.verdicts.get(field)
  if (verdicts === undefined || verdicts.has(rule) || !SECRETS.has((rules[rule] as Rule).id)) return false
  return [...verdicts.keys()].some((other) => SECRETS.has((rules[other] as Rule).id))
}

function* groupsOf(inventory: SourceInventory, judged: Judged, rules: readonly Rule[]): Generator<Group> {
  const seen = new Set<string>()
  const group = (field: number, rule: number, tally: Tally | undefined, texts: Texts | null = null): Group => {
    const verdict = judged.verdicts.get(field)?.get(rule)
    const part = verdict === undefined ? judged.parts.get(field)?.get(rule) : undefined
    return {
      texts,
      field,
      rule,
      tally,
      verdict: part?.verdict ?? verdict,
      isPart: part !== undefined,
      sample: part?.sample ?? inventory.samples[field],
      values: part?.values ?? judged.values[field] ?? 0,
      linkedBy: judged.linked.get(`${field}/${rule}`) ?? null,
    }
  }
  for (const tally of inventory.tallies) {
    if (isToldAsOther(tally, judged, rules)) continue
    seen.add(`${tally.field}/${tally.rule}`)
    yield group(tally.field, tally.rule, tally)
  }
  for (const byField of [judged.verdicts, judged.parts])
    for (const [field, byRule] of byField)
      for (const rule of byRule.keys()) {
        if (seen.has(`${field}/${rule}`)) continue
        seen.add(`${field}/${rule}`)
        yield group(field, rule, undefined)
      }
  for (const tally of inventory.textTallies) {
    const { field, rule } = tally
    const texts = seen.has(`${field}/${rule}`) || tally.places.length === 0 ? null : textsOf(inventory, judged, rules, tally)
    if (texts !== null) yield group(field, rule, tally, texts)
  }
}

/** Null where what was found in cells is not to be told: the field is of one kind of value, or no column of texts, or about nobody. */
function textsOf(inventory: SourceInventory, judged: Judged, rules: readonly Rule[], { field, rule }: Tally): Texts | null {
  const sample = inventory.samples[field]
  const values = judged.values[field] ?? 0
  if (sample === undefined || sample.texts === null || judged.ofPrograms.has(field)) return null
  for (const one of judged.verdicts.get(field)?.keys() ?? []) if (rules[one]?.category !== 'behavioral') return null
  const look = lookAtTexts(sample.profile, values)
  const bits = look === null ? null : bitsOfColumn(sample.texts, rule, rules[rule]?.id === 'postal-address', look.distinct)
  if (bits === null) return null
  return { bits, scale: Math.max(1, values / sample.filled), isSample: values > sample.filled || sample.texts.cut > 0 }
}

/** Many paths that are reported as one: what stands there is of many kinds. */
function isMixture(place: FieldPlace): boolean {
  return place.name === '*' && place.path !== null
}

/** Distinct values of a group: of all hits where the kernel counts them, of the sample elsewhere. */
function distinctIn({ tally, verdict }: Group): number {
  const tallied = tally === undefined ? 0 : distinctOf(tally)
  const sampled = verdict?.distinct ?? 0
  // A verdict on a column counts values that the kernel has no hit for.
  return tallied > 0
    ? verdict !== undefined && verdict.hits > (tally?.hits ?? 0)
      ? Math.max(tallied, sampled)
      : tallied
    : sampled
}

/** Share of a group's values that must have been asked whose they are. */
const NEARLY_ALL = 0.95

function peopleOf({ tally }: Group, count: number): string | null {
  if (tally === undefined || tally.people === null || tally.hits < NEARLY_ALL * count) return null
  return peopleText(tally.people)
}

/** A text of one value or two: no field, whose other values could tell that one passed by chance. */
function isShortList({ fields, records }: SourceInventory): boolean {
  return records <= 2 && fields.length === 1 && fields[0]?.name === null && fields[0].path === null
}

function verdictOf(inventory: SourceInventory, place: FieldPlace, rule: Rule, group: Group, scored: Scored): FieldVerdict {
  const verdict = group.verdict as Verdict
  const within = columnAround(place, inventory.fields)
  const hits = Math.max(scored.count, verdict.hits)
  return {
    rule: rule.id,
    class: rule.class,
    category: rule.category,
    severity: rule.severity,
    confidence: verdict.confidence,
    file: inventory.file,
    table: place.table,
    field: place.name,
    index: place.index,
    path: place.path,
    ...(within !== undefined && { within }),
    values: Math.max(group.values, hits),
    hits,
    distinct: Math.min(hits, distinctIn(group)),
    linked: group.linkedBy !== null,
    linkedBy: group.linkedBy,
    protection: verdict.protection,
    synthetic: scored.count > 0 && scored.synthetic * 2 >= scored.count,
    evidence: verdict.evidence,
  }
}

/** Lines of free text that hold something identifiable: what else stands there is linked to it. */
function linesOfIdentifiers(inventory: SourceInventory, rules: readonly Rule[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const tally of inventory.tallies) {
    if (tally.field !== NO_FIELD || rules[tally.rule]?.category !== 'identifiable') continue
    for (const place of tally.places) if (place.bits >= 1) lines.add(place.line)
  }
  return lines
}

function byPlace(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compare(a.rule, b.rule)
}

function byField(a: FieldVerdict, b: FieldVerdict): number {
  return (
    compare(a.table ?? '', b.table ?? '') ||
    (a.index ?? -1) - (b.index ?? -1) ||
    compare(a.path ?? '', b.path ?? '') ||
    compare(a.rule, b.rule)
  )
}
