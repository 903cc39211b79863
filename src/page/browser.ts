/** The inventory as a table with tools above it. */
import type { ReportData, ReportDecision } from '../model/report-data.ts'
import { detailsOf } from './details.ts'
import { element, formatted } from './dom.ts'
import { type Found, type GroupKey, type Query, type Rows, rowsOf, type SortKey } from './rows.ts'
import { virtualTable } from './virtual-table.ts'

const COLUMNS: readonly (readonly [key: SortKey, label: string, kind: string])[] = [
  ['field', 'Field', ''],
  ['dataset', 'Data set', 'wide'],
  ['class', 'Class', ''],
  ['severity', 'Severity', ''],
  ['confidence', 'Confidence', 'n wide'],
  ['matches', 'Values', 'n'],
  ['distinct', 'Distinct', 'n wide'],
  ['protection', 'Protection', 'wide'],
  ['decision', 'Decision', 'wide'],
]
const NUMBERS: readonly SortKey[] = ['severity', 'confidence', 'matches', 'distinct']
const GROUPS: readonly (readonly [key: GroupKey, label: string])[] = [
  ['dataset', 'data set'],
  ['system', 'system or folder'],
  ['class', 'class'],
  ['category', 'category'],
  ['severity', 'severity'],
  ['protection', 'protection'],
  ['decision', 'decision'],
  ['none', 'nothing'],
]
const FILTERS: readonly (readonly [key: GroupKey, label: string])[] = [
  ['system', 'System or folder'],
  ['class', 'Class'],
  ['severity', 'Severity'],
  ['protection', 'Protection'],
  ['decision', 'Decision'],
]
const SHAPES: Readonly<Record<string, string>> = { critical: '◆', high: '▲', medium: '●', low: '○' }
/** More rows than this are no printout. */
const MOST_PRINTED = 5000

