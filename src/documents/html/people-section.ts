/** What people decided, what they have yet to say, and what changed since last time. */
import { CONTEXT_KEYS } from '../../model/inventory-document.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import type { FullRow } from '../columns.ts'
import { nameOfField } from '../columns.ts'
import { type FullUnclassified, unclassifiedFields } from '../unclassified.ts'
import { changeList } from './changes.ts'
import { html, type Content, type Markup } from './markup.ts'
import { contextLabel } from './report-data.ts'
import { datasetName, placeIn, plural, type ReportView, severityMark } from './report-view.ts'
import { unclassifiedList } from './unclassified-list.ts'

export function acceptedSection({ document, rows }: ReportView): Markup {
  const decided = rows.filter(({ decision }) => decision !== undefined)
  const stated = rows.filter(({ decision, row }) => decision === undefined && row.state !== 'new')
  const fields = unclassifiedFields(document)
  const here = new Set([...rows.map(({ row }) => row.id), ...fields.map(({ field }) => field.id)])
  const stale = document.decisions.filter(({ id }) => !here.has(id))
  const line = (one: FullRow): Markup => {
    const { row, rule, dataset, decision } = one
    return html`<tr><th scope="row"><span class="path">${placeIn(one)}</span> <small class="path">${datasetName(dataset)}</small></th><td>${rule.title} ${severityMark(row.severity)}</td><td>${decision?.decision ?? row.state}</td><td>${decision?.by ?? ''}</td><td>${decision?.at ?? ''}</td><td>${[decision?.ticket, decision?.notes].filter((text) => text != null).join(' · ')}</td></tr>`
  }
  return html`<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Accepted and decided</h2>
${
  decided.length + stated.length === 0
    ? html`<p>Nobody has decided anything about a place yet${(document.known ?? []).length === 0 ? ', and no baseline or ignore covers one' : ''}.</p>`
    : html`<div class="scroll" tabindex="0" role="group" aria-label="Places that people decided about"><table class="list"><caption class="hidden">Places that people decided about</caption><thead><tr><th scope="col">Place</th><th scope="col">What</th><th scope="col">Decision</th><th scope="col">By</th><th scope="col">On</th><th scope="col">Ticket, notes</th></tr></thead><tbody>${[...decided, ...stated].map(line)}</tbody></table></div>`
}
${judgedList(fields)}
${knownList(document, rows)}
${ignoreList(document)}
${vainList(document)}
${stale.length === 0 ? null : html`<h3>About places that are not here any more</h3><ul>${stale.map(({ id, decision, by, at }) => html`<li><code>${id}</code> ${decision}${by === null ? '' : `, ${by}`}${at === null ? '' : `, ${at}`}</li>`)}</ul>`}
</section>`
}

/** What people said of fields that no rule names. */
function judgedList(fields: readonly FullUnclassified[]): Markup | null {
  const judged = fields.flatMap(({ decision, ...one }) => (decision === undefined ? [] : [{ ...one, decision }]))
  if (judged.length === 0) return null
  return html`<h3>Fields that no rule names, as people judged them <small>${formatCount(judged.length)}</small></h3>
<div class="scroll" tabindex="0" role="group" aria-label="Unclassified fields that people judged"><table class="list"><caption class="hidden">Unclassified fields that people judged</caption><thead><tr><th scope="col">Field</th><th scope="col">Decision</th><th scope="col">By</th><th scope="col">On</th><th scope="col">Ticket, notes</th></tr></thead><tbody>${judged.map(
    ({ field, dataset, decision: { decision, by, at, ticket, notes } }) =>
      html`<tr><th scope="row"><span class="path">${nameOfField(field)}</span> <small class="path">${datasetName(dataset)}</small></th><td>${decision}</td><td>${by ?? ''}</td><td>${at ?? ''}</td><td>${[ticket, notes].filter((text) => text != null).join(' · ')}</td></tr>`,
  )}</tbody></table></div>`
}

/** What the baseline knows, with its reasons. An inventory counts it like all else. */
function knownList({ known = [], date }: ReportView['document'], rows: readonly FullRow[]): Markup | null {
  if (known.length === 0) return null
  const places = new Map(rows.map((one) => [one.row.id, one]))
  const order = new Map(rows.map(({ row }, i) => [row.id, i]))
  const at = ({ id }: (typeof known)[number]): number => order.get(id) ?? rows.length
  const shown = known.toSorted((a, b) => at(a) - at(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)).slice(0, MOST_LISTED)
  return html`<h3>Known in the baseline</h3>
<p>Found before, and let be for now: builds do not fail for it, and this report counts it.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Entries of the baseline"><table class="list"><caption class="hidden">Entries of the baseline</caption><thead><tr><th scope="col">Place</th><th scope="col">Rule</th><th scope="col" class="n">Values, at most</th><th scope="col">Why</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${shown.map(
    ({ id, rule, file, most, reason, owner, expires }) => {
      const place = places.get(id)
      return html`<tr><th scope="row"><span class="path">${place === undefined ? file : placeIn(place)}</span>${place === undefined ? null : html` <small class="path">${datasetName(place.dataset)}</small>`}</th><td><code>${rule}</code></td><td class="n">${formatCount(most)}</td><td>${reason ?? html`<em>no reason given</em>`}</td><td>${owner ?? '–'}</td><td>${untilText(expires, date)}</td></tr>`
    },
  )}</tbody></table></div>${known.length > MOST_LISTED ? html`<p>and ${formatCount(known.length - MOST_LISTED)} more, in the json form</p>` : null}`
}

