/** Fields that no rule names, for people to judge: among them is what a scanner misses. */
import type { InventoryDocument } from '../../model/inventory-document.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { nameOfField } from '../columns.ts'
import { type FullUnclassified, remarkOn, unclassifiedFields } from '../unclassified.ts'
import { html, type Markup } from './markup.ts'
import { datasetName, groupBy, plural } from './report-view.ts'

/** So many fields are shown; the workbook has a sheet for all. */
const MOST_FIELDS = 1000

export function unclassifiedList(document: InventoryDocument): Markup | null {
  const holding = document.datasets.filter(({ unclassified }) => (unclassified?.count ?? 0) > 0)
  if (holding.length === 0) return null
  const open = document.summary.unclassified ?? 0
  const fields = groupBy(unclassifiedFields(document), ({ dataset }) => dataset.id)
  let room = MOST_FIELDS
  const parts = holding.flatMap((dataset): Markup[] => {
    const shown = (fields.get(dataset.id) ?? []).slice(0, room)
    room -= shown.length
    if (shown.length === 0) return []
    const all = dataset.unclassified?.count ?? 0
    const name = datasetName(dataset)
    return [
      html`<details><summary><span class="path">${name}</span>: ${plural(all, 'field')}</summary><div class="scroll" tabindex="0" role="group" aria-label="Unclassified fields of ${name}"><table class="list"><caption class="hidden">Unclassified fields of ${name}</caption><thead><tr><th scope="col">Field</th><th scope="col">Looks like</th><th scope="col" class="n">Values</th><th scope="col" class="n">Blank</th><th scope="col" class="n">Distinct</th><th scope="col">A person says</th></tr></thead>
<tbody>${shown.map(unclassifiedLine)}</tbody></table></div>${all > shown.length ? html`<p>and ${formatCount(all - shown.length)} more, in the workbook (<code>-f xlsx</code>) and the json form</p>` : null}</details>`,
    ]
  })
  return html`<h3>Unclassified fields <small>${formatCount(open)}</small></h3>
<p>Fields of records about people in which nothing was found, and that no rule names. Somebody who knows the data has to say of each whether it is <code>personal</code> or <code>not-personal</code>: in the sheet <i>Unclassified</i> of the workbook, which the next run takes over.</p>
${parts}${parts.length < holding.length ? html`<p>and ${plural(holding.length - parts.length, 'data set')} more, in the workbook</p>` : null}`
}

function unclassifiedLine({ field, decision }: FullUnclassified): Markup {
  const { type, values, blanks, distinct, coverage } = field
  const remark = remarkOn(field)
  const said = [decision?.decision, decision?.by, decision?.at, decision?.ticket, decision?.notes].filter((text) => text != null)
  return html`<tr><th scope="row" class="path">${nameOfField(field)}</th><td>${type}${remark === '' || remark === type ? null : html` <small>${remark}</small>`}</td><td class="n">${coverage === 'sampled' ? '~' : ''}${formatCount(values)}</td><td class="n">${formatCount(blanks)}</td><td class="n">${coverage === 'full' ? '' : '≥ '}${formatCount(distinct)}</td><td>${said.join(' · ')}</td></tr>`
}
