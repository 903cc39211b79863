/** Decoders of character sets by their label: those of Node, and of what the Encoding Standard leaves out. */
import { DOS_PAGES } from './dos-pages.ts'
import { eucTw } from './euc-tw.ts'
import { johab } from './johab.ts'
import { StepDecoder } from './pair-decoder.ts'

export interface CharsetDecoder {
  /** @param options stream: more bytes follow, and what is cut off waits for them */
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** @param label see labelOf @throws RangeError for a label that nobody knows */
export function decoderOf(label: string): CharsetDecoder {
  if (label === 'iso-2022-kr') return new Iso2022Kr()
  if (label === 'johab') return new StepDecoder(johab)
  if (label === 'euc-tw') return new StepDecoder(eucTw)
  const high = label.startsWith('ibm') ? DOS_PAGES[Number(label.slice(3))] : undefined
  if (high === undefined) return new TextDecoder(label, { ignoreBOM: true })
  return {
    decode: (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        .toString('latin1')
        .replace(/[\x80-\xff]/g, (c) => high[c.charCodeAt(0) - 0x80] as string),
  }
}

/** IBM's and Microsoft's names of the code pages of DOS: `cp850`, `IBM437`, `850`. Null if it is none of them. */
export function dosLabel(name: string): string | null {
  const number = /^(?:cp|ibm|dos)?-?(\d{3})$/i.exec(name)?.[1]
  return number !== undefined && DOS_PAGES[Number(number)] !== undefined ? `ibm${number}` : null
}

const SHIFT_OUT = 0x0e
const SHIFT_IN = 0x0f
const LINE_FEED = 0x0a
/** Says once, where a line begins, that what is shifted out is KS X 1001 (RFC 1557). */
const DESIGNATOR = '\x1b$)C'

/** KS X 1001 in seven bits, between a shift and the next or the line's end: EUC-KR without its high bits. */
class Iso2022Kr implements CharsetDecoder {
  private readonly decoder: InstanceType<typeof TextDecoder> = new TextDecoder('euc-kr')
  private isShifted = false

  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string {
    const high = new Uint8Array(bytes.length)
    let to = 0
    for (const byte of bytes) {
      if (byte === SHIFT_OUT || byte === SHIFT_IN) {
        this.isShifted = byte === SHIFT_OUT
        continue
      }
      if (byte === LINE_FEED) this.isShifted = false
      high[to++] = this.isShifted && byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte
    }
    return this.decoder.decode(high.subarray(0, to), options).replaceAll(DESIGNATOR, '')
  }
}
