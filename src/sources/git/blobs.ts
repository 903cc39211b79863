import type { Source } from '../../model/source.ts'
import { SourceError } from '../../model/source.ts'
import { memorySource } from '../memory.ts'
import { type Repository, runGit } from './run-git.ts'

/** Blobs read at once, by number and by bytes: enough that starting git costs nothing, few enough to hold. */
const BATCH = 256
const BATCH_BYTES = 32 * 2 ** 20
const LARGEST = 1024 * 2 ** 20

/** The contents of blobs, in order, some at a time. A blob that cannot be read comes as null. */
export function* readBlobs(repository: Repository, ids: readonly string[]): Generator<{ id: string; bytes: Buffer | null }> {
  const sizes = sizesOf(repository, ids)
  for (let from = 0; from < ids.length; ) {
    let to = from
    let bytes = 0
    while (to < ids.length && to - from < BATCH && (to === from || bytes + (sizes[to] ?? 0) <= BATCH_BYTES))
      bytes += sizes[to++] ?? 0
    yield* batch(repository, ids.slice(from, to), bytes)
    from = to
  }
}

function sizesOf(repository: Repository, ids: readonly string[]): (number | null)[] {
  const result = runGit(repository, ['cat-file', '--batch-check=%(objectsize)'], { input: ids.map((id) => `${id}\n`).join('') })
  const lines = result?.stdout.toString('latin1').split('\n') ?? []
  return ids.map((_, i) => (/^\d+$/.test(lines[i] ?? '') ? Number(lines[i]) : null))
}

function* batch(repository: Repository, ids: readonly string[], bytes: number): Generator<{ id: string; bytes: Buffer | null }> {
  const result =
    bytes > LARGEST
      ? null
      : runGit(repository, ['cat-file', '--batch'], {
          input: ids.map((id) => `${id}\n`).join(''),
          maxOutput: bytes + ids.length * 256 + 2 ** 16,
        })
  const output = result?.stdout ?? Buffer.alloc(0)
  let position = 0
  for (const id of ids) {
    const end = output.indexOf(10, position)
    const head = end < 0 ? '' : output.subarray(position, end).toString('latin1')
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(head)?.[1]
    if (size === undefined) {
      position = end < 0 ? output.length : end + 1
      yield { id, bytes: null }
      continue
    }
    const start = end + 1
    position = start + Number(size) + 1
    yield { id, bytes: output.subarray(start, start + Number(size)) }
  }
}

/**
 * A blob under a name of ours.
 *
 * @param called the name of its file
 */
export function blobSource(name: string, bytes: Buffer | null, called: string = name): Source {
  if (bytes !== null) return { ...memorySource(name, bytes), called }
  return {
    name,
    size: null,
    addressable: false,
    open() {
      throw new SourceError('unreadable', 'git could not give its contents')
    },
  }
}
