/** Values one after the other, as lines of NDJSON. */
import { jsonText } from './cell-text.ts'

/** Characters that are given at once. */
const STEP = 64 * 1024

/** @param next null after the last value */
export async function* jsonLines(next: () => Promise<{ readonly value: unknown } | null>): AsyncGenerator<Uint8Array> {
  let text = ''
  for (let one = await next(); one !== null; one = await next()) {
    text += `${jsonText(one.value)}\n`
    if (text.length < STEP) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}
