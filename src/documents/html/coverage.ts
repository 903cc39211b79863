/** What was looked at and, in full, what was not. */
import type { SkipReason } from '../../model/event.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { html, type Markup } from './markup.ts'
import { bar } from './pictures.ts'
import { plural, type ReportView } from './report-view.ts'

const REASONS: Readonly<Record<SkipReason, string>> = {
  gitignored: 'named in .gitignore',
  excluded: 'excluded by settings',
  vendor: 'installed code of others',
  'version-control': 'version control',
  link: 'a link: what it leads to is scanned where it lies, or not in scope',
  special: 'no regular file: socket, device or pipe',
  unsupported: 'no reader for this format',
  empty: 'empty',
  unreadable: 'could not be read',
}

export function coverageSection({ document }: ReportView): Markup {
  const { coverage, sources } = document
  const problems = document.problems.filter(({ code }) => !code.startsWith('ignore-'))
  const whole = coverage.scanned - coverage.partial
  const missed = sources.filter(({ status }) => status !== 'scanned')
  // A saved scan has sums, and names only where it was asked to.
  const unnamed = coverage.skipped - sources.filter(({ status }) => status === 'skipped').length
  const steps: readonly (readonly [string, number, string])[] = [
    ['Met by the walk', coverage.files, 'all'],
    ['Read', coverage.scanned, 'read'],
    ['Read to the end', whole, 'whole'],
    ['Read in part', coverage.partial, 'part'],
    ['Not read', coverage.skipped, 'skipped'],
  ]
  return html`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage</h2>
<p>Every file, archive member and stream that was met is counted: ${plural(coverage.files, 'source')} = ${formatCount(coverage.scanned)} read + ${formatCount(coverage.skipped)} not read. A folder that was left out whole counts as one.</p>
<table class="bars funnel"><caption>From what was met to what was read</caption>
<thead><tr><th scope="col">Step</th><th scope="col" class="picture"><span class="hidden">Share</span></th><th scope="col" class="n">Sources</th></tr></thead>
<tbody>${steps.map(([name, count, kind]) => html`<tr><th scope="row">${name}</th><td class="picture">${bar([[count, `step-${kind}`]], coverage.files)}</td><td class="n">${formatCount(count)}</td></tr>`)}</tbody></table>
${reasonTable(document.coverage.skippedBy)}
<h3>What was not scanned</h3>
${
  missed.length === 0
    ? unnamed > 0
      ? null
      : html`<p>Everything in scope was scanned to its end.</p>`
    : html`<details${missed.length <= 30 ? html` open` : null}><summary>${plural(missed.length, 'source')}, all of them</summary>
<div class="scroll" tabindex="0" role="group" aria-label="Sources that were not scanned, or not to their end"><table class="list"><caption class="hidden">Sources that were not scanned, or not to their end</caption><thead><tr><th scope="col">Source</th><th scope="col">Why</th></tr></thead>
<tbody>${missed.map(({ file, folder, status, reason }) => html`<tr><th scope="row" class="path">${file}${folder ? '/' : ''}</th><td>${status === 'partial' ? 'read in part' : REASONS[reason as SkipReason]}${folder ? ' (folder)' : ''}</td></tr>`)}</tbody></table></div></details>`
}
${unnamed > 0 ? html`<p class="warning">${plural(unnamed, 'source')} that ${unnamed === 1 ? 'was' : 'were'} not read ${unnamed === 1 ? 'is' : 'are'} not named: this report was made from a saved scan without ${unnamed === 1 ? 'it' : 'them'}. <code>piiscope inventory</code> lists all, <code>piiscope scan --show-skipped</code> saves them.</p>` : null}
${
  problems.length === 0
    ? null
    : html`<h3>Problems</h3>
<div class="scroll" tabindex="0" role="group" aria-label="Problems while reading"><table class="list"><caption class="hidden">Problems while reading</caption><thead><tr><th scope="col">Source</th><th scope="col">Problem</th><th scope="col">What it means</th></tr></thead>
<tbody>${problems.map(({ file, code, message, incomplete }) => html`<tr><th scope="row" class="path">${file}</th><td>${code}</td><td>${message}${incomplete ? html` <b>Not all of it was scanned.</b>` : null}</td></tr>`)}</tbody></table></div>`
}
<h3>Not in scope of any scan</h3>
<p>Pictures, scans, audio and video are not read: text in them is not seen. Encrypted files and fields cannot be looked into; they are listed above where they were met. Systems that nobody exported are not here.</p>
</section>`
}

function reasonTable(skippedBy: ReportView['document']['coverage']['skippedBy']): Markup | null {
  const reasons = Object.entries(skippedBy)
  if (reasons.length === 0) return null
  return html`<table class="compact"><caption>Not read, by reason</caption><thead><tr><th scope="col">Reason</th><th scope="col">Meaning</th><th scope="col" class="n">Sources</th></tr></thead>
<tbody>${reasons.map(([reason, count]) => html`<tr><th scope="row">${reason}</th><td>${REASONS[reason as SkipReason]}</td><td class="n">${formatCount(count)}</td></tr>`)}</tbody></table>`
}
