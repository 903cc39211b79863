/** Everything that is known of one place, beside the table; where a server listens, with what somebody decides. */
import type { Coded, ReportData, ReportDecision } from '../model/report-data.ts'
import { type Choice, decisionForm } from './decisions.ts'
import { dialogOf, factList } from './dialog.ts'
import { formatted } from './dom.ts'

export interface Details {
  open(row: number): void
}

const CHOICES: readonly Choice[] = [
  ['', 'undecided'],
  ['confirmed', 'confirmed: it is so'],
  ['false-positive', 'false positive: it is not'],
  ['accepted', 'accepted: it is, and may stay'],
]

/** @param decided called with a row whose decision was recorded; null: nobody listens, nothing can be recorded */
export function detailsOf(data: ReportData, decided: ((row: number, decision: ReportDecision | null) => void) | null): Details {
  const dialog = dialogOf('details-title')
  const { rows } = data
  const coded = ({ of, at }: Coded, row: number): string => of[at[row] as number] as string
  const known = (value: number): string => (value < 0 ? '' : formatted(value))

  const facts = (row: number): readonly (readonly [name: string, value: string])[] => {
    const dataset = data.datasets[rows.dataset[row] as number] as ReportData['datasets'][number]
    const rule = data.rules[rows.rule[row] as number] as ReportData['rules'][number]
    const synthetic = rows.synthetic[row] as number
    return [
      ['Data set', dataset.about === '' ? dataset.name : `${dataset.name} (${dataset.about})`],
      ['System or folder', dataset.system],
      ['What', `${rule.title} (${rule.class}, ${rule.category.toLowerCase()})`],
      ['Law and standards', rule.law],
      ['Sensitivity', rule.sensitivity],
      ['Severity', coded(rows.severity, row)],
      ['Confidence', String((rows.confidence[row] as number) / 1000)],
      ['Evidence, in bits', coded(rows.evidence, row)],
      [
        'Values found',
        formatted(rows.matches[row] as number) + (synthetic > 0 ? `, ${formatted(synthetic)} of them test values` : ''),
      ],
      ['Distinct', (coded(rows.coverage, row) === 'full' ? '' : 'at least ') + formatted(rows.distinct[row] as number)],
      ['Values not blank', known(rows.values[row] as number)],
      ['Records scanned', known(rows.records[row] as number)],
      ['Looks like', coded(rows.type, row)],
      ['Coverage', coded(rows.coverage, row)],
      ['Protection observed', coded(rows.protection, row)],
      ['Linked by', coded(rows.linkedBy, row)],
      ['Free text', coded(rows.text, row)],
      ['Together with', coded(rows.combinations, row)],
      ['State', coded(rows.state, row)],
      ['First seen', coded(rows.firstSeen, row)],
      ['Last seen', coded(rows.lastSeen, row)],
      ...dataset.stated.map(([label, value, from]) => [label, `${value} (${from})`] as const),
      ...decisionFacts(row),
      ['Inventory id', `pf1:${rows.id[row]}`],
    ]
  }
  const decisionFacts = (row: number): readonly (readonly [string, string])[] => {
    const decision = data.decisions[rows.decision[row] as number]
    if (decision === undefined) return []
    return [
      ['Decision', decision.decision],
      ['Decided by', decision.by ?? ''],
      ['Decided on', decision.at ?? ''],
      ['Ticket', decision.ticket ?? ''],
      ['Notes', decision.notes ?? ''],
    ]
  }

  return {
    open(row) {
      const before = data.decisions[rows.decision[row] as number] ?? null
      const form =
        decided === null
          ? []
          : [
              decisionForm(`pf1:${rows.id[row]}`, CHOICES, before, (decision) => {
                decided(row, decision)
                dialog.close()
              }),
            ]
      dialog.show(coded(rows.field, row), ...form, factList(facts(row)))
    },
  }
}
