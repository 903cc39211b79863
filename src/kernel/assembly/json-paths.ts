/** What a JSON locator knows of paths: nodes by number, and the keys that lead from one to another, by hash. */
import { resetExpected } from './json-expected'
import { JSON_KEY_CELLS, JSON_KEYS, JSON_NODES, MAX_JSON_NODES } from './memory'

/** Field of nodes whose values must be read. */
export const UNKNOWN: u32 = 0xfffffffe
export const NO_NODE: u32 = 0xffffffff

const SEED: u64 = 0x6a736f6e70617468
const FACTOR: u64 = 0x9e3779b97f4a7c15

let keys: u32 = 0
let nodes: u32 = 0

/** Forgets all paths, before another source. */
export function resetPaths(): void {
  resetExpected()
  if (keys > 0) memory.fill(JSON_KEYS, 0, <usize>JSON_KEY_CELLS << 4)
  keys = 0
  nodes = 0
}

/** A new node; NO_NODE if there is no room. */
export function addNode(): u32 {
  if (nodes == MAX_JSON_NODES) return NO_NODE
  const node = JSON_NODES + (<usize>nodes << 3)
  store<u32>(node, UNKNOWN)
  store<u32>(node, NO_NODE, 4)
  return nodes++
}

/** Hits in values of the node lie in this field from now on. */
export function setNodeField(node: u32, field: u32): void {
  store<u32>(JSON_NODES + (<usize>node << 3), field)
}

export function setNodeElement(node: u32, element: u32): void {
  store<u32>(JSON_NODES + (<usize>node << 3), element, 4)
}

/** Of the key [start, end) of an object with this node. Reads up to 7 bytes before `start`. */
function hashOfKey(node: u32, start: usize, end: usize): u64 {
  let hash = SEED ^ ((<u64>node << 32) | <u64>(end - start))
  while (end - start >= 8 && end > start) {
    hash = (hash ^ load<u64>(end - 8)) * FACTOR
    hash ^= hash >> 32
    end -= 8
  }
  if (end > start) {
    hash = (hash ^ (load<u64>(end - 8) >> ((8 - <u64>(end - start)) << 3))) * FACTOR
    hash ^= hash >> 32
  }
  return hash == 0 ? 1 : hash
}

/** From now on the key of `length` bytes at `text` in objects of node `parent` leads to node `child`. */
export function addPathKey(parent: u32, text: usize, length: u32, child: u32): void {
  if (keys > JSON_KEY_CELLS - (JSON_KEY_CELLS >> 2)) return
  const hash = hashOfKey(parent, text, text + <usize>length)
  let cell = cellOf(hash)
  while (load<u64>(cell) != 0 && load<u64>(cell) != hash) cell = nextCell(cell)
  if (load<u64>(cell) == 0) keys++
  store<u64>(cell, hash)
  store<u32>(cell, child, 8)
}

@inline function cellOf(hash: u64): usize {
  return JSON_KEYS + (<usize>(<u32>(hash >> 40) & (JSON_KEY_CELLS - 1)) << 4)
}

@inline function nextCell(cell: usize): usize {
  return JSON_KEYS + ((cell - JSON_KEYS + 16) & <usize>((JSON_KEY_CELLS << 4) - 1))
}

/** The node a key leads to; NO_NODE if that is not known. */
export function childOf(parent: u32, start: usize, end: usize): u32 {
  const hash = hashOfKey(parent, start, end)
  let cell = cellOf(hash)
  while (load<u64>(cell) != 0) {
    if (load<u64>(cell) == hash) return load<u32>(cell, 8)
    cell = nextCell(cell)
  }
  return NO_NODE
}

@inline export function fieldOf(node: u32): u32 {
  return load<u32>(JSON_NODES + (<usize>node << 3))
}

/** The node of an array's elements, or NO_NODE. */
@inline export function elementOf(node: u32): u32 {
  return load<u32>(JSON_NODES + (<usize>node << 3), 4)
}