/** Comments that ask to ignore what is not there, or in a way that cannot be followed. */
function vainList({ problems }: ReportView['document']): Markup | null {
  const vain = problems.filter(({ code }) => code.startsWith('ignore-'))
  if (vain.length === 0) return null
  return html`<h3>Comments that ignore nothing</h3>
<div class="scroll" tabindex="0" role="group" aria-label="Comments that ask to ignore something, in vain"><table class="list"><caption class="hidden">Comments that ask to ignore something, in vain</caption><thead><tr><th scope="col">Where it stands</th><th scope="col">Why</th></tr></thead><tbody>${vain.map(({ file, message }) => html`<tr><th scope="row" class="path">${file}</th><td>${message}</td></tr>`)}</tbody></table></div>`
}

function untilText(expires: string | null, date: string): Markup {
  return html`${expires ?? 'no end'}${expires !== null && expires < date ? html` <b>expired</b>` : null}`
}

/** What the configuration says does not count, wherever it is found. */
function ignoreList({ scans, date }: ReportView['document']): Markup | null {
  const ignores = new Map(scans.flatMap((scan) => scan.ignores.map((one) => [JSON.stringify(one), one] as const)))
  if (ignores.size === 0) return null
  return html`<h3>Ignored by the configuration</h3>
<div class="scroll" tabindex="0" role="group" aria-label="Ignores of the configuration"><table class="list"><caption class="hidden">Ignores of the configuration</caption><thead><tr><th scope="col">Rule</th><th scope="col">Where</th><th scope="col">Why</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${[
    ...ignores.values(),
  ].map(
    ({ rule, path, field, reason, owner, expires, used }) =>
      html`<tr><th scope="row"><code>${rule}</code></th><td class="path">${[path, field].filter((text) => text !== null).join(': ') || 'everywhere'}</td><td>${reason}</td><td>${owner ?? '–'}</td><td>${untilText(expires, date)}${used === false && !(expires !== null && expires < date) ? html` <b>covers nothing here</b>` : null}</td></tr>`,
  )}</tbody></table></div>`
}

/** So many data sets are listed; the workbook has a sheet for all. */
const MOST_LISTED = 200

export function gapsSection({ document, held, served }: ReportView): Markup {
  const used = new Set(held.map(({ dataset }) => dataset.id))
  const gaps = document.datasets
    .filter(({ id }) => used.has(id))
    .map((dataset) => ({ dataset, missing: CONTEXT_KEYS.filter((key) => dataset.context[key] === undefined) }))
    .filter(({ missing }) => missing.length > 0)
  const byKey = CONTEXT_KEYS.map((key) => [key, gaps.filter(({ missing }) => missing.includes(key)).length] as const)
  const shown = gaps.slice(0, MOST_LISTED)
  return html`<section id="gaps" aria-labelledby="gaps-title">
<h2 id="gaps-title">Gaps for people to fill</h2>
<p>A scanner can see categories of data (GDPR Art. 30(1)(c)) and no more. The rest of a record of processing is for people: in <code>sources</code> of the configuration, or in the columns of the csv or xlsx inventory, which the next run takes over.</p>
${
  gaps.length === 0
    ? html`<p>Nothing is missing.</p>`
    : html`<ul class="tally">${byKey.flatMap(([key, count]) => (count === 0 ? [] : [html`<li><b>${formatCount(count)}</b> ${contextLabel(key)}</li>`]))}</ul>
<details${gaps.length <= 12 ? html` open` : null}><summary>${plural(gaps.length, 'data set')} with gaps</summary><div class="scroll" tabindex="0" role="group" aria-label="Data sets and what is not known of them"><table class="list"><caption class="hidden">Data sets and what is not known of them</caption><thead><tr><th scope="col">Data set</th><th scope="col">To be said</th></tr></thead>
<tbody>${shown.map(({ dataset, missing }) => html`<tr><th scope="row" class="path">${datasetName(dataset)}</th><td>${missing.length === CONTEXT_KEYS.length ? 'everything' : missing.map(contextLabel).join(', ')}</td></tr>`)}</tbody></table></div>
${gaps.length > MOST_LISTED ? html`<p>and ${formatCount(gaps.length - MOST_LISTED)} more, in the workbook (<code>-f xlsx</code>)</p>` : null}</details>`
}
${unclassifiedList(document, served)}
</section>`
}

export function changesSection({ document, rows, changes }: ReportView): Markup {
  return html`<section id="changes" aria-labelledby="changes-title">
<h2 id="changes-title">Changes since last time</h2>
${changes === null ? seen(document.date, rows) : changeList(changes)}
</section>`
}

/** Without an earlier inventory the dates of the rows say what is new and what was not found again. */
function seen(date: string, rows: readonly FullRow[]): Content {
  const since = rows.map(({ row }) => row.firstSeen).sort()[0]
  if (since === undefined || (since === date && rows.every(({ row }) => row.lastSeen === date)))
    return html`<p>This is the first inventory, or no earlier one was given (<code>--previous</code>).</p>`
  const fresh = rows.filter(({ row }) => row.firstSeen === date)
  const gone = rows.filter(({ row, dataset }) => row.lastSeen < dataset.lastSeen)
  const list = (title: string, list: readonly FullRow[]): Markup =>
    html`<h3>${title} <small>${formatCount(list.length)}</small></h3>${
      list.length === 0
        ? html`<p>None.</p>`
        : html`<ul>${list.slice(0, MOST_LISTED).map((one) => html`<li><span class="path">${datasetName(one.dataset)}: ${placeIn(one)}</span> <small>${one.rule.title}</small></li>`)}</ul>${list.length > MOST_LISTED ? html`<p>and ${formatCount(list.length - MOST_LISTED)} more</p>` : null}`
    }`
  return html`<p>Compared with what was known since ${since}.</p>${list('First seen now', fresh)}${list('Not found again', gone)}`
}
