/** A parser that does what the lines of its file tell it to: every way in which one can misbehave. */
import { setTimeout } from 'node:timers/promises'
import { readWhole } from '../../src/containers/placed.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../../src/model/source.ts'
import { memorySource } from '../../src/sources/memory.ts'

export const MARK = 'unruly\n'

const unruly: Container = {
  name: 'unruly',
  title: 'a parser for tests',
  isolated: true,
  document: true,
  recognises: (head) => Buffer.from(head.subarray(0, MARK.length)).toString() === MARK,
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const lines = Buffer.from(await readWhole(source, limits))
      .toString()
      .split('\n')
      .slice(1)
    for (const line of lines) yield* obey(line, source)
  },
}

export const decoders: readonly Container[] = [unruly]

/** What earlier files left in the process. */
const kept: Buffer[] = []

async function* obey(line: string, source: Source): AsyncGenerator<Inside> {
  const [word = '', rest = ''] = line.split(/ (.*)/s)
  const own = (text: string): Source => ({ ...memorySource(source.name, text), part: { as: 'text', table: null, place: word } })
  if (word === 'text') yield own(`${rest}\n`)
  else if (word === 'member') yield { ...memorySource(`${source.name}!/${rest}`, `found in ${rest}: eve@mail.shop.co\n`) }
  else if (word === 'remark') yield { remark: { code: 'malformed', message: 'as it was told', incomplete: true } }
  else if (word === 'throw') throw new Error(`secret of ${rest}`)
  else if (word === 'throw-nothing') throw undefined
  else if (word === 'source-error') throw new SourceError('truncated', 'cut off')
  else if (word === 'reject-later') void Promise.reject(new Error(rest))
  else if (word === 'wait') await setTimeout(Number(rest))
  else if (word === 'never') await new Promise(() => undefined)
  else if (word === 'loop') for (;;);
  else if (word === 'exit') process.exit(Number(rest))
  else if (word === 'kill') process.kill(process.pid, 'SIGKILL')
  else if (word === 'print') {
    console.log(rest)
    console.error(rest)
    process.stdout.write(rest)
  } else if (word === 'heap') for (const kept: number[][] = []; ; ) kept.push(Array.from({ length: 1000 }, (_, i) => i + 0.5))
  else if (word === 'buffers') for (const kept: Buffer[] = []; ; await setTimeout(1)) kept.push(Buffer.alloc(2 ** 24, 1))
  else if (word === 'keep') kept.push(Buffer.alloc(Number(rest) * 2 ** 20, 1))
  else if (word === 'recurse') yield own(String(depthOf(1)))
  else if (word === 'pollute') Object.assign(Object.prototype, { polluted: true })
  else if (word === 'eval') yield own(new Function('return "evaluated"')() as string)
  else if (word === 'environment') yield own(JSON.stringify(Object.keys(process.env).sort()))
  else if (word === 'endless') for (;;) yield own(`${rest}\n`)
}

function depthOf(depth: number): number {
  return depthOf(depth + 1) + 1
}
