import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

const dump = readFileSync(resolve(import.meta.dirname, '../../fixtures/decoders/pg-dump/custom/club.dump'))

/** Where its table of contents stands: behind its head, its time and three texts; the last entry ends with its place. */
function contentsOf(bytes: Buffer): Buffer {
  let at = 11 + ((bytes[6] as number) >= 15 ? 1 : 5) + 7 * 5
  for (let text = 0; text < 3; text++) at += 5 + bytes.readUInt32LE(at + 1)
  // The first block of data: its kind, and the number of an entry that has data, behind the only NULL that ends what it depends on.
  for (let end = at; ; end++)
    if (bytes[end] === 1 && bytes[end + 1] === 0 && hasBlocks(bytes, end)) return bytes.subarray(at, end)
}

/** Whether nothing but blocks of data follows. */
function hasBlocks(bytes: Buffer, from: number): boolean {
  let at = from
  while (at + 11 <= bytes.length && bytes[at] === 1 && bytes[at + 1] === 0) {
    at += 6
    for (let size = bytes.readUInt32LE(at + 1); ; size = bytes.readUInt32LE(at + 1)) {
      at += 5 + size
      if (size === 0) break
      if (at + 5 > bytes.length) return false
    }
  }
  return at === bytes.length
}

async function told(bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  for await (const event of scan([memorySource('club.dump', bytes)], { threads: 1 }))
    if (event.event !== 'start' && event.event !== 'end') lines.push(lineOf(event))
  return lines
}

function lineOf(event: Exclude<ScanEvent, { event: 'start' | 'end' }>): string {
  if (event.event === 'problem') return `${event.code}: ${event.message}`
  return 'rule' in event && 'table' in event
    ? [event.event, event.rule, event.table, event.field, 'record' in event ? event.record : ''].join()
    : event.event
}

it('a dump into a file that may only be appended to has its table of contents once more, at its end', async () => {
  const alone = await told(dump)
  expect(alone.some((line) => line.startsWith('field,email-address,members,email'))).toBe(true)
  expect(await told(Buffer.concat([dump, contentsOf(dump)]))).toEqual(alone)
})

it('what is no table of contents behind the data is said', async () => {
  expect(await told(Buffer.concat([dump, Buffer.from('\0what is this?')]))).toContain(
    'malformed: a block of data is of no known kind; the rest was not scanned',
  )
  const cut = contentsOf(dump).subarray(0, -40)
  expect((await told(Buffer.concat([dump, cut]))).some((line) => line.startsWith('truncated'))).toBe(true)
})
