/** Bytes with a name: a file, standard input, a buffer, a member of an archive (`dump.zip!/users.csv`), a sheet of a workbook. */
import type { SkipReason } from './event.ts'
import type { Problem } from './problem.ts'

export interface Source {
  /** As reported: relative, `/` between parts, members after `!/`. Safe to show only through an encoder. */
  readonly name: string
  /** Bytes on disk if known; a hint, never trusted. */
  readonly size: number | null
  /** True while byte positions are positions in the file on disk: not for decompressed or transcoded data. */
  readonly addressable: boolean
  /**
   * Opens the source for reading. `read` fills `into` from its start and returns the number of bytes written; 0 is the end.
   * Files read synchronously (measured several times faster than promises); streams return promises.
   * Fails only by throwing SourceError.
   */
  open(): ByteReader
  /** For sources that can be read anywhere and any number of times: files, buffers. Fails as `open` does. */
  openAt?(): PlacedReader
  /** For files in folders: another file of the same folder by its plain name, to be read anywhere; null if there is none that can be read. */
  beside?(name: string): PlacedReader | null
  /** What a container gives of itself to be read in place, though it looks like the container. */
  readonly isPlain?: true
  /** For what is no stream of bytes, a database that is running: what opens it. It is never sniffed or read as it is. */
  readonly container?: Container
  /** The name that says how it is to be read and judged, where the reported one has more in it: `users.csv` of `users.csv@4f2a91`. */
  readonly called?: string
  /** For what a container has decoded: what it is. Absent: it is sniffed like any file. */
  readonly part?: Part
}

/** A part of a file that was decoded into bytes of our own making, so that lines, columns and offsets in them say nothing. */
export interface Part {
  /**
   * How its bytes are to be read. 'table': comma-separated, every cell in quotes that are doubled inside, lines end in LF, the
   * first one holds the names of the columns; 'rows': the same without names; 'sheet': the same, and whether it begins with titles,
   * names or neither is found out; 'ndjson': a JSON value a line; 'sql': statements that bring rows; 'text': UTF-8.
   */
  readonly as: 'table' | 'rows' | 'sheet' | 'ndjson' | 'sql' | 'text'
  /** Name of the sheet, table, collection; null where the file is one. */
  readonly table: string | null
  /** Where in a document: `page 3`, `notes of slide 2`; null elsewhere. */
  readonly place: string | null
}

export interface ByteReader {
  read(into: Uint8Array): number | Promise<number>
  close(): void
}

export interface PlacedReader {
  /** Bytes. */
  readonly size: number
  /** Of the open file that this is, whole and as it lies on disk; for a process that is to read it itself. */
  readonly descriptor?: number
  /** Fills `into` with what stands at `offset`, from its start; fewer bytes only at the end. Fails only by throwing SourceError. */
  readAt(offset: number, into: Uint8Array): number | Promise<number>
  close(): void
}

/** A source that could not be opened or read. The message is ours and holds no content. */
export class SourceError extends Error {
  readonly code: Problem['code']
  constructor(code: Problem['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** What lies in a container and is not opened: a link, a device, an encrypted member. */
export interface Unopened {
  readonly name: string
  readonly skipped: SkipReason
  readonly problem: Pick<Problem, 'code' | 'message' | 'incomplete'> | null
}

/** Something the user must know of the container itself, which goes on. */
export interface Remark {
  readonly remark: Pick<Problem, 'code' | 'message' | 'incomplete'>
}

export type Inside = Source | Unopened | Remark

/** What bounds the opening of one file. All are numbers above 0; `Infinity` is none. */
export interface Limits {
  /** Containers within containers; deeper ones are listed, not opened. */
  readonly depth: number
  /** Members of one file on disk, all levels together. */
  readonly entries: number
  /** Bytes that come out of one file on disk, all levels together. */
  readonly bytes: number
  /** Bytes out for each byte in, once a member has given RATIO_FREE_BYTES. */
  readonly ratio: number
  /** Bytes of a file that has to be held in memory to be read. */
  readonly whole: number
  /** Bytes of a mail's part, which are held where the scan itself holds its memory; and of all parts of one that can be read only once. */
  readonly part: number
  /** Seconds that a reader in a process of its own may take to answer. */
  readonly seconds: number
  /** Bytes of memory that such a process may take. */
  readonly memory: number
  /** Bytes of one value in a database; of a longer one the beginning is read. */
  readonly cell: number
  /** Bytes, unpacked, of a piece of a file that is held in memory to be decoded: a block of Avro, a document of BSON, a line of COPY. */
  readonly block: number
  /** Bytes of a directory, schema or header, which is read before anything else. */
  readonly metadata: number
  /** Values that take next to no bytes of the file: items of a list of nothing, cells that are repeated, entries of a directory. */
  readonly values: number
  /** Levels of records, schemas and elements in each other, in files that are read by their structure. */
  readonly nesting: number
  /** Carriers within carriers (base64, JSON in strings …) that are opened. */
  readonly layers: number
  /** Bytes that a compressed carrier may hold. */
  readonly carried: number
}

/** Files that hold other bytes: opening one yields sources. */
export interface Container {
  readonly name: string
  readonly title: string
  /**
   * Called for every file: cheap for those it is not.
   *
   * @param head up to 64 KiB from the start
   * @param beside see Source
   */
  recognises(head: Uint8Array, name: string, beside?: Source['beside']): boolean
  /** True: `open` runs in a process of its own, because it calls a parser that hostile input may crash, hang or bloat. */
  readonly isolated?: true
  /** True: what it yields under its own name are parts of one file, which is reported as one. */
  readonly document?: true
  /** True: most of what it yields are tables. */
  readonly tables?: true
  /**
   * What lies inside, in an order that depends on the bytes only. Each source is read, or not, before the next is asked for; later
   * it need not be readable any more. Throws SourceError after everything that could be given was.
   */
  open(source: Source, limits: Limits): AsyncIterable<Inside>
}
