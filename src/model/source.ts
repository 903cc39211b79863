/** Bytes with a name: a file, standard input, a buffer, a member of an archive (`dump.zip!/users.csv`). */
import type { Problem } from './problem.ts'

export interface Source {
  /** As reported: relative, `/` between parts, members after `!/`. Safe to show only through an encoder. */
  readonly name: string
  /** Bytes on disk if known; a hint, never trusted. */
  readonly size: number | null
  /** True while byte positions are positions in the file on disk: not for decompressed or transcoded data. */
  readonly addressable: boolean
  /**
   * Opens the source for reading. `read` fills `into` from its start and returns the number of bytes written; 0 is the end.
   * Files read synchronously (measured several times faster than promises); streams return promises.
   * Fails only by throwing SourceError.
   */
  open(): ByteReader
}

export interface ByteReader {
  read(into: Uint8Array): number | Promise<number>
  close(): void
}

/** A source that could not be opened or read. The message is ours and holds no content. */
export class SourceError extends Error {
  readonly code: Problem['code']
  constructor(code: Problem['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Files that hold other bytes: opening one yields sources. */
export interface Container {
  readonly name: string
  readonly title: string
  recognises(head: Uint8Array, name: string): boolean
  open(source: Source): AsyncIterable<Source>
}
