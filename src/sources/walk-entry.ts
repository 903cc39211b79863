/** What a walk tells of: files to scan, and why others are not. */
import type { SkipReason } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'

export interface FileEntry {
  readonly kind: 'file'
  /** As reported: relative, with `/`; bytes that are not UTF-8 as `\xNN`. */
  readonly name: string
  /** To open it by. A Buffer if the path is not UTF-8. */
  readonly path: string | Buffer
  /** Bytes, or null: the walk does not look at files, which would cost more than walking. */
  readonly size: number | null
}

export interface SkipEntry {
  readonly kind: 'skip'
  readonly name: string
  readonly reason: SkipReason
  /** True for a folder, of which nothing was looked at. */
  readonly folder: boolean
}

export interface ProblemEntry {
  readonly kind: 'problem'
  readonly problem: Problem
}

export type WalkEntry = FileEntry | SkipEntry | ProblemEntry

export function skipEntry(name: string, reason: SkipReason, folder: boolean): SkipEntry {
  return { kind: 'skip', name, reason, folder }
}

export function problemEntry(file: string, code: Problem['code'], message: string, incomplete: boolean): ProblemEntry {
  return { kind: 'problem', problem: { file, code, message, incomplete } }
}
