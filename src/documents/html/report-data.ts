import { CONTEXT_KEYS, type ContextKey, type Decision, type InventoryRow } from '../../model/inventory-document.ts'
import type { Coded, ReportData, ReportDecision } from '../../model/report-data.ts'
import { jsonText, terminalText } from '../../reporters/encode.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { COLUMNS, evidenceWords } from '../columns.ts'
import { categoryLabel, classLabel, datasetName, lawOf, placeIn, plural, type ReportView } from './report-view.ts'
import { listedFields } from './unclassified-list.ts'

/** Every text is made safe to show here, so that the page shows what it gets. */
export function reportData({ document, rows, systems, served }: ReportView): ReportData {
  const datasets = new Map(document.datasets.map(({ id }, i) => [id, i]))
  const ruleIds = Object.keys(document.rules)
  const rules = new Map(ruleIds.map((id, i) => [id, i]))
  const decisions: ReportDecision[] = []
  const coded = (read: (row: InventoryRow) => string | null): Coded => codedOf(rows.map(({ row }) => read(row) ?? ''))
  const decisionAt = (decision: Decision | undefined): number => {
    if (decision === undefined) return -1
    const { decision: what, by, at, ticket, notes } = decision
    const safe = (text: string | null): string | null => (text === null ? null : terminalText(text))
    return decisions.push({ decision: what, by: safe(by), at: safe(at), ticket: safe(ticket), notes: safe(notes) }) - 1
  }
  const numbers = (read: (row: InventoryRow) => number | null): number[] => rows.map(({ row }) => read(row) ?? -1)
  const fields = served ? [...listedFields(document).values()].flat() : []
  return {
    datasets: document.datasets.map((dataset) => ({
      id: dataset.id.slice(4),
      name: terminalText(datasetName(dataset)),
      system: terminalText(systems.get(dataset.id) ?? ''),
      about: [
        dataset.format ?? '',
        dataset.records > 0 ? plural(dataset.records, 'record') : '',
        dataset.coverage === 'full' ? '' : 'scanned in part',
        dataset.children ? 'about children' : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      stated: CONTEXT_KEYS.flatMap((key) => {
        const said = dataset.context[key]
        return said === undefined ? [] : [[contextLabel(key), terminalText(said.value), said.from] as const]
      }),
    })),
    rules: ruleIds.map((id) => {
      const rule = document.rules[id] as (typeof document.rules)[string]
      return {
        id,
        title: terminalText(rule.title),
        class: classLabel(rule.class),
        category: categoryLabel(rule.category),
        law: terminalText(lawOf(rule)),
        sensitivity: rule.sensitivity,
      }
    }),
    decisions,
    rows: {
      id: rows.map(({ row }) => row.id.slice(4)),
      dataset: rows.map(({ row }) => datasets.get(row.dataset) as number),
      rule: rows.map(({ row }) => rules.get(row.rule) as number),
      field: codedOf(rows.map(placeIn)),
      severity: coded(({ severity }) => severity),
      confidence: numbers(({ confidence }) => Math.round(confidence * 1000)),
      matches: numbers(({ matches }) => matches),
      distinct: numbers(({ distinct }) => distinct),
      records: numbers(({ basis, records }) => (basis === 'text' ? null : records)),
      values: numbers(({ values }) => values),
      synthetic: numbers(({ synthetic }) => synthetic),
      protection: coded(({ protection }) => protection),
      coverage: coded(({ coverage }) => coverage),
      type: coded(({ type }) => type),
      linkedBy: coded(({ linkedBy }) => linkedBy),
      evidence: coded((row) => evidenceWords(row).join(', ')),
      text: coded(({ text }) => (text === null ? '' : textWords(text))),
      combinations: coded(({ combinations }) => combinations.map((one) => one.replaceAll('-', ' ')).join(', ')),
      state: coded(({ state }) => state),
      firstSeen: coded(({ firstSeen }) => firstSeen),
      lastSeen: coded(({ lastSeen }) => lastSeen),
      decision: rows.map(({ decision }) => decisionAt(decision)),
    },
    ...(served && {
      fields: {
        id: fields.map(({ field }) => field.id.slice(4)),
        decision: fields.map(({ decision }) => decisionAt(decision)),
      },
    }),
  }
}

/** For an inert script element: nothing in it can end the element. */
export function dataText(data: ReportData): string {
  return jsonText(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')
}

export function contextLabel(key: ContextKey): string {
  const name = COLUMNS.find(({ context }) => context === key)?.name ?? key
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ')
}

function codedOf(texts: readonly string[]): Coded {
  const of: string[] = []
  const known = new Map<string, number>()
  const at = texts.map((text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, of.length)
    return of.push(terminalText(text)) - 1
  })
  return { of, at }
}

function textWords({ rows, ...found }: NonNullable<InventoryRow['text']>): string {
  const parts = Object.entries(found).flatMap(([what, count]) => (count > 0 ? [`${formatCount(count)} with ${what}`] : []))
  return `${plural(rows, 'row')} of text${parts.map((part) => `, ${part}`).join('')}`
}
