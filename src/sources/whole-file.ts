import { closeSync, readSync } from 'node:fs'
import type { PlacedReader } from '../model/source.ts'
import { openRegularFile } from './regular-file.ts'

/**
 * Reads a whole file into a buffer, from its start. Returns its bytes, or -1 if it does not fit or cannot be read: a source that
 * is opened says why.
 *
 * Perf: one read where the file ends where its size says, as nearly all do (bench: small files).
 */
export function readWhole(path: string | Buffer, into: Uint8Array): number {
  let fd = -1
  try {
    const opened = openRegularFile(path)
    fd = opened.fd
    if (opened.size >= into.length) return -1
    let length = 0
    for (;;) {
      const read = readSync(fd, into, length, into.length - length, null)
      length += read
      if (length === into.length) return -1
      // The size is a hint: pseudo files say 0 and hold something.
      if (read === 0 || (length === opened.size && read > 0)) return length
    }
  } catch {
    return -1
  } finally {
    if (fd >= 0) closeSync(fd)
  }
}

/** All of an open file; null if it holds more than `most` bytes or cannot be read at once. */
export function bytesIn(reader: PlacedReader, most: number): Uint8Array | null {
  if (reader.size > most) return null
  try {
    const bytes = new Uint8Array(reader.size)
    const length = reader.readAt(0, bytes)
    return typeof length === 'number' ? bytes.subarray(0, length) : null
  } catch {
    return null
  }
}

/** The first bytes of a file, at most `limit`; null if it cannot be read. */
export function readHead(path: string | Buffer, limit: number): Uint8Array | null {
  try {
    const { fd } = openRegularFile(path)
    try {
      const bytes = new Uint8Array(limit)
      let length = 0
      for (let read = -1; read !== 0 && length < limit; length += read) read = readSync(fd, bytes, length, limit - length, null)
      return bytes.subarray(0, length)
    } finally {
      closeSync(fd)
    }
  } catch {
    return null
  }
}
