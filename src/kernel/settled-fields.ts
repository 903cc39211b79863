import type { SettledFields } from '../model/settled.ts'

export interface SettledExports {
  readonly resetSettled: () => void
  readonly settleField: (field: number, kind: number) => number
  readonly countSettled: (hits: number, count: number) => number
}

/** Layout of a counter, see COUNTERS of assembly/memory.ts. */
const SET_AT = 16
const SET_CELLS = 4096
const REGISTERS_AT: number = SET_AT + SET_CELLS * 4
const REGISTERS = 16_384

/** @param words and bytes the kernel's memory */
export function createSettledFields(exports: SettledExports, words: Uint32Array, bytes: Uint8Array): SettledFields {
  return {
    reset: exports.resetSettled,
    settle(field, kind) {
      const counter = exports.settleField(field, kind)
      if (counter === 0) return null
      const set = (counter + SET_AT) / 4
      return () => {
        const many = words[counter / 4 + 2] !== 0
        return {
          hits: words[counter / 4] as number,
          sketch: {
            set: many ? null : words.slice(set, set + SET_CELLS),
            size: many ? 0 : (words[counter / 4 + 1] as number),
            registers: many ? bytes.slice(counter + REGISTERS_AT, counter + REGISTERS_AT + REGISTERS) : null,
          },
        }
      }
    },
    count: (hits, count) => exports.countSettled(hits.byteOffset, count),
  }
}
