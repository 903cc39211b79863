/** From one source's tallies to what is reported of it: verdicts on fields, findings with their final confidence, totals. */
import { ALONE_IN_FIELD_BITS, bitsOf, bitsOfStep, CHANCE_LIMIT, confidenceOf, scoreStep } from '../evidence/score.ts'
import { evidenceOf } from '../evidence/kinds.ts'
import { reasonsOf } from '../evidence/reasons.ts'
import type { FieldSample, Place, SourceInventory, Tally } from '../inventory/inventory.ts'
import { distinctOf, NO_LINE } from '../inventory/inventory.ts'
import { eachScore } from '../inventory/scores.ts'
import { anchorOf, type FieldPlace, NO_FIELD } from '../model/field.ts'
import { readPlaceNote } from '../model/place-note.ts'
import type { ColumnSummary } from '../model/column.ts'
import type { Evidence, EvidenceKind, FieldVerdict, Finding, Masked } from '../model/finding.ts'
import { peopleText } from '../model/people-sketch.ts'
import type { Rule } from '../model/rule.ts'
import { namesPeople, type TableVerdict } from '../model/table.ts'
import { isNamedAgainst, isNamedFor, NAMES_OF_THINGS, type Verdict } from './classify.ts'
import { columnSummaries } from './columns.ts'
import { type Judged, judgeFields } from './judge-fields.ts'
import { columnAround, nameOf } from './table-verdict.ts'
import { bitsOfColumn, lookAtTexts } from './text-evidence.ts'

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

/**
 * @param rules in the order of the tallies' rule indexes
 * @param asked minConfidence 0..1: what is below is counted, not reported; allFields: sum up every field
 */
