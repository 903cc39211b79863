/** What is told of a damaged file does not depend on how fast its bytes come: from memory, from a disk, over a pipe. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { containers } from '../../src/containers/index.ts'
import { decoders } from '../../src/decoders/index.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { type Source, SourceError } from '../../src/model/source.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { mutantsOf } from '../hostile/mutants.ts'

const MUTANTS = 60
const fixtures = resolve(import.meta.dirname, '../../fixtures')

/** Of each container that is unpacked by a library on its own time. */
const SEEDS: readonly (readonly [name: string, file: string])[] = [
  ['xz', 'containers/xz/two.txt.xz'],
  ['zstd', 'containers/zstd/two.txt.zst'],
  ['brotli', 'containers/brotli/people.csv.br'],
  ['pg-dump', 'decoders/pg-dump/custom/club.dump'],
]

/** Gives a few bytes at a time, each after a while. */
function slowly(source: Source): Source {
  return {
    ...source,
    open() {
      const reader = source.open()
      return {
        async read(into) {
          await pause(1)
          return await reader.read(into)
        },
        close: () => reader.close(),
      }
    },
  }
}

/** All that is read of it, and why there is no more. */
async function told(name: string, source: Source): Promise<string> {
  const container = [...containers, ...decoders].find((one) => one.name === name)
  if (container === undefined) throw new Error(`no ${name}`)
  const parts: string[] = []
  try {
    for await (const inside of container.open(source, DEFAULT_LIMITS)) {
      if (!('open' in inside)) continue
      const reader = inside.open()
      const into = new Uint8Array(4096)
      for (let count = await reader.read(into); count > 0; count = await reader.read(into))
        parts.push(Buffer.from(into.subarray(0, count)).toString('latin1'))
    }
  } catch (error) {
    parts.push(error instanceof SourceError ? ` ${error.code}: ${error.message}` : ' a fault of the library')
  }
  return parts.join('')
}

describe('damaged files are told the same at every pace', () => {
  it.each(SEEDS)('%s', async (name, file) => {
    const seed = readFileSync(join(fixtures, file))
    let damaged = 0
    for (const { bytes, how } of mutantsOf([seed], MUTANTS)) {
      const source = memorySource('a', bytes)
      const fast = await told(name, source)
      if (/ (?:truncated|malformed)/.test(fast)) damaged++
      expect(await told(name, slowly(source)), how).toBe(fast)
    }
    expect(damaged).toBeGreaterThan(MUTANTS / 4)
  })
})
