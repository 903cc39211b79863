/** LZMA, by the specification in the public domain that comes with the LZMA SDK (lzma-specification.txt). */

/** Bytes that one symbol takes at most: with so many at hand none has to wait for more. */
export const MOST_SYMBOL = 20
const FIRST_ROOM = 64 * 1024

/** Where the probabilities of each decision lie in one table. */
const IS_MATCH = 0
const IS_REP = IS_MATCH + 12 * 16
const IS_REP_G0 = IS_REP + 12
const IS_REP_G1 = IS_REP_G0 + 12
const IS_REP_G2 = IS_REP_G1 + 12
const IS_REP0_LONG = IS_REP_G2 + 12
const POS_SLOT = IS_REP0_LONG + 12 * 16
const POS_SPECIAL = POS_SLOT + 4 * 64
const POS_ALIGN = POS_SPECIAL + 128
const LENGTH = POS_ALIGN + 16
const LENGTH_LOW = 2
const LENGTH_MID = LENGTH_LOW + 16 * 8
const LENGTH_HIGH = LENGTH_MID + 16 * 8
const LENGTH_SIZE = LENGTH_HIGH + 256
const REP_LENGTH = LENGTH + LENGTH_SIZE
const LITERAL = REP_LENGTH + LENGTH_SIZE
const LITERAL_SIZE = 0x300

const HALF = 1024
const BIAS = 0x80000000 | 0

export class LzmaDamaged extends Error {}

/** The input ended inside of a symbol. */
export class LzmaEnded extends Error {}

/** What came out is the dictionary of what comes next. Memory grows with what came out, up to the dictionary's size. */
export class LzmaDecoder {
  /** An end marker was met. */
  hasEnded = false
  private readonly dictionary: number
  private room: Uint8Array
  private at = 0
  private given = 0
  /** Bytes since the dictionary was last emptied. */
  private total = 0
  private probabilities = new Uint16Array(0)
  private literalContext = 0
  private literalPosition = 0
  private position = 0
  private state = 0
  private rep0 = 0
  private rep1 = 0
  private rep2 = 0
  private rep3 = 0
  /** Of a copy: bytes that had no room. */
  private pending = 0
  private range = 0
  private code = 0
  private input: Uint8Array = new Uint8Array(0)
  private next = 0

  /** @param dictionary bytes */
  constructor(dictionary: number) {
    this.dictionary = Math.max(4096, dictionary)
    this.room = new Uint8Array(Math.min(FIRST_ROOM, this.dictionary))
  }

  /**
   * @param properties lc, lp and pb in one byte
   * @throws LzmaDamaged if there are no such
   */
  setProperties(properties: number): void {
    if (properties >= 9 * 5 * 5) throw new LzmaDamaged()
    this.literalContext = properties % 9
    this.literalPosition = Math.floor(properties / 9) % 5
    this.position = Math.floor(properties / 45)
    this.probabilities = new Uint16Array(LITERAL + (LITERAL_SIZE << (this.literalContext + this.literalPosition)))
  }

  emptyDictionary(): void {
    this.total = 0
  }

  resetState(): void {
    this.probabilities.fill(HALF)
    this.state = 0
    this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0
    this.pending = 0
  }

  /** @param bytes the five that the range coder begins with */
  startRange(bytes: Uint8Array): void {
    if (bytes.length < 5) throw new LzmaEnded()
    if (bytes[0] !== 0) throw new LzmaDamaged()
    this.range = -1
    this.code = new DataView(bytes.buffer, bytes.byteOffset).getInt32(1)
  }

  /**
   * Decodes until `most` bytes came out, a marker ends it, the room is full, or the input may not hold the next symbol.
   *
   * @param isLast there is no input behind this
   * @returns bytes of input that were taken
   * @throws LzmaDamaged, LzmaEnded; what came out before can be taken
   */
  decode(input: Uint8Array, isLast: boolean, most: number): number {
    this.input = input
    this.next = 0
    this.makeRoom()
    const end = Math.min(this.room.length, this.at + most)
    const enough = isLast ? input.length : input.length - MOST_SYMBOL
    if (this.pending > 0) this.copy(end)
    while (this.at < end && this.next <= enough && !this.hasEnded) this.symbol(end)
    return this.next
  }

  /** Bytes that lie in the stream as they are. Returns how many found room. */
  store(bytes: Uint8Array): number {
    this.makeRoom()
    const part = bytes.subarray(0, this.room.length - this.at)
    this.room.set(part, this.at)
    this.at += part.length
    this.total += part.length
    return part.length
  }

  /** What came out since it was last asked for, as a copy. */
  take(): Uint8Array {
    const out = this.room.slice(this.given, this.at)
    this.given = this.at
    return out
  }

  private makeRoom(): void {
    if (this.at < this.room.length) return
    if (this.room.length < this.dictionary) {
      const larger = new Uint8Array(Math.min(this.room.length * 4, this.dictionary))
      larger.set(this.room)
      this.room = larger
    } else this.at = 0
    this.given = this.at
  }

