/**
 * Where values of one kind live: a CSV column, a SQL column, a JSON path. Within one source a field is known by its
 * position in the reader's `fields` list.
 */
export interface FieldPlace {
  /** SQL table (schema-qualified as written), or null. */
  readonly table: string | null
  /** Column name or last JSON key. Null where the data has no names (a headerless CSV). */
  readonly name: string | null
  /** Column position from 0, or null for JSON paths. For JSON inside a column: that column's position. */
  readonly index: number | null
  /** JSON path with arrays as `[]`: `posts[].user.email`; `hours{}`: see KEYS. Null for plain columns. */
  readonly path: string | null
  /** What lies there was in another form (model/carrier.ts): the path goes through it, `payload!/base64!/user.email`. In text every carrier is a record. */
  readonly carried?: 'in-field' | 'in-text'
}

/** Ends the path of a field whose values are the names of other fields, those that are people: `hours{}`, as elements of arrays are `hours[]`. */
export const KEYS = '{}'

/**
 * A field's name within its source, the same after edits elsewhere: `column:email`, `column:users.email`, `path:posts[].email`,
 * `column:#2` where columns have no names, and `text` outside of fields.
 */
export function anchorOf(place: FieldPlace | null): string {
  if (place === null) return 'text'
  const table = place.table === null ? '' : `${place.table}.`
  const column = place.name ?? (place.index === null ? '' : `#${place.index}`)
  if (place.path === null) return `column:${table}${column}`
  return place.index === null ? `path:${table}${place.path}` : `path:${table}#${place.index}/${place.path}`
}

/** The field of a hit that lies outside every field: free text, a comment, a header row, a SQL statement's head. */
export const NO_FIELD = 0xffffffff
