/** Fields that no rule names, for people to judge: among them is what a scanner misses. */
import type { InventoryDocument } from '../../model/inventory-document.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { nameOfField } from '../columns.ts'
import { type FullUnclassified, remarkOn, unclassifiedFields } from '../unclassified.ts'
import { html, type Markup } from './markup.ts'
import { datasetName, groupBy, plural } from './report-view.ts'

/** So many fields that nobody has judged are shown; the workbook has a sheet for all. */
const MOST_FIELDS = 1000

/** What the page shows of each data set, by its id, in the order of the page: what is judged, and as much of the rest as there is room for. */
export function listedFields(document: InventoryDocument): ReadonlyMap<string, readonly FullUnclassified[]> {
  let room = MOST_FIELDS
  return groupBy(
    unclassifiedFields(document).filter(({ decision }) => decision !== undefined || room-- > 0),
    ({ dataset }) => dataset.id,
  )
}

/** @param served people can decide in the page: its script gives each field a form, by its place among all that are shown */
export function unclassifiedList(document: InventoryDocument, served: boolean): Markup | null {
  const holding = document.datasets.filter(({ unclassified }) => (unclassified?.count ?? 0) > 0)
  if (holding.length === 0) return null
  const open = document.summary.unclassified ?? 0
  const fields = listedFields(document)
  let before = 0
  const parts = holding.flatMap((dataset): Markup[] => {
    const shown = fields.get(dataset.id) ?? []
    if (shown.length === 0) return []
    const first = before
    before += shown.length
    const all = dataset.unclassified?.count ?? 0
    const name = datasetName(dataset)
    return [
      html`<details><summary><span class="path">${name}</span>: ${plural(all, 'field')}</summary><div class="scroll" tabindex="0" role="group" aria-label="Unclassified fields of ${name}"><table class="list"><caption class="hidden">Unclassified fields of ${name}</caption><thead><tr><th scope="col">Field</th><th scope="col">Looks like</th><th scope="col" class="n">Values</th><th scope="col" class="n">Blank</th><th scope="col" class="n">Distinct</th><th scope="col">A person says</th></tr></thead>
<tbody>${shown.map((one, i) => unclassifiedLine(one, served ? first + i : null))}</tbody></table></div>${all > shown.length ? html`<p>and ${formatCount(all - shown.length)} more, in the workbook (<code>-f xlsx</code>) and the json form</p>` : null}</details>`,
    ]
  })
  const how = served
    ? html`open a field, choose, record.`
    : html`in the sheet <i>Unclassified</i> of the workbook, in the csv inventory, which the next run takes over, or in the page of <code>piiscope serve</code>.`
  return html`<h3>Unclassified fields <small id="unclassified-open">${formatCount(open)}</small></h3>
<p>Fields of records about people in which nothing was found, and that no rule names. Somebody who knows the data has to say of each whether it is <code>personal</code> or <code>not-personal</code>: ${how}</p>
<div id="unclassified">${parts}</div>${parts.length < holding.length ? html`<p>and ${plural(holding.length - parts.length, 'data set')} more, in the workbook</p>` : null}`
}

/** @param at place among all that the page shows; null: it is only to be read */
function unclassifiedLine({ field, decision }: FullUnclassified, at: number | null): Markup {
  const { type, values, blanks, distinct, coverage } = field
  const remark = remarkOn(field)
  const said = [decision?.decision, decision?.by, decision?.at, decision?.ticket, decision?.notes].filter((text) => text != null)
  return html`<tr${at === null ? null : html` data-field="${at}"`}><th scope="row" class="path">${nameOfField(field)}</th><td>${type}${remark === '' || remark === type ? null : html` <small>${remark}</small>`}</td><td class="n">${coverage === 'sampled' ? '~' : ''}${formatCount(values)}</td><td class="n">${formatCount(blanks)}</td><td class="n">${coverage === 'full' ? '' : '≥ '}${formatCount(distinct)}</td><td>${said.join(' · ')}</td></tr>`
}
