/** A process that parses hostile formats, seen from the scan. It serves one session after the other and is ended when in doubt. */
import type { ChildProcess } from 'node:child_process'
import type { Duplex } from 'node:stream'
import { FrameReader, jsonFrame, MOST_PAYLOAD, OPEN, type Opening, READY } from './frames.ts'
import { canGive, type Spawned } from './spawn-parser.ts'
import { MEMORY_SIGNAL } from './watchdog.ts'

/** Sessions after which a process is replaced: what parsers leave in memory does not add up. */
const MOST_SESSIONS = 200

/** Milliseconds. A machine under heavy load has taken two seconds. */
const LONGEST_START = 60_000

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

  /** @param file descriptor of what it was given, which its first session is about; null: it was given none */
  constructor({ child, memory, seconds }: Spawned, file: number | null) {
    this.memory = memory
    this.seconds = seconds
    this.file = canGive(file) ? file : null
    this.child = child
    this.pipe = this.child.stdio[3] as Duplex
    this.pipe.on('data', (chunk: Buffer) => this.receive(chunk))
    this.pipe.on('error', () => undefined)
    this.child.on('error', () => this.lose('never started'))
    this.child.on('exit', (code, signal) => {
      const full = signal === MEMORY_SIGNAL || signal === 'SIGABRT' || code === 134
      this.lose(full ? 'memory' : this.isUp ? 'crashed' : 'never started')
    })
    // It may have been started a while ago.
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) this.lose('never started')
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
