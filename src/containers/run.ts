/** Archives that are members one after the other, each with its size before it: tar, ar, cpio. */
import { type ByteReader, type Source, SourceError } from '../model/source.ts'
import type { InputWindow } from './input-window.ts'

/** The next `size` bytes of an archive as a source. */
export class Run {
  private readonly input: InputWindow
  private left: number
  /** What a member that ends early says, after all its bytes. */
  private cut: SourceError | null = null

  constructor(input: InputWindow, size: number) {
    this.input = input
    this.left = size
  }

  source(name: string): Source {
    const reader: ByteReader = { read: (into) => this.read(into), close: () => undefined }
    return { name, size: this.left, addressable: false, open: () => reader }
  }

  /**
   * Passes what is left, and the padding behind it.
   *
   * @returns false if the archive ends before
   */
  async pass(padding: number): Promise<boolean> {
    if (this.cut !== null || !(await this.input.skipAhead(this.left))) return false
    await this.input.skipAhead(padding)
    return true
  }

  private async read(into: Uint8Array): Promise<number> {
    if (this.cut !== null) throw this.cut
    const count = await this.input.read(into.subarray(0, this.left))
    this.left -= count
    if (count > 0 || this.left === 0 || into.length === 0) return count
    this.cut = cutOff()
    throw this.cut
  }
}

/** What is said of an archive, or a member, that ends before it should. */
export function cutOff(): SourceError {
  return new SourceError('truncated', 'it is cut off; what came before was scanned')
}
