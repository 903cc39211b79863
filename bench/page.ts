/**
 * `npm run bench:page [-- --rows 50000] [--runs 5]`: the HTML report of a big inventory in Debian's chromium. Size, time until it can be used, time
 * of a filter from the key to the drawn rows. Medians; machines are noisy.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { inventoryPage } from '../src/documents/html/page.ts'
import { bigInventory } from '../test/browser/big-inventory.ts'

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const rows = option('rows', 50_000)
const runs = option('runs', 5)
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number
const WORDS = ['e', 'email', 'email 3', 'crm card', 'warehouse ssn', 'critical plain', 'nothing at all']

const document = bigInventory(rows)
const started = performance.now()
const text = inventoryPage(document)
console.log(
  `${rows} rows: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB, written in ${Math.round(performance.now() - started)} ms`,
)

const folder = mkdtempSync(join(tmpdir(), 'piiscope-bench-'))
const file = join(folder, 'report.html')
writeFileSync(file, text)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const opened: number[] = []
const filtered: number[] = []
for (let run = 0; run < runs; run++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const before = performance.now()
  await page.goto(pathToFileURL(file).href)
  await page.waitForFunction(() => window.document.querySelectorAll('.rows tbody tr').length > 10)
  // Two frames: drawn, not only there.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  opened.push(performance.now() - before)
  filtered.push(
    ...(await page.evaluate((words) => {
      const search = window.document.querySelector('#search') as HTMLInputElement
      return words.map((word) => {
        const from = performance.now()
        search.value = word
        search.dispatchEvent(new Event('input'))
        // Layout is part of it.
        void (window.document.querySelector('.scroller') as HTMLElement).scrollHeight
        return performance.now() - from
      })
    }, WORDS)),
  )
  await page.close()
}
await browser.close()
rmSync(folder, { recursive: true })
console.log(`opened in ${Math.round(median(opened))} ms, at most ${Math.round(Math.max(...opened))}`)
console.log(`filtered in ${median(filtered).toFixed(1)} ms, at most ${Math.max(...filtered).toFixed(1)}`)
