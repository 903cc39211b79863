/** What somebody decides about a place or a field, sent to the server that the page came from. */
import type { ReportDecision } from '../model/report-data.ts'
import { element } from './dom.ts'

/** As it is recorded, and what it means. '' is none. */
export type Choice = readonly [value: string, label: string]

/** @param recorded called when the server has kept it */
export function decisionForm(
  id: string,
  choicesOffered: readonly Choice[],
  before: ReportDecision | null,
  recorded: (decision: ReportDecision | null) => void,
): HTMLFormElement {
  const form = element('form', { class: 'decide' })
  const choices = choicesOffered.map(([value, label]) => {
    const radio = element('input', { type: 'radio', name: 'decision', value })
    radio.checked = value === (before?.decision ?? '')
    return element('label', {}, radio, ` ${label}`)
  })
  const inputs = (['by', 'ticket', 'notes'] as const).map((name) => {
    const input = element('input', { name, maxlength: '500', autocomplete: 'off' })
    input.value = before?.[name] ?? (name === 'by' ? (sessionStorage.getItem('by') ?? '') : '')
    return element('label', { class: 'line' }, { by: 'Reviewer', ticket: 'Ticket', notes: 'Notes' }[name], input)
  })
  const status = element('p', { role: 'status' })
  form.append(
    element('fieldset', {}, element('legend', {}, 'Decision'), ...choices),
    ...inputs,
    element('button', { type: 'submit' }, 'Record'),
    status,
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const given = new FormData(form)
    const text = (name: string): string | null => String(given.get(name) ?? '').trim() || null
    const decision = text('decision')
    if (text('by') !== null) sessionStorage.setItem('by', text('by') as string)
    const body = { id, decision, by: text('by'), ticket: text('ticket'), notes: text('notes') }
    try {
      const answer = await fetch('decisions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(String(answer.status))
      recorded((await answer.json()) as ReportDecision | null)
    } catch {
      status.textContent = 'It could not be recorded: the server does not answer, or refused.'
    }
  })
  return form
}
