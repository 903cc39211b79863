import { NO_FIELD } from '../model/field.ts'
import { HIT_WORDS } from '../model/hit.ts'
import type { Locator } from '../model/locator.ts'
import { createJsonLocator, type JsonLocatorExports } from './json-locator.ts'

export interface LocatorExports extends JsonLocatorExports {
  readonly countLines: (from: number, to: number) => number
  readonly delimited: (
    from: number,
    to: number,
    hits: number,
    count: number,
    delimiter: number,
    quote: number,
    record: number,
    width: number,
    copy: boolean,
  ) => number
  readonly accessLines: (from: number, to: number, hits: number, count: number, first: number, hosted: boolean) => number
  readonly tuples: (
    from: number,
    to: number,
    hits: number,
    count: number,
    record: number,
    width: number,
    strings: number,
  ) => number
}

/** Columns whose fields fit in COLUMN_FIELDS of assembly/memory.ts. */
const MOST_COLUMNS = 16_384

/** @param words and bytes the kernel's memory; hits given to the locator must be views of it */
export function createLocator(exports: LocatorExports, words: Uint32Array, bytes: Uint8Array): Locator {
  const table = exports.scratch.value / 4
  let width = 0
  return {
    json: createJsonLocator(exports, words, bytes),
    get rows() {
      return exports.rowsPassed()
    },
    get placed() {
      return exports.hitsPlaced()
    },
    columns(fields) {
      const most = Math.min(fields.length, MOST_COLUMNS)
      for (width = 0; width < most && fields[width] !== NO_FIELD; width++) words[table + width] = fields[width] as number
    },
    delimited(from, to, hits, delimiter, quote, record, copy) {
      const count = hits.length / HIT_WORDS
      return exports.delimited(from, to, hits.byteOffset, count, delimiter, quote, record, width, copy)
    },
    tuples: (from, to, hits, record, strings) =>
      exports.tuples(from, to, hits.byteOffset, hits.length / HIT_WORDS, record, width, strings),
    accessLines: (from, to, hits, record, hosted) =>
      exports.accessLines(from, to, hits.byteOffset, hits.length / HIT_WORDS, record, hosted),
    countLines: exports.countLines,
  }
}
