/** Columns of a stripe of ORC by their types, as values of the kinds that text is made of. */
import { dateText } from './cell-text.ts'
import { nextOf, type OrcContext, OrcColumn, ownIntegers, ownStream, STREAM, TooManyValues } from './orc-column.ts'
import type { OrcType } from './orc-layout.ts'
import { BitRuns, ByteRuns, type OrcNumber, type OrcRuns } from './orc-runs.ts'
import { DecimalColumn, NumberColumn, RealColumn, TimeColumn } from './orc-scalars.ts'
import { DictionaryColumn, TextColumn } from './orc-texts.ts'

const DAY = 86_400_000

/** Lists, maps, records and unions: what JSON is made of. */
class NestedColumn extends OrcColumn {
  private readonly type: OrcType
  private readonly counts: OrcRuns | null
  private readonly children: readonly OrcColumn[]

  constructor(type: OrcType, context: OrcContext) {
    super(type, context)
    this.type = type
    this.children = type.fields.map((field) => columnOf(field.type, context))
    if (type.kind === 'struct') this.counts = null
    else if (type.kind === 'union') this.counts = new ByteRuns(ownStream(type, context, STREAM.data))
    else this.counts = ownIntegers(type, context, STREAM.length, false)
  }

  protected async next(): Promise<unknown> {
    const { kind, fields } = this.type
    const count = this.counts === null ? fields.length : await nextOf(this.counts)
    if (count === undefined) return undefined
    if (kind === 'struct') return this.record(fields.map(({ name }) => name))
    if (kind === 'union') return this.children[Number(count)]?.take() ?? null
    if (Number(count) > this.context.limits.values) throw new TooManyValues()
    const [first, second] = this.children
    if (kind === 'list') return first === undefined ? [] : await itemsOf(first, Number(count))
    const record: Record<string, unknown> = Object.create(null)
    for (let i = 0; i < Number(count); i++) {
      const key = await first?.take()
      if (key === undefined) break
      record[String(key)] = (await second?.take()) ?? null
    }
    return record
  }

  private async record(names: readonly string[]): Promise<unknown> {
    const record: Record<string, unknown> = Object.create(null)
    let isEmpty = names.length > 0
    for (const [index, name] of names.entries()) {
      const value = await (this.children[index] as OrcColumn).take()
      isEmpty &&= value === undefined
      record[name] = value ?? null
    }
    return isEmpty ? undefined : record
  }
}

/** So many values, or as many as there are. Perf: what is decoded is taken without waiting for each (bomb `items.orc`: ten million). */
async function itemsOf(column: OrcColumn, count: number): Promise<unknown[]> {
  const items: unknown[] = []
  while (items.length < count && (column.at < column.values.length || (await column.more()))) {
    const end = Math.min(column.values.length, column.at + count - items.length)
    while (column.at < end) items.push(column.values[column.at++])
  }
  return items
}

export function columnOf(type: OrcType, context: OrcContext): OrcColumn {
  const integers = (meaning: (value: OrcNumber) => unknown): OrcColumn =>
    new NumberColumn(type, context, ownIntegers(type, context, STREAM.data, true), meaning)
  switch (type.kind) {
    case 'boolean':
      return new NumberColumn(type, context, new BitRuns(ownStream(type, context, STREAM.data)), (bit) => bit === 1)
    case 'byte':
      return new NumberColumn(
        type,
        context,
        new ByteRuns(ownStream(type, context, STREAM.data)),
        (byte) => (Number(byte) << 24) >> 24,
      )
    case 'short':
    case 'int':
    case 'long':
      return integers((value) => value)
    case 'date':
      return integers((days) => dateText(new Date(Number(days) * DAY)))
    case 'float':
    case 'double':
      return new RealColumn(type, context)
    case 'timestamp':
    case 'instant':
      return new TimeColumn(type, context)
    case 'decimal':
      return new DecimalColumn(type, context)
    case 'list':
    case 'map':
    case 'struct':
    case 'union':
      return new NestedColumn(type, context)
    default:
      return context.footer.encodings[type.id]?.isDictionary === true
        ? new DictionaryColumn(type, context)
        : new TextColumn(type, context)
  }
}
