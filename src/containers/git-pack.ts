/** Objects of a git pack: https://git-scm.com/docs/gitformat-pack. Deltas are resolved, bases that are not in the pack are missing. */
import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { checkRatio, sizeText } from '../model/limits.ts'
import { type Limits, SourceError } from '../model/source.ts'
import { cutOff } from './run.ts'

const HEADER_BYTES = 12
const KINDS: Readonly<Record<number, Kind>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' }
const BY_OFFSET = 6
const BY_ID = 7
/** Of git itself, for chains that it writes (pack.depth). */
const LONGEST_CHAIN = 4095
/** Bytes of resolved objects that are kept for others that build on them. */
const KEPT_BYTES = 32 * 2 ** 20
/** An object is unpacked to find its end, to find its id, and to be given. */
const PASSES = 3

type Kind = 'commit' | 'tree' | 'blob' | 'tag'

export interface GitObject {
  readonly kind: Kind
  /** In hexadecimal digits. */
  readonly id: string
  /** Of its first byte in the pack. */
  readonly offset: number
}

interface Entry {
  readonly type: number
  /** Of the packed data. */
  readonly at: number
  /** Of what it unpacks to. */
  readonly size: number
  /** What a delta builds on: an offset or an id. */
  readonly base: number | string | null
}

interface Resolved {
  readonly kind: Kind
  readonly bytes: Buffer
}

export class GitPack {
  readonly objects: GitObject[] = []
  /** Objects that build on others that are not here. */
  missing = 0
  /** What ended the pack before its end. */
  failure: SourceError | null = null

  private readonly pack: Buffer
  private readonly hash: 'sha1' | 'sha256'
  private readonly limits: Limits
  private readonly entries = new Map<number, Entry>()
  private readonly offsets = new Map<string, number>()
  private readonly kept = new Map<number, Resolved>()
  private keptBytes = 0
  private unpacked = 0
  /** The id of what was not found. */
  private lacking: string | null = null

  /** @param pack from its `PACK` to the end of the file */
  constructor(pack: Buffer, hash: 'sha1' | 'sha256', limits: Limits) {
    this.pack = pack
    this.hash = hash
    this.limits = limits
    try {
      this.readEntries()
    } catch (error) {
      this.failure = asFailure(error)
    }
    try {
      this.identify()
    } catch (error) {
      this.failure = asFailure(error)
    }
  }

  /** Of one that `objects` has. @throws SourceError where a limit is reached */
  read({ offset }: GitObject): Buffer {
    return this.resolve(offset)?.bytes ?? Buffer.alloc(0)
  }

  find(id: string): GitObject | null {
    const offset = this.offsets.get(id)
    if (offset === undefined) return null
    const kind = this.resolve(offset)?.kind
    return kind === undefined ? null : { kind, id, offset }
  }

  private readEntries(): void {
    const { pack } = this
    if (pack.length < HEADER_BYTES) throw cutOff()
    const count = pack.readUInt32BE(8)
    if (count > this.limits.values)
      throw new SourceError('limit', `it says to have more than ${this.limits.values} objects; it was not scanned`)
    let at = HEADER_BYTES
    for (let read = 0; read < count; read++) {
      const offset = at
      let byte = this.byteAt(at++)
      const type = (byte >> 4) & 7
      let size = byte & 15
      for (let factor = 16; byte >= 0x80; factor *= 128) {
        byte = this.byteAt(at++)
        size += (byte & 0x7f) * factor
      }
      if (size > this.limits.block) {
        const message = `an object in it is larger than ${sizeText(this.limits.block)}; it and what follows it were not scanned`
        throw new SourceError('limit', message)
      }
      let base: number | string | null = null
      if (type === BY_OFFSET) {
        byte = this.byteAt(at++)
        let back = byte & 0x7f
        while (byte >= 0x80) {
          byte = this.byteAt(at++)
          back = (back + 1) * 128 + (byte & 0x7f)
        }
        base = offset - back
      } else if (type === BY_ID) {
        const length = this.hash === 'sha1' ? 20 : 32
        base = pack.toString('hex', at, at + length)
        at += length
      } else if (KINDS[type] === undefined)
        throw new SourceError('malformed', 'an object in it is none; what came before was scanned')
      const entry = { type, at, size, base }
      at += this.inflate(entry).taken
      this.entries.set(offset, entry)
    }
  }

