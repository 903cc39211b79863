import { runGit } from './git/run-git.ts'

/**
 * The files that git tracks in one work tree. Kept as git printed them, with one offset for each, and searched by bytes: a list
 * of a million paths costs its length and 4 bytes each, and names need not be UTF-8.
 */
export class TrackedFiles {
  readonly #paths: Buffer
  readonly #starts: Uint32Array

  /** `paths` is the output of `git ls-files -z`: relative to the work tree, sorted by bytes, each ended by a NUL. */
  constructor(paths: Buffer) {
    let count = 0
    for (let at = paths.indexOf(0); at >= 0; at = paths.indexOf(0, at + 1)) count++
    this.#paths = paths
    this.#starts = new Uint32Array(count)
    for (let index = 1; index < count; index++) this.#starts[index] = paths.indexOf(0, this.#starts[index - 1]) + 1
  }

  /** `path` is relative to the work tree. */
  has(path: Buffer): boolean {
    const start = this.#lowerBound(path)
    return start >= 0 && this.#paths[start + path.length] === 0 && this.#startsWith(start, path)
  }

  /** True if a tracked file lies in the folder. Its path ends in a slash. */
  hasBelow(folder: Buffer): boolean {
    const start = this.#lowerBound(folder)
    return start >= 0 && this.#startsWith(start, folder)
  }

  /** Where the first path at or after `path` starts, or -1. */
  #lowerBound(path: Buffer): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = this.#starts[middle] as number
      if (this.#paths.compare(path, 0, path.length, start, this.#paths.indexOf(0, start)) < 0) low = middle + 1
      else high = middle
    }
    return this.#starts[low] ?? -1
  }

  #startsWith(start: number, path: Buffer): boolean {
    return (
      start + path.length <= this.#paths.length && this.#paths.compare(path, 0, path.length, start, start + path.length) === 0
    )
  }
}

/** Asks git which files it tracks; null if it is absent or fails. `root` is the work tree, `gitFolder` its repository. */
export function readTrackedFiles(root: string, gitFolder: string): TrackedFiles | null {
  const result = runGit({ root, gitFolder }, ['ls-files', '-z', '--full-name'])
  return result?.status === 0 ? new TrackedFiles(result.stdout) : null
}
