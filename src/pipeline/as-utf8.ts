/** A text as UTF-8, in which labels can be written whatever its character set has. */
import { HEAD_BYTES } from './scan-source.ts'
import { kindOf } from './scan-file.ts'
import type { ByteReader } from '../model/source.ts'
import { decodeCharset } from '../sources/charset-reader.ts'
import { labelOf, tellCharset } from '../sources/charset.ts'
import { memorySource } from '../sources/memory.ts'
import { transcode } from '../sources/transcode.ts'

export interface Utf8Text {
  readonly bytes: Uint8Array
  /** What it was in, where it was another character set; null: it stayed as it was. */
  readonly from: string | null
}

/**
 * What is no text stays as it is.
 *
 * @param name as the scan had it
 * @param asked the character set of texts that are not UTF-8 (`charset.ts` labelOf); null: as it says, else guessed
 */
export async function asUtf8(bytes: Uint8Array, name: string, asked: string | null): Promise<Utf8Text> {
  const head = bytes.subarray(0, HEAD_BYTES)
  const kind = kindOf(head, name)
  if (!('encoding' in kind) || kind.encoding === 'utf-8') return { bytes, from: null }
  const source = memorySource(name, bytes)
  if (kind.encoding !== 'latin-1') return { bytes: await readAll(transcode(source, kind.encoding).open()), from: kind.encoding }
  const label = asked ?? (await tellCharset(head))?.label ?? (labelOf('latin1') as string)
  return { bytes: await readAll(decodeCharset(source, label).open()), from: label }
}

const CHUNK = 65_536

async function readAll(reader: ByteReader): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  try {
    for (;;) {
      const into = new Uint8Array(CHUNK)
      const count = await reader.read(into)
      if (count === 0) return Buffer.concat(parts)
      parts.push(into.subarray(0, count))
    }
  } finally {
    reader.close()
  }
}
