/** The project around the working folder: what paths in baselines, configuration and CI reports are relative to. */
import { realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Repository } from '../sources/git/run-git.ts'
import { WorkTree, withSlash } from '../sources/work-tree.ts'

export interface Project {
  /** The git work tree around the working folder, else the working folder. Absolute, ends in a slash. */
  readonly root: string
  /** Null outside of git. */
  readonly repository: Repository | null
  /** What is scanned lies in the project. */
  readonly isInside: boolean
  /** From the root to the folder that reported names start from: '' or ends in a slash. */
  readonly base: string
}

/** @param inputs paths as given; a folder alone is what names are relative to (sources/inputs.ts) */
export function projectOf(cwd: string, inputs: readonly string[]): Project {
  const here = withSlash(real(cwd))
  const tree = WorkTree.around(here)
  const root = tree?.root ?? here
  const [only] = inputs
  const folder =
    inputs.length === 1 && only !== undefined && only !== '-' && isFolder(resolve(cwd, only)) ? real(resolve(cwd, only)) : here
  const way = relative(root, folder).split(sep).join('/')
  // Outside of the project there is no way that means anything to anybody else.
  const isInside = inputs.every((input) => input === '-' || !relative(root, real(resolve(cwd, input))).startsWith('..'))
  const base = way === '' || way.startsWith('..') ? '' : withSlash(way)
  return { root, repository: tree, isInside, base }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function real(path: string): string {
  try {
    return realpathSync.native(path).split(sep).join('/')
  } catch {
    return path
  }
}
