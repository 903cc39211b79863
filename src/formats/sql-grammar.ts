/**
 * The little of SQL's grammar that says where rows lie and what their columns are called: INSERT and COPY up to their rows, CREATE
 * TABLE and ALTER TABLE ... ADD. Fed with tokens; every other statement is passed over.
 */
import { ColumnList, CONSTRAINTS } from './sql-columns.ts'
import type { Dialect } from './sql-dialect.ts'
import { Routine } from './sql-routine.ts'
import type { Schema, Target } from './sql-schema.ts'

/** What the reader does after a token. */
export const ACTION = {
  none: 0,
  /** Tuples follow, up to `;`. `grammar.target` says where they go. */
  values: 1,
  /** COPY rows follow from the next line. `grammar.target` says where they go; null if they are not in COPY's text format. */
  copy: 2,
  /** The rest of the line belongs to a client command. */
  line: 3,
  /** As `line`, and what it says is the delimiter of MySQL's client. */
  delimiter: 4,
} as const

export type Action = (typeof ACTION)[keyof typeof ACTION]

const OPEN = 0x28
const CLOSE = 0x29
const COMMA = 0x2c
const DOT = 0x2e
const SEMICOLON = 0x3b

const STATE = {
  start: 0,
  other: 1,
  /** Names a table: the next name is (a part of) it. */
  name: 2,
  /** After a part of the table's name. */
  named: 3,
  /** In the column list of INSERT or COPY. */
  columns: 4,
  /** Between the column list and VALUES, or in COPY's options. */
  options: 5,
  /** After CREATE or ALTER, before TABLE. */
  definition: 6,
  /** In the parentheses of CREATE TABLE, or of ADD ( ... ). */
  columnItems: 7,
  /** In the actions of ALTER TABLE. */
  alterActions: 8,
  /** After ADD. */
  alterAdd: 9,
  /** After a tuple of INSERT ALL. */
  insertAll: 10,
} as const

const INSERT_NOISE = new Set(
  'INTO IGNORE LOW_PRIORITY HIGH_PRIORITY DELAYED OR REPLACE ABORT FAIL ROLLBACK OVERWRITE TABLE'.split(' '),
)
const TABLE_NOISE = new Set('IF NOT EXISTS ONLY'.split(' '))
const NOT_VALUES = new Set('SELECT WITH SET EXEC EXECUTE DEFAULT'.split(' '))
const ROUTINES = new Set('TRIGGER PROCEDURE FUNCTION PACKAGE EVENT RULE'.split(' '))
const NOT_TABLES = new Set('INDEX VIEW SCHEMA DATABASE SEQUENCE USER ROLE LOGIN TYPE EXTENSION DOMAIN COLUMN'.split(' '))
const COPY_FORMATS = new Set('CSV BINARY DELIMITER DELIMITERS NULL QUOTE'.split(' '))
const NOT_ADDED = new Set('KEY INDEX PERIOD EXCLUDE FULLTEXT SPATIAL PARTITION GENERATED ROW VALUE SUPPLEMENTAL'.split(' '))
/** Statements that are recognised wherever they begin a line, for scripts that do without semicolons. */
const LINE_STARTERS = new Set('INSERT REPLACE CREATE ALTER COPY GO DELIMITER'.split(' '))
/** Those that rows or columns may follow: what reading goes on with after a string that was never closed. */
const RESTARTS = new Set('INSERT REPLACE CREATE ALTER COPY DROP'.split(' '))
const CLIENT_LINES = new Set('REM REMARK PROMPT'.split(' '))

/** True if reading may go on with this word at the start of a line. */
export function restarts(word: string): boolean {
  return RESTARTS.has(word.toUpperCase())
}

