/** A part of a walk, for jobs that share the work. */
import type { WalkEntry } from './walk-entry.ts'

/** Part `index` (from 0) of `count` of everything that would be met. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** What of a walk belongs to a shard. By the hash of its name, so that every entry is in one shard and in only one. */
export function* inShard(entries: Iterable<WalkEntry>, { index, count }: Shard): Generator<WalkEntry> {
  for (const entry of entries) {
    const name = entry.kind === 'problem' ? entry.problem.file : entry.name
    if (hashOf(name) % count === index) yield entry
  }
}

/** FNV-1a over UTF-16 code units: the same on every machine. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  // The low bits of FNV alone are weak: the high ones are mixed in.
  return (hash ^ (hash >>> 15)) >>> 0
}
