/** The report as one file: no network, nothing but hashed styles and one hashed script, the same bytes for the same inventory. */
import { createHash } from 'node:crypto'
import type { InventoryDocument } from '../../model/inventory-document.ts'
import type { InventoryDiff } from '../diff-inventories.ts'
import { changeList } from './changes.ts'
import { classesSection, subjectsSection } from './classes-section.ts'
import { coverageSection } from './coverage.ts'
import { calloutsSection, findingsSection } from './findings-section.ts'
import { inventorySection } from './inventory-section.ts'
import { html, type Markup, trusted } from './markup.ts'
import { methodSection } from './method-section.ts'
import { overviewSection, provenanceSection } from './overview.ts'
import { PAGE_SCRIPT, PAGE_STYLE } from './page-assets.ts'
import { acceptedSection, changesSection, gapsSection } from './people-section.ts'
import { whereSection } from './pictures.ts'
import { dataText, reportData } from './report-data.ts'
import { type ReportView, viewOf } from './report-view.ts'

export interface PageOptions {
  /** Against an earlier inventory. Default none. */
  readonly changes?: InventoryDiff | null
  /** Served by `piiscope serve`: decisions can be recorded. Default false. */
  readonly served?: boolean
}

const SECTIONS: readonly (readonly [id: string, title: string, render: (view: ReportView) => Markup])[] = [
  ['summary', 'Summary', overviewSection],
  ['provenance', 'Scope and provenance', provenanceSection],
  ['coverage', 'Coverage', coverageSection],
  ['where', 'Where the data lies', whereSection],
  ['inventory', 'Inventory', inventorySection],
  ['classes', 'By class', classesSection],
  ['subjects', 'Whose data it is', subjectsSection],
  ['findings', 'Findings by rule', findingsSection],
  ['callouts', 'What calls for somebody', calloutsSection],
  ['accepted', 'Accepted and decided', acceptedSection],
  ['gaps', 'Gaps to fill', gapsSection],
  ['changes', 'Changes', changesSection],
  ['method', 'Method and limits', methodSection],
]

export function inventoryPage(document: InventoryDocument, { changes = null, served = false }: PageOptions = {}): string {
  const view = viewOf(document, changes, served)
  const nav = [...SECTIONS.map(([id, title]) => [id, title] as const), ['sign-off', 'Sign-off'] as const]
  const data = html`<script type="application/json" id="data">${trusted(dataText(reportData(view)))}</script>`
  return page({
    title: `Personal data inventory, ${document.date}`,
    version: document.tool.version,
    nav,
    served,
    content: html`${SECTIONS.map(([, , render]) => render(view))}
${data}`,
  })
}

export function diffPage(diff: InventoryDiff, version: string): string {
  return page({
    title: `What changed, ${diff.from} to ${diff.to}`,
    version,
    nav: [],
    served: false,
    content: html`<section id="changes" aria-labelledby="changes-title"><p class="eyebrow">Personal data inventory</p><h1 id="changes-title">What changed</h1>${changeList(diff)}</section>`,
  })
}

/** What the page may do: show itself. Served, it may also ask the server it came from. */
export function contentSecurityPolicy(served: boolean): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `style-src ${hash(PAGE_STYLE)}`,
    `script-src ${hash(PAGE_SCRIPT)}`,
    'img-src data:',
    ...(served ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

interface Page {
  readonly title: string
  readonly version: string
  readonly nav: readonly (readonly [id: string, title: string])[]
  readonly served: boolean
  readonly content: Markup
}

function page({ title, version, nav, served, content }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(served)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body${served ? html` data-served="yes"` : null}>
<a class="skip" href="#main">Skip to the report</a>
<header class="top"><span class="brand">piiscope</span><span class="masked">Masked: holds no value that was found</span></header>
<div class="frame">
${nav.length === 0 ? null : html`<nav aria-label="Sections"><ol>${nav.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ol></nav>`}
<main id="main" tabindex="-1">
${content}
</main>
</div>
<footer>Made by piiscope ${version}. Nothing was fetched to show this page.</footer>
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`.text
}
