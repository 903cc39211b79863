import type { CodePasser } from '../model/code-passer.ts'
import type { Locator } from '../model/locator.ts'
import type { SettledFields } from '../model/settled.ts'
import { type CodePasserExports, createCodePasser } from './code-passer.ts'
import { literalBuckets } from './literal-buckets.ts'
import { createLocator, type LocatorExports } from './locator.ts'
import { createSettledFields, type SettledExports } from './settled-fields.ts'
import { CARD_LENGTHS, IBAN_LENGTHS } from './tables.ts'
import { KERNEL_WASM } from './wasm.ts'

/** What rules bring to the kernel. Ids are 1 to 65,535 and reach the hits' HIT_DATA. */
export interface KernelTables {
  /** Normalised key words (lower case, no separators, two bytes or more in UTF-8), at most 3,000. Of equal words the first counts. */
  readonly keys: readonly { readonly word: string; readonly id: number }[]
  /** Literal prefixes of 3 to 16 bytes in UTF-8, at most 200. */
  readonly literals: readonly { readonly literal: string; readonly id: number }[]
  /** Words that announce identifiers, lower case, at most 3,000. Of longer ones the first 8 bytes count, of CJK ones the first 6. */
  readonly cues?: readonly string[]
  /** Forms of identifiers that need no cue, at most 31 long and 180 of them: `9` a digit, `A` a letter, anything else a mark. */
  readonly forms?: readonly string[]
}

/**
 * The compiled scanner and its memory. A block is written at `input`, `scan` leaves hit rows (model/hit.ts) at word `hits` of
 * `words`. The memory never grows, so the views stay valid.
 */
export interface Kernel {
  readonly bytes: Uint8Array
  readonly words: Uint32Array
  readonly memory: WebAssembly.Memory
  /** Where the caller writes the block. The 4 KiB before it are the caller's too, for look-behind; the first bytes are zero. */
  readonly input: number
  /** Bytes the caller may use from `input` on, look-ahead included. */
  readonly capacity: number
  /** Word index of the first hit row. */
  readonly hits: number
  /** Places hits in records, for format readers. Its hits must be rows of this kernel. */
  readonly locator: Locator
  /** Passes stretches of source code. */
  readonly code: CodePasser
  /** Counts hits of fields whose hits are all alike. */
  readonly settled: SettledFields
  /** Chooses kinds: bit `1 << KIND.x` for each one wanted. All are, at first. Kinds not wanted cost nearly nothing. */
  kinds(wanted: number): void
  /**
   * Scans `bytes[from..to)` and returns the number of hits that start there, sorted by start, end and kind. MAX_SPAN bytes before
   * `from` and twice MAX_SPAN and 64 after `to` must be the source's own, or zero past its edges; `end` tells how far its own
   * bytes go, and is only checked. HIT_LINE counts from `from`. If the rows ran out, see `resume`.
   */
  scan(from: number, to: number, end: number): number
  /** Where to call `scan` again if the last call filled its rows, with all hits before it reported; else that call's `to`. */
  readonly resume: number
  /** Line feeds in `bytes[from..to)`. */
  countLines(from: number, to: number): number
  /** UTF-8 characters that begin in `bytes[from..to)`. */
  countCodePoints(from: number, to: number): number
}

/** What the module exports; see assembly/index.ts. Constants are globals. */
interface Exports extends LocatorExports, SettledExports, CodePasserExports {
  readonly input: WebAssembly.Global<'i32'>
  readonly hits: WebAssembly.Global<'i32'>
  readonly scratch: WebAssembly.Global<'i32'>
  readonly cardLengths: WebAssembly.Global<'i32'>
  readonly ibanLengths: WebAssembly.Global<'i32'>
  readonly addKeys: (from: number, to: number, ids: number) => number
  readonly addLiteral: (text: number, length: number, id: number, bucket: number) => number
  readonly addCues: (from: number, to: number, ids: number) => number
  readonly addForm: (digits: number, words: number) => number
  readonly wantKinds: (kinds: number) => void
  readonly scan: (from: number, to: number) => number
  readonly resume: () => number
  readonly countLines: (from: number, to: number) => number
  readonly countCodePoints: (from: number, to: number) => number
}

/** A block of 1 MiB and 4 KiB to look around in. */
const DEFAULT_CAPACITY: number = 0x10_0000 + 0x1000
const MAX_CAPACITY: number = 0x50_0000
/** The kernel loads whole vectors: what lies behind the caller's last byte. */
const MARGIN = 0x400
const PAGE = 0x1_0000

let compiled: WebAssembly.Module | undefined

/** Once for all kernels of a thread, those of other layers and of threads that are sent it. */
export function compileKernel(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, 'base64'))
  return compiled
}

