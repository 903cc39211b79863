/** The lexer of source code once more: the whole text at once, character by character, forms as they are written down. Slow and obvious. */
import type { Form, Language } from '../../src/formats/code-language.ts'
import { characterEnd, mayBegin, opensElement, opensLine } from '../../src/formats/code-context.ts'
import { REGION, type Region } from '../../src/model/region.ts'

const LONGEST_TAG = 24
const MOST_BLANKS = 32
const DEEPEST = 32
const word = /[\w\x80-\xff]/

/** @param text one character a byte @returns the region of each character */
export function regionsOf(text: string, language: Language): Region[] {
  return new Twin(text, language).all()
}

class Twin {
  private readonly regions: Region[]
  private readonly base: Region
  private readonly bytes: Uint8Array
  private readonly text: string
  private readonly language: Language
  private tag = ''
  private depth = 0

  constructor(text: string, language: Language) {
    this.text = text
    this.language = language
    this.base = language.bare ? REGION.text : REGION.code
    this.regions = Array.from({ length: text.length }, () => this.base)
    // What is looked at before and behind a source are zeros.
    this.bytes = Uint8Array.from(`${'\0'.repeat(64)}${text}${'\0'.repeat(64)}`, (one) => one.charCodeAt(0))
  }

  all(): Region[] {
    const { outside } = this.language
    let at = 0
    if (outside !== undefined) at = this.inside({ is: 'text', open: '', close: outside, lines: true }, outside, 0, REGION.text)
    this.code(at, null)
    return this.regions
  }

  private paint(from: number, to: number, region: Region): void {
    for (let i = from; i < Math.min(to, this.text.length); i++) this.regions[i] = region
  }

  /** @param closes of a hole: the bracket that ends it; null to the end of the text @returns where what follows begins */
  private code(from: number, closes: string | null): number {
    const opens = closes === ')' ? '(' : '{'
    let brackets = 1
    let i = from
    while (i < this.text.length) {
      const one = this.text[i] as string
      if (one === '\n' && this.tag !== '') {
        i = this.heredoc(i + 1)
        continue
      }
      const next = this.begin(i)
      if (next > i) {
        i = next
        continue
      }
      if (closes !== null && one === closes && --brackets === 0) return i
      if (closes !== null && one === opens) brackets++
      i++
    }
    return i
  }

  private begin(at: number): number {
    const { forms, no = [], heredoc, characters, markup } = this.language
    const marks = [
      ...forms.map((form) => ({ open: form.open, go: () => this.open(form, at) })),
      ...no.map((open) => ({ open, go: () => at + open.length })),
      ...(heredoc === undefined ? [] : [{ open: heredoc.open, go: () => this.announce(at) }]),
    ].sort((a, b) => b.open.length - a.open.length)
    for (const { open, go } of marks) {
      if (!this.text.startsWith(open, at)) continue
      const end = go()
      if (end > at) return end
    }
    if (characters && this.text[at] === "'") {
      const end = characterEnd(this.bytes, at + 64) - 64
      this.paint(at, end, REGION.string)
      return end === at ? at + 1 : end
    }
    if (markup && this.text[at] === '<' && opensElement(this.bytes, at + 64)) return this.elements(at + 1)
    return at
  }

  private open(form: Form, at: number): number {
    if (form.where !== undefined && !mayBegin(this.bytes, at + 64, form.where)) return at
    let end = at + form.open.length
    let { close } = form
    if (form.fence !== undefined) {
      const start = end
      while (end - start < LONGEST_TAG && end < this.text.length && form.fence.test(this.text[end] as string)) end++
      if (!this.text.startsWith(form.mark as string, end)) return at
      close = close.replace(' ', () => this.text.slice(start, end))
      end += (form.mark as string).length
    }
    const region =
      form.documents && opensLine(this.bytes, at + 64) ? REGION.comment : form.is === 'code' ? this.base : REGION[form.is]
    this.paint(at, end, region)
    return this.inside(form, close, end, region)
  }

