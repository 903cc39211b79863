/** The hits that a locator gives places to, in order of their starts. */
import { HIT_BYTES } from './memory'

let row: usize = 0
let last: usize = 0
let placed: u32 = 0

/** Start of the next hit that has no place; beyond every address if there is none. */
export let nextHit: usize = 0

/** @param hits address of the first row */
export function beginRows(hits: usize, count: u32): void {
  row = hits
  last = hits + <usize>count * HIT_BYTES
  placed = 0
  nextHit = row < last ? <usize>load<u32>(row, 4) : usize.MAX_VALUE
}

/** Gives the next hit its place. */
@inline export function placeHit(field: u32, record: u32): void {
  store<u32>(row, field, 24)
  store<u32>(row, record, 28)
  row += HIT_BYTES
  placed++
  nextHit = row < last ? <usize>load<u32>(row, 4) : usize.MAX_VALUE
}

/** One past the last byte of the next hit that has no place. */
@inline export function hitEnd(): usize {
  return <usize>load<u32>(row, 8)
}

/** Kind of the next hit that has no place. */
@inline export function hitKind(): u32 {
  return load<u32>(row, 0)
}

/** FILLS_CELL of src/model/hit.ts. */
const FILLS_CELL: u32 = 0x80000000

/** As placeHit, for a hit that is the whole cell. */
@inline export function placeWhole(field: u32, record: u32): void {
  store<u32>(row, load<u32>(row, 20) | FILLS_CELL, 20)
  placeHit(field, record)
}

/** Hits that have a place. */
@inline export function placedHits(): u32 {
  return placed
}
