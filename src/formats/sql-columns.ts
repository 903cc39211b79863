/** Names in a list of columns: of INSERT and COPY, where each item is one, and of CREATE TABLE, where items may be constraints. */
import { MAX_FIELDS } from './sql-schema.ts'

/** First words of table constraints that cannot be column names unless quoted. */
export const CONSTRAINTS: ReadonlySet<string> = new Set('PRIMARY CONSTRAINT UNIQUE FOREIGN CHECK LIKE'.split(' '))
/** First words of constraints that are also allowed as column names: `key text`, `period integer`. */
const DOUBTFUL = new Set('KEY INDEX PERIOD EXCLUDE FULLTEXT SPATIAL'.split(' '))
const DOUBTFUL_NEXT = new Set('KEY INDEX FOR USING'.split(' '))

export class ColumnList {
  /** Null where the statement has no list. */
  names: string[] | null = null
  /** The column that the database fills (`IDENTITY(1, 1)`). */
  identity: string | null = null
  /** Open parentheses; 1 between items. */
  depth = 0
  /** The name of the item at hand; null before it, '' in an item that has none. */
  #column: string | null = null
  /** Tokens since a first word that may be a constraint's, that word included. */
  #doubt = 0

  /** No list. */
  reset(): void {
    this.names = null
    this.identity = null
    this.depth = 0
    this.#column = null
    this.#doubt = 0
  }

  /** After the opening parenthesis. */
  open(): void {
    this.names = []
    this.depth = 1
    this.#column = null
  }

  /** True before the first token of a list. */
  get isEmpty(): boolean {
    return this.names?.length === 0 && this.#column === null
  }

  /** A name in a list that has nothing else. */
  plainName(text: string): void {
    this.#column = text
  }

  /** A parenthesis or comma there. True if it ends the list. */
  plainMark(opens: boolean, closes: boolean): boolean {
    if (opens) this.depth++
    else if (closes) {
      if (--this.depth > 0) return false
      this.#endColumn()
      return true
    } else if (this.depth === 1) this.#endColumn()
    return false
  }

  /** A word of an item of CREATE TABLE. */
  word(word: string, text: string, lastWord: string): void {
    if (this.#doubt > 0) {
      // KEY name (a), KEY name USING BTREE (a), PERIOD FOR ...; but key text, key varchar(20).
      if (this.depth > 1 || DOUBTFUL_NEXT.has(word)) this.#resolveDoubt(!/^\d/.test(word))
      else if (++this.#doubt > 2) this.#resolveDoubt(false)
      return
    }
    if (word === 'IDENTITY' && lastWord !== 'AS' && this.depth === 1) this.identity = this.#column
    if (this.depth !== 1 || this.#column !== null) return
    if (DOUBTFUL.has(word)) {
      this.#column = text
      this.#doubt = 1
    } else this.#column = CONSTRAINTS.has(word) ? '' : text
  }

  /** A quoted name there. */
  name(text: string): void {
    if (this.#doubt > 0) this.#resolveDoubt(true)
    else if (this.depth === 1 && this.#column === null) this.#column = text
  }

  /** A string literal there. */
  literal(): void {
    if (this.#doubt > 0) this.#resolveDoubt(false)
  }

  /** A parenthesis or comma there. True if it ends the list. */
  mark(opens: boolean, closes: boolean): boolean {
    if (opens) {
      // KEY (a); after a second word the first thing in the parentheses decides.
      if (this.#doubt === 1) this.#resolveDoubt(true)
      this.depth++
    } else if (closes) {
      if (--this.depth > 0) return false
      this.#endItem()
      return true
    } else if (this.depth === 1) this.#endItem()
    return false
  }

  #resolveDoubt(constraint: boolean): void {
    if (constraint) this.#column = ''
    this.#doubt = 0
  }

  #endItem(): void {
    this.#doubt = 0
    if (this.#column === '') this.#column = null
    this.#endColumn()
  }

  #endColumn(): void {
    if (this.#column !== null && this.names !== null && this.names.length < MAX_FIELDS) this.names.push(this.#column)
    this.#column = null
  }
}
