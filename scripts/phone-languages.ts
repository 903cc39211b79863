/**
 * Finite sets of symbol strings as minimal acyclic automata. Equal sets are the same node, so every operation is a memoised walk,
 * as in binary decision diagrams.
 */

/** Symbols: digits 0 to 9, and the gap between two groups of digits. */
export const SYMBOLS = 11
export const GAP = 10
/** Longest national significant number, and room for a national prefix. */
const LONGEST = 17

/** A set of strings: an index into the nodes of a `Languages`. */
export type Language = number

interface Node {
  readonly accepts: boolean
  readonly next: readonly Language[]
}

export class Languages {
  readonly nodes: Node[] = []
  private readonly known = new Map<string, Language>()
  private readonly unions = new Map<string, Language>()
  private readonly meets = new Map<string, Language>()
  private readonly chains = new Map<string, Language>()
  /** No string. */
  readonly none: Language
  /** Only the empty string. */
  readonly empty: Language
  /** Any digits, also none. */
  readonly anything: Language

  constructor() {
    this.nodes.push({ accepts: false, next: new Array<Language>(SYMBOLS).fill(0) })
    this.none = 0
    this.known.set(keyOf(this.nodes[0]!), 0)
    this.empty = this.node(true, this.nodes[0]!.next)
    this.anything = this.empty
    for (let i = 0; i < LONGEST; i++)
      this.anything = this.either(this.empty, this.concat(this.digit('0123456789'), this.anything))
  }

  node(accepts: boolean, next: readonly Language[]): Language {
    const node = { accepts, next }
    const key = keyOf(node)
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.nodes.push(node)
    this.known.set(key, this.nodes.length - 1)
    return this.nodes.length - 1
  }

  accepts(language: Language): boolean {
    return this.nodes[language]!.accepts
  }

  after(language: Language, symbol: number): Language {
    return this.nodes[language]!.next[symbol]!
  }

  /** One digit of several. */
  digit(digits: string): Language {
    const next = new Array<Language>(SYMBOLS).fill(this.none)
    for (const digit of digits) next[Number(digit)] = this.empty
    return this.node(false, next)
  }

  gap(): Language {
    const next = new Array<Language>(SYMBOLS).fill(this.none)
    next[GAP] = this.empty
    return this.node(false, next)
  }

  either(a: Language, b: Language): Language {
    if (a === b || b === this.none) return a
    if (a === this.none) return b
    if (a > b) return this.either(b, a)
    return memoised(this.unions, `${a},${b}`, () => {
      const next = Array.from({ length: SYMBOLS }, (_, symbol) => this.either(this.after(a, symbol), this.after(b, symbol)))
      return this.node(this.accepts(a) || this.accepts(b), next)
    })
  }

  both(a: Language, b: Language): Language {
    if (a === b) return a
    if (a === this.none || b === this.none) return this.none
    if (a > b) return this.both(b, a)
    return memoised(this.meets, `${a},${b}`, () => {
      const next = Array.from({ length: SYMBOLS }, (_, symbol) => this.both(this.after(a, symbol), this.after(b, symbol)))
      return this.node(this.accepts(a) && this.accepts(b), next)
    })
  }

  concat(a: Language, b: Language): Language {
    if (a === this.none || b === this.none) return this.none
    if (a === this.empty) return b
    return memoised(this.chains, `${a},${b}`, () => {
      const rest = this.node(
        false,
        Array.from({ length: SYMBOLS }, (_, symbol) => this.concat(this.after(a, symbol), b)),
      )
      return this.accepts(a) ? this.either(rest, b) : rest
    })
  }

  /** The digits a regular expression of the metadata matches in full. Knows what occurs there: `[2-9]`, `\d`, `(?:a|b)`, `?`, `{2,3}`. */
  pattern(source: string): Language {
    let at = 0
    const alternatives = (): Language => {
      let all = sequence()
      while (source[at] === '|') {
        at++
        all = this.either(all, sequence())
      }
      return all
    }
    const sequence = (): Language => {
      let all = this.empty
      while (at < source.length && source[at] !== '|' && source[at] !== ')') all = this.concat(all, repeated(atom()))
      return all
    }
    const repeated = (one: Language): Language => {
      const times = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(source.slice(at))
      if (times === null) return one
      at += times[0].length
      const least = times[0] === '?' ? 0 : Number(times[1])
      const most = times[0] === '?' ? 1 : Number(times[2] ?? times[1])
      let all = this.empty
      for (let i = most; i > 0; i--) all = i > least ? this.either(this.empty, this.concat(one, all)) : this.concat(one, all)
      return all
    }
    const atom = (): Language => {
      const token = /^(?:\(\?:|\(|\[([\d-]+)\]|\\d|\d)/.exec(source.slice(at))
      if (token === null) throw new Error(`not understood at ${at}: ${source}`)
      at += token[0].length
      if (token[1] !== undefined) return this.digit(expanded(token[1]))
      if (token[0] === '\\d') return this.digit('0123456789')
      if (!token[0].startsWith('(')) return this.digit(token[0])
      const inner = alternatives()
      if (source[at++] !== ')') throw new Error(`not closed: ${source}`)
      return inner
    }
    const all = alternatives()
    if (at !== source.length) throw new Error(`not understood at ${at}: ${source}`)
    return all
  }

  /** The strings of `language` (digits only) with a gap after each group but the last; `groups` gives least and most digits of each. */
  spaced(language: Language, groups: readonly (readonly [least: number, most: number])[]): Language {
    const seen = new Map<string, Language>()
    const walk = (at: Language, group: number, taken: number): Language => {
      if (at === this.none) return this.none
      return memoised(seen, `${at},${group},${taken}`, () => {
        const [least, most] = groups[group]!
        const last = group === groups.length - 1
        const next = Array.from({ length: SYMBOLS }, (_, symbol) => {
          if (symbol === GAP) return !last && taken >= least ? walk(at, group + 1, 0) : this.none
          return taken < most ? walk(this.after(at, symbol), group, taken + 1) : this.none
        })
        return this.node(last && taken >= least && this.accepts(at), next)
      })
    }
    return walk(language, 0, 0)
  }
}

function keyOf(node: Node): string {
  return `${node.accepts ? 1 : 0},${node.next.join()}`
}

function memoised(memo: Map<string, Language>, key: string, make: () => Language): Language {
  const known = memo.get(key)
  if (known !== undefined) return known
  const made = make()
  memo.set(key, made)
  return made
}

/** `2-46` to `2346`. */
function expanded(set: string): string {
  return set.replace(/(\d)-(\d)/g, (_, from, to) => {
    let digits = ''
    for (let digit = Number(from); digit <= Number(to); digit++) digits += digit
    return digits
  })
}
