/**
 * Scripts whose tables are defined in another one: `shop-data.sql` beside `shop-schema.sql`, and of a dump by mydumper, which is a folder,
 * `shop.staff.00000.sql` beside `shop.staff-schema.sql`. INSERT and COPY may leave out the names of the columns, which then stand there only.
 */
import { gunzipSync } from 'node:zlib'
import type { Source } from '../model/source.ts'
import { bytesBeside } from '../model/text-beside.ts'

/** Words of a name that say that a script brings rows. */
const ROWS = /(?<![a-z])(?:insert[-_ ]?data|data|inserts?|populate|load|rows|values|seeds?|dml)(?![a-z])/i
/** And those that say in their place that it defines tables. */
const DEFINES: readonly string[] = ['schema', 'create', 'ddl', 'structure', 'tables', 'schema-only']

/** Rows without names for their columns, of a table that was not defined before. */
const UNNAMED =
  /^[ \t]*(?:(?:INSERT|REPLACE)(?:[ \t]+(?:INTO|IGNORE))*[ \t]+[^\s(]+\s+VALUES?\b|COPY[ \t]+[^\s(]+[ \t]+FROM[ \t]+stdin\b)/im
const DEFINED = /^[ \t]*CREATE[ \t]+(?:\w+[ \t]+){0,3}TABLE\b/im

/**
 * The script that defines the tables of another one, or null where that needs none or there is none.
 *
 * @param head the beginning of the script, up to 64 KiB
 */
export function definitionsBeside(head: string, path: string, beside: Source['beside']): Buffer | null {
  if (beside === undefined || !UNNAMED.test(head) || DEFINED.test(head)) return null
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  for (const other of scriptsFor(name)) {
    const bytes = bytesBeside(beside, other) ?? unpackedBeside(beside, `${other}.gz`)
    if (bytes !== null) return bytes
  }
  return null
}

/** Bytes of definitions that are read once more for each of the files they are of. */
const MOST_UNPACKED = 2 ** 20

function unpackedBeside(beside: NonNullable<Source['beside']>, name: string): Buffer | null {
  const bytes = bytesBeside(beside, name)
  if (bytes === null) return null
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED })
  } catch {
    // Its own report says what is wrong with it; the rows are there without their names.
    return null
  }
}

/** Rows as mydumper writes them: of a table, in pieces or whole. */
const PIECE = /^([^.]+\.[^.]+?)(?:\.\d+){0,2}\.sql$/i

/** `shop-schema.sql` for `shop-data.sql`, `shop-data-2.sql` and `shop-data.sql.gz`: the names by which people keep the two apart. */
function scriptsFor(name: string): readonly string[] {
  const plain = name.replace(/\.(?:gz|bz2|xz|zst)$/i, '')
  const [, table] = PIECE.exec(plain) ?? []
  const ofTable = table === undefined ? [] : [`${table}-schema.sql`]
  const match = ROWS.exec(plain)
  if (match === null) return ofTable
  const before = plain.slice(0, match.index)
  const after = plain.slice(match.index + match[0].length)
  const ending = /\.\w+$/.exec(after)?.[0] ?? ''
  const tails = after === ending ? [ending] : [after, ending]
  const isUpper = match[0][0] !== match[0][0]?.toLowerCase()
  const cased = (word: string): string => (isUpper ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word)
  return [...ofTable, ...tails.flatMap((tail) => DEFINES.map((word) => `${before}${cased(word)}${tail}`))]
}
