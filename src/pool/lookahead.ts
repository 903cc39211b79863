/** An iterable that can be looked into before it is used. */
export class Lookahead<T> implements Iterable<T> {
  private readonly source: Iterator<T>
  private readonly seen: T[] = []

  constructor(source: Iterable<T>) {
    this.source = source[Symbol.iterator]()
  }

  /** True if the weights of all items sum to at most `limit`. Looks no further than that takes. */
  fits(weigh: (item: T) => number, limit: number): boolean {
    let sum = 0
    for (;;) {
      const next = this.source.next()
      if (next.done) return true
      this.seen.push(next.value)
      sum += weigh(next.value)
      if (sum > limit) return false
    }
  }

  *[Symbol.iterator](): Iterator<T> {
    yield* this.seen.splice(0)
    for (;;) {
      const next = this.source.next()
      if (next.done) return
      yield next.value
    }
  }
}
