/** The regions of a source by offset: read when they are asked for, as most of a program holds nothing that anybody asks about. */
import type { CodePasser } from '../model/code-passer.ts'
import type { Region, Regions } from '../model/region.ts'
import { MAX_SPAN } from '../model/hit.ts'
import { grammarOf } from './code-grammar.ts'
import type { Language } from './code-language.ts'
import { CodeLexer } from './code-lexer.ts'

const FEW = 64
/** Bytes that are read at once. */
const AHEAD = 2048
/** More than the lexer looks at before and behind a byte. */
const MARGIN = 64

export class CodeRegions implements Regions {
  private readonly lexer: CodeLexer
  private bytes: Uint8Array = new Uint8Array(0)
  private to = 0
  /** What a source offset needs to be an index. */
  private shift = 0
  private count = 0
  /** Source offsets at which regions begin, in order, and what they are. */
  private starts = new Float64Array(FEW)
  private kinds = new Uint8Array(FEW)
  private last = -1
  /** The region asked for last: the next one is seldom far. */
  private near = 0
  /** More than one window has been passed: the source is long. */
  private isLong = false

  /** The bytes lie where the kernel helps. */
  private helped = true

  /** @param passer the kernel's help, where it reads what is given */
  constructor(language: Language, passer?: CodePasser) {
    this.lexer = new CodeLexer(grammarOf(language), (at, region) => this.begin(at, region), passer)
  }

  /** The next bytes. @param shift what a source offset needs to be an index into them */
  give(bytes: Uint8Array, to: number, shift: number): void {
    this.lexer.at += shift - this.shift
    this.bytes = bytes
    this.to = to
    this.shift = shift
  }

  at(offset: number): Region {
    const index = offset + this.shift
    // Perf: whoever asks asks of the bytes behind next.
    if (this.lexer.at <= index) this.lexer.read(this.bytes, Math.max(index + 1, Math.min(this.to, index + AHEAD)), this.helped)
    if (!this.holds(this.near, offset)) this.near = this.holds(this.near + 1, offset) ? this.near + 1 : this.search(offset)
    return this.kinds[this.near] as Region
  }

  private holds(region: number, offset: number): boolean {
    const { count, starts } = this
    if (region >= count || (starts[region] as number) > offset) return false
    return region + 1 === count || (starts[region + 1] as number) > offset
  }

  private search(offset: number): number {
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /**
   * Takes it from what stands before a range how the range begins: a lexer that begins as in code has soon met an end of what it
   * takes wrongly. Whether it is right is seen where the range before it ends.
   *
   * @param before whole lines
   */
  resume(before: Uint8Array): void {
    const block = new Uint8Array(before.length + 2 * MARGIN)
    block.set(before, MARGIN)
    this.count = 0
    this.last = -1
    this.give(block, MARGIN + before.length, MARGIN + before.length)
    this.lexer.at = MARGIN
    this.lexer.beginInCode()
    this.helped = false
    this.pass()
    this.helped = true
  }

  /** What the lexer is in where the bytes given last end; null if that cannot be told, '' of short sources, of which nobody asks. */
  get state(): string | null {
    if (!this.isLong) return ''
    this.lexer.read(this.bytes, this.to, this.helped)
    const { key } = this.lexer
    return key === null ? null : `${key} ${this.lexer.at - this.to}`
  }

  pass(): void {
    this.isLong = true
    this.lexer.read(this.bytes, this.to, this.helped)
    const kept = this.to - this.shift - 2 * MAX_SPAN
    let first = 0
    while (first + 1 < this.count && (this.starts[first + 1] as number) <= kept) first++
    this.starts.copyWithin(0, first, this.count)
    this.kinds.copyWithin(0, first, this.count)
    this.count -= first
  }

  private begin(index: number, region: Region): void {
    if (region === this.last) return
    const offset = index - this.shift
    // What ends where it begins is nothing.
    if (this.count > 0 && this.starts[this.count - 1] === offset) this.count--
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = offset
    this.kinds[this.count++] = region
    this.last = region
  }

  private grow(): void {
    const { starts, kinds } = this
    this.starts = new Float64Array(starts.length * 2)
    this.starts.set(starts)
    this.kinds = new Uint8Array(kinds.length * 2)
    this.kinds.set(kinds)
  }
}
