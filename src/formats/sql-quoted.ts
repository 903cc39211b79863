/**
 * Everything in SQL that hides its content from the statement around it: strings, quoted names, dollar-quoted bodies, comments.
 * One resumable machine that finds the end of any of them.
 */

/** Kinds of quoted text, by how they end. */
export const QUOTED = {
  /** `'it''s'`, `"a ""b"""`, `[a]]b]`: the closing byte doubled stands for itself. */
  standard: 0,
  /** MySQL: backslash escapes as well. */
  backslash: 1,
  /** PostgreSQL `E''`: backslash escapes, octal, `\x`, `\u`. */
  escape: 2,
  /** Backslash may or may not escape: judged by what follows `\'`. */
  unsure: 3,
  /** Oracle `q'[...]'`. */
  alternative: 4,
  /** PostgreSQL `$tag$...$tag$`. */
  dollar: 5,
  lineComment: 6,
  blockComment: 7,
  /** PostgreSQL and SQL Server nest block comments. */
  nestedComment: 8,
} as const

export type QuotedKind = (typeof QUOTED)[keyof typeof QUOTED]

/** Longest string, comment or quoted name in bytes. What goes on longer is taken for one that was never closed. */
export const MAX_QUOTED: number = 16 * 1024 * 1024

/** PostgreSQL's NAMEDATALEN is 64; a longer tag opens nothing. */
const MAX_TAG = 64

const QUOTE = 0x27
const BACKSLASH = 0x5c
const LF = 0x0a
const STAR = 0x2a
const SLASH = 0x2f
const DOLLAR = 0x24
const COMMA = 0x2c
const CLOSE = 0x29
const SEMICOLON = 0x3b

const BODY = 0
/** After a byte that may be the closing one. */
const CLOSING = 1
/** After a backslash. */
const ESCAPED = 2
/** After `\'` where the backslash may be literal. */
const UNSURE_QUOTE = 3
/** After `\''` there. */
const UNSURE_DOUBLED = 4
/** Before the opening delimiter of `q'` or inside the opening `$tag`. */
const OPENING = 5
/** After `/` in a comment that may nest. */
const SLASHED = 6

/** Runs longer than this are searched with the engine's indexOf, which is faster on long ones and slower on short. */
const LONG_RUN = 48

export class Quoted {
  active = false
  kind: QuotedKind = QUOTED.standard
  /** Went on past MAX_QUOTED. Then it is no longer active. */
  overlong = false
  /** A `$` that turned out not to open a dollar-quoted body. Then `tag[0, tagLength)` holds what was read. */
  refused = false
  /** Source offset of the first byte of the content, and after the end, of the byte after the last. */
  contentStart = 0
  contentEnd = 0
  readonly tag: Uint8Array = new Uint8Array(MAX_TAG + 2)
  tagLength = 0
  #close = QUOTE
  #phase = BODY
  #depth = 0
  #matched = 0
  #left = 0

  /** The closing byte. */
  get close(): number {
    return this.#close
  }

  /**
   * @param kind what was opened
   * @param close the closing byte; for q-quotes and dollar quotes found by the machine itself
   * @param contentStart source offset of the byte after the opening one, which is the next byte to be given to `skip`
   */
  open(kind: QuotedKind, close: number, contentStart: number): void {
    this.active = true
    this.kind = kind
    this.overlong = false
    this.refused = false
    this.contentStart = contentStart
    this.contentEnd = contentStart
    this.#close = close
    this.#phase = kind === QUOTED.alternative || kind === QUOTED.dollar ? OPENING : BODY
    this.#depth = 1
    this.#matched = 0
    this.#left = MAX_QUOTED
    this.tagLength = 0
    if (kind === QUOTED.dollar) this.tag[this.tagLength++] = DOLLAR
  }

  /**
   * Reads on. Returns the index of the first byte after the closing one, with `active` false, or `to` with `active` true.
   *
   * @param base source offset of `bytes[0]`
   */
  skip(bytes: Uint8Array, from: number, to: number, base: number): number {
    const stop = to - from > this.#left ? from + this.#left : to
    const next = this.#scan(bytes, from, stop, base)
    this.#left -= next - from
    if (this.active && this.#left === 0) {
      this.active = false
      this.overlong = true
    }
    return next
  }

  /** At the end of the source: true if the text is complete (a closing byte was the last one, or a line comment). */
  end(): boolean {
    const complete =
      !this.active ||
      this.kind === QUOTED.lineComment ||
      (this.kind === QUOTED.dollar && this.#phase === OPENING) ||
      (this.kind < QUOTED.alternative && this.#phase === CLOSING) ||
      this.#phase === UNSURE_QUOTE ||
      this.#phase === UNSURE_DOUBLED
    this.active = false
    return complete
  }

  /** True once the content has begun: `q'` and `$` open in more than one byte. */
  get opened(): boolean {
    return this.#phase !== OPENING
  }

  /** True inside a comment. */
  get comment(): boolean {
    return this.kind >= QUOTED.lineComment
  }

  #scan(bytes: Uint8Array, from: number, stop: number, base: number): number {
    switch (this.kind) {
      case QUOTED.lineComment:
        return this.#scanLine(bytes, from, stop)
      case QUOTED.blockComment:
      case QUOTED.nestedComment:
        return this.#scanComment(bytes, from, stop)
      case QUOTED.dollar:
        return this.#scanDollar(bytes, from, stop, base)
      case QUOTED.alternative:
        return this.#scanAlternative(bytes, from, stop, base)
      default:
        return this.#scanString(bytes, from, stop, base)
    }
  }

  #scanLine(bytes: Uint8Array, from: number, stop: number): number {
    const at = bytes.subarray(from, stop).indexOf(LF)
    if (at < 0) {
      // A comment line has no limit: it ends with its line and nothing is lost.
      this.#left = MAX_QUOTED + stop - from
      return stop
    }
    this.active = false
    return from + at
  }