export class Grammar {
  /** Where the rows go, after ACTION.values and ACTION.copy. */
  target: Target | null = null
  /** MySQL's client was given another delimiter: what follows are routines, until it is given `;` again. */
  delimited = false
  #state: number = STATE.start
  readonly #schema: Schema
  readonly #dialect: Dialect
  /** First word of the statement: INSERT, COPY, CREATE or ALTER. */
  #verb = ''
  #path: string[] = []
  readonly #columns: ColumnList = new ColumnList()
  /** Open parentheses in the actions of ALTER TABLE. */
  #depth = 0
  #all = false
  /** Of COPY. */
  #fromStdin = false
  #plain = true
  #lastWord = ''
  readonly #routine: Routine = new Routine()

  constructor(schema: Schema, dialect: Dialect) {
    this.#schema = schema
    this.#dialect = dialect
  }

  /** False where words mean nothing unless they begin a line. */
  get wantsWords(): boolean {
    return this.#state !== STATE.other || this.#routine.wantsWords || this.#verb === 'CREATE'
  }

  /** True between statements. */
  get idle(): boolean {
    return this.#state === STATE.start
  }

  /** True where a double-quoted text can only be a name. */
  get wantsName(): boolean {
    const state = this.#state
    return (
      state === STATE.name ||
      state === STATE.columns ||
      state === STATE.alterAdd ||
      (state === STATE.columnItems && this.#columns.depth === 1)
    )
  }

  /** True while a statement is remembered: what bounds its length. */
  get gathering(): boolean {
    return this.#state > STATE.other
  }

  /** True where a statement at this place can only be data: the same bytes mean the same whenever they come. */
  get plain(): boolean {
    return this.#state === STATE.start && !this.#routine.inBody && !this.delimited
  }

  /** True in INSERT ALL, which has a table for every tuple. */
  get insertsAll(): boolean {
    return this.#all
  }

  /** Forgets the statement, as after a string that was never closed. */
  abandon(): void {
    this.#finish()
    this.#state = STATE.other
  }

  /** Continues after the last tuple of a statement that did not end with `;`. */
  afterTuples(): void {
    this.#state = this.#all ? STATE.insertAll : STATE.start
  }

  /** After `;` behind the tuples, or COPY's rows. */
  afterRows(): void {
    this.#finish()
  }

  /** @param text as written, at most as long as the lexer keeps; @param lineStart it is the first token of its line */
  word(text: string, lineStart: boolean): Action {
    const word = text.length <= 16 ? text.toUpperCase() : text
    this.#routine.word(word)
    const action = this.#word(word, text, lineStart)
    this.#lastWord = word
    return action
  }

  #word(word: string, text: string, lineStart: boolean): Action {
    switch (this.#state) {
      case STATE.start:
        return this.#begin(word)
      case STATE.other:
      case STATE.definition:
        if (lineStart && LINE_STARTERS.has(word)) return this.#beginInside(word)
        if (lineStart && CLIENT_LINES.has(word) && this.#dialect.name === 'oracle') return this.#begin(word)
        if (this.#state === STATE.other) this.#otherWord(word)
        else this.#definitionWord(word)
        return ACTION.none
      case STATE.name:
        if (this.#path.length === 0) {
          if (this.#verb === 'INSERT' ? INSERT_NOISE.has(word) : TABLE_NOISE.has(word)) return ACTION.none
          if (this.#verb === 'INSERT' && (word === 'ALL' || word === 'FIRST')) {
            this.#all = true
            return ACTION.none
          }
          if (NOT_VALUES.has(word)) return this.#other()
        }
        return this.name(text)
      case STATE.named:
        return this.#afterName(word)
      case STATE.columns:
        if (this.#columns.isEmpty && (NOT_VALUES.has(word) || word === 'VALUES')) return this.#other()
        this.#columns.plainName(text)
        return ACTION.none
      case STATE.options:
        return this.#verb === 'COPY' ? this.#copyOption(word) : this.#insertOption(word)
      case STATE.columnItems:
        this.#columns.word(word, text, this.#lastWord)
        return ACTION.none
      case STATE.alterActions:
        if (lineStart && word !== 'ALTER' && LINE_STARTERS.has(word)) return this.#beginInside(word)
        if (word === 'ADD' && this.#depth === 0) this.#state = STATE.alterAdd
        return ACTION.none
      case STATE.alterAdd:
        if (word === 'COLUMN' || TABLE_NOISE.has(word)) return ACTION.none
        this.#state = STATE.alterActions
        if (!CONSTRAINTS.has(word) && !NOT_ADDED.has(word)) this.#schema.addColumn(this.#path, text)
        return ACTION.none
      default:
        // INSERT ALL: the next INTO, or the SELECT that ends it.
        if (word !== 'INTO') return this.#other()
        this.#enterName('INSERT')
        return ACTION.none
    }
  }

  /** A quoted name. */
  name(text: string): Action {
    switch (this.#state) {
      case STATE.name:
        if (this.#path.length < 4) this.#path.push(text)
        this.#state = STATE.named
        return ACTION.none
      case STATE.columns:
        this.#columns.plainName(text)
        return ACTION.none
      case STATE.columnItems:
        this.#columns.name(text)
        return ACTION.none
      case STATE.alterAdd:
        this.#schema.addColumn(this.#path, text)
        this.#state = STATE.alterActions
        return ACTION.none
      case STATE.start:
        return this.#other()
      default:
        return ACTION.none
    }
  }

  /** A string literal. */
  literal(): Action {
    if (this.#state === STATE.columnItems) this.#columns.literal()
    // In COPY's options: DELIMITER ',' and the like, which the words before it have told.
    return ACTION.none
  }

  punctuation(byte: number): Action {
    if (byte === SEMICOLON) return this.#semicolon()
    switch (this.#state) {
      case STATE.name:
        // `INSERT (a) ...` of MERGE, `COPY (SELECT ...)`.
        return byte === OPEN ? this.#other() : ACTION.none
      case STATE.named:
        if (byte === DOT) this.#state = STATE.name
        else if (byte === OPEN) this.#openParenthesis()
        return ACTION.none
      case STATE.columns:
        if (isListMark(byte) && this.#columns.plainMark(byte === OPEN, byte === CLOSE)) this.#state = STATE.options
        return ACTION.none
      case STATE.options:
        // INSERT INTO t PARTITION (p0) (a, b): the last list is the columns.
        if (byte === OPEN && this.#verb === 'INSERT') this.#openParenthesis()
        return ACTION.none
      case STATE.columnItems:
        if (isListMark(byte) && this.#columns.mark(byte === OPEN, byte === CLOSE)) this.#define()
        return ACTION.none
      case STATE.alterActions:
        if (byte === OPEN) this.#depth++
        else if (byte === CLOSE) this.#depth--
        // SQL Server and Oracle: ADD a int, b int.
        else if (byte === COMMA && this.#depth === 0 && this.#dialect.name === 'sqlserver') this.#state = STATE.alterAdd
        return ACTION.none
      case STATE.alterAdd:
        if (byte === OPEN) {
          this.#state = STATE.columnItems
          this.#columns.open()
        }
        return ACTION.none
      case STATE.insertAll:
        return this.#other()
      default:
        return ACTION.none
    }
  }

  #begin(word: string): Action {
    if (this.delimited && word !== 'DELIMITER') return this.#other()
    switch (word) {
      case 'INSERT':
      case 'REPLACE':
        if (this.#routine.inBody) return this.#other()
        this.#all = false
        this.#enterName('INSERT')
        return ACTION.none
      case 'COPY':
        this.#enterName('COPY')
        this.#fromStdin = false
        this.#plain = true
        return ACTION.none
      case 'CREATE':
      case 'ALTER':
        this.#finish()
        this.#verb = word
        this.#state = STATE.definition
        return ACTION.none
      case 'DELIMITER':
        this.#finish()
        return ACTION.delimiter
      case 'GO':
        this.#dialect.learn('sqlserver')
        this.#routine.leave()
        this.#finish()
        return ACTION.none
      case 'PRAGMA':
        this.#dialect.learn('sqlite')
        return this.#other()
      case 'BEGIN':
        // BEGIN of a block or a transaction: what follows is a statement of its own.
        return ACTION.none
      default:
        return CLIENT_LINES.has(word) ? ACTION.line : this.#other()
    }
  }

  /** A line of a statement that passes over begins like a new one. */
  #beginInside(word: string): Action {
    if (word === 'INSERT' || word === 'REPLACE') {
      if (this.#routine.begun || this.#routine.inBody || this.delimited) return ACTION.none
    } else if (this.delimited && word !== 'DELIMITER') return ACTION.none
    this.#routine.begun = false
    return this.#begin(word)
  }

  #otherWord(word: string): void {
    if (this.#verb === 'CREATE' && word === 'ENGINE') this.#dialect.learn('mysql')
  }

  #definitionWord(word: string): void {
    if (word === 'TABLE') this.#enterName(this.#verb)
    else if (ROUTINES.has(word)) {
      this.#routine.begun = this.#verb === 'CREATE'
      this.#other()
    } else if (NOT_TABLES.has(word)) this.#other()
  }

  #enterName(verb: string): void {
    this.#verb = verb
    this.#path = []
    this.#columns.reset()
    this.#depth = 0
    this.#state = STATE.name
  }

  #afterName(word: string): Action {
    switch (this.#verb) {
      case 'INSERT':
        this.#state = STATE.options
        return this.#insertOption(word)
      case 'COPY':
        this.#state = STATE.options
        return this.#copyOption(word)
      case 'CREATE':
        // CREATE TABLE t AS SELECT, LIKE, PARTITION OF.
        return this.#other()
      default:
        this.#state = STATE.alterActions
        if (word === 'ADD') this.#state = STATE.alterAdd
        return ACTION.none
    }
  }

  #insertOption(word: string): Action {
    // OVERRIDING SYSTEM VALUE is PostgreSQL's; a VALUE elsewhere is MySQL's spelling of VALUES.
    const values = word === 'VALUES' || (word === 'VALUE' && this.#lastWord !== 'SYSTEM' && this.#lastWord !== 'USER')
    if (values) {
      // SQL Server numbers rows itself: an INSERT without a list leaves that column out.
      const given = this.#dialect.name === 'sqlserver' ? this.#schema.numbered(this.#path) : null
      this.target = this.#schema.target(this.#path, this.#columns.names ?? given)
      return ACTION.values
    }
    return NOT_VALUES.has(word) ? this.#other() : ACTION.none
  }

  #copyOption(word: string): Action {
    if (word === 'STDIN' && this.#lastWord === 'FROM') this.#fromStdin = true
    else if (word === 'TO') return this.#other()
    else if (COPY_FORMATS.has(word)) this.#plain = false
    return ACTION.none
  }

  #openParenthesis(): void {
    if (this.#verb === 'ALTER') {
      this.#state = STATE.alterActions
      this.#depth = 1
      return
    }
    this.#state = this.#verb === 'CREATE' ? STATE.columnItems : STATE.columns
    this.#columns.open()
  }

  /** After the items of CREATE TABLE, or of ADD ( ... ). */
  #define(): void {
    const { names, identity } = this.#columns
    if (this.#verb === 'CREATE') this.#schema.define(this.#path, names ?? [], identity)
    else for (const column of names ?? []) this.#schema.addColumn(this.#path, column)
    this.#state = this.#verb === 'CREATE' ? STATE.other : STATE.alterActions
  }

  #semicolon(): Action {
    const copy = this.#state === STATE.options && this.#verb === 'COPY' && this.#fromStdin
    if (copy) {
      this.#dialect.learn('postgresql')
      this.target = this.#plain ? this.#schema.target(this.#path, this.#columns.names) : null
    }
    if (this.delimited) this.#state = STATE.other
    else this.#finish()
    return copy ? ACTION.copy : ACTION.none
  }

  #other(): Action {
    this.#columns.reset()
    this.#state = STATE.other
    return ACTION.none
  }

  #finish(): void {
    this.#state = STATE.start
    this.#verb = ''
    this.#columns.reset()
    this.#all = false
    this.#routine.finish()
    this.#depth = 0
    this.#lastWord = ''
  }
}

function isListMark(byte: number): boolean {
  return byte === OPEN || byte === CLOSE || byte === COMMA
}
