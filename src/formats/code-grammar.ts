/** A language's forms as tables by byte: what the lexer asks at every byte is one look-up. */
import { REGION } from '../model/region.ts'
import type { PassableForm, PassableGrammar, PassableOpening } from '../model/code-passer.ts'
import type { Form, Language } from './code-language.ts'

/** Longest fence or name of a heredoc, in bytes. */
export const LONGEST_TAG = 24

const LF = 10

export interface CompiledForm extends PassableForm {
  /** Empty where a fence is part of it. */
  readonly close: Uint8Array
  readonly fence: {
    readonly bytes: Uint8Array
    readonly mark: Uint8Array
    readonly before: Uint8Array
    readonly after: Uint8Array
  } | null
}

/** Of an opening: a heredoc is announced. */
export const HEREDOC = -2

export interface Grammar extends PassableGrammar {
  readonly language: Language
  readonly forms: readonly CompiledForm[]
  /** As `starts`, where a heredoc is due: with brackets and line ends. */
  readonly startsBeforeHeredoc: Uint8Array
  /** The form a source begins in; -1 for code. */
  readonly initial: number
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const compiled = new Map<Language, Grammar>()

/** The same object for the same language. */
export function grammarOf(language: Language): Grammar {
  let grammar = compiled.get(language)
  if (grammar === undefined) {
    grammar = compile(language)
    compiled.set(language, grammar)
  }
  return grammar
}

function compile(language: Language): Grammar {
  const forms = language.forms.map(compileForm)
  let initial = -1
  if (language.outside !== undefined)
    initial = forms.push(compileForm({ is: 'text', open: '', close: language.outside, lines: true })) - 1
  const all: PassableOpening[] = forms.flatMap(({ open }, form) => (open.length > 0 ? [{ open, form }] : []))
  for (const mark of language.no ?? []) all.push({ open: bytesOf(mark), form: -1 })
  if (language.heredoc !== undefined) all.push({ open: bytesOf(language.heredoc.open), form: HEREDOC })
  all.sort((a, b) => b.open.length - a.open.length)
  const openings: PassableOpening[][] = Array.from({ length: 256 }, () => [])
  for (const opening of all) openings[opening.open[0] as number]?.push(opening)
  const starts = Uint8Array.from(openings, (list) => Number(list.length > 0))
  if (language.characters) starts[APOSTROPHE] = 1
  if (language.markup) starts[LESS] = 1
  const with_ = (...more: number[]): Uint8Array => {
    const table = starts.slice()
    for (const byte of more) table[byte] = 1
    return table
  }
  const brackets = [40, 41, 123, 125]
  return {
    language,
    base: language.bare ? REGION.text : REGION.code,
    forms,
    openings,
    starts,
    startsInHole: with_(...brackets),
    startsBeforeHeredoc: with_(...brackets, LF),
    initial,
    characters: language.characters === true,
    markup: language.markup === true,
  }
}

const APOSTROPHE = 39
const LESS = 60
const BACKSLASH = 92

function compileForm(form: Form): CompiledForm {
  const [before = '', after = ''] = form.close.split(' ')
  const close = bytesOf(form.fence === undefined ? form.close : '')
  const hole = form.holes === undefined ? null : { open: bytesOf(form.holes[0]), close: form.holes[1].charCodeAt(0) }
  const stops = new Uint8Array(256)
  stops[form.close.charCodeAt(0)] = 1
  if (form.escape === '\\') stops[BACKSLASH] = 1
  if (form.lines !== true) stops[LF] = 1
  if (form.nests) stops[form.open.charCodeAt(0)] = 1
  if (hole !== null) stops[hole.open[0] as number] = 1
  return {
    region: REGION[form.is],
    open: bytesOf(form.open),
    close,
    escapes: form.escape === '\\',
    twice: form.escape === 'twice',
    lines: form.lines === true,
    nests: form.nests === true,
    hole,
    where: form.where,
    fence:
      form.fence === undefined
        ? null
        : {
            bytes: Uint8Array.from({ length: 256 }, (_, byte) => Number(form.fence?.test(String.fromCharCode(byte)))),
            mark: bytesOf(form.mark ?? ''),
            before: bytesOf(before),
            after: bytesOf(after),
          },
    documents: form.documents === true,
    stops,
  }
}

export function matches(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false
  return true
}
