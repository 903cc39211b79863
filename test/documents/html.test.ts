import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { diffInventories } from '../../src/documents/diff-inventories.ts'
import { inventoryText } from '../../src/documents/formats/json.ts'
import { html, trusted } from '../../src/documents/html/markup.ts'
import { MEASURED } from '../../src/documents/html/method-section.ts'
import { diffPage, inventoryPage } from '../../src/documents/html/page.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { bigInventory } from '../browser/big-inventory.ts'
import { command, root } from './command.ts'
import { HOSTILE_NAMES, HOSTILE_UNCLASSIFIED, hostileInventory } from './hostile-inventory.ts'

describe('markup', () => {
  it('escapes everything but what templates made', () => {
    expect(html`<a title="${'"><script>'}">${['<b>', html`<i>${'&'}</i>`, 3, null]}${trusted('<hr>')}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i>&amp;</i>3<hr></a>',
    )
  })
})

describe('html report', () => {
  let hostile: InventoryDocument
  beforeAll(async () => {
    hostile = await hostileInventory()
  })

  it('is the same for the same inventory', () => {
    expect(inventoryPage(JSON.parse(JSON.stringify(hostile)) as InventoryDocument)).toBe(inventoryPage(hostile))
  })

  it('allows nothing but its own script and style, by their hashes', () => {
    const page = inventoryPage(hostile)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&apos;', "'") ?? ''
    const hashOf = (name: string): string => {
      const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] as string
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page).not.toMatch(/\sstyle="|\son[a-z]+="|<(?:img|iframe|object|embed|base)\b/)
    expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">'])
    expect(page.match(/<script\b/g)).toHaveLength(2)
    // Addresses are only ever linked to, where somebody clicks.
    for (const [, attribute] of page.matchAll(/ (\w+)="https?:/g)) expect(attribute).toBe('href')
  })

  it('shows hostile names as text, in its tables and in its data', () => {
    const page = inventoryPage(hostile)
    for (const name of [...HOSTILE_NAMES, ...HOSTILE_UNCLASSIFIED].filter((one) => one.includes('<')))
      expect(page).not.toContain(name)
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0007]/)
    const data = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)?.[1] as string
    const { rows } = JSON.parse(data) as { rows: { id: string[]; field: { of: string[] } } }
    expect(rows.id).toHaveLength(hostile.rows.length)
    expect(rows.field.of).toContain('</script><script>alert(1)</script> email')
  })

  it('holds no value', () => {
    const page = inventoryPage(hostile)
    expect(page).not.toMatch(/person\d+\.\d+@|somebody@mail|4929/)
  })

  it('takes less than 5 MB for 10,000 rows, and says when scripts are needed for all rows', () => {
    const page = inventoryPage(bigInventory(10_000))
    expect(page.length).toBeLessThan(5_000_000)
    expect(page.match(/<tr><td class="path">/g)).toHaveLength(10_000)
    const bigger = inventoryPage(bigInventory(10_010))
    expect(bigger).toContain('summed by data set and class')
  })

  it('repeats what docs/accuracy.md measures', () => {
    const text = readFileSync(resolve(root, 'docs/accuracy.md'), 'utf8')
    for (const [what, precision, recall] of MEASURED) {
      const [where, of] = what.replace('Columns ', '').split(': ')
      expect(text).toContain(`| ${where} | ${of} | ${precision} | ${recall} |`)
    }
  })

  it('is refused for a scan, with the command that makes it', async () => {
    for (const argv of [
      ['scan', 'fixtures/company/crm', '-f', 'html=x.html'],
      ['fields', 'fixtures/company/crm', '-f', 'xlsx'],
    ]) {
      const { code, err } = await command(argv)
      expect(code).toBe(2)
      expect(err).toContain(`piiscope inventory . -f ${argv[3]?.split('=')[0]}=FILE`)
    }
  })

  it('is written by inventory, report and diff', async () => {
    const { code, out } = await command(['inventory', 'fixtures/company/crm', '-f', 'html', '--date', '2026-11-26'])
    expect(code).toBe(0)
    expect(out).toMatch(/^<!doctype html>/)
    const folder = mkdtempSync(join(tmpdir(), 'piiscope-html-'))
    writeFileSync(join(folder, 'a.json'), inventoryText(bigInventory(50)))
    writeFileSync(join(folder, 'b.json'), inventoryText(bigInventory(60)))
    const changed = await command(['report', 'b.json', '--previous', 'a.json', '-f', 'html'], folder)
    expect(changed.out).toMatch(/<b>10<\/b> <span>new places/)
    expect((await command(['diff', 'a.json', 'b.json', '-f', 'html'], folder)).out).toMatch(
      /^<!doctype html>[\s\S]*<h1 id="changes-title">What changed/,
    )
    rmSync(folder, { recursive: true })
    const page = diffPage(diffInventories(bigInventory(50), bigInventory(60)), '0.1.0')
    expect(page).toContain('New places')
    expect(page).toMatch(/<b>10<\/b> <span>new places/)
  })
})
