/** A process that parses hostile formats, seen from the scan. It serves one session after the other and is ended when in doubt. */
import { type ChildProcess, spawn } from 'node:child_process'
import { parse } from 'node:path'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { FrameReader, jsonFrame, MOST_PAYLOAD, OPEN, type Opening, READY } from './frames.ts'
import { MEMORY_SIGNAL } from './watchdog.ts'

/** Sessions after which a process is replaced: what parsers leave in memory does not add up. */
const MOST_SESSIONS = 200

/** Of the memory a process may take, V8's own: buffers and WebAssembly lie outside of it. */
const HEAP_SHARE = 0.75

/**
 * And its young one, of all of it: what a parser makes lives for one column or page, and is copied twice where it outlives a small
 * one (bench: Parquet takes a fifth less).
 */
const YOUNG_SHARE = 1 / 16

/** Milliseconds. A machine under heavy load has taken two seconds. */
const LONGEST_START = 60_000

const MIB = 2 ** 20

/** Why a process ended before its session did. */
export type Ending = 'crashed' | 'memory' | 'never started'

export interface SessionEvents {
  frame(kind: number, payload: Buffer): void
  ended(why: Ending): void
}

export class ParserProcess {
  readonly memory: number
  readonly seconds: number
  private file: number | null
  private readonly child: ChildProcess
  private readonly pipe: Duplex
  private readonly frames = new FrameReader(16 * MOST_PAYLOAD)
  private session = 0
  private events: SessionEvents | null = null
  private isUp = false
  private settle: () => void = () => undefined
  /** Once it serves, or never will: the time that it takes to start is not its parsers'. */
  readonly started: Promise<void> = new Promise((resolve) => {
    const timer = setTimeout(() => void this.end(), LONGEST_START)
    this.settle = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  private gone: Ending | null = null

  /**
   * @param memory bytes that the process may take
   * @param seconds that it may be busy without a break
   * @param program what it runs; null: ours
   * @param file descriptor of what its first session is about; null: it asks for the bytes
   */
  constructor(memory: number, seconds: number, program: string | null, file: number | null = null) {
    this.memory = memory
    // Windows hands down handles, which are no descriptors.
    const given = process.platform === 'win32' ? null : file
    this.file = given
    this.seconds = seconds
    const heap = Math.max(16, Math.round((memory * HEAP_SHARE) / MIB))
    const young = Math.max(1, Math.round((Math.min(memory, 512 * MIB) * YOUNG_SHARE) / MIB))
    this.child = spawn(
      process.execPath,
      [
        ...(Number.isFinite(memory) ? [`--max-old-space-size=${heap}`] : []),
        `--min-semi-space-size=${young}`,
        `--max-semi-space-size=${young}`,
        '--disable-proto=throw',
        '--disallow-code-generation-from-strings',
        program ?? entry(),
        String(memory),
        String(seconds),
      ],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', ...(given === null ? [] : [given])],
        // No secrets, no settings of Node, and no folder that a relative path of a parser could mean anything in.
        env: { TZ: 'UTC', LC_ALL: 'C' },
        cwd: parse(process.cwd()).root,
        windowsHide: true,
      },
    )
    this.pipe = this.child.stdio[3] as Duplex
    this.pipe.on('data', (chunk: Buffer) => this.receive(chunk))
    this.pipe.on('error', () => undefined)
    this.child.on('error', () => this.lose('never started'))
    this.child.on('exit', (code, signal) => {
      const full = signal === MEMORY_SIGNAL || signal === 'SIGABRT' || code === 134
      this.lose(full ? 'memory' : this.isUp ? 'crashed' : 'never started')
    })
  }

  /** True if another session may be opened. */
  get isFit(): boolean {
    return this.gone === null && this.session < MOST_SESSIONS
  }

  /** @param file descriptor of what it is about, where it has one */
  open(opening: Omit<Opening, 'isGiven'>, file: number | null, events: SessionEvents): void {
    this.events = events
    this.hold(true)
    if (this.gone !== null) {
      events.ended(this.gone)
      return
    }
    const isGiven = file !== null && file === this.file
    this.file = null
    this.pipe.write(jsonFrame(OPEN, ++this.session, { ...opening, isGiven } satisfies Opening))
  }

  /** @param frame of this session */
  send(make: (session: number) => Buffer): void {
    if (this.gone === null) this.pipe.write(make(this.session))
  }

  /** Whether what comes is to wait in the pipe, and the rest on the other side. */
  pause(is: boolean): void {
    if (is) this.pipe.pause()
    else this.pipe.resume()
  }

  /** The session ended as it should. Waiting for another, the process keeps nothing alive. */
  release(): void {
    this.events = null
    this.hold(false)
  }

  /** @returns once it is gone; nobody has to wait for that */
  end(): Promise<void> {
    const { child } = this
    const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null
    const gone = isOver ? Promise.resolve() : new Promise<void>((resolve) => child.once('exit', () => resolve()))
    this.events = null
    this.gone ??= 'crashed'
    this.settle()
    child.kill('SIGKILL')
    this.pipe.destroy()
    child.ref()
    return gone
  }

  private receive(chunk: Buffer): void {
    const good = this.frames.push(chunk, (kind, session, payload) => {
      if (kind === READY) {
        this.isUp = true
        this.settle()
      } else if (session === this.session) this.events?.frame(kind, payload)
    })
    if (!good) this.child.kill('SIGKILL')
  }

  private lose(why: Ending): void {
    this.gone ??= why
    this.settle()
    const { events } = this
    this.events = null
    this.pipe.destroy()
    events?.ended(this.gone)
  }

  private hold(alive: boolean): void {
    const socket = this.pipe as Duplex & { ref?: () => void; unref?: () => void }
    if (alive) {
      this.child.ref()
      socket.ref?.()
    } else {
      this.child.unref()
      socket.unref?.()
    }
  }
}

/** Beside this module in every build; run from source, the one that the tests build. */
function entry(): string {
  const here = import.meta.url
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../../dist/isolated/child.js' : './child.js', here))
}
