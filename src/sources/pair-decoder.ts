/** Decoders of character sets of two bytes and more that the Encoding Standard leaves out. */

/**
 * The character that begins at a byte, and how many bytes it has; null where they are not all there. What is none is U+FFFD, of its first
 * byte where the second may begin something.
 */
export type Step = (bytes: Uint8Array, at: number) => readonly [character: string, length: number] | null

export const BAD = '\ufffd'
const NOTHING = new Uint8Array(0)

/** A decoder as those of the Encoding Standard are. */
export class StepDecoder {
  private readonly step: Step
  /** The beginning of a character whose end is still to come. */
  private rest: Uint8Array = NOTHING

  constructor(step: Step) {
    this.step = step
  }

  decode(given: Uint8Array, options?: { readonly stream?: boolean }): string {
    const bytes = this.rest.length === 0 ? given : Buffer.concat([this.rest, given])
    let text = ''
    let at = 0
    while (at < bytes.length) {
      const byte = bytes[at] as number
      if (byte < 0x80) {
        text += String.fromCharCode(byte)
        at++
        continue
      }
      const found = this.step(bytes, at)
      if (found === null && options?.stream === true) break
      const [character, length] = found ?? [BAD, 1]
      text += character
      at += length
    }
    this.rest = at < bytes.length ? Uint8Array.from(bytes.subarray(at)) : NOTHING
    return text
  }
}
