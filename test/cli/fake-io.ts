/** A world for commands: streams that remember, a clock that stands, signals on demand. */
import type { ScanEvent } from '../../src/model/event.ts'
import { rules as builtinRules } from '../../rules/index.ts'
import type { Rule } from '../../src/model/rule.ts'
import { type Io, OutputError, type OutputStream, type SignalName } from '../../src/cli/io.ts'
import { type Dependencies, run } from '../../src/cli/run.ts'
import { reporters } from '../../src/reporters/index.ts'
import type { ScanRunOptions } from '../../src/scan.ts'

export interface FakeIo extends Io {
  readonly out: { text: string }
  readonly err: { text: string }
  time: number
  signal(name: SignalName): void
}

export interface FakeIoOptions {
  readonly stdoutTTY?: boolean
  readonly stderrTTY?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Standard output fails with this message. */
  readonly stdoutFails?: string
}

export function fakeIo(options: FakeIoOptions = {}): FakeIo {
  const out = { text: '' }
  const err = { text: '' }
  const listeners = new Set<(signal: SignalName) => void>()
  const stream = (into: { text: string }, isTTY: boolean, fails?: string): OutputStream => ({
    isTTY,
    columns: options.columns ?? 80,
    async write(text) {
      if (fails !== undefined) throw new OutputError(fails)
      into.text += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')
    },
  })
  const io: FakeIo = {
    stdout: stream(out, options.stdoutTTY ?? false, options.stdoutFails),
    stderr: stream(err, options.stderrTTY ?? false),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    time: 0,
    now: () => io.time,
    today: () => '2026-11-26',
    moment: () => '2026-11-26T10:00:00Z',
    onSignal(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    signal(name) {
      for (const listener of listeners) listener(name)
    },
    out,
    err,
  }
  return io
}

export interface Call {
  readonly inputs: readonly unknown[]
  readonly options: ScanRunOptions
}

/** Runs a command line with a scan that yields the events given. */
export async function runWith(
  argv: readonly string[],
  events: readonly ScanEvent[] | ((call: Call) => AsyncGenerator<ScanEvent>),
  io: FakeIo = fakeIo(),
  rules: readonly Rule[] = builtinRules,
): Promise<{ code: number; out: string; err: string; calls: readonly Call[] }> {
  const calls: Call[] = []
  async function* replay(call: Call): AsyncGenerator<ScanEvent> {
    if (typeof events === 'function') yield* events(call)
    else yield* events
  }
  const dependencies: Dependencies = {
    scan: async () => (inputs, options) => {
      const call = { inputs, options: options ?? {} }
      calls.push(call)
      return replay(call)
    },
    rules: async () => rules,
    reporters: async () => reporters,
  }
  const code = await run(argv, io, dependencies)
  return { code, out: io.out.text, err: io.err.text, calls }
}
