import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Worker } from 'node:worker_threads'
import { sharedBytes, memoryFor } from '../../src/pipeline/shared-file.ts'

let folder = ''
let path = ''
const content = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shared-file-'))
  path = join(folder, 'data.bin')
  writeFileSync(path, content)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file that threads share', () => {
  it('is read once: what is asked again is the same memory, whatever has become of the file', () => {
    const memory = memoryFor(path)
    expect(Buffer.compare(sharedBytes(memory, path), content)).toBe(0)
    writeFileSync(
      path,
      content.map((byte) => byte ^ 1),
    )
    expect(Buffer.compare(sharedBytes(memory, path), content)).toBe(0)
    writeFileSync(path, content)
  })

  it('is seen by a thread that did not read it', async () => {
    const memory = memoryFor(path)
    sharedBytes(memory, path)
    const code = `const { parentPort, workerData } = require('node:worker_threads'); parentPort.postMessage(new Uint8Array(workerData, 8).slice())`
    const seen = await new Promise<Uint8Array>((resolve, reject) => {
      const worker = new Worker(code, { eval: true, workerData: memory })
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    expect(Buffer.compare(seen, content)).toBe(0)
  })

  it('is read by a thread itself if the one that was at it has ended', () => {
    const memory = memoryFor(path)
    new Int32Array(memory, 0, 1)[0] = 1
    expect(Buffer.compare(sharedBytes(memory, path), content)).toBe(0)
  })

  it('is read anew after it could not be', () => {
    const memory = memoryFor(path)
    truncateSync(path, 10)
    expect(() => sharedBytes(memory, path)).toThrow(RangeError)
    writeFileSync(path, content)
    expect(Buffer.compare(sharedBytes(memory, path), content)).toBe(0)
  })
})
