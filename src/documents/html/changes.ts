/** The difference of two inventories as HTML: a section of a report, or a page of its own. */
import { formatCount } from '../../reporters/pretty/style.ts'
import type { Severity } from '../../model/class.ts'
import type { InventoryDiff, PlaceOf } from '../diff-inventories.ts'
import { html, type Content, type Markup } from './markup.ts'
import { classLabel, datasetName, plural, severityMark } from './report-view.ts'

/** So many lines of each kind: the json form has all. */
const MOST_LISTED = 500

export function changeList(diff: InventoryDiff): Markup {
  const { coverage } = diff
  const parts: readonly (Markup | null)[] = [
    listed('New classes', 'new', diff.newClasses, (id) => html`<li>${classLabel(id)}</li>`),
    places('New places', 'new', diff.newPlaces),
    listed('New data sets', 'new', diff.newDatasets, (one) => html`<li class="path">${datasetName(one)}</li>`),
    listed(
      'New unclassified fields',
      'new',
      diff.newUnclassified,
      (one) => html`<li><span class="path">${datasetName(one)}: ${one.field}</span> <small>${one.type}</small></li>`,
    ),
    listed(
      'Not scanned any more',
      'new',
      diff.uncovered,
      ({ file, was, is }) => html`<li><span class="path">${file}</span>: was ${was}, is ${is}</li>`,
    ),
    table(
      'Changed',
      'changed',
      diff.changedPlaces,
      'What changed',
      ({ changes }) =>
        html`<td>${changes.map(({ what, from, to }, i) => html`${i === 0 ? '' : ', '}${what} ${shown(from)} → <b>${shown(to)}</b>`)}</td>`,
    ),
    listed('Gone classes', 'gone', diff.goneClasses, (id) => html`<li>${classLabel(id)}</li>`),
    places('Gone places', 'gone', diff.gonePlaces),
    listed('Gone data sets', 'gone', diff.goneDatasets, (one) => html`<li class="path">${datasetName(one)}</li>`),
  ]
  const isSame = parts.every((one) => one === null)
  const covered = (['files', 'scanned', 'partial', 'skipped', 'records'] as const).filter(
    (key) => coverage.from[key] !== coverage.to[key],
  )
  return html`<p>From ${diff.from} to ${diff.to}. ${isSame ? 'No place is new, gone or changed.' : ''}</p>
<ul class="figures"><li><b>${formatCount(diff.newPlaces.length)}</b> <span>new places</span></li><li><b>${formatCount(diff.changedPlaces.length)}</b> <span>changed</span></li><li><b>${formatCount(diff.gonePlaces.length)}</b> <span>gone</span></li><li><b>${formatCount(diff.uncovered.length)}</b> <span>not scanned any more</span></li></ul>
${parts}
${covered.length === 0 ? null : html`<h3>Coverage</h3><table class="compact"><caption class="hidden">Coverage then and now</caption><thead><tr><th scope="col">Count</th><th scope="col" class="n">${diff.from}</th><th scope="col" class="n">${diff.to}</th></tr></thead><tbody>${covered.map((key) => html`<tr><th scope="row">${key}</th><td class="n">${formatCount(coverage.from[key])}</td><td class="n">${formatCount(coverage.to[key])}</td></tr>`)}</tbody></table>`}`
}

function listed<T>(title: string, kind: string, list: readonly T[], line: (one: T) => Markup): Markup | null {
  if (list.length === 0) return null
  return html`<h3 class="change ${kind}">${title} <small>${formatCount(list.length)}</small></h3><ul>${list.slice(0, MOST_LISTED).map(line)}</ul>${more(list.length)}`
}

function places(title: string, kind: string, list: readonly PlaceOf[]): Markup | null {
  return table(title, kind, list, 'Values', ({ matches }) => html`<td class="n">${formatCount(matches)}</td>`)
}

function table<T extends PlaceOf>(
  title: string,
  kind: string,
  list: readonly T[],
  last: string,
  cell: (one: T) => Markup,
): Markup | null {
  if (list.length === 0) return null
  return html`<h3 class="change ${kind}">${title} <small>${formatCount(list.length)}</small></h3>
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table class="list"><caption class="hidden">${title}</caption><thead><tr><th scope="col">Place</th><th scope="col">Class</th><th scope="col">Severity</th><th scope="col"${last === 'Values' ? html` class="n"` : null}>${last}</th></tr></thead>
<tbody>${list.slice(0, MOST_LISTED).map((one) => html`<tr><th scope="row"><span class="path">${one.field ?? '(in text)'}</span> <small class="path">${datasetName(one)}</small></th><td>${classLabel(one.class)}</td><td>${severityMark(one.severity as Severity)}</td>${cell(one)}</tr>`)}</tbody></table></div>${more(list.length)}`
}

function more(length: number): Content {
  return length > MOST_LISTED ? html`<p>and ${plural(length - MOST_LISTED, 'other')}: all are in the json form</p>` : null
}

function shown(value: string | number): string {
  return typeof value === 'number' ? formatCount(value) : value
}
