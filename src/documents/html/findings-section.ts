/** Rule by rule: what was found, why, what to do, and where; and what calls for somebody at once. */
import { rules } from '../../../rules/index.ts'
import { SEVERITIES } from '../../model/policy.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { evidenceWords, type FullRow, levelOf } from '../columns.ts'
import { classTexts } from './class-texts.ts'
import { html, type Markup } from './markup.ts'
import { datasetName, groupBy, lawOf, placeIn, plural, type ReportView, severityMark, sumOf } from './report-view.ts'

const MOST_PLACES = 20
const REFERENCE = /^https:\/\/[\w.-]+(?:\/[\w./~%?=&#:+,;()@-]*)?$/

export function findingsSection({ held }: ReportView): Markup {
  const rank = (one: FullRow): number => SEVERITIES.indexOf(one.row.severity)
  const byRule = [...groupBy(held, ({ row }) => row.rule)]
    .map(([id, rows]) => ({ id, rows, worst: Math.max(...rows.map(rank)) }))
    .sort((a, b) => b.worst - a.worst || b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1))
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings by rule</h2>
<p>${plural(byRule.length, 'rule')}, the gravest first. Up to ${MOST_PLACES} places each; all are in the inventory.</p>
${byRule.map(({ id, rows }) => card(id, rows))}
</section>`
}

function card(id: string, rows: readonly FullRow[]): Markup {
  const [first] = rows as [FullRow]
  const known = rules.find((one) => one.id === id)
  const law = lawOf(first.rule)
  const worst = SEVERITIES.toReversed().find((one) => rows.some(({ row }) => row.severity === one)) ?? first.row.severity
  const references = (known?.references ?? []).filter((one) => REFERENCE.test(one))
  const sorted = [...rows].sort((a, b) => b.row.matches - a.row.matches)
  const shown = sorted.slice(0, MOST_PLACES)
  return html`<details class="card ${worst}"${worst === 'critical' ? html` open` : null}><summary><span class="title">${first.rule.title}</span> ${severityMark(worst)} <span class="count">${plural(rows.length, 'place')}, ${plural(
    sumOf(rows, ({ row }) => row.matches),
    'value',
  )}</span></summary>
<p class="law"><code>${id}</code>${law === '' ? '' : ` · ${law}`}</p>
${known === undefined ? null : html`<p>${known.about}</p>`}
<p><b>What to do.</b> ${classTexts[first.row.class]?.advice ?? ''}</p>
<div class="scroll" tabindex="0" role="group" aria-label="Places of ${first.rule.title}"><table class="list"><caption class="hidden">Places of ${first.rule.title}</caption><thead><tr><th scope="col">Place</th><th scope="col" class="n">Values</th><th scope="col">Confidence</th><th scope="col">Evidence, in bits</th><th scope="col">Protection</th><th scope="col">Owner</th><th scope="col">State</th></tr></thead>
<tbody>${shown.map((one) => {
    const { row, dataset, decision } = one
    return html`<tr><th scope="row"><span class="path">${placeIn(one)}</span> <small class="path">${datasetName(dataset)}</small></th><td class="n">${row.coverage === 'sampled' ? '~' : ''}${formatCount(row.matches)}</td><td>${levelOf(row.confidence)} ${row.confidence}</td><td>${evidenceWords(row).slice(0, 4).join(', ')}</td><td>${row.protection}</td><td>${dataset.context.owner?.value ?? '–'}</td><td>${decision?.decision ?? row.state}</td></tr>`
  })}</tbody></table></div>
${sorted.length > MOST_PLACES ? html`<p>and ${formatCount(sorted.length - MOST_PLACES)} more</p>` : null}
${references.length === 0 ? null : html`<p class="references">References: ${references.map((one, i) => html`${i === 0 ? '' : ', '}<a href="${one}" rel="noreferrer">${shownAddress(one)}</a>`)}</p>`}
</details>`
}

function shownAddress(address: string): string {
  return address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}

export function calloutsSection({ document, held }: ReportView): Markup {
  const cards = held.filter(({ rule }) => rule.pci !== null)
  const special = held.filter(({ rule }) => rule.special !== null)
  const secrets = held.filter(({ row }) => row.severity === 'critical' && row.protection === 'plain' && row.class === 'login')
  const ids = held.filter(({ rule }) => rule.nationalId)
  const outlived = new Map(held.flatMap((one) => (one.outlived === true ? [[one.dataset.id, one] as const] : [])))
  const children = document.datasets.filter((one) => one.children)
  const exposures = document.datasets.flatMap((dataset) =>
    dataset.collections.flatMap((one) => one.exposures.map((exposure) => ({ dataset, exposure }))),
  )
  return html`<section id="callouts" aria-labelledby="callouts-title">
<h2 id="callouts-title">What calls for somebody</h2>
<div class="callouts">
${callout('Payment cards', 'PCI DSS 4.0.1: numbers must be unreadable where they are kept (3.5.1), security codes must not be kept after authorisation (3.3.1), and numbers found where none are expected are an incident (12.10.7).', cards, (one) => one.rule.pci ?? '')}
${callout('Special categories', 'GDPR Art. 9: processing is forbidden unless a condition of Art. 9(2) holds. Criminal convictions (Art. 10) are not something the scanner can see.', special, (one) => one.rule.special ?? '')}
${callout('National identification numbers', 'GDPR Art. 87: member states may set conditions of their own.', ids, (one) => one.rule.title)}
${callout('Keys and passwords in plain text', 'Whoever reads the file can use them. Revoke them first, then clean up.', secrets, (one) => one.rule.title)}
<div class="callout ${outlived.size > 0 ? 'on' : ''}"><h3>Kept longer than stated <small>${outlived.size > 0 ? plural(outlived.size, 'data set') : document.sources.some(({ modified }) => modified !== undefined) ? 'none found' : 'not looked at'}</small></h3><p>Files last changed longer ago than the retention stated for them: GDPR Art. 5(1)(e). A scanner sees the age of files, not of records${document.sources.some(({ modified }) => modified !== undefined) ? '' : '; their dates were not recorded here (--record dates)'}.</p>
${outlived.size === 0 ? null : html`<ul>${[...outlived.values()].slice(0, MOST_CALLED).map(({ dataset, source }) => html`<li><span class="path">${datasetName(dataset)}</span> <small>last changed ${source?.modified ?? ''}, to be kept ${dataset.context.retention?.value ?? ''}</small></li>`)}</ul>`}
${outlived.size > MOST_CALLED ? html`<p>and ${formatCount(outlived.size - MOST_CALLED)} more</p>` : null}</div>
<div class="callout ${children.length > 0 ? 'on' : ''}"><h3>Children</h3><p>${children.length === 0 ? 'No data set is stated to be about children (GDPR Art. 8). The scanner does not guess.' : html`Stated to be about children: ${children.map((one, i) => html`${i === 0 ? '' : ', '}<span class="path">${datasetName(one)}</span>`)}.`}</p></div>
</div>
<h3>Records that hold what does more harm together</h3>
${
  exposures.length === 0
    ? html`<p>None found.</p>`
    : html`<div class="scroll" tabindex="0" role="group" aria-label="Combinations in one record"><table class="list"><caption class="hidden">Combinations in one record</caption><thead><tr><th scope="col">Data set</th><th scope="col">Together</th><th scope="col">Fields</th><th scope="col" class="n">Records</th></tr></thead>
<tbody>${exposures.map(({ dataset, exposure: { combination, fields, least, most } }) => html`<tr><th scope="row" class="path">${datasetName(dataset)}</th><td>${combination.replaceAll('-', ' ')}</td><td class="path">${fields.join(', ')}</td><td class="n">${least === most ? formatCount(most) : `${formatCount(least)} to ${formatCount(most)}`}</td></tr>`)}</tbody></table></div>`
}
</section>`
}

const MOST_CALLED = 12

function callout(title: string, about: string, rows: readonly FullRow[], label: (one: FullRow) => string): Markup {
  const shown = [...rows].sort((a, b) => b.row.matches - a.row.matches).slice(0, MOST_CALLED)
  return html`<div class="callout ${rows.length > 0 ? 'on' : ''}"><h3>${title} <small>${rows.length === 0 ? 'none found' : plural(rows.length, 'place')}</small></h3><p>${about}</p>
${shown.length === 0 ? null : html`<ul>${shown.map((one) => html`<li><span class="path">${datasetName(one.dataset)}: ${placeIn(one)}</span> <small>${label(one)}, ${formatCount(one.row.matches)}, ${one.row.protection}</small></li>`)}</ul>`}
${rows.length > MOST_CALLED ? html`<p>and ${formatCount(rows.length - MOST_CALLED)} more</p>` : null}</div>`
}
