/** Help for format readers over records that need only counting. Without it they read every byte, with the same outcome. */
export interface Locator {
  /** Records passed by the last call. */
  readonly rows: number
  /** Hits given a place by the last call, in their order. */
  readonly placed: number
  /** Fields by column, for `delimited` and `tuples`. Rows of more columns are not passed. */
  columns(fields: readonly number[]): void
  /**
   * Passes whole rows of a delimited table from index `from`, where one begins, giving the hits in them field and record. Returns
   * the index where reading goes on: a row that is not whole before `to`, or that needs reading.
   *
   * @param hits rows of model/hit.ts from the first one at `from` or after it
   * @param quote 0 if nothing is quoted
   * @param record number of the first row
   * @param copy PostgreSQL's COPY text format: backslashes escape, blank lines count, `\.` ends the rows
   */
  delimited(from: number, to: number, hits: Uint32Array, delimiter: number, quote: number, record: number, copy: boolean): number
  /**
   * Passes whole tuples of an INSERT from index `from`, where none is open. Returns the index after the last one.
   *
   * @param strings how strings end, as QUOTED of sql-quoted.ts: 0 a backslash stands for itself, 1 it escapes, else unknown
   */
  tuples(from: number, to: number, hits: Uint32Array, record: number, strings: number): number
  /**
   * Passes whole lines of an access log from index `from`, where one begins; lines without hits are not looked at. Returns the index where
   * reading goes on. Its columns are the first nodes of `json`, in the order of formats/access-paths.ts, and parameters are keys of the
   * nodes of addresses.
   *
   * @param hosted lines begin with the virtual host
   */
  accessLines(from: number, to: number, hits: Uint32Array, record: number, hosted: boolean): number
  /** Line feeds in [from, to). */
  countLines(from: number, to: number): number
  /** The help for JSON. */
  readonly json: JsonLocator
}

/** What a JSON reader is in the middle of, between two tokens; `state` is one of json-walker.ts. */
export interface JsonPosition {
  state: number
  /** Nodes of the open objects and arrays, outermost first. */
  readonly nodes: number[]
  readonly isArray: boolean[]
  /** Node of the value that comes next. */
  here: number
  arrays: number
  hadElements: boolean
}

/** JSON whose paths are known. A path is a node: a number that `addNode` gave. */
export interface JsonLocator {
  readonly rows: number
  readonly placed: number
  /** Lines passed by the last call of `lines`, blank ones too. */
  readonly lineCount: number
  /** Forgets all nodes, before another source. */
  reset(): void
  /** A new node; -1 if there is no room. */
  addNode(): number
  setElement(node: number, element: number): void
  /** Values of the node need no reading from now on: their hits lie in this field. */
  setField(node: number, field: number): void
  /** @param key written without escapes */
  addKey(parent: number, key: string, child: number): void
  /**
   * Passes whole lines, a JSON value of node `root` each. Lines without hits are not looked at. Returns the index where reading goes
   * on.
   */
  lines(from: number, to: number, hits: Uint32Array, record: number, root: number): number
  /** Passes tokens of a document and moves the position along. Values whose node has no field stop it. */
  tokens(
    from: number,
    to: number,
    hits: Uint32Array,
    record: number,
    position: JsonPosition,
    root: number,
    splitsArray: boolean,
  ): number
}
