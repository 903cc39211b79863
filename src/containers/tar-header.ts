/** Headers of tar archives: POSIX.1-2017 pax, section "ustar Interchange Format", and the GNU tar manual, "Basic Tar Format". */
export const BLOCK = 512

export interface TarHeader {
  readonly name: Uint8Array
  /** The letter of what it is; '0' for files. */
  readonly type: string
  readonly size: number
  /** Of GNU's sparse files: more headers follow. */
  readonly isExtended: boolean
}

const NAME = [0, 100] as const
const SIZE = [124, 136] as const
const CHECK = [148, 156] as const
const TYPE = 156
const MAGIC = 257
const PREFIX = [345, 500] as const
const EXTENDED = 482
const SPACE = 32

/** Null if the block is no header: its checksum says so. */
export function readHeader(block: Buffer): TarHeader | null {
  const written = octal(block.subarray(...CHECK))
  if (written === null || !isSum(block, written)) return null
  const size = sizeOf(block.subarray(...SIZE))
  if (size === null) return null
  const isPosix = block.toString('latin1', MAGIC, MAGIC + 6) === 'ustar\0'
  const name = untilNul(block.subarray(...NAME))
  const prefix = isPosix ? untilNul(block.subarray(...PREFIX)) : new Uint8Array(0)
  const type = block[TYPE] === 0 ? '0' : String.fromCharCode(block[TYPE] as number)
  return {
    name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    type,
    size,
    isExtended: type === 'S' && block[EXTENDED] === 1,
  }
}

/** Whether the first block of a file may be a header: cheap for all that are none. */
export function mayBeHeader(head: Uint8Array): boolean {
  const [from] = CHECK
  if (head.length < BLOCK || head[0] === 0) return false
  for (let at = from; at < from + 6; at++) {
    const byte = head[at] as number
    if (byte !== SPACE && byte !== 0 && (byte < 48 || byte > 55)) return false
  }
  return true
}

/** The sum of all bytes, those of itself counted as spaces. Some old writers took bytes as signed. */
function isSum(block: Uint8Array, written: number): boolean {
  let unsigned = 0
  let signed = 0
  for (let at = 0; at < BLOCK; at++) {
    const byte = at >= CHECK[0] && at < CHECK[1] ? SPACE : (block[at] as number)
    unsigned += byte
    signed += byte > 127 ? byte - 256 : byte
  }
  return written === unsigned || written === signed
}

/** Octal digits, or base-256 with the first bit set. Null if neither, or beyond all files. */
function sizeOf(field: Uint8Array): number | null {
  const [first = 0] = field
  if ((first & 0x80) === 0) return octal(field)
  let size = first & 0x7f
  for (const byte of field.subarray(1)) size = size * 256 + byte
  return Number.isSafeInteger(size) ? size : null
}

function octal(field: Uint8Array): number | null {
  const text = Buffer.from(field).toString('latin1').replace(/\0.*$/s, '').trim()
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : null
}

function untilNul(field: Uint8Array): Uint8Array {
  const nul = field.indexOf(0)
  return nul < 0 ? field : field.subarray(0, nul)
}

/** Records `length key=value` of a pax header; those whose length is none end it. */
export function readPax(bytes: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at)
    const digits = space < 0 ? '' : bytes.toString('latin1', at, Math.min(space, at + 10))
    const length = /^\d{1,9}$/.test(digits) ? Number(digits) : 0
    const equals = bytes.indexOf('=', space)
    if (length <= space - at || at + length > bytes.length || equals < 0 || equals >= at + length) break
    records.set(bytes.toString('utf8', space + 1, equals), bytes.subarray(equals + 1, at + length - 1))
    at += length
  }
  return records
}
