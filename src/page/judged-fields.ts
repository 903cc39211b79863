/** Fields that no rule names, where a server listens: what somebody says of each is recorded, and shown where it stands. */
import type { ReportData, ReportDecision } from '../model/report-data.ts'
import { type Choice, decisionForm } from './decisions.ts'
import { dialogOf, factList } from './dialog.ts'
import { element, formatted } from './dom.ts'

const CHOICES: readonly Choice[] = [
  ['', 'undecided'],
  ['personal', 'personal: it says something about somebody'],
  ['not-personal', 'not personal: it does not'],
]

/** @param list the tables of such fields, as the document has them */
export function judgeFields(list: HTMLElement, { fields, decisions }: ReportData): void {
  if (fields === undefined) return
  const dialog = dialogOf('field-title')
  const said = fields.decision.map((at) => decisions[at] ?? null)
  const open = document.getElementById('unclassified-open')
  const count = (by: number): void => {
    if (open !== null) open.textContent = formatted(Number((open.textContent ?? '').replaceAll(',', '')) + by)
  }
  for (const row of list.querySelectorAll<HTMLTableRowElement>('tr[data-field]')) {
    const at = Number(row.dataset['field'])
    const cells = [...row.cells]
    const [head] = cells
    const last = cells.at(-1)
    if (head === undefined || last === undefined) continue
    const name = head.textContent ?? ''
    const button = element('button', { type: 'button', 'aria-haspopup': 'dialog' }, name)
    head.replaceChildren(button)
    const decided = (decision: ReportDecision | null): void => {
      if ((said[at] === null) !== (decision === null)) count(decision === null ? 1 : -1)
      said[at] = decision
      const { decision: what, by, at: day, ticket, notes } = decision ?? {}
      last.textContent = [what, by, day, ticket, notes].filter((text) => text != null).join(' · ')
      dialog.close()
    }
    button.addEventListener('click', () => {
      const id = `uf1:${fields.id[at]}`
      const titles = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent ?? '')
      const facts = cells.map((cell, i) => [titles[i] ?? '', cell.textContent ?? ''] as const)
      const table = row.closest('details')?.querySelector('.path')?.textContent ?? ''
      dialog.show(
        name,
        decisionForm(id, CHOICES, said[at] ?? null, decided),
        factList([['Data set', table], ...facts.slice(1, -1), ['Id', id]]),
      )
    })
  }
}