export function conclude(
  inventory: SourceInventory,
  rules: readonly Rule[],
  mask: (rule: Rule, part: string) => Masked,
  { minConfidence, allFields }: { readonly minConfidence: number; readonly allFields: boolean },
): Conclusion {
  const judged = judgeFields(inventory, rules)
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
      rule.resembles?.some((id) => judged.verdicts.get(group.field)?.has(rules.findIndex((one) => one.id === id))) === true,
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
    if (group.verdict !== undefined && place !== null && group.verdict.confidence >= minConfidence) {
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
    columns: allFields ? columnSummaries(inventory, judged.values) : [],
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

/** A rule in a field: its verdict, its tally, or both. */
interface Group {
  readonly field: number
  readonly rule: number
  readonly verdict: Verdict | undefined
  readonly tally: Tally | undefined
  readonly sample: FieldSample | undefined
  readonly values: number
  readonly linkedBy: string | null
  /** Of what was found in a sample of texts; null of all else. */
  readonly texts: Texts | null
}

/** Texts that were read of a field. */
interface Texts {
  /** What the column says, added to each score. */
  readonly bits: number
  /** All texts for each that was read. */
  readonly scale: number
  /** Not all of all texts was read. */
  readonly isSample: boolean
}

/** One secret has one name: a digest in a column of passwords is a password, and no key beside it. */
const SECRETS: ReadonlySet<string> = new Set(['password', 'credential'])

function isToldAsOther({ field, rule }: Tally, judged: Judged, rules: readonly Rule[]): boolean {
  const verdicts = judged.verdicts.get(field)
  if (verdicts === undefined || verdicts.has(rule) || !SECRETS.has((rules[rule] as Rule).id)) return false
  return [...verdicts.keys()].some((other) => SECRETS.has((rules[other] as Rule).id))
}

function* groupsOf(inventory: SourceInventory, judged: Judged, rules: readonly Rule[]): Generator<Group> {
  const seen = new Set<string>()
  const group = (field: number, rule: number, tally: Tally | undefined, texts: Texts | null = null): Group => ({
    texts,
    field,
    rule,
    tally,
    verdict: judged.verdicts.get(field)?.get(rule),
    sample: inventory.samples[field],
    values: judged.values[field] ?? 0,
    linkedBy: judged.linked.get(`${field}/${rule}`) ?? null,
  })
  for (const tally of inventory.tallies) {
    if (isToldAsOther(tally, judged, rules)) continue
    seen.add(`${tally.field}/${tally.rule}`)
    yield group(tally.field, tally.rule, tally)
  }
  for (const [field, byRule] of judged.verdicts) {
    for (const rule of byRule.keys()) if (!seen.has(`${field}/${rule}`)) yield group(field, rule, undefined)
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
  return tallied > 0 ? tallied : (verdict?.distinct ?? 0)
}

/** Outweighs the form and what stands nearby. */
const DENIED_BITS = -12

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

interface Scored {
  count: number
  estimated: boolean
  hidden: number
  synthetic: number
  highest: number
  places: { place: Place; confidence: number; evidence: readonly EvidenceKind[] }[]
}

/**
 * Final scores of a group. In a field with a verdict, every hit is at least as sure as the verdict. A value that fills a cell of
 * a field without one passed by chance, if the rule's check lets chance through and the field's name does not speak for it.
 *
 * @param denied the field's name says that what looks like a value of the rule is none: `message_id`
 * @param isOutdone the field is of a rule whose values may look like this one's
 */
function scoreGroup(
  group: Group,
  rule: Rule,
  minConfidence: number,
  isOutdone: boolean,
  named: () => boolean,
  denied: () => boolean,
): Scored {
  const { tally, verdict } = group
  const scored: Scored = { count: 0, estimated: false, hidden: 0, synthetic: 0, highest: 0, places: [] }
  const floor = verdict === undefined ? Number.NEGATIVE_INFINITY : bitsOf(Math.min(verdict.confidence, 0.999))
  const alone =
    verdict === undefined && group.field !== NO_FIELD && (isOutdone || ((rule.value?.chance ?? 0) > CHANCE_LIMIT && !named()))
      ? ALONE_IN_FIELD_BITS
      : 0
  const refused = verdict === undefined && tally !== undefined && group.field !== NO_FIELD && denied() ? DENIED_BITS : 0
  const column = group.texts?.bits ?? 0
  const finalBits = (bits: number, whole: boolean): number =>
    Math.max(bits + column + (whole ? Math.min(alone, refused) : refused), floor)
  const leastStep = scoreStep(bitsOf(minConfidence) + 0.5)
  if (tally !== undefined) {
    for (const { step, hits, whole } of eachScore(tally.scores)) {
      for (const [count, isWhole] of [
        [whole, true],
        [hits - whole, false],
      ] as const) {
        if (count === 0) continue
        const bits = finalBits(bitsOfStep(step), isWhole)
        if (scoreStep(bits) >= leastStep || bits >= bitsOf(minConfidence)) {
          scored.count += count
          scored.highest = Math.max(scored.highest, confidenceOf(bits))
        } else scored.hidden += count
      }
    }
    for (const place of tally.places) {
      const bits = finalBits(bitsOfStep(scoreStep(place.bits)), place.whole)
      if (bits < bitsOf(minConfidence)) continue
      const evidence = evidenceOf(place.evidence)
      const byName =
        verdict?.evidence.some((term) => term.kind === 'field-name' && term.bits > 0) && !evidence.includes('field-name')
      scored.places.push({ place, confidence: confidenceOf(bits), evidence: byName ? [...evidence, 'field-name'] : evidence })
    }
    scored.synthetic = tally.judged === 0 ? 0 : Math.round((tally.synthetic / tally.judged) * scored.count)
  }
  if (group.texts !== null) {
    scored.count = Math.round(scored.count * group.texts.scale)
    scored.hidden = Math.round(scored.hidden * group.texts.scale)
    scored.estimated = group.texts.isSample
  }
  if (verdict !== undefined && verdict.hits > scored.count && verdict.confidence >= minConfidence)
    addSampled(scored, group, verdict)
  return scored
}

/** Values that only the field's verdict tells: the kernel has no hit for them. */
function addSampled(scored: Scored, group: Group, verdict: Verdict): void {
  const known = new Set(scored.places.map(({ place }) => place.start))
  const evidence = [...new Set(verdict.evidence.filter((term) => term.bits > 0).map((term) => term.kind))]
  const room = verdict.hits - scored.count
  const cap = group.sample?.places.length ?? 0
  for (const place of group.sample?.places ?? []) {
    if (scored.places.length >= Math.max(cap, known.size) || scored.places.length - known.size >= room) break
    if (overlapsKnown(place, group.tally)) continue
    const at = verdict.published === 1 ? { ...place, synthetic: true } : place
    scored.places.push({ place: at, confidence: verdict.confidence, evidence })
  }
  // What the kernel did not see was not asked one by one.
  scored.synthetic = Math.max(scored.synthetic, Math.round(verdict.published * verdict.hits))
  scored.count = verdict.hits
  scored.estimated = (group.sample?.filled ?? 0) < group.values
  scored.highest = Math.max(scored.highest, verdict.confidence)
}

function overlapsKnown(place: Place, tally: Tally | undefined): boolean {
  return tally?.places.some((kept) => kept.start < place.start + place.length && place.start < kept.start + kept.length) ?? false
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
