/**
 * Follows comments, strings and code through a source, as far as it is asked. A lexer of bytes: its slow twin is in test/formats/code-twin.ts. It goes on
 * from where it stopped, wherever that was, and looks no more than LOOK bytes further; what it takes wrongly ends with its line or its mark.
 */
import type { CodePasser, CodePosition } from '../model/code-passer.ts'
import { REGION, type Region } from '../model/region.ts'
import { characterEnd, isWordByte, mayBegin, opensElement, opensLine } from './code-context.ts'
import { type CompiledForm, type Grammar, HEREDOC, LONGEST_TAG, matches } from './code-grammar.ts'

const LF = 10
const BACKSLASH = 92
const APOSTROPHE = 39
const LESS = 60
const GREATER = 62
const SLASH = 47
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
/** Blanks before the name that ends a heredoc. */
const MOST_BLANKS = 32

/** States that are no form. */
const CODE = -1
const IN_HEREDOC = -2
const IN_TAG = -3
const IN_ELEMENT = -4

const DEEPEST = 32
const NOTHING = new Uint8Array(0)

/** Stops of a tag and of what stands between tags. */
const TAG_STOPS = tableOf('>"\'{')
const ELEMENT_STOPS = tableOf('<{')

function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  return table
}

/** What a hole in a string or element leaves behind. */
interface Frame {
  state: number
  fence: Uint8Array
  brackets: number
  closes: number
  elements: number
  isEndTag: boolean
}

export class CodeLexer {
  /** Index of the next byte to be read. */
  at = 0
  private readonly grammar: Grammar
  private state: number
  /** What closes the form at hand, where a fence is part of it. */
  private fence: Uint8Array = NOTHING
  /** Times the form has been opened within itself. */
  private nesting = 0
  /** The name that ends the heredoc that is announced, or at hand. */
  private tag: Uint8Array = NOTHING
  private readonly frames: Frame[] = []
  private depth = 0
  /** Of code in a hole: brackets that are open, and the byte that closes them. */
  private brackets = 0
  private closes = 0
  /** Elements of markup that are open. */
  private elements = 0
  private isEndTag = false
  /** Quote of the attribute at hand. */
  private quote = 0
  private readonly emit: (at: number, region: Region) => void
  private readonly passer: CodePasser | undefined
  private readonly position: CodePosition = { state: CODE, nesting: 0, brackets: 0, closes: 0 }

  /** @param emit told where a region begins, in order; the same one may be told twice @param passer help with bytes that lie where it reads */
  constructor(grammar: Grammar, emit: (at: number, region: Region) => void, passer?: CodePasser) {
    this.grammar = grammar
    this.emit = emit
    this.passer = passer
    this.state = grammar.initial
    emit(0, this.state < 0 ? grammar.base : REGION.text)
  }

  /** From here on it is code, whatever a source begins with. */
  beginInCode(): void {
    this.state = CODE
    this.emit(this.at, this.grammar.base)
  }

  /**
   * Two lexers with the same key go on alike behind a line feed; null where that is not certain: the name that ends a heredoc
   * is looked for behind a line feed that another does not see.
   */
  get key(): string | null {
    if (this.tag.length > 0) return null
    const { fence, brackets, closes, elements, isEndTag, quote, nesting, depth } = this
    return JSON.stringify(
      [...this.frames.slice(0, depth), { state: this.state, fence, brackets, closes, elements, isEndTag }].map((frame, i) => [
        frame.state,
        frame.state >= 0 && (this.grammar.forms[frame.state] as CompiledForm).fence !== null ? [...frame.fence] : '',
        i > 0 ? [frame.brackets, frame.closes] : '',
        frame.elements,
        frame.state === IN_TAG && frame.isEndTag,
      ]),
    ).concat(` ${this.state >= 0 ? nesting : ''} ${quote}`)
  }

  /** Reads on to `to`. Bytes are those of one source, wherever they lie: `at` is moved with them. @param helped they lie where the passer reads */
  read(bytes: Uint8Array, to: number, helped = false): void {
    const passer = helped ? this.passer : undefined
    passer?.use(this.grammar)
    let i = this.at
    while (i < to) {
      if (passer !== undefined && this.mayPass(passer)) {
        i = this.pass(passer, i, to)
        if (i >= to) break
      }
      switch (this.state) {
        case CODE:
          i = this.code(bytes, i, to)
          break
        case IN_HEREDOC:
          i = this.heredoc(bytes, i, to)
          break
        case IN_TAG:
          i = this.inTag(bytes, i, to)
          break
        case IN_ELEMENT:
          i = this.element(bytes, i, to)
          break
        default:
          i = this.form(bytes, i, to, this.grammar.forms[this.state] as CompiledForm)
      }
    }
    this.at = i
  }

