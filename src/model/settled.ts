/** Distinct values: a set of hashes up to a limit, registers above (inventory/sketch.ts has the meaning). */
export interface RawSketch {
  readonly set: Uint32Array | null
  readonly size: number
  readonly registers: Uint8Array | null
}

/** Counts hits of one kind in one field once they are known to be all alike. Without it they are counted one by one, to the same sums. */
export interface SettledFields {
  /** Forgets everything, before another source. */
  reset(): void
  /** Counts hits of this kind in this field from now on. Gives what was counted so far; null if there is no room. */
  settle(field: number, kind: number): (() => { readonly hits: number; readonly sketch: RawSketch }) | null
  /** Takes the hits of settled fields that fill their cells out of the rows, and returns the number of rows left. */
  count(hits: Uint32Array, count: number): number
}
