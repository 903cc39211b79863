/**
 * What goes over the pipe between a scan and a parser's process: frames of a head (length, kind, session) and a payload. A process
 * serves one session at a time; frames of earlier ones are dropped.
 */
export const HEAD_BYTES = 9

/** In the child: the pipe, and the file that its first session is about. */
export const PIPE = 3
export const GIVEN_FILE = 4

/** Parent to child. */
export const OPEN = 1 // JSON: Opening
export const NEXT = 2 // the next item, whatever is left of the one at hand
export const MORE = 3 // u32: so many bytes of the part were taken
export const ANSWER = 4 // to READ: bytes, none at the end
export const REFUSAL = 5 // to READ: JSON {code, message}

/** Child to parent. */
export const READY = 16
export const READ = 17 // u32 handle, f64 offset (-1: where the handle stands), u32 length
export const ITEM = 18 // JSON: what lies inside next, see remote-items.ts
export const BYTES = 19 // of the part that was the last item
export const PART_END = 20 // JSON: null, or {code, message}
export const DONE = 21 // JSON: null, or {code, message}

/**
 * Bytes of a part under way: what the process may be ahead of the scan. They wait on its side: so it works on while the scan is busy, and
 * the scan has its share of memory only.
 */
export const WINDOW: number = 16 * 1024 * 1024
export const MOST_PAYLOAD: number = 256 * 1024

/** What a session is about. */
export interface Opening {
  readonly container: string
  readonly name: string
  readonly size: number | null
  /** Bytes, where the source can be read anywhere. */
  readonly placed: number | null
  /** It is the file that was given to the process when it was started. */
  readonly isGiven: boolean
  /** Numbers of Limits; null is Infinity. */
  readonly limits: Readonly<Record<string, number | null>>
}

export interface Fault {
  readonly code: string
  readonly message: string
}

export interface Item {
  readonly kind: 'source' | 'unopened' | 'remark'
  readonly value: unknown
}

/** A head with room for its payload behind it; `head` writes it when the length is known. */
export function writeHead(into: Buffer, kind: number, session: number, length: number): void {
  into.writeUInt32LE(length, 0)
  into[4] = kind
  into.writeUInt32LE(session, 5)
}

export function frame(kind: number, session: number, payload: Uint8Array | null = null): Buffer {
  const length = payload?.length ?? 0
  const bytes = Buffer.allocUnsafe(HEAD_BYTES + length)
  writeHead(bytes, kind, session, length)
  if (payload !== null) bytes.set(payload, HEAD_BYTES)
  return bytes
}

export function jsonFrame(kind: number, session: number, value: unknown): Buffer {
  return frame(kind, session, Buffer.from(JSON.stringify(value)))
}

export type OnFrame = (kind: number, session: number, payload: Buffer) => void

/** Puts frames together as bytes arrive. Payloads of BYTES come in pieces as they are, all others whole. */
export class FrameReader {
  private readonly head = Buffer.alloc(HEAD_BYTES)
  private headFilled = 0
  private left = 0
  private whole: Buffer | null = null
  private filled = 0
  private readonly most: number

  /** @param most bytes of a payload; a longer one is no frame of ours */
  constructor(most: number) {
    this.most = most
  }

  /** @returns false if what came cannot be a frame */
  push(chunk: Buffer, on: OnFrame): boolean {
    let at = 0
    while (at < chunk.length) {
      if (this.headFilled < HEAD_BYTES) {
        const taken = Math.min(HEAD_BYTES - this.headFilled, chunk.length - at)
        chunk.copy(this.head, this.headFilled, at, at + taken)
        this.headFilled += taken
        at += taken
        if (this.headFilled < HEAD_BYTES) return true
        this.left = this.head.readUInt32LE(0)
        if (this.left > this.most) return false
        if (this.head[4] !== BYTES) this.whole = Buffer.allocUnsafe(this.left)
        this.filled = 0
        if (this.left === 0) this.finish(on)
        continue
      }
      const taken = Math.min(this.left, chunk.length - at)
      const piece = chunk.subarray(at, at + taken)
      at += taken
      this.left -= taken
      if (this.whole === null) on(BYTES, this.head.readUInt32LE(5), piece)
      else {
        piece.copy(this.whole, this.filled)
        this.filled += taken
      }
      if (this.left === 0) this.finish(on)
    }
    return true
  }

  private finish(on: OnFrame): void {
    const { whole } = this
    this.headFilled = 0
    this.whole = null
    if (whole !== null) on(this.head[4] as number, this.head.readUInt32LE(5), whole)
  }
}
