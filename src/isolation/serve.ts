/**
 * A parser's process: opens the containers it is asked for and sends what lies inside, as fast as it is taken. It has no
 * files, no output and no environment of ours; its one pipe is descriptor 3, and 4 may be the first file it is asked for. Nothing a parser throws leaves it but a code.
 */
import { Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { FrameReader, jsonFrame, MOST_PAYLOAD, OPEN, type Opening, PIPE, READY } from './frames.ts'
import { ChildSession } from './child-session.ts'
import { watch } from './watchdog.ts'

/** Milliseconds after which its first file and the watchdog are under way: what V8 keeps of code it takes under its own settings only. */
const START = 50

/**
 * @param memory bytes that it may take
 * @param seconds that it may be busy without a break
 */
export function serve(memory: number, seconds: number): void {
  const pipe = new Socket({ fd: PIPE, readable: true, writable: true })
  const frames = new FrameReader(2 * MOST_PAYLOAD)
  let session: ChildSession | null = null

  pipe.on('data', (chunk: Buffer) => {
    const good = frames.push(chunk, (kind, id, payload) => {
      if (kind === OPEN) session = new ChildSession(id, JSON.parse(payload.toString()) as Opening, pipe)
      else if (id === session?.id) session.take(kind, payload)
    })
    if (!good) process.exit(1)
  })
  // Nobody is left to send anything to.
  pipe.on('end', () => process.exit(0))
  pipe.on('error', () => process.exit(0))
  // What a parser throws where nobody waits for it ends the process: the parent then knows as much as it needs to.
  process.on('uncaughtException', () => process.exit(70))
  // So does a promise that breaks and that nobody waits for, unless whoever opens the file listens for those itself.
  process.on('unhandledRejection', () => {
    if (process.listenerCount('unhandledRejection') === 1) process.exit(70)
  })

  pipe.write(jsonFrame(READY, 0, null))
  watch(memory, 2 * seconds + 10)
  // As of the scan (src/pool/engine-settings.ts): most of what a parser runs is over before optimising it has paid.
  setTimeout(() => setFlagsFromString('--interrupt-budget=540672'), START).unref()
}
