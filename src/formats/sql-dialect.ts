/**
 * Which SQL a dump is written in, and what follows from it. Only what changes where a string, comment or name ends matters here.
 *
 * The rule for the backslash: MySQL and MariaDB escape with it (unless NO_BACKSLASH_ESCAPES), and PostgreSQL does inside
 * `E''` or where `standard_conforming_strings` is off. PostgreSQL, SQLite, SQL Server and Oracle otherwise take it literally. While the
 * dialect is unknown, each `\'` is judged by the bytes after it (`QUOTED.unsure`).
 */
import { QUOTED, type QuotedKind } from './sql-quoted.ts'

export type DialectName = 'mysql' | 'postgresql' | 'sqlite' | 'sqlserver' | 'oracle' | 'unknown'

/**
 * Signs at the start of a dump, surest first: the first that matches decides. No line goes across a carriage return, behind which
 * another begins: each would be read as often as it is long.
 */
const SIGNS: readonly (readonly [DialectName, RegExp])[] = [
  ['mysql', /^(?:\xef\xbb\xbf)?(?:-- (?:MySQL|MariaDB) dump|-- phpMyAdmin SQL Dump|\/\*!\d{5} SET )/im],
  ['postgresql', /^(?:\xef\xbb\xbf)?(?:-- PostgreSQL database (?:cluster )?dump|SET standard_conforming_strings\b)/im],
  ['sqlserver', /^(?:\xef\xbb\xbf)?(?:SET ANSI_NULLS (?:ON|OFF)|SET IDENTITY_INSERT )/im],
  ['sqlite', /^PRAGMA \w+ ?= ?\w+;/im],
  ['postgresql', /^COPY [^\r\n;]{1,4096}FROM stdin\b/im],
  ['sqlserver', /^GO[ \t]*\r?$/im],
  ['sqlserver', /^(?:INSERT|CREATE|ALTER)\b[^\r\n'`]{0,40}\[\w+\]/im],
  ['mysql', /^\)?[^\r\n']{0,200}\bENGINE ?= ?(?:InnoDB|MyISAM|Aria|MEMORY)\b/im],
  ['mysql', /^[ \t]*(?:INSERT|REPLACE|CREATE|DROP|USE|LOCK)\b[^\r\n'"]{0,60}`/im],
  ['oracle', /^(?:REM |PROMPT |SET DEFINE OFF|SET FEEDBACK )|\bVARCHAR2\(|\bNUMBER\(\d/im],
  ['postgresql', /\b(?:character varying|timestamp without time zone|pg_catalog\.|USING btree)\b/i],
  ['mysql', /\bAUTO_INCREMENT\b/i],
  ['sqlite', /\b(?:AUTOINCREMENT|sqlite_sequence)\b/i],
]

export class Dialect {
  name: DialectName
  /** How a plain `'...'` ends. */
  strings: QuotedKind
  #backslash: boolean | null = null

  /** @param head the first bytes of the source, one character a byte */
  constructor(head: string) {
    const sign = SIGNS.find(([, pattern]) => pattern.test(head))
    this.name = sign === undefined ? 'unknown' : sign[0]
    if (/\bNO_BACKSLASH_ESCAPES\b/.test(head)) this.#backslash = false
    else if (/\bstandard_conforming_strings ?(?:=|TO) ?'?off/i.test(head)) this.#backslash = true
    // A word goes on after the quote (`it\'s`): in standard SQL a string never ends before a letter.
    else if (this.name === 'unknown' && /[a-z]\\'[a-z]/i.test(head)) this.#backslash = true
    this.strings = this.#stringKind()
  }

  /** Takes a sign met later in the source. The first decides. */
  learn(name: DialectName): void {
    if (this.name !== 'unknown') return
    this.name = name
    this.strings = this.#stringKind()
  }

  /**
   * How a string literal ends, by the bytes before its quote.
   *
   * @param before the byte before the quote, `beforeThat` the one before it; 0 at the start of the source
   */
  literalKind(before: number, beforeThat: number): QuotedKind {
    const letter = before | 0x20
    if (letter !== 0x65 && letter !== 0x71 && letter !== 0x62 && letter !== 0x78) return this.strings
    const alone = !isNameByte(beforeThat)
    if (letter === 0x65) return alone && this.name !== 'mysql' ? QUOTED.escape : this.strings
    if (letter === 0x71) return alone || (beforeThat | 0x20) === 0x6e ? QUOTED.alternative : this.strings
    return alone ? QUOTED.standard : this.strings
  }

  #stringKind(): QuotedKind {
    if (this.#backslash !== null) return this.#backslash ? QUOTED.backslash : QUOTED.standard
    if (this.name === 'unknown') return QUOTED.unsure
    return this.name === 'mysql' ? QUOTED.backslash : QUOTED.standard
  }

  /** `[name]`; elsewhere a bracket is an array. */
  get brackets(): boolean {
    return this.name === 'sqlserver' || this.name === 'sqlite' || this.name === 'unknown'
  }

  /** `$tag$...$tag$`. In MySQL `$$` is a common DELIMITER. */
  get dollars(): boolean {
    return this.name === 'postgresql' || this.name === 'unknown'
  }

  get blockComments(): QuotedKind {
    return this.name === 'postgresql' || this.name === 'sqlserver' ? QUOTED.nestedComment : QUOTED.blockComment
  }
}

/** True for bytes of unquoted names and numbers. */
export function isNameByte(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f || byte >= 0x80
}
