/** Which format reads a source. */
import type { Format } from '../model/format.ts'
import { format as text } from './text.ts'

/**
 * The format that is surest of a source; of equally sure ones the first in the list. Text where nobody is surer.
 *
 * @param head up to 64 KiB from the source's start
 * @param name its file name, which decides where the content alone does not
 */
export function chooseFormat(formats: readonly Format[], head: Uint8Array, name: string): Format {
  let best = text
  let surest = text.recognises(head, name)
  for (const format of formats) {
    const sureness = format.recognises(head, name)
    if (sureness > surest) {
      best = format
      surest = sureness
    }
  }
  return best
}