/** A kernel with its own memory. Throws RangeError if a table or the capacity (bytes, at most 5 MiB) is too large. */
export function createKernel(module: WebAssembly.Module, tables: KernelTables, capacity: number = DEFAULT_CAPACITY): Kernel {
  if (!(capacity > 0 && capacity <= MAX_CAPACITY)) throw new RangeError(`A kernel's capacity is 1 to ${MAX_CAPACITY} bytes.`)
  const pages = Math.ceil((INPUT + capacity + MARGIN) / PAGE)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const exports = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports
  const bytes = new Uint8Array(memory.buffer)
  const words = new Uint32Array(memory.buffer)
  fillTables(bytes, exports, tables, capacity)
  exports.wantKinds(-1)
  return {
    bytes,
    words,
    memory,
    input: exports.input.value,
    capacity,
    hits: exports.hits.value / 4,
    locator: createLocator(exports, words, bytes),
    code: createCodePasser(exports, memory.buffer),
    settled: createSettledFields(exports, words, bytes),
    kinds: exports.wantKinds,
    scan(from, to, end) {
      if (to > end || end > bytes.length) throw new RangeError('The region to scan is outside the block.')
      return exports.scan(from, to)
    },
    get resume() {
      return exports.resume()
    },
    countLines: exports.countLines,
    countCodePoints: exports.countCodePoints,
  }
}

/** INPUT of assembly/memory.ts. */
const INPUT = 0x52_0000

function fillTables(bytes: Uint8Array, exports: Exports, tables: KernelTables, capacity: number): void {
  bytes.set(CARD_LENGTHS, exports.cardLengths.value)
  bytes.set(IBAN_LENGTHS, exports.ibanLengths.value)
  const text = exports.scratch.value
  if (!addWords(bytes, exports.input.value, capacity, tables.keys, 40, exports.addKeys))
    throw new RangeError('The kernel has no room for so many key words.')
  const buckets = literalBuckets(tables.literals.map(({ literal }) => Buffer.from(literal, 'utf8')))
  for (const [index, { literal, id }] of tables.literals.entries()) {
    const length = writeText(bytes, text, literal, 3, 16, id)
    if (exports.addLiteral(text, length, id, buckets[index] as number) === 0)
      throw new RangeError('The kernel has no room for so many literals.')
  }
  const cues = (tables.cues ?? []).map((word) => ({ word, id: 1 }))
  if (!addWords(bytes, exports.input.value, capacity, cues, 64, exports.addCues))
    throw new RangeError('The kernel has no room for so many cue words.')
  for (const form of tables.forms ?? []) {
    if (exports.addForm(formBits(form, '9'), formBits(form, '9A')) === 0)
      throw new RangeError('The kernel has no room for so many forms.')
  }
  bytes.fill(0, text, text + 72)
}

const ID_BYTES = 4

/** Gives words to the module, as many at a time as fit into its block. Perf: thousands of small calls are half of the start of a thread. */
function addWords(
  bytes: Uint8Array,
  block: number,
  capacity: number,
  words: KernelTables['keys'],
  most: number,
  add: (from: number, to: number, ids: number) => number,
): boolean {
  const text = Buffer.from(bytes.buffer)
  const atOnce = Math.max(1, Math.min(words.length, Math.floor(capacity / (ID_BYTES + most + 1))))
  let isRoom = true
  for (let from = 0; from < words.length && isRoom; from += atOnce) {
    const some = words.slice(from, from + atOnce)
    const ids = new Uint32Array(bytes.buffer, block, some.length)
    let all = ''
    for (let i = 0; i < some.length; i++) {
      const { word, id } = some[i] as KernelTables['keys'][number]
      // A line feed ends a word. No character has more than three bytes for each of its units.
      const fits = word.length >= 2 && word.length * 3 <= most
      mustFit(word, word.includes('\n') ? 0 : fits ? word.length : Buffer.byteLength(word), 2, most, id)
      all += `${word}\n`
      ids[i] = id
    }
    const start = block + some.length * ID_BYTES
    const end = start + text.write(all, start, 'utf8')
    isRoom = add(start, end, block) !== 0
    bytes.fill(0, block, end)
  }
  return isRoom
}

/** Bit i for a character in place i that is one of `wanted`. */
function formBits(form: string, wanted: string): number {
  return [...form].reduce((bits, character, i) => (wanted.includes(character) ? bits | (1 << i) : bits), 0)
}

/** Writes a word of a table, with zeros behind it, and returns its length in bytes. */
function writeText(bytes: Uint8Array, at: number, text: string, least: number, most: number, id: number): number {
  const encoded = Buffer.from(text, 'utf8')
  mustFit(text, encoded.length, least, most, id)
  bytes.fill(0, at, at + 72)
  bytes.set(encoded, at)
  return encoded.length
}

function mustFit(text: string, length: number, least: number, most: number, id: number): void {
  if (length < least || length > most) throw new RangeError(`"${text}" must have ${least} to ${most} bytes.`)
  if (!(id >= 1 && id <= 0xffff)) throw new RangeError(`The id of "${text}" must be 1 to 65535.`)
}
