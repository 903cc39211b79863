/** A file that threads read once, together: its bytes lie in memory that all of them see. Whoever needs it first reads it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** States of a file. */
const UNREAD = 0
const BEING_READ = 1
const READ = 2

/** Where its bytes begin; before them lies its state. */
const BYTES = 8

/** Milliseconds that a thread waits for another that reads. It may have been ended at it. */
const PATIENCE = 2000

/** Memory for a file. Nothing of it is in use before the file is read. */
export function memoryFor(path: string): SharedArrayBuffer {
  const fd = openSync(path, 'r')
  try {
    return new SharedArrayBuffer(BYTES + fstatSync(fd).size)
  } finally {
    closeSync(fd)
  }
}

/** The bytes of a file: read into its memory, by this thread or another one. @throws if it cannot be read, or has become shorter */
export function sharedBytes(memory: SharedArrayBuffer, path: string): Uint8Array {
  const state = new Int32Array(memory, 0, 1)
  const bytes = new Uint8Array(memory, BYTES)
  const before = Atomics.compareExchange(state, 0, UNREAD, BEING_READ)
  if (before === UNREAD) {
    let isRead = false
    try {
      fill(bytes, path)
      isRead = true
    } finally {
      Atomics.store(state, 0, isRead ? READ : UNREAD)
      Atomics.notify(state, 0)
    }
    return bytes
  }
  Atomics.wait(state, 0, BEING_READ, PATIENCE)
  if (Atomics.load(state, 0) === READ) return bytes
  const own = new Uint8Array(bytes.length)
  fill(own, path)
  return own
}

function fill(bytes: Uint8Array, path: string): void {
  const fd = openSync(path, 'r')
  try {
    for (let filled = 0; filled < bytes.length; ) {
      const read = readSync(fd, bytes, filled, bytes.length - filled, null)
      if (read === 0) throw new RangeError('the file is shorter than it was')
      filled += read
    }
  } finally {
    closeSync(fd)
  }
}
