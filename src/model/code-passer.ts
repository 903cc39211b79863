/** Help for the reader of source code over stretches that need no thought. Without it it reads every byte, with the same outcome. */
import type { Region } from './region.ts'

/** A run of bytes that begins and ends with certain marks; see formats/code-language.ts. */
export interface PassableForm {
  readonly region: Region
  readonly open: Uint8Array
  readonly close: Uint8Array
  readonly escapes: boolean
  readonly twice: boolean
  readonly lines: boolean
  readonly nests: boolean
  readonly hole: { readonly open: Uint8Array; readonly close: number } | null
  readonly where: 'line' | 'word' | 'apart' | 'value' | undefined
  /** Bytes of a fence (by byte: 1), and the mark behind it. */
  readonly fence: { readonly bytes: Uint8Array; readonly mark: Uint8Array } | null
  readonly documents: boolean
  /** By byte: 1 where something other than going on may happen. */
  readonly stops: Uint8Array
}

/** What may begin at a byte of code. */
export interface PassableOpening {
  readonly open: Uint8Array
  /** Index of a form; -1: nothing begins, the bytes are passed; below: it must be read. */
  readonly form: number
}

export interface PassableGrammar {
  /** Region of code. */
  readonly base: Region
  readonly forms: readonly PassableForm[]
  /** By byte, longest marks first. */
  readonly openings: readonly (readonly PassableOpening[])[]
  /** By byte of code: 1 where something may begin; with brackets, for code in a hole of a string. */
  readonly starts: Uint8Array
  readonly startsInHole: Uint8Array
  /** See code-language.ts. */
  readonly characters: boolean
  readonly markup: boolean
}

/** What a lexer is in the middle of. */
export interface CodePosition {
  /** -1 for code, else the index of a form that `passes`. */
  state: number
  /** Times the form has been opened within itself. */
  nesting: number
  /** Of code in a hole: brackets that are open, and the byte that closes them; 0 elsewhere. */
  brackets: number
  closes: number
}

export interface CodePasser {
  /** The grammar that the next calls are of. The same object costs nothing. */
  use(grammar: PassableGrammar): void
  /** Whether stretches of a form can be passed. */
  passes(form: PassableForm): boolean
  /**
   * Goes on from index `from` of the kernel's memory to `to`, or to what must be read, and moves the position along. Returns the index where
   * reading goes on; where regions have begun, `begin` is told in order.
   *
   * @param enter told of each hole that was entered and not left, outermost first: the position is then what it was before
   * @param holes that may be entered, at most
   */
  pass(
    from: number,
    to: number,
    position: CodePosition,
    begin: (at: number, region: Region) => void,
    enter: () => void,
    holes: number,
  ): number
}
