/** Sums up every field of a source, for the view of its fields. */
import type { FieldSample, SourceInventory } from '../inventory/inventory.ts'
import { type FieldLook, lookAt } from '../inventory/field-look.ts'
import type { ColumnSummary, ValueType } from '../model/column.ts'

/** Share of the distinct values that must be alike. */
const MOST = 0.8

/**
 * @param values non-empty values of each field, over all records
 * @param ofPeople positions of the fields whose records are about people
 */
export function columnSummaries(
  inventory: SourceInventory,
  values: readonly number[],
  ofPeople: ReadonlySet<number>,
): readonly ColumnSummary[] {
  return inventory.fields.map((place, i) => {
    const sample = inventory.samples[i]
    const { table, name, index, path } = place
    const filled = values[i] ?? 0
    const summary = { file: inventory.file, table, field: name, index, path, ...summaryOf(sample, filled) }
    return ofPeople.has(i) ? { ...summary, ofPeople: true } : summary
  })
}

function summaryOf(
  sample: FieldSample | undefined,
  filled: number,
): Pick<ColumnSummary, 'type' | 'values' | 'blanks' | 'distinct' | 'read'> {
  if (sample === undefined) return { type: filled > 0 ? 'mixed' : 'empty', values: filled, blanks: 0, distinct: 0, read: 0 }
  const read = sample.filled + sample.empty
  // `NULL` and `n/a` fill a cell and are no value.
  const blankShare = read === 0 ? 0 : (sample.empty + sample.profile.blanks) / read
  const all = sample.filled === 0 ? read : Math.round((filled * read) / sample.filled)
  const look = lookAt(sample.profile)
  const blanks = Math.round(all * blankShare)
  return { type: typeOf(look), values: all - blanks, blanks, distinct: look.distinct, read }
}

function typeOf(look: FieldLook): ValueType {
  const { share: s, sampled } = look
  if (sampled === 0) return 'empty'
  const types: readonly (readonly [ValueType, number])[] = [
    ['boolean', s.boolean],
    ['time', Math.min(s.date, s.time)],
    ['date', s.date],
    ['integer', s.integer],
    ['number', s.number],
    ['uuid', s.uuid],
    ['digest', s.hex + s.passwordHash],
    ['email', s.email + s.mailbox],
    ['url', s.url],
    ['json', s.json],
    ['code', s.code + s.base64 + s.jwt],
    ['text', s.sentence],
    ['word', s.word],
    ['words', s.letters],
  ]
  return types.find(([, share]) => share >= MOST)?.[0] ?? 'mixed'
}
