/** The report in a browser: without this script it is a document; with it the inventory can be searched, sorted and grouped. */
import type { ReportData, ReportDecision } from '../model/report-data.ts'
import { browse } from './browser.ts'
import { judgeFields } from './judged-fields.ts'

const data = document.getElementById('data')
const browser = document.getElementById('browser')
const unclassified = document.getElementById('unclassified')
if (data !== null && browser !== null) {
  const report = JSON.parse(data.textContent ?? '') as ReportData & { decisions: ReportDecision[] }
  if (report.rows.id.length > 0) browse(browser, report, document.body.dataset['served'] === 'yes')
  if (unclassified !== null) judgeFields(unclassified, report)
}

/** Print everything: folded sections are opened while printing, and only those are closed again. */
let opened: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details')].filter((one) => !one.open)
  for (const one of opened) one.open = true
})
addEventListener('afterprint', () => {
  for (const one of opened) one.open = false
  opened = []
})

/** Says in the list of sections where the reader is. */
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => [link.hash.slice(1), link]))
const inSight = new Set<string>()
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target.id)
      else inSight.delete(target.id)
    }
    const current = [...links.keys()].find((id) => inSight.has(id))
    for (const [id, link] of links) {
      if (id === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  },
  { rootMargin: '-10% 0px -60% 0px' },
)
for (const section of document.querySelectorAll('main > section')) observer.observe(section)
