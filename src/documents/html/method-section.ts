/** How the numbers came about, how often they are right, and who signs for them. */
import { regulationSources } from '../../../rules/regulations.ts'
import { html, type Markup } from './markup.ts'
import type { ReportView } from './report-view.ts'

/** What docs/accuracy.md measures; held against it by a test. */
export const MEASURED: readonly (readonly [what: string, precision: string, recall: string])[] = [
  ['Columns with headers: identity', '99.4 %', '99.0 %'],
  ['Columns with headers: behaviour', '93.0 %', '98.1 %'],
  ['Columns without headers: identity', '99.4 %', '71.8 %'],
]

export function methodSection({ document }: ReportView): Markup {
  return html`<section id="method" aria-labelledby="method-title">
<h2 id="method-title">Method, accuracy and limits</h2>
<p>Every verdict is a sum of evidence in bits (log₂ of likelihood ratios): the shape of a value, checksums, the name of the field, words nearby, neighbouring fields, dictionaries and a small model. The sum is a confidence between 0 and 1. <b>High</b> is 0.9 and more, <b>medium</b> 0.6, <b>low</b> 0.3. Chance is part of it: a column is judged by its distinct values against the rate at which random ones would pass. Published test values count and are marked.</p>
<table class="compact"><caption>Measured on labelled public data (docs/accuracy.md)</caption><thead><tr><th scope="col">What</th><th scope="col" class="n">Precision</th><th scope="col" class="n">Recall</th></tr></thead>
<tbody>${MEASURED.map(([what, precision, recall]) => html`<tr><th scope="row">${what}</th><td class="n">${precision}</td><td class="n">${recall}</td></tr>`)}</tbody></table>
<p>Precision: of what is reported, how much is right. Recall: of what there is, how much is reported. On data of another kind both may differ.</p>
<p class="warning"><b>Absence of findings is not evidence of absence.</b> A scanner misses what nobody taught it, what is encrypted, drawn or spoken, and what was not exported to where it looked.</p>
<h3>Words used here</h3>
<dl class="glossary">
<div><dt>Place</dt><dd>One kind of personal data in one field of a data set, in some of its values, or in text outside of fields.</dd></div>
<div><dt>Data set</dt><dd>A file, a member of an archive, a table of a dump.</dd></div>
<div><dt>Value</dt><dd>One occurrence. Counts are exact where coverage is full; ~ marks what was counted in a sample and scaled.</dd></div>
<div><dt>Linked</dt><dd>Says nothing about a person by itself, and stands in one record with what does.</dd></div>
<div><dt>Protection</dt><dd>What the values look like: plain, masked, hashed, tokenised or encrypted. Looks can deceive.</dd></div>
<div><dt>Sources of terms</dt><dd>${Object.entries(regulationSources).map(([name, address], i) => html`${i === 0 ? '' : ', '}<a href="${address}" rel="noreferrer">${name}</a>`)}</dd></div>
</dl>
</section>
<section id="sign-off" aria-labelledby="sign-off-title">
<h2 id="sign-off-title">Sign-off</h2>
<p>Inventory of ${document.date}. The next review is due within twelve months, and at every significant change (PCI DSS 12.5.2, ISO/IEC 27701 7.2.8).</p>
<dl class="signature">${['Reviewed by', 'Role', 'Date', 'Next review', 'Signature'].map((name) => html`<div><dt>${name}</dt><dd></dd></div>`)}</dl>
</section>`
}
