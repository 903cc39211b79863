/** ORC files of one column, by their specification: messages of protocol buffers behind streams. */
import { deflateRawSync } from 'node:zlib'

const KIND = { long: 4, list: 10, struct: 12 } as const
const ENCODED = 2

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return [...bytes, rest]
}

const number = (field: number, value: number): number[] => [...varint(field * 8), ...varint(value)]
const message = (field: number, bytes: readonly number[] | Buffer): Buffer =>
  Buffer.concat([Buffer.from([...varint(field * 8 + 2), ...varint(bytes.length)]), Buffer.from(bytes)])

interface Stream {
  readonly kind: number
  readonly column: number
  readonly bytes: Buffer
}

function orcFile(types: readonly (readonly [kind: number, child: number])[], rows: number, streams: readonly Stream[]): Buffer {
  const data = Buffer.concat(streams.map(({ bytes }) => bytes))
  const stripeFooter = Buffer.concat([
    ...streams.map(({ kind, column, bytes }) =>
      message(1, [...number(1, kind), ...number(2, column), ...number(3, bytes.length)]),
    ),
    ...types.map(() => message(2, number(1, ENCODED))),
  ])
  const stripe = [...number(1, 3), ...number(3, data.length), ...number(4, stripeFooter.length), ...number(5, rows)]
  const footer = Buffer.concat([
    message(3, stripe),
    ...types.map(([kind, child]) =>
      message(4, [
        ...number(1, kind),
        ...(child > 0 ? number(2, child) : []),
        ...(kind === KIND.struct ? message(3, Buffer.from('a')) : []),
      ]),
    ),
  ])
  return Buffer.concat([Buffer.from('ORC'), data, stripeFooter, footer, postscript(footer.length, 0)])
}

function postscript(footerBytes: number, codec: number): Buffer {
  const bytes = Buffer.concat([Buffer.from([...number(1, footerBytes), ...number(2, codec)]), message(8000, Buffer.from('ORC'))])
  return Buffer.concat([bytes, Buffer.from([bytes.length])])
}

/** A run of 512 times the same, by what each differs from the one before, of version 2: the number, and that it grows by nothing. */
const run = (value: number): Buffer => Buffer.from([0xc1, 0xff, ...varint(value), 0])

/** Rows of one number, 512 of them in four bytes. */
export function orcRows(runs: number): Buffer {
  const bytes = Buffer.concat(Array.from({ length: runs }, () => run(14)))
  return orcFile([[KIND.struct, 1], [KIND.long, 0]], 2 ** 40, [{ kind: 1, column: 1, bytes }]) // biome-ignore format: one line
}

/** Lists that are said to be of so many numbers. */
export function orcItems(items: number): Buffer {
  const numbers = Buffer.concat(Array.from({ length: 20_000 }, () => run(14)))
  const streams = [
    { kind: 2, column: 1, bytes: run(items) },
    { kind: 1, column: 2, bytes: numbers },
  ]
  return orcFile([[KIND.struct, 1], [KIND.list, 2], [KIND.long, 0]], 512, streams) // biome-ignore format: one line
}

/** Lists in lists. */
export function orcDepth(levels: number): Buffer {
  const lists = Array.from({ length: levels }, (_, at) => [KIND.list, at + 2] as const)
  return orcFile([[KIND.struct, 1], ...lists, [KIND.long, 0]], 1, [])
}

/** A directory that becomes so many megabytes of notes. */
export function orcFooter(megabytes: number): Buffer {
  const pieces: Buffer[] = []
  for (let i = 0; i < megabytes; i++) {
    const packed = deflateRawSync(message(5, Buffer.alloc(2 ** 20, ' ')))
    const head = Buffer.alloc(3)
    head.writeUIntLE(packed.length * 2, 0, 3)
    pieces.push(head, packed)
  }
  const footer = Buffer.concat(pieces)
  return Buffer.concat([Buffer.from('ORC\x01'), footer, postscript(footer.length, 1)])
}
