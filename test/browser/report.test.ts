import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveCommand } from '../../src/cli/commands/serve-command.ts'
import { inventoryText } from '../../src/documents/formats/json.ts'
import { inventoryPage } from '../../src/documents/html/page.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { fakeIo } from '../cli/fake-io.ts'
import { bigInventory } from './big-inventory.ts'
import { withUnclassified } from './with-unclassified.ts'
import { hasBrowser, openBrowser } from './open-browser.ts'
import { hostileInventory } from '../documents/hostile-inventory.ts'

describe.skipIf(!hasBrowser)('html report in a browser', () => {
  let browser: Browser
  let folder: string
  const files: Record<string, string> = {}

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'piiscope-page-'))
    const write = (name: string, text: string): void => {
      writeFileSync(join(folder, `${name}.html`), text)
      files[name] = pathToFileURL(join(folder, `${name}.html`)).href
    }
    write('hostile', inventoryPage(await hostileInventory()))
    write('plain', inventoryPage(bigInventory(400)))
    write('big', inventoryPage(bigInventory(50_000)))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a page and listens to everything that could go wrong in it. */
  async function open(name: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => complaints.push(`dialog ${dialog.message()}`))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`request ${request.url()}`)
    })
    if (options.javaScriptEnabled !== false)
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => console.error(`csp ${event.violatedDirective}`))
      })
    await page.goto(files[name] as string)
    return { page, complaints }
  }

  it('says nothing and asks for nothing, whatever names do', async () => {
    const { page, complaints } = await open('hostile')
    expect(await page.locator('.rows tbody tr:not(.space)').count()).toBeGreaterThan(10)
    await page.locator('.rows tbody button:has-text("onerror")').first().click()
    expect(await page.locator('dialog h2').textContent()).toBe('<img src=x onerror=alert(1)> email')
    await page.keyboard.press('Escape')
    await page.locator('.rows thead button').first().click()
    await page.locator('#search').fill('</script>')
    await page.emulateMedia({ media: 'print' })
    await page.pdf()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('notices a violation if there is one', async () => {
    const { page, complaints } = await open('hostile')
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.src = 'https://example.com/x.png'
      document.body.append(image)
    })
    await expect.poll(() => complaints.join('\n')).toContain('csp img-src')
    await page.context().close()
  })

  for (const [look, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { colorScheme: 'light', viewport: { width: 400, height: 800 } }],
  ] as const) {
    it(`has no violation of WCAG that axe can see, ${look}`, async () => {
      const { page } = await open('hostile', options)
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
          }
        }
        const { violations } = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`)
              .join('\n')}`,
        )
      })
      expect(violations).toEqual([])
      // Nothing sticks out of the page: what is wide scrolls by itself.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await page.context().close()
    })
  }

  it('can be read with scripts off', async () => {
    const { page } = await open('plain', { javaScriptEnabled: false })
    expect(await page.locator('.static tbody td.path').count()).toBe(400)
    expect(await page.locator('#browser').isHidden()).toBe(true)
    for (const title of ['Coverage', 'Where the data lies', 'Findings by rule', 'Method, accuracy and limits', 'Sign-off'])
      expect(await page.getByRole('heading', { name: title, exact: true }).isVisible()).toBe(true)
    await page.context().close()
  })

  it('can be used by keyboard alone', async () => {
    const { page } = await open('plain')
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the report')
    await page.locator('#search').focus()
    await page.keyboard.type('card crm')
    await expect.poll(() => page.locator('#inventory .count').textContent()).toMatch(/^\d+ of 400 places$/)
    await page.locator('.rows tbody button').first().focus()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')
    await page.keyboard.press('ArrowDown')
    const field = await focused()
    expect(field).toMatch(/^card_number_/)
    await page.keyboard.press('Enter')
    expect(await page.locator('dialog h2').textContent()).toBe(field)
    await page.keyboard.press('Escape')
    expect(await focused()).toBe(field)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Home')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')
    await page.context().close()
  })

  it('searches, sorts, groups and folds 50,000 rows, and draws only those in sight', async () => {
    const { page, complaints } = await open('big')
    const rows = page.locator('.rows tbody tr:not(.space)')
    await expect.poll(() => page.locator('#inventory .count').textContent()).toBe('50,000 places')
    expect(await rows.count()).toBeLessThan(120)
    const started = Date.now()
    await page.locator('#search').fill('warehouse ssn_8')
    const count = Number((await page.locator('#inventory .count').textContent())?.split(' ')[0]?.replace(',', ''))
    // Well below a second on a quiet machine; drawing 50,000 rows takes minutes on any.
    expect(Date.now() - started).toBeLessThan(20_000)
    expect(count).toBeGreaterThan(100)
    expect(count).toBe(
      bigInventory(50_000).rows.filter(({ field, dataset }) => field === 'ssn_8' && warehouse.has(dataset)).length,
    )
    await page.locator('select[name=group]').selectOption('severity')
    await page.getByRole('button', { name: 'Fold all' }).click()
    expect(await rows.count()).toBe(1)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.locator('select[name=group]').selectOption('none')
    await page.locator('.rows thead button', { hasText: 'Values' }).click()
    const values = await page.locator('.rows td.c-matches').allTextContents()
    const numbers = values.map((text) => Number(text.replace(/[~,]/g, '')))
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    await page.locator('.scroller').evaluate((one) => one.scrollTo(0, one.scrollHeight))
    await expect.poll(() => page.locator('.rows tbody tr[aria-rowindex="50001"]').count()).toBe(1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  const warehouse = new Set(
    bigInventory(50_000)
      .datasets.filter(({ file }) => file.includes('warehouse'))
      .map(({ id }) => id),
  )

  it('records a decision where it is served', async () => {
    const file = join(folder, 'inventory.json')
    writeFileSync(file, inventoryText(bigInventory(40)))
    const io = fakeIo({ cwd: folder })
    const ended = serveCommand(['inventory.json'], {}, io)
    await expect.poll(() => io.out.text).toMatch(/\n$/)
    files['served'] = io.out.text.trim()
    const { page, complaints } = await open('served')
    await page.locator('.rows tbody th[scope=row] button').first().click()
    await page.getByRole('radio', { name: 'accepted' }).check()
    await page.getByLabel('Notes').fill('until the end of the year')
    await page.getByRole('button', { name: 'Record' }).click()
    await expect.poll(() => page.locator('.rows td.c-decision').first().textContent()).toBe('accepted')
    const { decisions } = JSON.parse(readFileSync(file, 'utf8')) as InventoryDocument
    expect(decisions).toMatchObject([{ decision: 'accepted', notes: 'until the end of the year' }])
    expect(complaints.filter((one) => !one.startsWith(`request ${files['served']}`))).toEqual([])
    await page.context().close()
    io.signal('SIGTERM')
    await ended
  })

  it('records what somebody says of a field that no rule names', async () => {
    const file = join(folder, 'fields.json')
    const hostile = '<img src=x onerror=alert(1)>'
    writeFileSync(file, inventoryText(withUnclassified(bigInventory(40), ['locker', hostile])))
    const io = fakeIo({ cwd: folder })
    const ended = serveCommand(['fields.json'], {}, io)
    await expect.poll(() => io.out.text).toMatch(/\n$/)
    files['fields'] = io.out.text.trim()
    const { page, complaints } = await open('fields')
    const decide = async (choice: string): Promise<void> => {
      await page.locator('#unclassified tr[data-field="1"] button').click()
      await page.getByRole('radio', { name: choice, exact: false }).check()
      await page.getByRole('button', { name: 'Record' }).click()
    }
    await page.locator('#unclassified details').first().locator('summary').click()
    await page.locator('#unclassified tr[data-field="1"] button').click()
    expect(await page.locator('dialog[open] h2').textContent()).toBe(hostile)
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      return (await axe.run()).violations.map(({ id }) => id)
    })
    expect(violations).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('#unclassified-open').textContent()).toBe('8')
    await decide('personal: it says')
    await expect.poll(() => page.locator('#unclassified-open').textContent()).toBe('7')
    const said = page.locator('#unclassified tr[data-field="1"] td').last()
    expect(await said.textContent()).toMatch(/^personal/)
    const saved = (): InventoryDocument => JSON.parse(readFileSync(file, 'utf8')) as InventoryDocument
    const [first] = saved().datasets
    expect(saved().decisions).toMatchObject([{ id: first?.unclassified?.fields[1]?.id, decision: 'personal' }])
    // As it is known by the server, and taken back.
    await page.reload()
    await page.locator('#unclassified details').first().locator('summary').click()
    expect(await said.textContent()).toMatch(/^personal/)
    await decide('undecided')
    await expect.poll(() => page.locator('#unclassified-open').textContent()).toBe('8')
    expect(await said.textContent()).toBe('')
    expect(saved().decisions).toEqual([])
    expect(complaints.filter((one) => !one.startsWith(`request ${files['fields']}`))).toEqual([])
    await page.context().close()
    io.signal('SIGTERM')
    await ended
  })

  it('prints all rows and unfolds everything', async () => {
    const { page } = await open('plain')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.rows tbody tr:not(.space):not(.group)').count()).toBe(400)
    expect(await page.locator('details:not([open])').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    // Chromium repeats a head on each page only if it holds no button.
    expect(await page.locator('.rows thead button:visible').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('.rows tbody tr:not(.space)').count()).toBeLessThan(120)
    expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})