  private mayPass(passer: CodePasser): boolean {
    if (this.tag.length > 0) return false
    return this.state === CODE || (this.state >= 0 && passer.passes(this.grammar.forms[this.state] as CompiledForm))
  }

  private pass(passer: CodePasser, from: number, to: number): number {
    const { position } = this
    position.state = this.state
    position.nesting = this.nesting
    position.brackets = this.brackets
    position.closes = this.depth > 0 ? this.closes : 0
    const next = passer.pass(from, to, position, this.emit, this.enter, DEEPEST - this.depth)
    this.take()
    return next
  }

  private take(): void {
    const { position } = this
    this.state = position.state
    this.nesting = position.nesting
    this.brackets = position.brackets
    this.closes = position.closes
  }

  /** A hole was entered where the position is. */
  private readonly enter = (): void => {
    this.take()
    this.enterHole(((this.grammar.forms[this.state] as CompiledForm).hole as NonNullable<CompiledForm['hole']>).close)
  }

  private code(bytes: Uint8Array, from: number, to: number): number {
    const { grammar } = this
    const starts = this.tag.length > 0 ? grammar.startsBeforeHeredoc : this.depth > 0 ? grammar.startsInHole : grammar.starts
    let i = from
    while (i < to && starts[bytes[i] as number] === 0) i++
    if (i >= to) return to
    const byte = bytes[i] as number
    if (byte === LF && this.tag.length > 0) {
      this.state = IN_HEREDOC
      this.emit(i + 1, REGION.string)
      return i + 1
    }
    for (const { open, form } of grammar.openings[byte] as Grammar['openings'][number]) {
      if (!matches(bytes, i, open)) continue
      const end =
        form === HEREDOC ? this.announce(bytes, i, i + open.length) : form < 0 ? i + open.length : this.open(bytes, i, form)
      if (end > i) return end
    }
    if (byte === APOSTROPHE && grammar.language.characters) {
      const end = characterEnd(bytes, i)
      if (end === i) return i + 1
      this.emit(i, REGION.string)
      this.emit(end, grammar.base)
      return end
    }
    if (byte === LESS && grammar.language.markup && opensElement(bytes, i)) {
      this.state = IN_TAG
      this.isEndTag = false
      return i + 1
    }
    if (this.depth > 0) {
      if (byte === this.closes) {
        if (--this.brackets === 0) this.leaveHole(i)
      } else if (byte === (this.closes === CLOSE_BRACE ? OPEN_BRACE : 40)) this.brackets++
    }
    return i + 1
  }

  /** @returns `at` if the form does not begin there */
  private open(bytes: Uint8Array, at: number, number: number): number {
    const form = this.grammar.forms[number] as CompiledForm
    if (form.where !== undefined && !mayBegin(bytes, at, form.where)) return at
    let end = at + form.open.length
    if (form.fence !== null) {
      const { bytes: fenced, mark, before, after } = form.fence
      const start = end
      while (end - start < LONGEST_TAG && fenced[bytes[end] as number] === 1) end++
      if (!matches(bytes, end, mark)) return at
      this.fence = Uint8Array.from([...before, ...bytes.subarray(start, end), ...after])
      end += mark.length
    }
    this.state = number
    this.nesting = 0
    this.emit(
      at,
      form.documents && opensLine(bytes, at) ? REGION.comment : form.region === REGION.code ? this.grammar.base : form.region,
    )
    return end
  }

  private form(bytes: Uint8Array, from: number, to: number, form: CompiledForm): number {
    const { stops } = form
    let i = from
    while (i < to && stops[bytes[i] as number] === 0) i++
    if (i >= to) return to
    const byte = bytes[i] as number
    const close = form.fence === null ? form.close : this.fence
    if (matches(bytes, i, close)) {
      const end = i + close.length
      if (form.twice && matches(bytes, end, close)) return end + close.length
      if (this.nesting > 0) {
        this.nesting--
        return end
      }
      // A line's end is not part of what it ends.
      return this.leave(byte === LF && close.length === 1 ? i : end)
    }
    if (byte === LF && !form.lines) return this.leave(i)
    if (byte === BACKSLASH && form.escapes && !this.opensHole(bytes, i, form)) return i + 2
    if (this.opensHole(bytes, i, form)) {
      const { open, close: closes } = form.hole as NonNullable<CompiledForm['hole']>
      if (this.enterHole(closes)) this.emit(i + open.length, this.grammar.base)
      return i + open.length
    }
    if (form.nests && matches(bytes, i, form.open)) {
      this.nesting++
      return i + form.open.length
    }
    return i + 1
  }

