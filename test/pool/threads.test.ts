/** Whatever becomes of workers, every file is told once, in its place. */
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createFirstSamples } from '../../src/inventory/first-samples.ts'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import type { Step } from '../../src/pool/step.ts'
import { type Done, perform, type Task } from '../../src/pool/task.ts'
import { type Perform, withThreads } from '../../src/pool/threads.ts'
import { scan } from '../../src/scan.ts'
import { fileSource } from '../../src/sources/file.ts'
import type { FileEntry } from '../../src/sources/walk-entry.ts'

/** A worker that skips every file, but does `harm` at the file called bad. */
function worker(harm: string, options: ConstructorParameters<typeof Worker>[1] = {}): Worker {
  const code = `
    const { parentPort } = require('node:worker_threads')
    parentPort.postMessage('ready')
    parentPort.on('message', ({ task }) => {
      for (const file of task.files ?? [task.range.file]) if (file.name === 'bad') { ${harm} }
      parentPort.postMessage({ outcomes: (task.files ?? []).map(({ name }) => ({ report: { file: name, skipped: 'empty', problems: [] } })) })
    })`
  return new Worker(code, { ...options, eval: true })
}

const file = (name: string): FileEntry => ({ kind: 'file', name, path: name, size: 0 })
const never: Perform = () => Promise.reject(new Error('not here'))

async function told(names: readonly string[], start: () => Worker, here = never): Promise<string[]> {
  const steps: Step[] = []
  for (let i = 0; i < names.length; i += 3) steps.push({ task: { files: names.slice(i, i + 3).map(file) } })
  const lines: string[] = []
  for await (const { done } of withThreads(steps, 2, start, here, undefined, false))
    for (const outcome of done !== undefined && 'outcomes' in done ? done.outcomes : [])
      if ('report' in outcome) lines.push([outcome.report.file, ...outcome.report.problems.map(({ code }) => code)].join(' '))
  return lines
}

const names = Array.from({ length: 30 }, (_, i) => (i === 13 ? 'bad' : `f${i}`))
const expected = names.map((name) => (name === 'bad' ? 'bad internal' : name))

describe('workers that fail', () => {
  it.each([
    ['end without a word', 'process.exit(0)'],
    ['throw', 'throw new Error("zoe@mail.shop.co")'],
    ['reject', 'Promise.reject(1); return'],
    ['run out of memory', 'const held = []; for (;;) held.push(new Array(1000).fill({}))'],
  ])('lose no file but the one they %s at', async (_, harm) => {
    const limits = { resourceLimits: { maxOldGenerationSizeMb: 32 } }
    expect(await told(names, () => worker(harm, limits))).toEqual(expected)
  })

  it('that never come up leave the work to this thread', async () => {
    const here = (task: Task): Promise<Done> => perform(task, engine)
    const engine = createEngine(engineOptions({}))
    const start = (): Worker => new Worker('throw new Error("no")', { eval: true })
    const lines = await told(['gone1', 'gone2', 'gone3', 'gone4'], start, here)
    expect(lines).toEqual(['gone1 vanished', 'gone2 vanished', 'gone3 vanished', 'gone4 vanished'])
  })

  it('that cannot be made leave the work to this thread', async () => {
    const engine = createEngine(engineOptions({}))
    const start = (): Worker => {
      throw new Error('no threads')
    }
    expect(await told(['gone'], start, (task) => perform(task, engine))).toEqual(['gone vanished'])
  })

  it('at a range tell it of its file, once', async () => {
    const range = { file: file('bad'), from: 0, to: 10, first: createFirstSamples() }
    const steps: Step[] = [{ task: { range } }, { task: { files: [file('good')] } }]
    const lines: string[] = []
    for await (const { done } of withThreads(steps, 2, () => worker('process.exit(1)'), never, undefined, false))
      lines.push(JSON.stringify(done))
    expect(lines.length).toBe(2)
    expect(lines[0]).toContain('"internal"')
    expect(lines[1]).toContain('"good"')
  })
})

