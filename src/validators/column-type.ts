/** Types of columns and fields, which stand in schemas where values stand in records. */

const COLUMN_TYPE =
  /^(?:(?:string|n?(?:var)?char2?|text|varbinary|binary|blob|clob|integer|bigint|int|decimal|enum)\(\d{1,6}(?:,\s?\d{1,3})?\)|\[?(?:String|Int|Float|Boolean|ID|Bytes|DateTime)(?:!\]?!?|\?|\[\]))$/i

/** True of `string(255)` (Doctrine), `VARCHAR(64)` (SQL), `String!` and `[String!]!` (GraphQL), `String?` (Prisma, Kotlin). */
export function isColumnType(text: string): boolean {
  return COLUMN_TYPE.test(text)
}