  private opensHole(bytes: Uint8Array, at: number, form: CompiledForm): boolean {
    return form.hole !== null && matches(bytes, at, form.hole.open)
  }

  private leave(at: number): number {
    this.state = CODE
    this.emit(at, this.grammar.base)
    return at
  }

  private enterHole(closes: number): boolean {
    if (this.depth === DEEPEST) return false
    this.frames[this.depth++] = {
      state: this.state,
      fence: this.fence,
      brackets: this.brackets,
      closes: this.closes,
      elements: this.elements,
      isEndTag: this.isEndTag,
    }
    this.state = CODE
    this.brackets = 1
    this.closes = closes
    this.elements = 0
    return true
  }

  /** @param at of the bracket that closes it */
  private leaveHole(at: number): void {
    const frame = this.frames[--this.depth] as Frame
    this.state = frame.state
    this.fence = frame.fence
    this.nesting = 0
    this.brackets = frame.brackets
    this.closes = frame.closes
    this.elements = frame.elements
    this.isEndTag = frame.isEndTag
    this.emit(
      at,
      frame.state >= 0
        ? (this.grammar.forms[frame.state] as CompiledForm).region
        : frame.state === IN_ELEMENT
          ? REGION.text
          : this.grammar.base,
    )
  }

  /** `<<-'NAME'` @returns `at` if nothing is announced */
  private announce(bytes: Uint8Array, at: number, behind: number): number {
    const { marks, capitals, blanks } = this.grammar.language.heredoc as NonNullable<Grammar['language']['heredoc']>
    let i = behind
    const isMarked = marks.includes(String.fromCharCode(bytes[i] as number))
    if (isMarked) i++
    const start = i
    while (blanks && i - start < 4 && bytes[i] === 32) i++
    const quote = bytes[i] === 34 || bytes[i] === APOSTROPHE ? (bytes[i] as number) : 0
    if (quote !== 0) i++
    else if (((capitals && !isMarked) || i > start) && !isCapital(bytes[i] as number)) return at
    const first = i
    while (i - first < LONGEST_TAG && isWordByte(bytes[i] as number)) i++
    if (i === first || ((bytes[first] as number) >= 48 && (bytes[first] as number) <= 57)) return at
    if (quote !== 0 && bytes[i] !== quote) return at
    this.tag = bytes.slice(first, i)
    return quote === 0 ? i : i + 1
  }

  private heredoc(bytes: Uint8Array, from: number, to: number): number {
    if (bytes[from - 1] === LF) {
      let name = from
      while (name - from < MOST_BLANKS && (bytes[name] === 32 || bytes[name] === 9)) name++
      const end = name + this.tag.length
      if (matches(bytes, name, this.tag) && !isWordByte(bytes[end] as number)) {
        this.tag = NOTHING
        this.leave(from)
        return end
      }
    }
    let i = from
    while (i < to && bytes[i] !== LF) i++
    return i < to ? i + 1 : to
  }

  private inTag(bytes: Uint8Array, from: number, to: number): number {
    let i = from
    if (this.quote !== 0) {
      while (i < to && bytes[i] !== this.quote) i++
      if (i >= to) return to
      this.quote = 0
      this.emit(i + 1, this.grammar.base)
      return i + 1
    }
    while (i < to && TAG_STOPS[bytes[i] as number] === 0) i++
    if (i >= to) return to
    const byte = bytes[i] as number
    if (byte === OPEN_BRACE) this.enterHole(CLOSE_BRACE)
    else if (byte === GREATER) this.endTag(bytes, i)
    else {
      this.quote = byte
      this.emit(i, REGION.string)
    }
    return i + 1
  }

  private endTag(bytes: Uint8Array, at: number): void {
    if (this.isEndTag) this.elements--
    else if (bytes[at - 1] !== SLASH) this.elements++
    if (this.elements > 0) {
      this.state = IN_ELEMENT
      this.emit(at + 1, REGION.text)
    } else {
      this.elements = 0
      this.state = CODE
    }
  }

  private element(bytes: Uint8Array, from: number, to: number): number {
    let i = from
    while (i < to && ELEMENT_STOPS[bytes[i] as number] === 0) i++
    if (i >= to) return to
    if (bytes[i] === OPEN_BRACE) {
      if (this.enterHole(CLOSE_BRACE)) this.emit(i, this.grammar.base)
      return i + 1
    }
    const next = bytes[i + 1] as number
    if (next === SLASH || next === GREATER || ((next | 32) >= 97 && (next | 32) <= 122)) {
      this.state = IN_TAG
      this.isEndTag = next === SLASH
      this.emit(i, this.grammar.base)
    }
    return i + 1
  }
}

function isCapital(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || byte === 95
}