  #scanComment(bytes: Uint8Array, from: number, stop: number): number {
    const nests = this.kind === QUOTED.nestedComment
    let phase = this.#phase
    for (let p = from; p < stop; p++) {
      const byte = bytes[p] as number
      if (byte === SLASH) {
        if (phase === CLOSING) {
          phase = BODY
          this.#depth--
          if (this.#depth === 0) {
            this.active = false
            return p + 1
          }
        } else phase = SLASHED
      } else if (byte === STAR) {
        if (phase === SLASHED && nests) {
          this.#depth++
          phase = BODY
        } else phase = CLOSING
      } else phase = BODY
    }
    this.#phase = phase
    return stop
  }

  #scanDollar(bytes: Uint8Array, from: number, stop: number, base: number): number {
    let p = from
    const tag = this.tag
    while (this.#phase === OPENING && p < stop) {
      const byte = bytes[p] as number
      const full = this.tagLength > MAX_TAG
      if (byte === DOLLAR && !full) {
        tag[this.tagLength++] = byte
        this.#phase = BODY
        p++
        this.contentStart = p + base
      } else if (!full && isTagByte(byte, this.tagLength === 1)) {
        tag[this.tagLength++] = byte
        p++
      } else {
        this.active = false
        this.refused = true
        return p
      }
    }
    let matched = this.#matched
    while (p < stop) {
      if (matched === 0) {
        const at = bytes.subarray(p, stop).indexOf(DOLLAR)
        if (at < 0) {
          p = stop
          break
        }
        p += at + 1
        matched = 1
        continue
      }
      const byte = bytes[p++] as number
      // `$` stands only at both ends of the tag, so a mismatch can at most begin a new match.
      if (byte === (tag[matched] as number)) matched++
      else matched = byte === DOLLAR ? 1 : 0
      if (matched === this.tagLength) {
        this.contentEnd = p + base - matched
        this.active = false
        return p
      }
    }
    this.#matched = matched
    return p
  }

  #scanAlternative(bytes: Uint8Array, from: number, stop: number, base: number): number {
    let p = from
    if (this.#phase === OPENING && p < stop) {
      this.#close = closingOf(bytes[p++] as number)
      this.contentStart = p + base
      this.#phase = BODY
    }
    for (; p < stop; p++) {
      const byte = bytes[p] as number
      if (byte === QUOTE && this.#phase === CLOSING) {
        this.contentEnd = p + base - 1
        this.active = false
        return p + 1
      }
      this.#phase = byte === this.#close ? CLOSING : BODY
    }
    return p
  }

  #scanString(bytes: Uint8Array, from: number, stop: number, base: number): number {
    const close = this.#close
    const escapes = this.kind !== QUOTED.standard
    const unsure = this.kind === QUOTED.unsure
    let phase = this.#phase
    let p = from
    while (p < stop) {
      const byte = bytes[p] as number
      switch (phase) {
        case BODY: {
          const begin = p
          while (p < stop && bytes[p] !== close && !(escapes && bytes[p] === BACKSLASH)) {
            p++
            if (!escapes && p - begin === LONG_RUN) {
              const at = bytes.subarray(p, stop).indexOf(close)
              p = at < 0 ? stop : p + at
              break
            }
          }
          if (p < stop) phase = bytes[p++] === close ? CLOSING : ESCAPED
          break
        }
        case CLOSING:
          if (byte !== close) {
            this.contentEnd = p + base - 1
            this.active = false
            return p
          }
          phase = BODY
          p++
          break
        case ESCAPED:
          phase = unsure && byte === close ? UNSURE_QUOTE : BODY
          p++
          break
        case UNSURE_QUOTE:
          // `'C:\dir\',` ends here; `'it\'s'` goes on; `'\''` needs one byte more.
          if (endsValue(byte)) {
            this.contentEnd = p + base - 1
            this.active = false
            return p
          }
          phase = byte === close ? UNSURE_DOUBLED : BODY
          if (phase === UNSURE_DOUBLED) p++
          break
        default:
          if (endsValue(byte)) {
            this.contentEnd = p + base - 1
            this.active = false
            return p
          }
          phase = BODY
      }
    }
    this.#phase = phase
    // Right where the source ends: the closing byte was the last one seen.
    this.contentEnd = p + base - (phase === BODY || phase === ESCAPED ? 0 : 1)
    return p
  }
}

function endsValue(byte: number): boolean {
  return byte === COMMA || byte === CLOSE || byte === SEMICOLON
}

function isTagByte(byte: number, first: boolean): boolean {
  const letter = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || byte >= 0x80
  return letter || (!first && byte >= 0x30 && byte <= 0x39)
}

function closingOf(open: number): number {
  if (open === 0x5b) return 0x5d
  if (open === 0x7b) return 0x7d
  if (open === 0x3c) return 0x3e
  return open === 0x28 ? CLOSE : open
}
