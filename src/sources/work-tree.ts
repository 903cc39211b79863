import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { IgnoreRules } from './ignore-rules.ts'
import { readSmallFile } from './regular-file.ts'
import { readTrackedFiles, type TrackedFiles } from './tracked-files.ts'

/** Bytes of a `.git` or `commondir` file read: it holds one path. */
const POINTER_BYTES = 8192

/** A git work tree: what its repository ignores everywhere, and which files it tracks. */
export class WorkTree {
  /** Ends in a slash. */
  readonly root: string
  readonly gitFolder: string
  #tracked: TrackedFiles | null | undefined

  private constructor(root: string, gitFolder: string) {
    this.root = root
    this.gitFolder = gitFolder
  }

  /** The work tree whose root is `folder` (which ends in a slash), or null. */
  static at(folder: string): WorkTree | null {
    const gitFolder = readPointer(`${folder}.git`, /^gitdir: (.+?)[\r\n]*$/) ?? `${folder}.git`
    return existsSync(join(gitFolder, 'HEAD')) ? new WorkTree(folder, gitFolder) : null
  }

  /** The work tree in which `folder` lies, or null. */
  static around(folder: string): WorkTree | null {
    for (let path = folder; ; ) {
      const tree = WorkTree.at(path)
      if (tree !== null) return tree
      const parent = withSlash(dirname(path))
      if (parent === path) return null
      path = parent
    }
  }

  /** The rules of `.git/info/exclude`, which linked work trees share. */
  readExcludes(): IgnoreRules | null {
    const common = readPointer(join(this.gitFolder, 'commondir'), /^(.+?)[\r\n]*$/) ?? this.gitFolder
    return IgnoreRules.read(join(common, 'info', 'exclude'), this.root.length, null)
  }

  /** True if git tracks the path: a file, or a folder with tracked files in it. Always false if git could not be asked. */
  tracks(path: string | Buffer, isFolder: boolean): boolean {
    if (this.#tracked === undefined) this.#tracked = readTrackedFiles(this.root, this.gitFolder)
    if (this.#tracked === null) return false
    const below =
      typeof path === 'string' ? Buffer.from(path.slice(this.root.length)) : path.subarray(Buffer.byteLength(this.root))
    if (this.#tracked.has(below)) return true // for a folder: a submodule
    return isFolder && this.#tracked.hasBelow(Buffer.concat([below, Buffer.from('/')]))
  }

  /** True once git was asked in vain. */
  get trackedUnknown(): boolean {
    return this.#tracked === null
  }
}

export function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`
}

/** The path that a one-line file points to, relative to that file's folder. Null if there is no such file. */
function readPointer(file: string, form: RegExp): string | null {
  const target = form.exec(readSmallFile(file, POINTER_BYTES)?.toString('utf8') ?? '')?.[1]
  if (target === undefined) return null
  return isAbsolute(target) ? target : resolve(dirname(file), target)
}
