import { describe, expect, it } from 'vitest'
import type { EndEvent, ScanEvent } from '../src/model/event.ts'
import type { Progress } from '../src/model/options.ts'
import type { ByteReader, Source } from '../src/model/source.ts'
import { scan } from '../src/scan.ts'

/** Two gigabytes, all of them here at once: reading it never lets anything else in. */
const LENGTH = 2e9

function large(line: string, opening = ''): { readonly source: Source; read(): number } {
  const block = Buffer.from(line.repeat(Math.ceil(65_536 / line.length)))
  let at = 0
  const open = (): ByteReader => ({
    read(into) {
      // Where the last call ended: lines are whole however much is asked for.
      const bytes = at < opening.length ? Buffer.from(opening) : block.subarray((at - opening.length) % block.length)
      const length = Math.min(into.length, bytes.length, LENGTH - at)
      into.set(bytes.subarray(0, length))
      at += length
      return length
    },
    close: () => undefined,
  })
  return { source: { name: 'large', size: LENGTH, addressable: true, open }, read: () => at }
}

async function events(source: Source, options: Parameters<typeof scan>[1]): Promise<ScanEvent[]> {
  const all: ScanEvent[] = []
  for await (const event of scan([source], options)) all.push(event)
  return all
}

describe.each([
  ['text', 'call +49 30 901820 now\n', ''],
  ['one JSON document', '["anna.keller@mail.shop.co", {"a": 1}], ', '['],
])('a run that is stopped within %s', (_, line, opening) => {
  it.each([1, 2])('ends there on %i threads, and tells what it has found', async (threads) => {
    const { source, read } = large(line, opening)
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 100)
    const told = await events(source, { threads, signal: abort.signal })
    expect(read()).toBeLessThan(LENGTH)
    expect(told.filter(({ event }) => event === 'finding').length).toBeGreaterThan(0)
    const problems = told.filter(({ event }) => event === 'problem')
    expect(problems).toEqual([expect.objectContaining({ file: 'large', code: 'limit', incomplete: true })])
    expect((told.at(-1) as EndEvent).status).toBe('interrupted')
  })

  it('ends there when its time is over', async () => {
    const { source, read } = large(line, opening)
    const told = await events(source, { threads: 1, timeout: 0.1 })
    expect(read()).toBeLessThan(LENGTH)
    expect((told.at(-1) as EndEvent).status).toBe('incomplete')
  })
})

it('a source that takes long is told of on the way', async () => {
  const { source } = large('call +49 30 901820 now\n')
  const abort = new AbortController()
  const seen: number[] = []
  const onProgress = ({ bytesDone, current }: Progress): void => {
    if (current === 'large') seen.push(bytesDone)
    if (seen.length === 3) abort.abort()
  }
  await events(source, { threads: 1, signal: abort.signal, onProgress })
  expect(seen.slice(0, 3)).toEqual([...new Set(seen.slice(0, 3))].sort((a, b) => a - b))
  expect(seen[0]).toBeGreaterThan(0)
})
