/** Seeded choices: the same seed, the same texts. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** 0 to 1. Mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T
  }

  word(list: string): string {
    return this.pick(list.split(' '))
  }

  digits(count: number): string {
    let text = ''
    for (let i = 0; i < count; i++) text += this.whole(i === 0 ? 1 : 0, 9)
    return text
  }

  letters(count: number): string {
    let text = ''
    for (let i = 0; i < count; i++) text += String.fromCharCode(this.whole(65, 90))
    return text
  }

  shuffle<T>(list: T[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1))
      ;[list[i], list[j]] = [list[j] as T, list[i] as T]
    }
  }
}
