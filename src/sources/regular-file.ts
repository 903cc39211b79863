import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { SourceError } from '../model/source.ts'

/**
 * Neither follows a link in the last component nor waits for the writer of a FIFO; Node adds O_CLOEXEC by itself. Windows knows
 * only O_RDONLY: there the other two are undefined, which counts as 0 here.
 */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * Opens a file for reading, and only a regular file: what stood there during the walk may be a FIFO or a link by now.
 * Throws system errors and SourceError. Node has no openat, so a folder on the way that is swapped for a link is followed.
 */
export function openRegularFile(path: string | Buffer): { readonly fd: number; readonly size: number } {
  const fd = openSync(path, OPEN_FLAGS)
  try {
    const stat = fstatSync(fd)
    if (!stat.isFile())
      throw new SourceError('not-a-file', stat.isDirectory() ? 'it is a folder' : 'it is a device, socket or FIFO')
    return { fd, size: stat.size }
  } catch (error) {
    closeSync(fd)
    throw error
  }
}

/** The first `limit` bytes of a regular file (one more says that there is more), or null if there is none that can be read. */
export function readSmallFile(path: string, limit: number): Buffer | null {
  try {
    const { fd, size } = openRegularFile(path)
    try {
      const bytes = Buffer.allocUnsafe(Math.min(size, limit) + 1)
      let filled = 0
      for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
        read = readSync(fd, bytes, filled, bytes.length - filled, null)
      return bytes.subarray(0, filled)
    } finally {
      closeSync(fd)
    }
  } catch {
    return null
  }
}
