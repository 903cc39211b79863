import * as fs from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventoryText } from '../../src/documents/formats/json.ts'
import { serveCommand } from '../../src/cli/commands/serve-command.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { bigInventory } from '../browser/big-inventory.ts'
import { withUnclassified } from '../browser/with-unclassified.ts'
import { command } from '../documents/command.ts'
import { fakeIo, type FakeIo } from './fake-io.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; path?: string; body?: string } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = options
  const { hostname, port, pathname } = new URL(url)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: options.path ?? pathname, method, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

describe('serve', () => {
  let folder: string
  let io: FakeIo
  let url: string
  let ended: Promise<number>
  const document = withUnclassified(bigInventory(40), ['locker', 'reports_to'])
  const fieldId = document.datasets[1]?.unclassified?.fields[1]?.id as string
  const id = document.rows[3]?.id as string
  const saved = (): InventoryDocument => JSON.parse(fs.readFileSync(join(folder, 'inventory.json'), 'utf8')) as InventoryDocument

  beforeEach(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'piiscope-serve-'))
    fs.writeFileSync(join(folder, 'inventory.json'), inventoryText(document))
    fs.writeFileSync(join(folder, 'secret.txt'), 'nobody is served this')
    io = fakeIo({ cwd: folder })
    ended = serveCommand(['inventory.json'], {}, io)
    await expect.poll(() => io.out.text).toMatch(/\n$/)
    url = io.out.text.trim()
  })
  afterEach(async () => {
    io.signal('SIGINT')
    expect(await ended).toBe(0)
    fs.rmSync(folder, { recursive: true, force: true })
  })

  const decide = (value: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(`${url}decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof value === 'string' ? value : JSON.stringify(value),
    })

  it('serves the report on this machine, to who knows the token', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/)
    const { status, headers, body } = await ask(url)
    expect(status).toBe(200)
    expect(body).toContain('data-served="yes"')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect((await ask(url, { method: 'HEAD' })).body).toBe('')
  })

  it('answers nothing else', async () => {
    const { pathname } = new URL(url)
    const wrong = `${pathname.slice(0, -2)}${pathname.at(-2) === 'A' ? 'B' : 'A'}/`
    for (const path of ['/', '/favicon.ico', wrong, pathname.slice(0, -1), `${pathname}../`, `${pathname}secret.txt`])
      expect((await ask(url, { path })).status, path).toBe(404)
    for (const path of [
      `${pathname}%2e%2e/secret.txt`,
      `${pathname}..%2fsecret.txt`,
      `${pathname}decisions/x`,
      '*',
      `//${pathname}`,
    ])
      expect((await ask(url, { path })).body, path).toBe('')
    for (const host of ['evil.test', `evil.test:${new URL(url).port}`, '127.0.0.1', 'localhost:1'])
      expect((await ask(url, { headers: { host } })).status, host).toBe(421)
    expect((await ask(url, { headers: { host: `localhost:${new URL(url).port}` } })).status).toBe(200)
    expect((await ask(url, { method: 'DELETE' })).status).toBe(405)
    expect((await ask(`${url}decisions`)).status).toBe(405)
    expect((await ask(`${url}decisions`, { method: 'OPTIONS', headers: { origin: 'http://evil.test' } })).status).toBe(405)
  })

  it('writes decisions into the inventory, where the next scan finds them', async () => {
    const { status, body } = await decide({ id, decision: 'false-positive', by: 'Ada', ticket: 'DPO-7', notes: '=1+1 <b>' })
    expect(status).toBe(200)
    const decision = { id, decision: 'false-positive', by: 'Ada', at: '2026-11-26', ticket: 'DPO-7', notes: '=1+1 <b>' }
    expect(JSON.parse(body)).toEqual(decision)
    expect(saved().decisions).toEqual([decision])
    expect(saved().summary.rows).toBe(document.rows.length - 1)
    expect((await ask(url)).body).toContain('DPO-7')
    // As other commands read it.
    expect((await command(['report', 'inventory.json', '-f', 'csv'], folder)).out).toContain('DPO-7')
    expect((await decide({ id, decision: null, by: null, ticket: null, notes: null })).status).toBe(200)
    expect(fs.readFileSync(join(folder, 'inventory.json'), 'utf8')).toBe(inventoryText(document))
    expect(fs.statSync(join(folder, 'inventory.json')).mode & 0o777).toBe(0o600)
  })

  it('takes what somebody says of a field that no rule names, and shows it from then on', async () => {
    const said = { id: fieldId, decision: 'personal', by: 'Ada', ticket: null, notes: 'a manager' }
    expect((await decide(said)).status).toBe(200)
    expect(saved().decisions).toEqual([{ ...said, at: '2026-11-26' }])
    expect(saved().summary.unclassified).toBe((document.summary.unclassified ?? 0) - 1)
    expect((await ask(url)).body).toContain('personal · Ada · 2026-11-26 · a manager')
    // Each kind of thing has choices of its own.
    for (const [of, decision] of [
      [fieldId, 'confirmed'],
      [id, 'personal'],
      [fieldId, 'constructor'],
    ])
      expect((await decide({ ...said, id: of, decision })).status).toBe(400)
    expect((await decide({ ...said, id: 'uf1:aaaaaaaaaaaaaaaa' })).status).toBe(404)
    expect((await decide({ ...said, decision: null })).status).toBe(200)
    expect(fs.readFileSync(join(folder, 'inventory.json'), 'utf8')).toBe(inventoryText(document))
  })

  it('keeps all of many decisions at once', async () => {
    const ids = document.rows.slice(0, 12).map((row) => row.id)
    await Promise.all(ids.map((one) => decide({ id: one, decision: 'confirmed', by: null, ticket: null, notes: null })))
    expect(saved().decisions.map((one) => one.id)).toEqual([...ids].sort())
  })

  it('refuses what is no decision, and what comes from elsewhere', async () => {
    const good = { id, decision: 'accepted', by: null, ticket: null, notes: null }
    for (const bad of [
      'no json',
      '[]',
      'null',
      { ...good, decision: 'maybe' },
      { ...good, by: 7 },
      { ...good, notes: 'x'.repeat(501) },
      { ...good, notes: 'a\u0000b' },
      { decision: 'accepted' },
    ])
      expect((await decide(bad)).status, JSON.stringify(bad)).toBe(400)
    expect((await decide({ ...good, id: 'pf1:aaaaaaaaaaaaaaaa' })).status).toBe(404)
    expect((await decide('x'.repeat(20_000))).status).toBe(413)
    expect((await decide(good, { origin: 'http://evil.test' })).status).toBe(403)
    expect((await decide(good, { 'content-type': 'text/plain' })).status).toBe(415)
    expect(saved().decisions).toEqual([])
    expect((await decide(good, { origin: new URL(url).origin })).status).toBe(200)
  })

  it('does not write over what somebody else wrote meanwhile', async () => {
    const other = inventoryText(bigInventory(30))
    fs.writeFileSync(join(folder, 'inventory.json'), other)
    expect((await decide({ id, decision: 'accepted', by: null, ticket: null, notes: null })).status).toBe(409)
    expect(fs.readFileSync(join(folder, 'inventory.json'), 'utf8')).toBe(other)
  })
})
