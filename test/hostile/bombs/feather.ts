/** A Feather file of version 1 whose columns are all the same one: feather.fbs of Apache Arrow. */

/** @param rows of a thousand letters */
export function featherSame(columns: number, rows: number): Buffer {
  const starts = Buffer.alloc(8 * Math.ceil((rows + 1) / 2))
  for (let row = 0; row <= rows; row++) starts.writeInt32LE(1000 * row, 4 * row)
  const data = Buffer.alloc(1000 * rows, 'x')
  /** Behind the list of columns: offsets lead forwards. */
  const column = 48 + 4 * columns + 16
  const directory = Buffer.alloc(column + 80)
  const word = (at: number, value: number): unknown => directory.writeUInt32LE(value, at)
  /** A table at `at`, behind the table of its places: where each field stands in it, 0 for none. */
  const table = (at: number, places: readonly number[]): void => {
    const own = at - 4 - 2 * places.length
    directory.writeUInt16LE(4 + 2 * places.length, own)
    for (const [field, place] of places.entries()) directory.writeUInt16LE(place, own + 4 + 2 * field)
    directory.writeInt32LE(at - own, at)
  }
  word(0, 20)
  table(20, [0, 4, 12, 16]) // rows, columns, version
  directory.writeBigInt64LE(BigInt(rows), 24)
  word(32, 44 - 32)
  word(36, 2)
  word(44, columns)
  for (let at = 48; at < 48 + 4 * columns; at += 4) word(at, column - at)
  table(column, [0, 4]) // its values
  word(column + 4, 32 - 4)
  table(column + 32, [4, 0, 8, 16]) // type, place, length
  directory.writeUInt8(11, column + 36)
  directory.writeBigInt64LE(8n, column + 40)
  directory.writeBigInt64LE(BigInt(rows), column + 48)
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(directory.length, 0)
  tail.write('FEA1', 4)
  return Buffer.concat([Buffer.from('FEA1\0\0\0\0'), starts, data, directory, tail])
}