  /** @returns where code goes on */
  private inside(form: Form, close: string, from: number, first: Region): number {
    let region = first
    let nesting = 0
    let i = from
    while (i < this.text.length) {
      const isEnd = this.text.startsWith(close, i)
      if (isEnd && close === '\n') return i
      if (isEnd && form.escape === 'twice' && this.text.startsWith(close, i + close.length)) {
        this.paint(i, i + 2 * close.length, region)
        i += 2 * close.length
      } else if (isEnd) {
        this.paint(i, i + close.length, region)
        i += close.length
        if (nesting-- === 0) return i
      } else if (this.text[i] === '\n' && !form.lines) return i
      else if (form.holes !== undefined && this.text.startsWith(form.holes[0], i)) {
        const end = i + form.holes[0].length
        this.paint(i, end, region)
        if (this.depth === DEEPEST) i = end
        else {
          i = this.hole(end, form.holes[1])
          region = REGION[form.is]
          nesting = 0
          this.paint(i, i + 1, region)
          i++
        }
      } else if (form.escape === '\\' && this.text[i] === '\\') {
        this.paint(i, i + 2, region)
        i += 2
      } else if (form.nests && this.text.startsWith(form.open, i)) {
        nesting++
        this.paint(i, i + form.open.length, region)
        i += form.open.length
      } else {
        this.paint(i, i + 1, region)
        i++
      }
    }
    return i
  }

  private hole(from: number, closes: string): number {
    this.depth++
    const end = this.code(from, closes)
    if (end < this.text.length) this.depth--
    return end
  }

  private announce(at: number): number {
    const { open, marks, capitals, blanks } = this.language.heredoc as NonNullable<Language['heredoc']>
    let i = at + open.length
    const isMarked = i < this.text.length && marks.includes(this.text[i] as string)
    if (isMarked) i++
    const rest = this.text.slice(i)
    const gap = blanks ? (/^ {0,4}/.exec(rest)?.[0].length ?? 0) : 0
    const match = /^(["']?)([\w\x80-\xff]{1,24})/.exec(rest.slice(gap))
    if (match === null) return at
    const [whole, quote, name] = match as unknown as [string, string, string]
    if (quote === '' && ((capitals && !isMarked) || gap > 0) && !/^[A-Z_]/.test(name)) return at
    if (/^\d/.test(name)) return at
    if (quote !== '' && rest[gap + whole.length] !== quote) return at
    this.tag = name
    return i + gap + whole.length + quote.length
  }

  private heredoc(from: number): number {
    let i = from
    while (i < this.text.length) {
      const feed = this.text.indexOf('\n', i)
      const end = feed < 0 ? this.text.length : feed + 1
      const blanks = /^[ \t]*/.exec(this.text.slice(i, Math.min(end, i + MOST_BLANKS)))?.[0].length ?? 0
      const name = i + blanks
      if (this.text.startsWith(this.tag, name) && !word.test(this.text[name + this.tag.length] ?? '')) {
        const { length } = this.tag
        this.tag = ''
        return name + length
      }
      this.paint(i, end, REGION.string)
      i = end
    }
    return i
  }

  /** From behind the `<` of the first tag to behind the last one. */
  private elements(from: number): number {
    let open = 0
    let i = from
    let isEndTag = false
    for (;;) {
      // In a tag.
      while (i < this.text.length && this.text[i] !== '>') {
        const one = this.text[i] as string
        if (one === '"' || one === "'") {
          const close = this.text.indexOf(one, i + 1)
          const end = close < 0 ? this.text.length : close + 1
          this.paint(i, end, REGION.string)
          i = end
        } else if (one === '{' && this.depth < DEEPEST) i = this.hole(i + 1, '}') + 1
        else i++
      }
      if (i >= this.text.length) return i
      if (isEndTag) open--
      else if (this.text[i - 1] !== '/') open++
      i++
      if (open <= 0) return i
      // Between tags.
      for (;;) {
        if (i >= this.text.length) return i
        if (this.text[i] === '{' && this.depth < DEEPEST) {
          const end = this.hole(i + 1, '}')
          this.paint(end, end + 1, REGION.text)
          i = end + 1
        } else if (this.text[i] === '<' && /[/>A-Za-z]/.test(this.text[i + 1] ?? '')) {
          isEndTag = this.text[i + 1] === '/'
          i++
          break
        } else {
          this.paint(i, i + 1, REGION.text)
          i++
        }
      }
    }
  }
}