  /** Ids are of what objects hold. Those that build on an id can stand before it: they wait for it. */
  private identify(): void {
    const waiting = new Map<string, number[]>()
    for (const first of this.entries.keys()) {
      const ready = [first]
      for (let offset = ready.pop(); offset !== undefined; offset = ready.pop()) {
        this.lacking = null
        const found = this.resolve(offset)
        if (found === null) {
          this.missing++
          if (this.lacking === null) continue
          const others = waiting.get(this.lacking)
          if (others === undefined) waiting.set(this.lacking, [offset])
          else others.push(offset)
          continue
        }
        const { kind, bytes } = found
        const id = createHash(this.hash).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex')
        if (this.offsets.has(id)) continue
        this.offsets.set(id, offset)
        this.objects.push({ kind, id, offset })
        const others = waiting.get(id) ?? []
        waiting.delete(id)
        this.missing -= others.length
        for (const other of others) ready.push(other)
      }
    }
  }

  private resolve(offset: number): Resolved | null {
    const chain: number[] = []
    let at: number | undefined = offset
    let found: Resolved | undefined
    while (found === undefined) {
      const entry: Entry | undefined = at === undefined ? undefined : this.entries.get(at)
      if (at === undefined || entry === undefined || chain.length > LONGEST_CHAIN) return null
      found = this.kept.get(at)
      if (found !== undefined) break
      const kind = KINDS[entry.type]
      if (kind !== undefined) found = this.keep(at, { kind, bytes: this.inflate(entry).bytes })
      else {
        chain.push(at)
        at = typeof entry.base === 'string' ? this.offsets.get(entry.base) : (entry.base ?? undefined)
        if (at === undefined) this.lacking = entry.base as string
      }
    }
    for (const step of chain.reverse()) {
      const delta = this.inflate(this.entries.get(step) as Entry).bytes
      const bytes: Buffer | null = applied(found.bytes, delta, (length) => this.mayMake(length))
      if (bytes === null) return null
      found = this.keep(step, { kind: found.kind, bytes })
    }
    return found
  }

  private keep(offset: number, resolved: Resolved): Resolved {
    this.kept.set(offset, resolved)
    this.keptBytes += resolved.bytes.length
    for (const [oldest, { bytes }] of this.kept) {
      if (this.keptBytes <= KEPT_BYTES || oldest === offset) break
      this.kept.delete(oldest)
      this.keptBytes -= bytes.length
    }
    return resolved
  }

  private inflate({ at, size }: Entry): { bytes: Buffer; taken: number } {
    this.charge(size)
    // Without a byte more than is needed an empty object would end before its checksum is read.
    const options = { info: true, maxOutputLength: size + 1, chunkSize: Math.max(64, Math.min(size + 1, 2 ** 16)) }
    const { buffer, engine } = inflateSync(this.pack.subarray(at), options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    if (buffer.length !== size)
      throw new SourceError('malformed', 'an object in it is not as large as it says; what came before was scanned')
    return { bytes: buffer, taken: engine.bytesWritten }
  }

  private mayMake(bytes: number): boolean {
    if (bytes > this.limits.block) return false
    this.charge(bytes)
    return true
  }

  private charge(bytes: number): void {
    const unpacked = this.unpacked + bytes
    checkRatio(unpacked / PASSES, this.pack.length, this.limits)
    this.unpacked = unpacked // what is refused has cost nothing
  }

  private byteAt(at: number): number {
    const byte = this.pack[at]
    if (byte === undefined) throw cutOff()
    return byte
  }
}

/** What a delta makes of what it builds on; null if it is none of it. */
function applied(base: Buffer, delta: Buffer, mayMake: (length: number) => boolean): Buffer | null {
  let at = 0
  const next = (): number => delta[at++] ?? 0
  const size = (): number => {
    let value = 0
    for (let factor = 1; at < delta.length; factor *= 128) {
      const byte = next()
      value += (byte & 0x7f) * factor
      if (byte < 0x80) break
    }
    return value
  }
  if (size() !== base.length) return null
  const length = size()
  if (!mayMake(length)) return null
  const made = Buffer.alloc(length)
  let to = 0
  while (at < delta.length) {
    const code = next()
    let piece: Buffer
    if (code >= 0x80) {
      let from = 0
      let count = 0
      for (let i = 0; i < 4; i++) if ((code >> i) & 1) from += next() * 256 ** i
      for (let i = 0; i < 3; i++) if ((code >> (4 + i)) & 1) count += next() * 256 ** i
      if (count === 0) count = 0x10000
      piece = base.subarray(from, from + count)
      if (piece.length !== count) return null
    } else {
      piece = delta.subarray(at, at + code)
      if (code === 0 || piece.length !== code) return null
      at += code
    }
    if (to + piece.length > length) return null
    made.set(piece, to)
    to += piece.length
  }
  return to === length ? made : null
}

function asFailure(error: unknown): SourceError {
  if (error instanceof SourceError) return error
  const isCut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
  return isCut ? cutOff() : new SourceError('malformed', 'an object in it is damaged; what came before was scanned')
}
