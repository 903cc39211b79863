import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { generator, isHere } from './corpus.ts'
import { faultsOf, reportsOf, spellings } from './oracles.ts'

const CANARIES = ['canary.dev@example.org', 'GB82WEST12345698765432', '4242424242424242']
const isRoot = process.getuid?.() === 0

describe.skipIf(!isHere || process.platform === 'win32')('a tree of traps', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'piiscope-tree-'))
    execFileSync(process.execPath, [generator, 'tree', folder], { stdio: 'ignore' })
    // 10 GiB of holes are read as fast as the system makes zeros, which is no question for a unit test.
    rmSync(join(folder, 'sparse.csv'))
  })
  afterAll(() => {
    if (existsSync(join(folder, 'nodir'))) chmodSync(join(folder, 'nodir'), 0o700)
    // Its paths are longer than Node can remove.
    execFileSync('rm', ['-rf', folder])
  })

  async function told(): Promise<ScanEvent[]> {
    const events: ScanEvent[] = []
    for await (const event of scan([folder], { threads: 1, cwd: folder })) events.push(event)
    return events
  }

  it('ends in time with everything accounted for and nothing followed', async () => {
    const start = performance.now()
    const events = await told()
    expect(performance.now() - start).toBeLessThan(10_000)
    const end = events.at(-1)
    if (end?.event !== 'end') throw new Error('no end')
    expect(end.coverage.files).toBe(end.coverage.scanned + end.coverage.skipped)
    expect(end.coverage.skippedBy).toMatchObject({ link: 8, special: 2 })
    const found = (file: string): string[] =>
      events.flatMap((event) => (event.event === 'finding' && event.file === file ? [event.rule] : []))
    for (const file of ['bystander.csv', 'hard.csv', 'names/a\nb.csv', 'names/bad\\xff\\xfe.csv'])
      expect(found(file).sort(), file).toEqual(['credit-card-number', 'email-address', 'iban'])
    const problems = events.flatMap((event) => (event.event === 'problem' ? [event.file] : []))
    expect(problems.some((file) => file.startsWith('deep/'))).toBe(true)
    if (!isRoot) expect(problems).toEqual(expect.arrayContaining(['nodir', 'noread.csv']))
    expect(end.status).toBe('incomplete')
  })

  it('is told in reports that are inert, hold no value, and are the same each time', async () => {
    const events = await told()
    expect(await told()).toEqual(events)
    for (const [name, report] of reportsOf(events)) {
      expect(faultsOf(name, report)).toEqual([])
      for (const spelling of CANARIES.flatMap(spellings)) expect(report.includes(spelling), name).toBe(false)
    }
  })
})
