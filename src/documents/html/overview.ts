/** The first page: the verdict, the numbers behind it, and what the report was made from. */
import { createHash } from 'node:crypto'
import type { InventoryRun, InventoryScan } from '../../model/inventory-document.ts'
import { SEVERITIES } from '../../model/policy.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { levelOf } from '../columns.ts'
import type { InventoryDiff } from '../diff-inventories.ts'
import { inventoryText } from '../formats/json.ts'
import { html, type Markup } from './markup.ts'
import { plural, type ReportView, severityMark, sumOf } from './report-view.ts'

const LEVELS = ['high', 'medium', 'low'] as const

export function overviewSection(view: ReportView): Markup {
  const { document, held, systems } = view
  const { summary, coverage, status } = document
  const open = view.rows.filter(({ decision }) => decision === undefined).length
  const holding = new Set(held.map(({ dataset }) => systems.get(dataset.id))).size
  const figures: readonly (readonly [string, string])[] = [
    [formatCount(summary.rows), 'places with personal data'],
    [formatCount(summary.datasets), 'data sets'],
    [formatCount(holding), view.byFolder ? (holding === 1 ? 'folder' : 'folders') : holding === 1 ? 'system' : 'systems'],
    [formatCount(Object.keys(summary.byClass).length), 'of 23 classes'],
    [formatCount(coverage.records), 'records read'],
    [formatCount(open), 'places without a decision'],
  ]
  return html`<section id="summary" aria-labelledby="summary-title">
<p class="eyebrow">Personal data inventory · ${document.date}</p>
<h1 id="summary-title">${verdict(view)}</h1>
<p class="lead">${status === 'complete' ? 'Everything in scope was read.' : 'Something in scope could not be read: see what was not scanned before relying on this.'} What is not listed was not found, which is not to say that it is not there.</p>
<ul class="figures">${figures.map(([value, label]) => html`<li><b>${value}</b> <span>${label}</span></li>`)}</ul>
<ul class="flags">${flags(view)}</ul>
<div class="scroll" tabindex="0" role="group" aria-label="Places by severity and confidence"><table class="compact matrix">
<caption>Places by severity, and by how sure that is</caption>
<thead><tr><th scope="col">Severity</th>${LEVELS.map((level) => html`<th scope="col" class="n">${level}</th>`)}<th scope="col" class="n">all</th></tr></thead>
<tbody>${[...SEVERITIES].reverse().map((severity) => {
    const of = held.filter(({ row }) => row.severity === severity)
    const cells = LEVELS.map((level) => of.filter(({ row }) => levelOf(row.confidence) === level).length)
    return html`<tr><th scope="row">${severityMark(severity)}</th>${cells.map((count) => html`<td class="n">${count === 0 ? '–' : formatCount(count)}</td>`)}<td class="n"><b>${formatCount(of.length)}</b></td></tr>`
  })}</tbody></table></div>
</section>`
}

function verdict({ document: { summary, coverage } }: ReportView): Markup {
  if (coverage.files === 0) return html`Nothing was scanned.`
  if (summary.rows === 0) return html`No personal data was found.`
  return html`${plural(summary.rows, 'place')} in ${plural(summary.datasets, 'data set')} ${summary.rows === 1 ? 'holds' : 'hold'} personal data.`
}

function flags({ document, held, changes }: ReportView): Markup[] {
  const isWorse = changes !== null && changes.newPlaces.length + changes.uncovered.length > 0
  const { summary, coverage } = document
  const unprotected = held.filter(({ row }) => row.severity === 'critical' && row.protection === 'plain').length
  const outlived = new Set(held.filter((one) => one.outlived === true).map(({ dataset }) => dataset.id))
  const children = document.datasets.filter((one) => one.children).length
  const unread = coverage.partial + document.problems.filter(({ incomplete }) => incomplete).length
  // Nobody has said whether there are any: no check mark for that.
  const flag = (isOn: boolean, name: string, on: string, off: string, to: string, offMark = '✓'): Markup =>
    html`<li class="${isOn ? 'on' : offMark === '✓' ? 'off' : 'open'}"><a href="#${to}"><span aria-hidden="true">${isOn ? '▲' : offMark}</span> <b>${name}</b> <span>${isOn ? on : off}</span></a></li>`
  return [
    flag(summary.special, 'Special categories', 'yes, GDPR Art. 9', 'none found', 'callouts'),
    flag(summary.cards, 'Payment cards', 'yes, PCI DSS', 'none found', 'callouts'),
    flag(unprotected > 0, 'Critical, in plain text', plural(unprotected, 'place'), 'none found', 'callouts'),
    flag(children > 0, 'Children', plural(children, 'data set'), 'not stated', 'callouts', '–'),
    flag(unread > 0, 'Not read to the end', plural(unread, 'source or problem', 'sources and problems'), 'nothing', 'coverage'),
    ...(summary.unclassified === undefined
      ? []
      : [
          flag(
            summary.unclassified > 0,
            'Unclassified',
            `${plural(summary.unclassified, 'field')} of records about people`,
            'every field was judged',
            'gaps',
          ),
        ]),
    ...(outlived.size === 0 ? [] : [flag(true, 'Kept longer than stated', plural(outlived.size, 'data set'), '', 'callouts')]),
    ...(changes === null ? [] : [flag(isWorse, 'Since last time', changeWords(changes), changeWords(changes), 'changes')]),
  ]
}

