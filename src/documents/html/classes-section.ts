/** By class of data and by whose data it is. */
import { categories } from '../../../rules/categories.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { classTexts } from './class-texts.ts'
import { html, type Markup } from './markup.ts'
import { classLabel, classOrder, datasetName, groupBy, lawOf, plural, type ReportView, sumOf } from './report-view.ts'

export function classesSection({ held }: ReportView): Markup {
  const byClass = groupBy(held, ({ row }) => row.class)
  return html`<section id="classes" aria-labelledby="classes-title">
<h2 id="classes-title">By class</h2>
<p>What each class means, what laws and standards call it, and where it was found. The terms of law are an engineering aid: somebody who answers for them should read them.</p>
${categories.map(({ id, label, about }) => {
  const present = classOrder.filter((one) => byClass.get(one)?.[0]?.row.category === id)
  if (present.length === 0) return null
  return html`<h3 class="category ${id}">${label} <small>${about}</small></h3>
<dl class="classes">${present.map((one) => {
    const rows = byClass.get(one) ?? []
    const laws = [...new Set(rows.map(({ rule }) => lawOf(rule)))].filter((law) => law !== '')
    const sets = [...groupBy(rows, ({ dataset }) => datasetName(dataset))].sort(([, a], [, b]) => b.length - a.length)
    return html`<div><dt>${classLabel(one)}</dt><dd>
<p>${classTexts[one].about}</p>
${laws.map((law) => html`<p class="law">${law}</p>`)}
<p><b>${plural(rows.length, 'place')}</b> in ${plural(sets.length, 'data set')}, ${plural(
      sumOf(rows, ({ row }) => row.matches),
      'value',
    )}: ${named(
      sets.map(([name]) => name),
      6,
    )}</p></dd></div>`
  })}</dl>`
})}
</section>`
}

export function subjectsSection({ document, held }: ReportView): Markup {
  const bySubject = groupBy(held, ({ dataset }) => dataset.context.subjects?.value ?? '')
  const sorted = [...bySubject].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
  const { totals, overlaps } = document.people
  const sets = new Map(document.datasets.map((one) => [one.id, datasetName(one)]))
  return html`<section id="subjects" aria-labelledby="subjects-title">
<h2 id="subjects-title">Whose data it is</h2>
<p>Stated in the configuration or by a person. Where nobody said whose data it is, it says so: it is never guessed.</p>
<table class="compact"><caption class="hidden">Places by data subjects</caption><thead><tr><th scope="col">Data subjects</th><th scope="col">Classes</th><th scope="col" class="n">Data sets</th><th scope="col" class="n">Places</th></tr></thead>
<tbody>${sorted.map(([name, rows]) => {
    const held = new Set(rows.map(({ row }) => row.class))
    return html`<tr><th scope="row">${name === '' ? html`<em>unassigned</em>` : name}</th><td>${classOrder
      .filter((one) => held.has(one))
      .map(classLabel)
      .join(
        ', ',
      )}</td><td class="n">${formatCount(new Set(rows.map(({ dataset }) => dataset.id)).size)}</td><td class="n">${formatCount(rows.length)}</td></tr>`
  })}</tbody></table>
${
  totals.length === 0
    ? html`<p>People were not counted across data sets: that needs the project’s key (<code>piiscope init</code>).</p>`
    : html`<table class="compact"><caption>Distinct people over all data sets</caption><thead><tr><th scope="col">Counted by</th><th scope="col" class="n">Data sets</th><th scope="col" class="n">People</th><th scope="col" class="n">95 % interval</th></tr></thead>
<tbody>${totals.map(({ by, datasets, count, error }) => html`<tr><th scope="row">${classLabel(by)}</th><td class="n">${formatCount(datasets)}</td><td class="n">${formatCount(count)}</td><td class="n">${error === 0 ? 'exact' : `± ${formatCount(error)}`}</td></tr>`)}</tbody></table>`
}
${
  overlaps.length === 0
    ? null
    : html`<details${overlaps.length <= 20 ? html` open` : null}><summary>${plural(overlaps.length, 'pair')} of data sets with people in common</summary><div class="scroll" tabindex="0" role="group" aria-label="People in two data sets"><table class="list"><caption class="hidden">People in two data sets</caption><thead><tr><th scope="col">Data set</th><th scope="col">and</th><th scope="col">By</th><th scope="col" class="n">People</th><th scope="col" class="n">Share of either</th></tr></thead>
<tbody>${overlaps.map(({ a, b, by, count, error, shareOfA, shareOfB }) => html`<tr><th scope="row" class="path">${sets.get(a) ?? a}</th><td class="path">${sets.get(b) ?? b}</td><td>${classLabel(by)}</td><td class="n">${formatCount(count)}${error === 0 ? '' : ` ± ${formatCount(error)}`}</td><td class="n">${Math.round(shareOfA * 100)} %, ${Math.round(shareOfB * 100)} %</td></tr>`)}</tbody></table></div></details>`
}
</section>`
}

/** The first so many, and how many more. */
export function named(names: readonly string[], most: number): Markup {
  const shown = names.slice(0, most).map((name, i) => html`${i === 0 ? '' : ', '}<span class="path">${name}</span>`)
  return html`${shown}${names.length > most ? ` and ${formatCount(names.length - most)} more` : ''}`
}
