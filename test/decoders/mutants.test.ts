/** Broken files of each binary format: every one ends in a report, and nothing of it harms the next. PIISCOPE_MUTANTS=1000 tries more. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/engine.ts'
import { scanFile } from '../../src/scan-file.ts'
import { memorySource } from '../../src/sources/memory.ts'

const MUTANTS = Number(process.env['PIISCOPE_MUTANTS'] ?? 60)
const SLOWEST = 5000

const fixtures = resolve(import.meta.dirname, '../../fixtures/decoders')
const cases = readdirSync(fixtures).map((format) => {
  const files = readdirSync(join(fixtures, format), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(fixtures, format, name),
  )
  return [format, files.filter((file) => statSync(file).isFile()).sort()] as const
})

const engine = createEngine(engineOptions({ limits: { seconds: 4, memory: 384 * 2 ** 20 } }))
afterAll(() => engine.parsers.close())

/** Xorshift32: the same mutants each time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const HARD = [0, 1, 0x7f, 0x80, 0xff]

/** Most mutants change a few bytes, others lose their end or a piece, or repeat one. */
function mutantOf(bytes: Buffer, random: (below: number) => number): Buffer {
  const mutant = Buffer.from(bytes)
  const kind = random(8)
  const at = random(mutant.length)
  if (kind === 0) return mutant.subarray(0, at)
  if (kind === 1) return Buffer.concat([mutant.subarray(0, at), mutant.subarray(at + random(64))])
  if (kind === 2) return Buffer.concat([mutant.subarray(0, at), mutant.subarray(Math.max(0, at - random(200)))])
  for (let i = random(8) + 1; i > 0; i--)
    mutant[random(random(2) === 0 ? mutant.length : Math.min(200, mutant.length))] =
      random(2) === 0 ? (HARD[random(HARD.length)] as number) : random(256)
  return mutant
}

describe('broken files', { timeout: 600_000 }, () => {
  it.each(cases)('of %s each end in a report, in time', async (_format, files) => {
    const random = randomFrom(0x9e3779b9)
    const wrong: string[] = []
    for (let i = 0; i < MUTANTS; i++) {
      const name = files[i % files.length] as string
      const bytes = mutantOf(readFileSync(name), random)
      const start = performance.now()
      let last = ''
      const codes: string[] = []
      for await (const { file, problems } of scanFile(memorySource('a.bin', bytes), 'a.bin', engine)) {
        last = file
        codes.push(...problems.map(({ code }) => code))
      }
      // A mutant that hangs or bloats is read twice.
      if (performance.now() - start > 2 * SLOWEST) wrong.push(`${i}: took ${Math.round(performance.now() - start)} ms`)
      if (last !== 'a.bin') wrong.push(`${i}: no report of its own`)
      if (codes.includes('internal')) wrong.push(`${i}: a fault of ours`)
    }
    expect(wrong).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