function changeWords({ newPlaces, gonePlaces, changedPlaces }: InventoryDiff): string {
  return `${formatCount(newPlaces.length)} new, ${formatCount(changedPlaces.length)} changed, ${formatCount(gonePlaces.length)} gone`
}

export function provenanceSection({ document, rows }: ReportView): Markup {
  const { tool, date, minConfidence, key, scans, runs = [], status, coverage, datasets } = document
  const digest = createHash('sha256').update(inventoryText(document)).digest('hex')
  const facts: readonly (readonly [string, string | Markup])[] = [
    ['Report', html`<code>pir1:${digest.slice(0, 16)}</code>`],
    ['Made from an inventory with SHA-256', html`<code class="long">${digest}</code>`],
    ['Date of the scan', date],
    ['Tool', `piiscope ${tool.version}`],
    ['State', status === 'complete' ? 'complete' : 'incomplete: something in scope could not be read'],
    ['Least confidence reported', `${levelOf(minConfidence)} (${minConfidence})`],
    [
      'Read',
      `${plural(coverage.scanned, 'source')}, ${formatCount(sumOf(document.sources, ({ bytes }) => bytes))} bytes after decompression, ${plural(coverage.records, 'record')}`,
    ],
    [
      'In this report',
      `${plural(rows.length, 'place')}, ${plural(datasets.length, 'data set')}, what people called false positives included`,
    ],
    ...runs.flatMap((run, i) => madeBy(run, runs.length > 1 ? ` ${i + 1}` : '')),
    ...scans.flatMap((scan, i) => madeWith(scan, scans.length > 1 ? ` ${i + 1}` : '')),
    ['Key for counting people', key ?? 'none: people were not counted across data sets'],
    ['Values', 'none. Names of files and fields, counts and verdicts only; what was found is never part of it.'],
  ]
  return html`<section id="provenance" aria-labelledby="provenance-title">
<h2 id="provenance-title">Scope and provenance</h2>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</section>`
}

/** Who scanned, what and when: as far as that was asked for. */
function madeBy(
  { operator, commit, dirty, started, ended }: InventoryRun,
  which: string,
): (readonly [string, string | Markup])[] {
  return [
    ...(operator === null ? [] : [[`Operator${which}`, operator] as const]),
    ...(started === null ? [] : [[`Scanned from${which}`, `${started}${ended === null ? '' : ` to ${ended}`}`] as const]),
    ...(commit === null
      ? []
      : [
          [
            `Commit${which}`,
            html`<code class="long">${commit}</code>${dirty === true ? ', with changes that were not committed' : dirty === false ? ', as committed' : null}`,
          ] as const,
        ]),
  ]
}

/** What decided what was found. */
function madeWith(scan: InventoryScan, which: string): (readonly [string, string | Markup])[] {
  const { version, rules, config, customRules, arguments: given } = scan
  return [
    [
      `Rules${which}`,
      html`<code>${rules}</code> of piiscope ${version}${customRules.length === 0 ? ', none of the project’s own' : `, and of the project’s own: ${customRules.join(', ')}`}`,
    ],
    [`Settings${which}`, config === null ? 'no configuration' : html`configuration <code>${config}</code>`],
    [
      `Arguments${which}`,
      given.length === 0
        ? 'none that decide what is found'
        : html`${given.map((one, at) => html`${at === 0 ? '' : ' '}<code>${one}</code>`)}`,
    ],
  ]
}
