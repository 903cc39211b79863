/** An iterable that can be looked into before it is used. */
export class Lookahead<T> implements Iterable<T> {
  /** What has been looked at and not yet been taken. */
  readonly ahead: T[] = []
  private readonly source: Iterator<T>

  constructor(source: Iterable<T>) {
    this.source = source[Symbol.iterator]()
  }

  /** True if there are at most `limit` items. Looks no further than that takes. */
  fits(limit: number): boolean {
    while (this.ahead.length <= limit) {
      const next = this.source.next()
      if (next.done) return true
      this.ahead.push(next.value)
    }
    return false
  }

  *[Symbol.iterator](): Iterator<T> {
    yield* this.ahead.splice(0)
    for (;;) {
      const next = this.source.next()
      if (next.done) return
      yield next.value
    }
  }
}
