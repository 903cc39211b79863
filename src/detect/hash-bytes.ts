/** FNV-1a over ASCII-lower-cased bytes: for values the kernel has not hashed, those of patterns and those found behind a key or literal. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number
    hash = Math.imul(hash ^ (byte >= 65 && byte <= 90 ? byte | 32 : byte), 0x01000193)
  }
  return hash >>> 0
}
