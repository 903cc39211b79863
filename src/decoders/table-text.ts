/** Tables as the text that our own reader of tables takes: every cell in quotes, which are doubled inside. */

/** Bytes of text gathered before it is given on. */
const STEP = 64 * 1024

/** @param rows cells as text; the first row holds the names of the columns if the part is a 'table' */
export async function* tableText(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): AsyncGenerator<Uint8Array> {
  let text = ''
  for await (const row of rows) {
    text += `${row.map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`)).join()}\n`
    if (text.length < STEP) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}
