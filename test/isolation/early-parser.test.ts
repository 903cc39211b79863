import { once } from 'node:events'
import { openSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, type Engine, engineOptions } from '../../src/pipeline/engine.ts'
import { endEarly, keepEarly, startEarly, takeEarly } from '../../src/isolation/early-parser.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import { fileSource } from '../../src/sources/file.ts'

const shop = resolve(import.meta.dirname, '../../fixtures/decoders/sqlite/shop/shop.db')
const contacts = resolve(import.meta.dirname, '../../fixtures/decoders/parquet/contacts/contacts.parquet')
const options = engineOptions({})
const { memory, seconds } = options.limits
const made: Engine[] = []
afterAll(() => Promise.all(made.map(({ parsers }) => parsers.close())))

async function told(path: string): Promise<unknown[]> {
  const engine = createEngine(options)
  made.push(engine)
  const reports: unknown[] = []
  for await (const report of scanFile(fileSource({ name: 'a.db', path, size: statSync(path).size }), 'a.db', engine))
    reports.push(report)
  return reports
}

describe('a process that was started before the program was loaded', () => {
  it('is taken once, by who reads its file, and tells what any other would', async () => {
    const usual = await told(shop)
    keepEarly(await startEarly(shop))
    expect(takeEarly(openSync(contacts, 'r'), memory, seconds)).toBeNull()
    expect(takeEarly(openSync(shop, 'r'), memory / 2, seconds)).toBeNull()
    expect(await told(shop)).toEqual(usual)
    expect(takeEarly(openSync(shop, 'r'), memory, seconds)).toBeNull()
  })

  it('is replaced where it has gone before anybody took it', async () => {
    const usual = await told(shop)
    const early = await startEarly(shop)
    keepEarly(early)
    early?.child.kill('SIGKILL')
    await once(early!.child, 'exit')
    expect(await told(shop)).toEqual(usual)
  })

  it('ends where nobody takes it, and is none where there is no file', async () => {
    expect(await startEarly(`${shop}.none`)).toBeNull()
    const early = await startEarly(shop)
    keepEarly(early)
    endEarly()
    expect((await once(early!.child, 'exit'))[1]).toBe('SIGKILL')
  })
})
