/** Hits that another thread finds while this one still judges what came before: for sources that only one thread can read. */
import type { ByteReader } from './source.ts'

export interface HitsAhead {
  /**
   * Reads on ahead of the caller, and shows what it has read to the other thread. One source at a time.
   *
   * @param offset of the byte that the reader gives next
   * @param kinds what the kernel is asked for, see Kernel.kinds
   */
  follow(reader: ByteReader, offset: number, kinds: number): ByteReader
  /**
   * The hits of the source's bytes from `offset` on, written to the kernel's rows as its own `scan` would. Null: the caller is to
   * scan them itself. Says how many rows, and up to which index, as Kernel.resume.
   *
   * @param length of the region, in bytes
   */
  take(offset: number, length: number): { readonly count: number; readonly to: number } | null
}

/** Another thread that can be had. */
export interface AheadOffer {
  /** Bytes of a source after which it is worth its start … */
  readonly after: number
  /** … if so many of them were read in a millisecond: of what is read more slowly, hits are a small part of the work. */
  readonly least: number
  /**
   * Null: there is none after all.
   *
   * @param chunk bytes of a region; the caller asks for hits at multiples of it
   * @param ahead bytes after a region that the kernel may look at
   * @param home index in the kernel's memory where the caller has the first byte of every region
   */
  open(chunk: number, ahead: number, home: number): Promise<HitsAhead | null>
}
