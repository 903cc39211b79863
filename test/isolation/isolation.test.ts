import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createEngine, type Engine, engineOptions } from '../../src/pipeline/engine.ts'
import { ParserProcesses } from '../../src/isolation/parser-processes.ts'
import type { Limits } from '../../src/model/source.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { MARK } from './unruly.ts'

vi.mock('../../src/decoders/index.ts', async () => await import('./unruly.ts'))

const PERSON = 'text write to ida@mail.shop.co'
const made: Engine[] = []

function engineWith(limits: Partial<Limits>): Engine {
  const engine = {
    ...createEngine(engineOptions({ limits })),
    parsers: new ParserProcesses(resolve('dist/isolated/unruly-child.js')),
  }
  made.push(engine)
  return engine
}

const plain = engineWith({ seconds: 20 })
afterAll(() => {
  for (const { parsers } of made) parsers.close()
})

async function told(lines: readonly string[], engine = plain): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource('a.doc', `${MARK}${lines.join('\n')}`), 'a.doc', engine)) reports.push(one)
  return reports
}

const codesOf = (reports: readonly SourceReport[]): string[] =>
  reports.flatMap(({ problems }) => problems.map(({ code }) => code))
const foundIn = (reports: readonly SourceReport[]): number =>
  reports.reduce((sum, { conclusion }) => sum + conclusion.findings.length, 0)

describe('a parser in a process of its own', () => {
  it('gives parts that are one report, and members that are reports of their own', async () => {
    const reports = await told([PERSON, 'member b.txt', 'text and to tom@mail.shop.co', 'remark'])
    expect(reports.map(({ file }) => file)).toEqual(['a.doc!/b.txt', 'a.doc'])
    const own = reports[1] as SourceReport
    expect(own.conclusion.findings).toMatchObject([
      { rule: 'email-address', line: null, column: null, offset: null, place: 'text' },
      { rule: 'email-address', line: null, place: 'text' },
    ])
    expect(own.conclusion.totals).toMatchObject([{ findings: 2 }])
    expect(codesOf(reports)).toEqual(['malformed'])
  })

  it.each([
    ['throw ida@mail.shop.co', 'malformed'],
    ['throw-nothing', 'malformed'],
    ['source-error', 'truncated'],
    // A stack that is full is a limit of ours.
    ['recurse', 'limit'],
  ])('that fails costs what is left of its file: %s', async (line, code) => {
    const reports = await told([PERSON, line, PERSON])
    expect(codesOf(reports)).toEqual([code])
    expect(foundIn(reports)).toBe(1)
    expect(JSON.stringify(reports)).not.toContain('ida@')
  })

  it.each([['exit 0'], ['exit 1'], ['kill'], ['reject-later x\nwait 50']])(
    'that ends is started again, and then told of: %s',
    async (line) => {
      const reports = await told([PERSON, 'member b.txt', line, PERSON])
      expect(reports.map(({ file }) => file)).toEqual(['a.doc!/b.txt', 'a.doc'])
      expect(codesOf(reports)).toEqual(['crashed'])
      expect(foundIn(reports)).toBe(2)
      expect(foundIn(await told([PERSON]))).toBe(1)
    },
  )

  it.each([['loop'], ['never']])('that hangs is ended in time: %s', async (line) => {
    const start = performance.now()
    const engine = engineWith({ seconds: 1 })
    const reports = await told([PERSON, line, PERSON], engine)
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(reports.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'limit', message: expect.stringContaining('1 s'), incomplete: true },
    ])
    expect(foundIn(reports)).toBe(1)
    expect(foundIn(await told([PERSON], engine))).toBe(1)
  })

  it.each([['heap'], ['buffers']])('that takes too much memory is ended: %s', async (line) => {
    const engine = engineWith({ memory: 160 * 2 ** 20 })
    const reports = await told([PERSON, line, PERSON], engine)
    expect(reports.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'limit', message: expect.stringContaining('160 MiB of memory'), incomplete: true },
    ])
    expect(foundIn(reports)).toBe(1)
  })

  it('that is full of what earlier files left is started again', async () => {
    const engine = engineWith({ memory: 200 * 2 ** 20 })
    for (let file = 0; file < 3; file++) {
      const reports = await told(['keep 80', 'wait 300', PERSON], engine)
      expect(codesOf(reports)).toEqual([])
      expect(foundIn(reports)).toBe(1)
    }
  })

  it('never ends of itself, and is bounded by what may come out', async () => {
    const engine = engineWith({ bytes: 2 ** 20 })
    const reports = await told([`endless ${'x'.repeat(100_000)}`], engine)
    expect(reports.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'limit', message: expect.stringContaining('1 MiB') },
    ])
  })

  it('sees no environment, prints nothing, evaluates nothing, and leaves nothing behind', async () => {
    const spied = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'))
    const reports = await told(['print ida@mail.shop.co', 'pollute', PERSON])
    for (const spy of spied) {
      expect(spy.mock.calls.some(([text]) => String(text).includes('ida@'))).toBe(false)
      spy.mockRestore()
    }
    expect(foundIn(reports)).toBe(1)
    expect(codesOf(await told(['eval']))).toEqual(['malformed'])
    process.env['PIISCOPE_TEST_SECRET'] = 'x'
    const [own] = await told(['environment'])
    delete process.env['PIISCOPE_TEST_SECRET']
    expect(own?.bytes).toBe(Buffer.byteLength(JSON.stringify(['LC_ALL', 'TZ'])))
  })

  it('serves many files', async () => {
    for (let i = 0; i < 300; i++) expect(foundIn(await told([PERSON]))).toBe(1)
  })

  it('that is lost inside a container costs nothing else in it', async () => {
    const reports: SourceReport[] = []
    const source = memorySource('a.gz', gzipSync(`${MARK}${PERSON}\nexit 1`))
    for await (const one of scanFile(source, 'a.gz', plain)) reports.push(one)
    expect(reports.map(({ file }) => file)).toEqual(['a.gz'])
    expect(codesOf(reports)).toEqual(['crashed'])
    expect(foundIn(reports)).toBe(1)
  })
})
