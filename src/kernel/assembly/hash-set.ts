/** Sets of u64 keys by hash, none of which is 0. */

@inline function cellOf(hash: u64, cells: u32): usize {
  return <usize>(<u32>((hash * 0x9e3779b97f4a7c15) >> 40) & (cells - 1)) << 3
}

/** Adds `key` to the set of `cells` cells (a power of two) at `table`, which must have room. */
export function add(table: usize, cells: u32, key: u64): void {
  let cell = cellOf(key, cells)
  while (load<u64>(table + cell) != 0) {
    if (load<u64>(table + cell) == key) return
    cell = (cell + 8) & <usize>((cells << 3) - 1)
  }
  store<u64>(table + cell, key)
}

@inline export function has(table: usize, cells: u32, key: u64): bool {
  let cell = cellOf(key, cells)
  for (let found = load<u64>(table + cell); found != 0; found = load<u64>(table + cell)) {
    if (found == key) return true
    cell = (cell + 8) & <usize>((cells << 3) - 1)
  }
  return false
}
