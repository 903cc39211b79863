import { closeSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ByteReader, PlacedReader, Source } from '../model/source.ts'
import { SourceError } from '../model/source.ts'
import { openRegularFile } from './regular-file.ts'
import { asSourceError } from './system-error.ts'
import type { FileEntry } from './walk-entry.ts'

/** How far a file may grow beyond its size at opening before reading stops: a log written faster than we read has no end. */
export const GROWTH_LIMIT: number = 64 * 2 ** 20

/** A file found by the walk. Opened and read synchronously: measured ten times faster than promises on small files. */
export function fileSource(entry: Pick<FileEntry, 'name' | 'path' | 'size'>): Source {
  return {
    name: entry.name,
    size: entry.size,
    addressable: true,
    open: () => openFile(entry.path),
    openAt: () => openPlaced(entry.path),
    beside: fileBeside(entry.path),
  }
}

/** The other files of the folder that a file lies in, by plain names that we know: never by what stands in a file. */
export function fileBeside(path: string | Buffer): (name: string) => PlacedReader | null {
  return (name) => {
    try {
      return openPlaced(pathBeside(path, name))
    } catch {
      return null
    }
  }
}

/** Paths may be bytes that are no UTF-8. */
function pathBeside(path: string | Buffer, name: string): string | Buffer {
  if (typeof path === 'string') return join(dirname(path), name)
  return Buffer.concat([path.subarray(0, path.lastIndexOf('/') + 1), Buffer.from(name)])
}

function openPlaced(path: string | Buffer): PlacedReader {
  try {
    const { fd, size } = openRegularFile(path)
    return new PlacedFile(fd, size)
  } catch (error) {
    throw asSourceError(error)
  }
}

/** An open file read anywhere; its size is the one at opening. */
export class PlacedFile implements PlacedReader {
  readonly size: number
  #fd: number

  constructor(fd: number, size: number) {
    this.#fd = fd
    this.size = size
  }

  get descriptor(): number {
    return this.#fd
  }

  readAt(offset: number, into: Uint8Array): number {
    try {
      let filled = 0
      for (let read = -1; read !== 0 && filled < into.length; filled += read)
        read = readSync(this.#fd, into, filled, into.length - filled, offset + filled)
      return filled
    } catch (error) {
      throw asSourceError(error)
    }
  }

  close(): void {
    if (this.#fd < 0) return
    closeSync(this.#fd)
    this.#fd = -1
  }
}

function openFile(path: string | Buffer): ByteReader {
  try {
    const { fd, size } = openRegularFile(path)
    return new FileReader(fd, size + GROWTH_LIMIT)
  } catch (error) {
    throw asSourceError(error)
  }
}

/** Reads an open file descriptor up to its end, wherever the end is by then: the size at opening is only a hint. */
export class FileReader implements ByteReader {
  #fd: number
  #left: number

  /** Reads at most `limit` bytes; more is a SourceError, after all of them were given out. */
  constructor(fd: number, limit: number) {
    this.#fd = fd
    this.#left = limit
  }

  read(into: Uint8Array): number {
    try {
      if (this.#left === 0) throw new SourceError('changed', 'it kept growing while it was read; its newest part was not scanned')
      const read = readSync(this.#fd, into, 0, Math.min(into.length, this.#left), null)
      this.#left -= read
      return read
    } catch (error) {
      throw asSourceError(error)
    }
  }

  close(): void {
    if (this.#fd < 0) return
    closeSync(this.#fd)
    this.#fd = -1
  }
}
