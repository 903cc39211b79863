/** What is written down of a programming language, so that its comments and strings are known: data, read by code-grammar.ts. */
import type { RegionName } from '../model/region.ts'

/** A run of bytes that begins and ends with certain marks. */
export interface Form {
  readonly is: RegionName
  readonly open: string
  /** A line feed is the end of the line, which is not part of it. */
  readonly close: string
  /** `\`: what follows it is taken as it stands. `twice`: the mark that closes, written twice, does not. */
  readonly escape?: '\\' | 'twice'
  /** It goes on over line ends; else it ends there at the latest. */
  readonly lines?: true
  /** Marks inside open and close once more. */
  readonly nests?: true
  /** Between these there is code again: `${` and `}`. */
  readonly holes?: readonly [open: string, close: string]
  /**
   * Where it may begin. `line`: at the first byte of a line. `word`: behind a blank, a bracket or `;`. `apart`: not behind a letter or digit. `value`: where
   * an expression begins, for marks that are operators elsewhere.
   */
  readonly where?: 'line' | 'word' | 'apart' | 'value'
  /** Bytes that may stand between `open` and `mark`; they stand between the two parts of `close` (parted by a blank) too: `r##"…"##`. */
  readonly fence?: RegExp
  readonly mark?: string
  /** A text that fills its lines is documentation. */
  readonly documents?: true
}

export interface Language {
  readonly name: string
  /** Endings of file names, without the dot. */
  readonly endings: readonly string[]
  /** Whole file names. */
  readonly files?: readonly string[]
  /** Programs named in the first line (`#!/usr/bin/env python3`), without digits and dots at the end. */
  readonly interpreters?: readonly string[]
  readonly forms: readonly Form[]
  /** Marks that look like the beginning of something and are none. */
  readonly no?: readonly string[]
  /** `'x'` is one character, and `'` stands in other places too. */
  readonly characters?: true
  /** Text whose end is named where it is announced; the marks before the name. */
  readonly heredoc?: { readonly open: string; readonly marks: string; readonly capitals?: true; readonly blanks?: true }
  /** Elements of markup stand where expressions do. */
  readonly markup?: true
  /** Words without quotes are values, so that code says nothing against them. */
  readonly bare?: true
  /** The file begins as text, up to this mark. */
  readonly outside?: string
}
