/** Streams of PDF documents that are bombs: the library decompresses a stream as a whole, whatever comes of it. */
import { constants, inflateSync } from 'node:zlib'
import { RATIO_FREE_BYTES } from '../model/limits.ts'

const STREAM = Buffer.from('stream')
const END = Buffer.from('endstream')
/** Bytes before a stream in which its filters stand. */
const DICTIONARY = 512
/** What a deflate stream can grow at most. */
const MOST_GROWTH = 1032
/** What is there, of a stream without its end: readers of PDF take it too. */
const { Z_SYNC_FLUSH } = constants
const LF = 10
const CR = 13

/** @param ratio bytes out of each byte in, once a stream has given RATIO_FREE_BYTES */
export function hasSwollenStream(bytes: Uint8Array, ratio: number): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at)) {
    const start = lineEnd(buffer, at + STREAM.length)
    if (start === 0) {
      at += STREAM.length
      continue
    }
    const dictionary = buffer.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const found = buffer.indexOf(END, start)
    const end = found < 0 ? buffer.length : found
    const packed = end - start
    const most = Math.max(RATIO_FREE_BYTES, Math.ceil(ratio * packed))
    const layers = flateLayers(dictionary)
    if (packed * MOST_GROWTH ** layers > most && layers > 0 && swells(buffer.subarray(start, end), most, layers)) return true
    at = end + END.length
  }
  return false
}

/** Behind the end of the line that the word stands on; 0 if it stands in one. */
function lineEnd(buffer: Buffer, at: number): number {
  if (buffer[at] === LF) return at + 1
  return buffer[at] === CR ? (buffer[at + 1] === LF ? at + 2 : at + 1) : 0
}

/** How often the last dictionary before a stream says that it is deflated. */
function flateLayers(dictionary: string): number {
  const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
  return own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
}

function swells(packed: Buffer, most: number, layers: number): boolean {
  try {
    let bytes: Buffer = packed
    for (let i = 0; i < layers; i++)
      bytes = inflateSync(bytes, { maxOutputLength: Math.min(most, MOST_BUFFER), chunkSize: 262_144, finishFlush: Z_SYNC_FLUSH })
    return false
  } catch (error) {
    // What is damaged is for the library to say.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}

const MOST_BUFFER = 2 ** 31