export function browse(place: HTMLElement, data: ReportData & { decisions: ReportDecision[] }, isServed: boolean): void {
  let rows: Rows = rowsOf(data)
  let query: Query = { text: '', only: {}, sort: 'severity', descending: true, group: 'dataset', closed: new Set() }
  let found: Found = rows.find(query)

  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' })
  const status = element('p', { role: 'status', class: 'count' })
  const selects = FILTERS.map(([key, label]) => {
    const select = element('select', { name: key })
    select.append(element('option', { value: '' }, 'all'), ...rows.choices(key).map((text) => new Option(text, text)))
    select.addEventListener('change', () => ask({ only: { ...query.only, [key]: select.value } }))
    return { key, select, label: element('label', {}, label, select) }
  })
  const group = element('select', { name: 'group' })
  group.append(...GROUPS.map(([key, label]) => new Option(label, key)))
  group.addEventListener('change', () => ask({ group: group.value as GroupKey, closed: new Set() }))
  const fold = element('button', { type: 'button' }, 'Fold all')
  fold.addEventListener('click', () =>
    ask({ closed: query.closed.size > 0 ? new Set() : new Set(found.groups.map(({ name }) => name)) }),
  )
  const clear = element('button', { type: 'button' }, 'Clear filters')
  clear.addEventListener('click', () => {
    search.value = ''
    for (const { select } of selects) select.value = ''
    ask({ text: '', only: {} })
    search.focus()
  })
  search.addEventListener('input', () => ask({ text: search.value }))

  const heads = COLUMNS.map(([key, label, kind]) => {
    const button = element('button', { type: 'button' }, label)
    button.addEventListener('click', () =>
      ask({ sort: key, descending: query.sort === key ? !query.descending : NUMBERS.includes(key) }),
    )
    return { key, cell: element('th', { scope: 'col', class: `${kind} c-${key}`, 'data-label': label }, button) }
  })
  const table = element(
    'table',
    { class: 'list rows' },
    element('caption', { class: 'hidden' }, 'Inventory: places with personal data'),
    element('thead', {}, element('tr', { 'aria-rowindex': '1' }, ...heads.map(({ cell }) => cell))),
    element('tbody'),
  )
  const scroller = element('div', { class: 'scroller', tabindex: '0', role: 'group', 'aria-label': 'Inventory rows' }, table)
  const cut = element('p', { class: 'cut' })
  place.append(
    element(
      'div',
      { class: 'tools', role: 'search', 'aria-label': 'Inventory' },
      element('label', { class: 'search' }, 'Search', search),
      ...selects.map(({ label }) => label),
      element('label', {}, 'Group by', group),
      element('div', { class: 'buttons' }, fold, clear),
    ),
    status,
    scroller,
    cut,
  )
  place.hidden = false

  const details = detailsOf(
    data,
    isServed
      ? (row, decision) => {
          const at = decision === null ? -1 : data.decisions.push(decision) - 1
          ;(data.rows.decision as number[])[row] = at
          rows = rowsOf(data)
          ask({}, true)
        }
      : null,
  )
  /** Columns that the width of the page, or the grouping, leaves. */
  const visible = (): number => heads.filter(({ cell }) => cell.offsetWidth > 0).length
  const view = virtualTable(scroller, table, (at) => {
    const item = found.items[at] as number
    return item < 0 ? groupRow(-1 - item) : placeRow(item)
  })

  function ask(change: Partial<Query>, keepsPlace = 'closed' in change): void {
    query = { ...query, ...change }
    found = rows.find(query)
    for (const { key, cell } of heads) {
      if (key === query.sort) cell.setAttribute('aria-sort', query.descending ? 'descending' : 'ascending')
      else cell.removeAttribute('aria-sort')
    }
    table.classList.toggle('by-dataset', query.group === 'dataset')
    fold.hidden = query.group === 'none'
    fold.textContent = query.closed.size > 0 ? 'Unfold all' : 'Fold all'
    clear.hidden = query.text === '' && Object.values(query.only).every((wanted) => wanted === '')
    status.textContent =
      found.rows === rows.length
        ? `${formatted(rows.length)} places`
        : `${formatted(found.rows)} of ${formatted(rows.length)} places`
    view.show(found.items.length, keepsPlace)
  }

  function groupRow(at: number): HTMLTableRowElement {
    const { name, count, matches } = found.groups[at] as Found['groups'][number]
    const isOpen = !query.closed.has(name)
    const button = element('button', { type: 'button', 'aria-expanded': String(isOpen) }, name === '' ? 'none' : name)
    button.addEventListener('click', () => {
      const closed = new Set(query.closed)
      if (isOpen) closed.add(name)
      else closed.delete(name)
      ask({ closed })
    })
    return element(
      'tr',
      { class: 'group' },
      element(
        'th',
        { scope: 'rowgroup', colspan: String(visible()) },
        element(
          'div',
          {},
          button,
          element(
            'small',
            {},
            `${formatted(count)} ${count === 1 ? 'place' : 'places'}`,
            element('span', { class: 'wide' }, `, ${formatted(matches)} ${matches === 1 ? 'value' : 'values'}`),
          ),
        ),
      ),
    )
  }

  function placeRow(row: number): HTMLTableRowElement {
    const { rows: columns } = data
    const coded = (key: 'field' | 'severity' | 'protection'): string => columns[key].of[columns[key].at[row] as number] as string
    const rule = data.rules[columns.rule[row] as number] as ReportData['rules'][number]
    const field = coded('field')
    const open = element('button', { type: 'button', title: field }, field)
    open.addEventListener('click', () => details.open(row))
    const severity = coded('severity')
    const decision = rows.text('decision', row)
    const dataset = rows.text('dataset', row)
    const cell = (key: SortKey, kind: string, ...children: readonly (Node | string)[]): HTMLTableCellElement =>
      element('td', { class: `${kind} c-${key}` }, ...children)
    const coverage = columns.coverage.of[columns.coverage.at[row] as number]
    const sampled = coverage === 'sampled' ? '~' : ''
    const least = coverage === 'full' ? '' : '≥ '
    return element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'c-field' }, open),
      element('td', { class: 'wide c-dataset', title: dataset }, dataset),
      element('td', { class: 'c-class', title: `${rule.class}: ${rule.title}` }, rule.title),
      cell(
        'severity',
        '',
        element(
          'span',
          { class: `severity ${severity}` },
          element('span', { 'aria-hidden': 'true' }, `${SHAPES[severity]} `),
          severity,
        ),
      ),
      cell('confidence', 'n wide', String((columns.confidence[row] as number) / 1000)),
      cell('matches', 'n', sampled + formatted(columns.matches[row] as number)),
      cell('distinct', 'n wide', least + formatted(columns.distinct[row] as number)),
      cell('protection', 'wide', coded('protection')),
      cell('decision', 'wide', decision === 'undecided' ? '' : decision),
    )
  }

  addEventListener('beforeprint', () => {
    view.unroll(MOST_PRINTED)
    cut.textContent =
      found.items.length > MOST_PRINTED
        ? `The first ${formatted(MOST_PRINTED)} of ${formatted(found.items.length)} lines are printed: the csv and xlsx forms have all.`
        : ''
  })
  addEventListener('afterprint', () => {
    view.unroll(null)
    cut.textContent = ''
  })
  ask({})
}