describe('a worker that is slow', () => {
  const names = Array.from({ length: 24 }, (_, i) => `f${i}`)
  const steps = names.map((name): Step => ({ task: { files: [file(name)] } }))

  /** Notes in `done` who did a file, and takes `pause` milliseconds for each. */
  const slow = (claims: SharedArrayBuffer, done: SharedArrayBuffer, pause: number): Worker =>
    new Worker(
      `const { parentPort, workerData } = require('node:worker_threads')
      const claims = new Int32Array(workerData.claims), done = new Int32Array(workerData.done)
      parentPort.postMessage('ready')
      parentPort.on('message', ({ task, slot }) => {
        if (Atomics.compareExchange(claims, slot, 0, 1) !== 0) return parentPort.postMessage('taken back')
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${pause})
        for (const { name } of task.files) Atomics.add(done, Number(name.slice(1)), 100)
        parentPort.postMessage({ outcomes: task.files.map(({ name }) => ({ report: { file: name } })) })
      })`,
      { eval: true, workerData: { claims, done } },
    )

  it.each([0, 3, 100])('is relieved of what it has not begun (%i ms a file): each is done once, in order', async (pause) => {
    const memory = new SharedArrayBuffer(names.length * 4)
    const done = new Int32Array(memory)
    const here: Perform = async (task) => {
      const { files } = task as Extract<Task, { files: unknown }>
      for (const { name } of files) Atomics.add(done, Number(name.slice(1)), 1)
      return { outcomes: files.map(({ name }) => ({ report: { file: name } })) } as unknown as Done
    }
    const lines: string[] = []
    for await (const { done: told } of withThreads(steps, 2, (claims) => slow(claims, memory, pause), here, undefined))
      for (const outcome of told !== undefined && 'outcomes' in told ? told.outcomes : [])
        if ('report' in outcome) lines.push(outcome.report.file)
    expect(lines).toEqual(names)
    // Done by a worker, or here: never by both. Workers that had begun are waited for.
    for (const times of done) expect([1, 100]).toContain(times)
    if (pause === 100) expect([...done].filter((times) => times === 100).length).toBeLessThan(names.length / 2)
  })

  it('is waited for with something else in hand, once, and the first file is done here', async () => {
    const memory = new SharedArrayBuffer(names.length * 4)
    const told: string[] = []
    let begun = (): boolean => false
    const start = (claims: SharedArrayBuffer): Worker => {
      begun = () => new Int32Array(claims).includes(1)
      return slow(claims, memory, 300)
    }
    // This thread could take back what the worker has not begun.
    const here: Perform = async () => {
      while (!begun()) await new Promise((resolve) => setTimeout(resolve, 5))
      return { outcomes: [] }
    }
    const meanwhile = (): void => void told.push('meanwhile')
    for await (const { done } of withThreads(steps.slice(0, 2), 1, start, here, undefined, true, meanwhile))
      told.push(done !== undefined && 'outcomes' in done && done.outcomes.length === 0 ? 'here' : 'worker')
    expect(told).toEqual(['here', 'meanwhile', 'worker'])
  })
})

describe('a fault of ours', () => {
  const faulty = (name: string) => ({
    ...fileSource({ name, path: name, size: null }),
    open: (): never => {
      throw new TypeError('zoe@mail.shop.co is not a function')
    },
  })

  it('is told of its source without quoting it, and the others go on', async () => {
    const events: unknown[] = []
    for await (const event of scan([faulty('a.txt'), faulty('b.txt')])) events.push(event)
    expect(events.slice(1, -1)).toEqual([
      expect.objectContaining({ file: 'a.txt', code: 'internal', incomplete: true }),
      expect.objectContaining({ file: 'b.txt', code: 'internal', incomplete: true }),
    ])
    expect(JSON.stringify(events)).not.toContain('zoe@')
    expect(events.at(-1)).toMatchObject({ status: 'incomplete', coverage: { files: 2, scanned: 0, skipped: 2 } })
  })
})

describe('standard input that is stopped', () => {
  it('is not called unreadable', async () => {
    const controller = new AbortController()
    const source = {
      ...{ name: '-', size: null, addressable: true },
      open: () => ({
        read: async (): Promise<number> => {
          controller.abort()
          const { SourceError } = await import('../../src/model/source.ts')
          throw new SourceError('unreadable', 'it was closed')
        },
        close: () => undefined,
      }),
    }
    const events: unknown[] = []
    for await (const event of scan([source], { signal: controller.signal })) events.push(event)
    expect(events.length).toBe(2)
    expect(events.at(-1)).toMatchObject({ status: 'interrupted', problems: 0 })
  })
})