  private symbol(end: number): void {
    const positionState = this.total & ((1 << this.position) - 1)
    const { state } = this
    if (this.bit(IS_MATCH + (state << 4) + positionState) === 0) {
      this.literal()
      return
    }
    let length: number
    if (this.bit(IS_REP + state) !== 0) {
      if (this.total === 0) throw new LzmaDamaged()
      if (this.bit(IS_REP_G0 + state) === 0) {
        if (this.bit(IS_REP0_LONG + (state << 4) + positionState) === 0) {
          this.state = state < 7 ? 9 : 11
          this.pending = 1
          this.copy(end)
          return
        }
      } else {
        let distance = this.rep1
        if (this.bit(IS_REP_G1 + state) !== 0) {
          distance = this.rep2
          if (this.bit(IS_REP_G2 + state) !== 0) {
            distance = this.rep3
            this.rep3 = this.rep2
          }
          this.rep2 = this.rep1
        }
        this.rep1 = this.rep0
        this.rep0 = distance
      }
      length = this.length(REP_LENGTH, positionState)
      this.state = state < 7 ? 8 : 11
    } else {
      this.rep3 = this.rep2
      this.rep2 = this.rep1
      this.rep1 = this.rep0
      length = this.length(LENGTH, positionState)
      this.state = state < 7 ? 7 : 10
      this.rep0 = this.distance(Math.min(length, 3))
      if (this.rep0 === 0xffffffff) {
        this.hasEnded = true
        return
      }
    }
    this.pending = length + 2
    this.copy(end)
  }

  private literal(): void {
    const { room, at, literalContext, state } = this
    const before = this.total === 0 ? 0 : (room[at === 0 ? room.length - 1 : at - 1] as number)
    const context = ((this.total & ((1 << this.literalPosition) - 1)) << literalContext) + (before >> (8 - literalContext))
    const table = LITERAL + LITERAL_SIZE * context
    let symbol = 1
    if (state >= 7) {
      let match = this.byteAt(this.rep0)
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1
        match <<= 1
        const bit = this.bit(table + ((1 + matchBit) << 8) + symbol)
        symbol = (symbol << 1) | bit
        if (bit !== matchBit) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(table + symbol)
    room[at] = symbol
    this.at++
    this.total++
    this.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  private byteAt(distance: number): number {
    if (distance >= this.total || distance >= this.dictionary) throw new LzmaDamaged()
    const from = this.at - distance - 1
    return this.room[from < 0 ? from + this.room.length : from] as number
  }

  /** Copies what is pending, as far as there is room. */
  private copy(end: number): void {
    const { room, rep0 } = this
    if (rep0 >= this.total || rep0 >= this.dictionary) throw new LzmaDamaged()
    let to = this.at
    let from = to - rep0 - 1
    if (from < 0) from += room.length
    const count = Math.min(this.pending, end - to)
    for (let left = count; left > 0; left--) {
      room[to++] = room[from++] as number
      if (from === room.length) from = 0
    }
    this.at = to
    this.total += count
    this.pending -= count
  }

  private length(table: number, positionState: number): number {
    if (this.bit(table) === 0) return this.tree(table + LENGTH_LOW + (positionState << 3), 3)
    if (this.bit(table + 1) === 0) return 8 + this.tree(table + LENGTH_MID + (positionState << 3), 3)
    return 16 + this.tree(table + LENGTH_HIGH, 8)
  }

  private distance(lengthState: number): number {
    const slot = this.tree(POS_SLOT + (lengthState << 6), 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const distance = ((2 | (slot & 1)) << bits) >>> 0
    if (slot < 14) return distance + this.reverseTree(POS_SPECIAL + distance - slot, bits)
    return (distance + ((this.direct(bits - 4) << 4) >>> 0) + this.reverseTree(POS_ALIGN, 4)) >>> 0
  }

  private tree(table: number, bits: number): number {
    let node = 1
    for (let i = 0; i < bits; i++) node = (node << 1) | this.bit(table + node)
    return node - (1 << bits)
  }

  private reverseTree(table: number, bits: number): number {
    let node = 1
    let value = 0
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(table + node)
      node = (node << 1) | bit
      value |= bit << i
    }
    return value
  }

  /** Bits of equal probability. */
  private direct(bits: number): number {
    let value = 0
    for (let i = 0; i < bits; i++) {
      this.range >>>= 1
      const isOne = (this.code ^ BIAS) >= (this.range ^ BIAS)
      if (isOne) this.code = (this.code - this.range) | 0
      value = (value << 1) | (isOne ? 1 : 0)
      if ((this.range & 0xff000000) === 0) this.shift()
    }
    return value
  }

  /** Perf: range and code are kept as signed numbers of 32 bits, which V8 does not box; they are compared with their signs turned. */
  private bit(index: number): 0 | 1 {
    const probability = this.probabilities[index] as number
    const bound = Math.imul(this.range >>> 11, probability)
    if ((this.code ^ BIAS) < (bound ^ BIAS)) {
      this.range = bound
      this.probabilities[index] = probability + ((2048 - probability) >> 5)
      if ((bound & 0xff000000) === 0) this.shift()
      return 0
    }
    this.range = (this.range - bound) | 0
    this.code = (this.code - bound) | 0
    this.probabilities[index] = probability - (probability >> 5)
    if ((this.range & 0xff000000) === 0) this.shift()
    return 1
  }

  private shift(): void {
    if (this.next >= this.input.length) throw new LzmaEnded()
    this.range <<= 8
    this.code = (this.code << 8) | (this.input[this.next++] as number)
  }
}
