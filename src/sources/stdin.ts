import { fstatSync } from 'node:fs'
import type { ByteReader, Source } from '../model/source.ts'
import { FileReader } from './file.ts'
import { streamSource } from './memory.ts'

/** Standard input, which can be read once. A redirected file is read synchronously, as other files are. */
export function stdinSource(name = '-'): Source {
  return isFile()
    ? { name, size: null, addressable: true, open: () => new StdinReader(0, Number.POSITIVE_INFINITY) }
    : streamSource(name, process.stdin)
}

function isFile(): boolean {
  try {
    return fstatSync(0).isFile()
  } catch {
    return false // closed: reading process.stdin then ends at once
  }
}

/** Descriptor 0 stays open: a file opened later must not take its number. */
class StdinReader extends FileReader implements ByteReader {
  override close(): void {}
}
