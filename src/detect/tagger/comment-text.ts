/** Comments without the marks that make them such: what is left is read as the prose it is. */

/** Bytes before and behind the text, which are nobody's. */
export const MARGIN = 64
const LF = 10
const SPACE = 32
const MINUS = 45
const STAR = 42
const SLASH = 47

/** Marks that begin lines of comments: `/ * # ; % ! { " '`. */
const LEADS = new Uint8Array(256)
for (const mark of '/*#;%!{"\'') LEADS[mark.charCodeAt(0)] = 1

export class CommentText {
  bytes: Uint8Array = new Uint8Array(0)

  /** Copies `bytes[from..to)` behind the margin, blanks in place of its marks. */
  take(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from
    if (this.bytes.length < length + 2 * MARGIN) this.bytes = new Uint8Array(Math.max(2048, length) + 2 * MARGIN)
    const text = this.bytes
    text.set(bytes.subarray(from, to), MARGIN)
    text[MARGIN - 1] = LF
    const end = MARGIN + length
    text.fill(0, end, end + MARGIN)
    for (let at = MARGIN; at < end; ) {
      let feed = at
      while (feed < end && text[feed] !== LF) feed++
      blankLine(text, at, feed)
      at = feed + 1
    }
  }
}

function blankLine(text: Uint8Array, from: number, to: number): void {
  let i = from
  let isSecond = false
  for (; i < to; i++) {
    const byte = text[i] as number
    if (byte === SPACE || byte === 9) continue
    // One hyphen is a bullet.
    if (LEADS[byte] === 0 && !(byte === MINUS && (text[i + 1] === MINUS || isSecond))) break
    isSecond = byte === MINUS
    text[i] = SPACE
  }
  let end = to
  while (end > i && (text[end - 1] as number) <= SPACE) end--
  if (end - i >= 2 && text[end - 1] === SLASH && text[end - 2] === STAR) text.fill(SPACE, end - 2, end)
}
