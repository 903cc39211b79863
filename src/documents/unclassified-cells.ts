/** What tables say of a field that no rule names, under the names that their columns have elsewhere. */
import { type Cell, nameOfField, percent, setBy } from './columns.ts'
import { type FullUnclassified, remarkOn } from './unclassified.ts'

/** What stands under `basis` of such a row. */
const BASIS = 'unclassified'

export function unclassifiedCells({ dataset, field, decision }: FullUnclassified): Readonly<Record<string, Cell>> {
  const { index, type, values, blanks, distinct, coverage } = field
  return {
    unclassified_id: field.id,
    asset_id: dataset.id,
    source_type: dataset.format,
    location: dataset.file,
    container: dataset.table,
    field: nameOfField(field),
    field_ordinal: index === null ? null : index + 1,
    physical_type: type,
    basis: BASIS,
    child_data: dataset.children ? 'yes' : null,
    records_scanned: dataset.records,
    values,
    matches: 0,
    null_pct: percent(blanks, values + blanks),
    distinct_estimate: distinct,
    coverage,
    remark: remarkOn(field),
    decision: decision?.decision ?? null,
    reviewer: decision?.by ?? null,
    reviewed_at: decision?.at ?? null,
    ticket: decision?.ticket ?? null,
    notes: decision?.notes ?? null,
    set_by: setBy({ dataset, decision }),
  }
}
