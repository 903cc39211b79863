/** Columns of a Parquet file a few at a time: for each one its library passes over all that it was told of. */
import type { FileMetaData, RowGroup, SchemaTree } from 'hyparquet'

/** Columns that the library is told of at once. */
const AT_ONCE = 128

/** Directories that say the same as `metadata` of so many columns each, with all row groups. @param most columns in all */
export function columnLots(metadata: FileMetaData, columns: readonly SchemaTree[], most: number): FileMetaData[] {
  if (columns.length <= AT_ONCE) return [metadata]
  const root = metadata.schema[0] as FileMetaData['schema'][number]
  const lots = Math.ceil(Math.min(columns.length, most) / AT_ONCE)
  const lotOf = new Map<string, number>()
  const schemas: FileMetaData['schema'][] = Array.from({ length: lots }, () => [])
  let at = 1
  for (const [index, { count, element }] of columns.slice(0, lots * AT_ONCE).entries()) {
    const lot = Math.floor(index / AT_ONCE)
    lotOf.set(element.name, lot)
    for (const one of metadata.schema.slice(at, at + count)) schemas[lot]?.push(one)
    at += count
  }
  const groups = metadata.row_groups.map((group) => split(group, lots, lotOf))
  return schemas.map((schema, lot) => ({
    ...metadata,
    schema: [{ ...root, num_children: Math.min(AT_ONCE, columns.length - lot * AT_ONCE) }, ...schema],
    row_groups: groups.map((parts) => parts[lot] as RowGroup),
  }))
}

function split(group: RowGroup, lots: number, lotOf: ReadonlyMap<string, number>): RowGroup[] {
  const parts = Array.from({ length: lots }, () => ({ ...group, columns: [] as RowGroup['columns'] }))
  for (const column of group.columns) {
    const lot = lotOf.get(column.meta_data?.path_in_schema[0] ?? '')
    if (lot !== undefined) parts[lot]?.columns.push(column)
  }
  return parts
}

/** Which lot a column is in, by its place. */
export function lotAt(index: number): number {
  return Math.floor(index / AT_ONCE)
}
