/**
 * Keccak-256 with the original padding (what Ethereum calls keccak256; SHA3-256 pads differently, so node:crypto has none),
 * for messages of one block: fewer than 136 bytes. https://keccak.team/keccak_specs_summary.html
 */

const RATE = 136
const ROUNDS = 24

/** Rotation offsets of rho and the order of pi, both as one walk over the lanes from lane 1. */
const ROTATIONS: readonly number[] = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44]
const LANES: readonly number[] = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1]

/** Round constants of iota, low and high word in turn, from the specification's linear feedback shift register. */
const CONSTANTS: Int32Array = roundConstants()

function roundConstants(): Int32Array {
  const table = new Int32Array(ROUNDS * 2)
  let register = 1
  for (let round = 0; round < ROUNDS; round++) {
    for (let j = 0; j < 7; j++) {
      const bit = (1 << j) - 1
      if (register & 1) {
        const word = round * 2 + (bit >> 5)
        table[word] = (table[word] as number) | (1 << (bit & 31))
      }
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0)
    }
  }
  return table
}

/** 25 lanes of 64 bits, low and high word in turn. */
const state = new Int32Array(50)
const block: Uint8Array = new Uint8Array(state.buffer, 0, 200)
const parity = new Int32Array(10)
const row = new Int32Array(10)

/** Writes the 32-byte digest of `message` to `digest`. Allocates nothing. Little-endian machines only, as all of Node's are. */
export function keccak256(message: Uint8Array, digest: Uint8Array): void {
  if (message.length >= RATE) throw new RangeError('keccak256 takes fewer than 136 bytes')
  state.fill(0)
  block.set(message)
  block[message.length] = 1
  block[RATE - 1] = (block[RATE - 1] as number) | 0x80
  for (let round = 0; round < ROUNDS; round++) permute(round)
  digest.set(block.subarray(0, 32))
}

function permute(round: number): void {
  theta()
  rhoAndPi()
  chi()
  state[0] = (state[0] as number) ^ (CONSTANTS[round * 2] as number)
  state[1] = (state[1] as number) ^ (CONSTANTS[round * 2 + 1] as number)
}

function theta(): void {
  for (let x = 0; x < 10; x++) {
    let sum = 0
    for (let y = 0; y < 50; y += 10) sum ^= state[x + y] as number
    parity[x] = sum
  }
  for (let x = 0; x < 10; x += 2) {
    const left = (x + 8) % 10
    const right = (x + 2) % 10
    const low = parity[right] as number
    const high = parity[right + 1] as number
    const mixLow = (parity[left] as number) ^ ((low << 1) | (high >>> 31))
    const mixHigh = (parity[left + 1] as number) ^ ((high << 1) | (low >>> 31))
    for (let y = 0; y < 50; y += 10) {
      state[x + y] = (state[x + y] as number) ^ mixLow
      state[x + y + 1] = (state[x + y + 1] as number) ^ mixHigh
    }
  }
}

function rhoAndPi(): void {
  let low = state[2] as number
  let high = state[3] as number
  for (let i = 0; i < 24; i++) {
    const lane = (LANES[i] as number) * 2
    const turn = ROTATIONS[i] as number
    const nextLow = state[lane] as number
    const nextHigh = state[lane + 1] as number
    const by = turn & 31
    const first = (low << by) | (high >>> (32 - by))
    const second = (high << by) | (low >>> (32 - by))
    state[lane] = turn < 32 ? first : second
    state[lane + 1] = turn < 32 ? second : first
    low = nextLow
    high = nextHigh
  }
}

function chi(): void {
  for (let y = 0; y < 50; y += 10) {
    for (let x = 0; x < 10; x++) row[x] = state[y + x] as number
    for (let x = 0; x < 10; x++)
      state[y + x] = (row[x] as number) ^ (~(row[(x + 2) % 10] as number) & (row[(x + 4) % 10] as number))
  }
}
