/** The inventory itself: rows for scripts to search, and the same as a table where scripts are off. */
import { formatCount } from '../../reporters/pretty/style.ts'
import { type FullRow, levelOf } from '../columns.ts'
import { html, type Markup } from './markup.ts'
import { classLabel, datasetName, groupBy, placeIn, plural, type ReportView, severityMark, sumOf } from './report-view.ts'

/** Above this a table without scripts has a line for each class of a data set, not for each field. */
const MOST_STATIC = 10_000

export function inventorySection(view: ReportView): Markup {
  const { rows } = view
  return html`<section id="inventory" aria-labelledby="inventory-title">
<h2 id="inventory-title">Inventory</h2>
${rows.length === 0 ? html`<p>No place holds personal data.</p>` : null}
<div id="browser" hidden></div>
<noscript>${rows.length === 0 ? null : rows.length <= MOST_STATIC ? wholeTable(rows) : summedTable(rows)}</noscript>
</section>`
}

/** End tags are left out where HTML lets them be: ten thousand rows are many. */
function wholeTable(rows: readonly FullRow[]): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Inventory"><table class="list static"><caption class="hidden">Inventory: every place, by data set</caption><thead><tr><th scope="col">Field<th scope="col">Class<th scope="col">Severity<th scope="col">Confidence<th scope="col" class="n">Values<th scope="col" class="n">Distinct<th scope="col">Protection<th scope="col">Decision</thead>
${[...groupBy(rows, ({ dataset }) => dataset)].map(
  ([dataset, group]) =>
    html`<tbody><tr><th scope="rowgroup" colspan="8" class="path">${datasetName(dataset)}${group.map(
      (
        one,
      ) => html`<tr><td class="path">${placeIn(one)}<td>${one.rule.title}<td>${severityMark(one.row.severity)}<td>${levelOf(one.row.confidence)}<td class="n">${formatCount(one.row.matches)}<td class="n">${one.row.coverage === 'full' ? '' : '≥ '}${formatCount(one.row.distinct)}<td>${one.row.protection}<td>${one.decision?.decision ?? ''}
`,
    )}`,
)}</table></div>`
}

function summedTable(rows: readonly FullRow[]): Markup {
  const groups = groupBy(rows, ({ dataset, row }) => `${dataset.id} ${row.class}`)
  return html`<p>${plural(rows.length, 'place')} are too many for a page without scripts: here they are summed by data set and class. The whole inventory is in its csv, xlsx and json forms.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Inventory"><table class="list static"><caption class="hidden">Inventory, summed by data set and class</caption><thead><tr><th scope="col">Data set<th scope="col">Class<th scope="col" class="n">Places<th scope="col" class="n">Values</thead><tbody>${[
    ...groups.values(),
  ].map((group) => {
    const [{ dataset, row }] = group as [FullRow]
    return html`<tr><td class="path">${datasetName(dataset)}<td>${classLabel(row.class)}<td class="n">${formatCount(group.length)}<td class="n">${formatCount(sumOf(group, (one) => one.row.matches))}
`
  })}</tbody></table></div>`
}
