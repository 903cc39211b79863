/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed function that nobody can turn back or foretell without its 128-bit key, and fast on
 * short values. On 32-bit halves, because JavaScript has no 64-bit integers that are fast; the test holds it against one on BigInt and
 * against the authors' vectors.
 */

/** Both halves of the last hash, unsigned: the caller reads them at once. */
export const sipResult: { high: number; low: number } = { high: 0, low: 0 }

/** State: v0 to v3, low half before high half. */
const v = new Int32Array(8)

function add(a: number, b: number): void {
  const low = (v[a] as number) + (v[b] as number)
  const carry = (((v[a] as number) & (v[b] as number)) | (((v[a] as number) | (v[b] as number)) & ~low)) >>> 31
  v[a] = low
  v[a + 1] = (v[a + 1] as number) + (v[b + 1] as number) + carry
}

function rotateXor(a: number, bits: number, b: number): void {
  const low = v[a] as number
  const high = v[a + 1] as number
  v[a] = ((low << bits) | (high >>> (32 - bits))) ^ (v[b] as number)
  v[a + 1] = ((high << bits) | (low >>> (32 - bits))) ^ (v[b + 1] as number)
}

function swap(a: number): void {
  const low = v[a] as number
  v[a] = v[a + 1] as number
  v[a + 1] = low
}

function round(): void {
  add(0, 2)
  rotateXor(2, 13, 0)
  swap(0)
  add(4, 6)
  rotateXor(6, 16, 4)
  add(0, 6)
  rotateXor(6, 21, 0)
  add(4, 2)
  rotateXor(2, 17, 4)
  swap(4)
}

/**
 * @param key 16 bytes as four little-endian words
 * @param length bytes of `bytes` from its start
 */
export function sipHash(key: Int32Array, bytes: Uint8Array, length: number): void {
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = key
  v[0] = k0 ^ 0x70736575
  v[1] = k1 ^ 0x736f6d65
  v[2] = k2 ^ 0x6e646f6d
  v[3] = k3 ^ 0x646f7261
  v[4] = k0 ^ 0x6e657261
  v[5] = k1 ^ 0x6c796765
  v[6] = k2 ^ 0x79746573
  v[7] = k3 ^ 0x74656462
  const whole = length - (length % 8)
  for (let i = 0; i < whole; i += 8) block(word(bytes, i, 4), word(bytes, i + 4, 4))
  const left = length - whole
  block(word(bytes, whole, Math.min(left, 4)), word(bytes, whole + 4, Math.max(0, left - 4)) | (length << 24))
  v[4] = (v[4] as number) ^ 0xff
  round()
  round()
  round()
  round()
  sipResult.low = ((v[0] as number) ^ (v[2] as number) ^ (v[4] as number) ^ (v[6] as number)) >>> 0
  sipResult.high = ((v[1] as number) ^ (v[3] as number) ^ (v[5] as number) ^ (v[7] as number)) >>> 0
}

function block(low: number, high: number): void {
  v[6] = (v[6] as number) ^ low
  v[7] = (v[7] as number) ^ high
  round()
  round()
  v[0] = (v[0] as number) ^ low
  v[1] = (v[1] as number) ^ high
}

/** So many bytes, at most four, as a little-endian number. */
function word(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = 0; i < count; i++) value |= (bytes[at + i] as number) << (8 * i)
  return value
}
