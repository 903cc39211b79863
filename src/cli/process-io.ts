import { appendFileSync } from 'node:fs'
import { isatty, type WriteStream } from 'node:tty'
import { milliseconds } from '../model/clock.ts'
import { systemCode } from '../sources/system-error.ts'
import { type Io, type OutputStream, outputError, type SignalName } from './io.ts'

/** The process as commands see it. */
export function processIo(): Io {
  return {
    stdout: outputStream(process.stdout, 'standard output'),
    stderr: outputStream(process.stderr, 'standard error'),
    env: process.env,
    cwd: process.cwd(),
    now: milliseconds,
    today: () => new Date().toISOString().slice(0, 10),
    moment: () => `${new Date().toISOString().slice(0, 19)}Z`,
    // Perf: to ask `process.stdin` makes a stream of it, and loads what files are read with (start-up).
    ...(isatty(0) && process.stdout.isTTY && { ask, showPrivately }),
    onSignal,
  }
}

/** The controlling terminal, by the name that systems have for it. */
const TERMINAL = process.platform === 'win32' ? '\\\\.\\CON' : '/dev/tty'

function showPrivately(text: string): void {
  try {
    appendFileSync(TERMINAL, text)
  } catch (error) {
    throw outputError('the terminal', systemCode(error))
  }
}

async function ask(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  return new Promise((resolve) => {
    lines.on('close', () => resolve(null))
    lines.question(question, (answer) => {
      resolve(answer)
      lines.close()
    })
  })
}

function outputStream(stream: WriteStream, name: string): OutputStream {
  let hasReader = true
  // Failures reach the callback of the write as well; without a listener they would end the process.
  stream.on('error', () => {})
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns ?? 80
    },
    write(text) {
      if (!hasReader || text.length === 0) return Promise.resolve()
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve()
          else if (systemCode(error) === 'EPIPE' || !hasReader) {
            hasReader = false
            resolve()
          } else reject(outputError(name, systemCode(error)))
        })
      })
    },
  }
}

function onSignal(listener: (signal: SignalName) => void): () => void {
  const stop = (): void => {
    process.off('SIGINT', first)
    process.off('SIGTERM', first)
  }
  const first = (signal: SignalName): void => {
    // From here on a signal has its usual effect.
    stop()
    listener(signal)
    // A scan that waits for standard input would otherwise wait on.
    process.stdin.destroy()
  }
  process.on('SIGINT', first)
  process.on('SIGTERM', first)
  return stop
}
