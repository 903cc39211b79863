/** Why some bytes in scope were not scanned, or not scanned as what they claim to be. A closed list: docs and CI rely on it. */
export type ProblemCode =
  | 'unreadable' // the operating system refused to open or read it
  | 'vanished' // it was listed, and gone when we came to read it
  | 'changed' // it grew or shrank while we read it
  | 'not-a-file' // device, socket, FIFO: never opened
  | 'unsupported' // a binary or container format this version does not read
  | 'encrypted'
  | 'truncated' // the data ends inside a value, record or compressed stream
  | 'malformed' // a structured reader gave up; the rest was scanned as text
  | 'limit' // a limit was reached; the message names it
  | 'undecodable' // the character set could not be told; scanned byte by byte as Latin-1
  | 'charset-guess' // it does not say its character set, which was told by its bytes
  | 'ignore-invalid' // a comment or entry that asks to ignore something, and was not followed
  | 'ignore-unused' // one that covers nothing
  | 'ignore-expired' // one past its date
  | 'crashed' // the reader of its format crashed, twice
  | 'no-key' // known values cannot be compared, only counted
  | 'internal' // a fault of ours; this source may be incomplete

/**
 * Something the user must know about one source. Never contains a value found in it, nor text from a foreign error.
 * `incomplete` problems mean bytes were not scanned: they make the run's status `incomplete` (exit code 3).
 */
export interface Problem {
  readonly file: string
  readonly code: ProblemCode
  readonly message: string
  readonly incomplete: boolean
}
