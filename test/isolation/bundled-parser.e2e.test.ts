/** The bundled program of a parser's process takes back settings of the engine that it was started with: what they do has to last. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingsOf } from '../../src/isolation/spawn-parser.ts'

const child = resolve(import.meta.dirname, '../../dist/bundle/child.cjs')
const isBuilt = existsSync(child)
if (!isBuilt) console.warn('skipped: the command is not built (npm run build)')

const MIB = 2 ** 20

/** What an expression comes to in such a process, or what it throws. */
async function inProcess(expression: string, memory: number): Promise<string> {
  const code = `
    require(${JSON.stringify(child)})
    let result
    try { result = ${expression} } catch (error) { result = error.name }
    process.stdout.write(String(result), () => process.exit(0))`
  const started = spawn(process.execPath, [...settingsOf(memory), '-e', code, '--', String(memory), '60'], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  })
  started.stdio[3]?.on('error', () => undefined)
  let told = ''
  started.stdout?.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  await once(started, 'close')
  return told
}

describe.skipIf(!isBuilt)('the bundled process of a parser', () => {
  it.each(['eval("1")', 'new Function("return 1")()', '(async () => 0).constructor("return 1")', '({}).__proto__'])(
    'refuses %s',
    async (expression) => {
      expect(await inProcess(expression, 512 * MIB)).toMatch(/Error/)
    },
  )

  it.each([64, 512])('has a heap within its share of %i MiB', async (memory) => {
    const limit = Number(await inProcess("require('node:v8').getHeapStatistics().heap_size_limit", memory * MIB))
    expect(limit).toBeGreaterThan(16 * MIB)
    expect(limit).toBeLessThan(memory * MIB)
  })
})
