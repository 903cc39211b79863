/** Default limits on what is inside files (reliability.md 2.7), and how a reached one is told. */
import { type Limits, SourceError } from './source.ts'

const MIB = 2 ** 20

export const DEFAULT_LIMITS: Limits = {
  depth: 5,
  entries: 10_000,
  bytes: 64 * 1024 * MIB,
  ratio: 200,
  whole: 256 * MIB,
  part: 64 * MIB,
  seconds: 60,
  memory: 512 * MIB,
  cell: 8 * MIB,
  block: 64 * MIB,
  metadata: 64 * MIB,
  values: 4_000_000,
  nesting: 500,
  layers: 2,
  carried: 4 * MIB,
}

/** Below this much output a member may expand as it likes: a deflate stream can grow 1,032-fold, real exports stay below 50. */
export const RATIO_FREE_BYTES: number = 8 * MIB

/** @throws SourceError 'limit' if so many bytes must not come of so few */
export function checkRatio(bytesOut: number, bytesIn: number, { ratio }: Limits): void {
  if (bytesOut > RATIO_FREE_BYTES && bytesOut > ratio * bytesIn)
    throw new SourceError('limit', `it decompresses to more than ${ratio} times its size; the rest was not scanned`)
}

/** How a parser that calls itself for each level ends, whoever passes its error on. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /maximum call stack size exceeded/i.test(error.message)
}

/** V8's own: no flag of ours, for it is what the thread has. */
export const STACK_FULL = 'it is nested deeper than the stack of its reader (984 KiB) holds'

/** Bytes as a person writes them: `256 MiB`. */
export function sizeText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
  let unit = 0
  let value = bytes
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  return `${Number(value.toFixed(1))} ${units[unit]}`
}
