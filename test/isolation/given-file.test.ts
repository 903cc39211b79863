import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, type Engine, engineOptions } from '../../src/pipeline/engine.ts'
import type { Source } from '../../src/model/source.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import { fileSource } from '../../src/sources/file.ts'
import { memorySource } from '../../src/sources/memory.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures/decoders')
const files = ['sqlite', 'parquet', 'xlsx', 'avro'].flatMap((format) =>
  readdirSync(join(fixtures, format)).flatMap((name) =>
    readdirSync(join(fixtures, format, name))
      .filter((file) => !file.endsWith('.txt') && !file.endsWith('.md'))
      .map((file) => join(fixtures, format, name, file)),
  ),
)
const made: Engine[] = []
afterAll(() => Promise.all(made.map(({ parsers }) => parsers.close())))

async function told(source: Source, engine: Engine): Promise<unknown[]> {
  const reports: unknown[] = []
  for await (const report of scanFile(source, source.name, engine)) reports.push(report)
  return reports
}

describe('a file of a binary format', () => {
  it.each(files)(
    'is told the same whether the process is given it, asks for its bytes or has been there before: %s',
    async (path) => {
      const engine = createEngine(engineOptions({}))
      made.push(engine)
      const name = 'a'
      const { size } = statSync(path)
      const given = await told(fileSource({ name, path, size }), engine)
      expect(given.length).toBeGreaterThan(0)
      // The process that is there now was given another file.
      expect(await told(fileSource({ name, path, size }), engine)).toEqual(given)
      expect(await told(memorySource(name, readFileSync(path)), engine)).toEqual(given)
    },
  )
})
