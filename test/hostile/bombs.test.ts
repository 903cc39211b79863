/**
 * What promises more than anybody should believe ends in time, says why, and costs the files beside it nothing: a bomb for every format,
 * small on disk, made here.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { type Bomb, packed, written } from './bombs/all.ts'
import { processorTime } from './processor-time.ts'

/** Milliseconds of processor. On a quiet machine none takes 5 s; one that does much else needs more for the same. */
const LONGEST = 10_000
const BYSTANDER = 'name,email\nIda Nordin,ida@mail.shop.co\n'

const engine = createEngine(engineOptions({ minConfidence: 'low', limits: { seconds: 25 } }))
afterAll(() => engine.parsers.close())

async function told(name: string, bytes: Uint8Array): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource(name, bytes), name, engine)) reports.push(one)
  return reports
}

async function explode({ name, made }: Bomb): Promise<SourceReport[]> {
  const bytes = Buffer.from(made())
  const start = processorTime()
  const reports = await told(name, bytes)
  expect(processorTime() - start).toBeLessThan(LONGEST)
  expect(reports.at(-1)?.file).toBe(name)
  return reports
}

const found = (reports: readonly SourceReport[]): number =>
  reports.reduce((sum, { conclusion }) => sum + conclusion.findings.filter(({ rule }) => rule === 'email-address').length, 0)

describe('bombs', { timeout: 300_000 }, async () => {
  const alone = JSON.stringify(await told('bystander.csv', Buffer.from(BYSTANDER)))

  it.each(packed.map((bomb) => [bomb.name, bomb] as const))('%s', async (_, bomb) => {
    const problems = (await explode(bomb)).flatMap((report) => report.problems)
    if (bomb.code !== null) {
      const problem = problems.find(({ code }) => code === bomb.code)
      expect(problem, JSON.stringify(problems)).toMatchObject({ incomplete: bomb.code !== 'charset-guess' })
      // A limit says its value.
      if (bomb.code === 'limit') expect(problem?.message).toMatch(/\d|entities/)
    }
    expect(problems.filter(({ code }) => code === 'internal' || code === 'crashed')).toEqual([])
    expect(JSON.stringify(await told('bystander.csv', Buffer.from(BYSTANDER)))).toBe(alone)
  })

  it.each(written.map((bomb) => [bomb.name, bomb] as const))('%s', async (name, bomb) => {
    const reports = await explode(bomb)
    if (!name.startsWith('hard/')) expect(found(reports)).toBeGreaterThan(0)
    if (bomb.code !== null) expect(reports.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain(bomb.code)
    expect(reports.flatMap(({ problems }) => problems.filter(({ code }) => code === 'internal'))).toEqual([])
  })
})
