/** Columns of ORC that hold texts, as they stand or by a dictionary. */
import { bytesText } from './cell-text.ts'
import { type OrcContext, OrcColumn, nextOf, ownIntegers, ownStream, STREAM, TooManyValues } from './orc-column.ts'
import type { OrcType } from './orc-layout.ts'
import type { OrcNumber, OrcRuns } from './orc-runs.ts'
import type { OrcStream } from './orc-stream.ts'

/** Texts one after the other, and how long each is. */
export class TextColumn extends OrcColumn {
  private readonly stream: OrcStream
  private readonly lengths: OrcRuns
  private readonly isBinary: boolean

  constructor(type: OrcType, context: OrcContext) {
    super(type, context)
    this.stream = ownStream(type, context, STREAM.data)
    this.lengths = ownIntegers(type, context, STREAM.length, false)
    this.isBinary = type.kind === 'binary' || type.kind === 'geometry' || type.kind === 'geography'
  }

  protected next(): unknown {
    const length = nextOf(this.lengths)
    return typeof length === 'number' && length >= 0 && length <= this.context.limits.cell && this.stream.isReady(length)
      ? this.read(length)
      : this.later(length)
  }

  private async later(given: OrcNumber | undefined | Promise<OrcNumber | undefined>): Promise<unknown> {
    const length = await given
    if (length === undefined) return undefined
    if (length < 0) throw new RangeError('no length')
    const most = Math.min(Number(length), this.context.limits.cell)
    await this.stream.ensure(most)
    if (this.stream.to - this.stream.at === 0 && most > 0) return undefined
    const value = this.read(most)
    if (Number(length) > most) {
      this.context.cut()
      await this.stream.skip(Number(length) - most)
    }
    return value
  }

  private read(length: number): string {
    const { stream } = this
    const end = Math.min(stream.at + length, stream.to)
    const bytes = stream.bytes.subarray(stream.at, end)
    stream.at = end
    return this.isBinary ? bytesText(bytes) : bytes.toString()
  }
}

/** Texts by their numbers in a dictionary, which is read at the first of them. */
export class DictionaryColumn extends OrcColumn {
  private readonly numbers: OrcRuns
  private readonly type: OrcType
  private readonly size: number
  private words: string[] | null = null

  constructor(type: OrcType, context: OrcContext) {
    super(type, context)
    this.type = type
    this.numbers = ownIntegers(type, context, STREAM.data, false)
    this.size = context.footer.encodings[type.id]?.dictionarySize ?? 0
  }

  protected next(): unknown {
    const { words } = this
    const number = nextOf(this.numbers)
    if (words === null || number instanceof Promise) return this.later(number)
    return number === undefined ? undefined : wordOf(words, number)
  }

  private async later(given: OrcNumber | undefined | Promise<OrcNumber | undefined>): Promise<unknown> {
    this.words ??= await this.dictionary()
    const number = await given
    return number === undefined ? undefined : wordOf(this.words, number)
  }

  private async dictionary(): Promise<string[]> {
    const { type, context, size } = this
    if (size > context.limits.values) throw new TooManyValues()
    const lengths = ownIntegers(type, context, STREAM.length, false)
    const stream = ownStream(type, context, STREAM.dictionary)
    const words: string[] = []
    let held = 0
    while (words.length < size) {
      const length = await nextOf(lengths)
      if (length === undefined) break
      if (length < 0) throw new RangeError('no length')
      held += Number(length)
      if (held > context.limits.block) throw new TooManyValues()
      if (!(await stream.ensure(Number(length)))) throw new RangeError('no word')
      const end = stream.at + Number(length)
      words.push(stream.bytes.toString('utf8', stream.at, end))
      stream.at = end
    }
    return words
  }
}

function wordOf(words: readonly string[], number: OrcNumber): string {
  const word = words[Number(number)]
  if (word === undefined) throw new RangeError('no word')
  return word
}
