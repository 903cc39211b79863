import { detectEncoding } from './encoding.ts'
import { holdsByte } from './holds-byte.ts'
import { SIGNATURES, type Signature } from './binary-signatures.ts'

export interface BinaryFormat {
  /** The format in words: `PNG image`. */
  readonly what: string
  /** True if it can hold personal data as text, so that not reading it is a gap; false for pictures, sound, programs, fonts. */
  readonly holdsText: boolean
}

/** A signature with its bytes taken apart: -1 stands for any byte. */
interface Compiled extends Signature {
  readonly wanted: readonly number[]
}

/** By the first byte; under -1 those that begin elsewhere or with any byte. */
const BY_FIRST_BYTE: ReadonlyMap<number, readonly Compiled[]> = groupByFirstByte()

/**
 * Tells binary data from text by the first bytes. Null means text, also with some NULs or odd control characters in it: exports
 * are padded with NULs and use control characters between fields.
 */
export function isBinary(head: Uint8Array): BinaryFormat | null {
  const signature = find(BY_FIRST_BYTE.get(head[0] ?? -1), head) ?? find(BY_FIRST_BYTE.get(-1), head)
  if (signature !== undefined) return { what: signature.what, holdsText: signature.holdsText }
  return looksBinary(head) ? UNKNOWN_BINARY : null
}

/** Nothing but the mix of bytes says so: it may be text that holds binary values. */
export const UNKNOWN_BINARY: BinaryFormat = { what: 'binary data of an unknown format', holdsText: true }

function find(signatures: readonly Compiled[] | undefined, head: Uint8Array): Signature | undefined {
  if (signatures === undefined) return undefined
  for (const signature of signatures) if (stands(signature, head) && (signature.also?.(head) ?? true)) return signature
  return undefined
}

/** Perf: asked of dozens for every file (bench: small files). */
function stands({ at = 0, wanted }: Compiled, head: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) {
    const byte = wanted[i] as number
    if (byte >= 0 && head[at + i] !== byte) return false
  }
  return true
}

function groupByFirstByte(): Map<number, Compiled[]> {
  const groups = new Map<number, Compiled[]>()
  for (const signature of SIGNATURES) {
    const wanted = (signature.bytes.match(/../g) ?? []).map((byte) => (byte === '??' ? -1 : Number.parseInt(byte, 16)))
    const first = signature.at === undefined ? (wanted[0] as number) : -1
    groups.set(first, [...(groups.get(first) ?? []), { ...signature, wanted }])
  }
  return groups
}

/** Control characters found in text: tab, line ends, form feed, backspace, escape, and the end of file of DOS. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])
/** A run of NULs this long is padding or a hole in the file and says nothing. */
const PADDING = 16
/** Delimited text uses a few control characters often; binary data uses most of the 24 now and then. */
const MIN_CONTROL_KINDS = 6
const MIN_CONTROL_SHARE = 0.02

/** Perf: data without a NUL in its first bytes is text to us; looking for one is all that most files cost. */
const SAMPLE = 8192

function looksBinary(start: Uint8Array): boolean {
  const head = start.subarray(0, SAMPLE)
  if (!holdsByte(head, 0)) return false
  let kinds = 0
  let controls = 0
  let counted = 0
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number
    if (byte === 0) {
      let end = at
      while (end < head.length && head[end] === 0) end++
      if (end - at >= PADDING) {
        at = end - 1
        continue
      }
    }
    counted++
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) {
      controls++
      kinds |= 1 << byte
    }
  }
  if (bitCount(kinds) < MIN_CONTROL_KINDS || controls < counted * MIN_CONTROL_SHARE) return false
  const { encoding } = detectEncoding(head)
  return encoding === 'utf-8' || encoding === 'latin-1'
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
