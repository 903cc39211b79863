/** The world as commands see it. `main.ts` gives the process's; tests give their own. */

export interface OutputStream {
  readonly isTTY: boolean
  /** Columns of the terminal, 80 where there is none. */
  readonly columns: number
  /**
   * Resolves when the text has been taken, so that a slow reader slows the scan down. When the reader has gone away (EPIPE) the
   * text is dropped quietly. Any other failure throws OutputError.
   */
  write(text: string | Uint8Array): Promise<void>
}

export type SignalName = 'SIGINT' | 'SIGTERM'

export interface Io {
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Milliseconds from any start. */
  readonly now: () => number
  /** The date in UTC, as in ISO 8601. */
  readonly today: () => string
  /** The time in UTC to the second, as in ISO 8601. */
  readonly moment: () => string
  /** Asks somebody at a terminal and waits for the line; null at the end of input. Undefined where nobody is there to ask. */
  readonly ask?: (question: string) => Promise<string | null>
  /** Shows something on the terminal itself, past every redirection. Undefined where there is none. */
  readonly showPrivately?: (text: string) => void
  /** Calls back on the first signal; a second one ends the process. Returns how to stop listening. */
  onSignal(listener: (signal: SignalName) => void): () => void
}

/** The report could not be written. The message is ours. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'OutputError'
  }
}

/** Says in our own words why the system refused to write. */
export function outputError(subject: string, code: string): OutputError {
  const why = WRITE_ERRORS.get(code) ?? (/^E[A-Z0-9]+$/.test(code) ? code : 'unknown error')
  return new OutputError(`${subject} cannot be written: ${why}`)
}

const WRITE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOENT', 'the folder does not exist'],
  ['ENOTDIR', 'the folder does not exist'],
  ['EISDIR', 'it is a folder'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file would be too large'],
  ['EIO', 'the device reported an error'],
  ['ENAMETOOLONG', 'its name is too long'],
])
