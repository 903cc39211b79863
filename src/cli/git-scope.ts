/** Scans that git decides on: what is staged, what has changed, what ever was. */
import type { SkipReason } from '../model/event.ts'
import type { Source } from '../model/source.ts'
import { fileOnDisk } from '../reporters/results/result.ts'
import type { LineSet, ReviewOptions } from '../review/review.ts'
import { isVendor, isVersionControl } from '../sources/folder-kinds.ts'
import { blobSource, readBlobs } from '../sources/git/blobs.ts'
import {
  type ChangedFiles,
  changedFiles,
  GitError,
  isShallow,
  mergeBase,
  type PathFilter,
  stagedFiles,
} from '../sources/git/changes.ts'
import type { LineRanges } from '../sources/git/diff.ts'
import { readHistory, type Version } from '../sources/git/history.ts'
import type { Repository } from '../sources/git/run-git.ts'
import { IgnoreRules } from '../sources/ignore-rules.ts'
import { IGNORE_FILE } from '../sources/walk.ts'
import { UsageError } from './usage-error.ts'

export type GitRequest =
  | { readonly mode: 'staged' }
  /** Since a ref, or since the last commit. */
  | { readonly mode: 'changed'; readonly ref: string | null }
  | { readonly mode: 'history'; readonly range: string | null; readonly most: number | null }

export interface GitScope {
  readonly sources: Iterable<Source>
  readonly skipped: readonly SkipReason[]
  readonly review: Partial<Pick<ReviewOptions, 'linesOf' | 'pathOf' | 'inlineIgnores'>>
  /** Of a history: its versions by their sources' names. */
  readonly versions: ReadonlyMap<string, Version> | null
  readonly notes: readonly string[]
}

export interface GitScopeOptions {
  readonly request: GitRequest
  /** Lines that changed, or whole files. */
  readonly lines: 'added' | 'file'
  /** Paths below which to look, from the root of the project; empty: everywhere. */
  readonly below: readonly string[]
  readonly excluded: ((name: string, isFolder: boolean) => boolean) | null
  readonly vendor: boolean
  /** Follow .piiscopeignore. */
  readonly ignoreFiles: boolean
}

/** @throws UsageError if this is no git repository, or git does not know what was asked for */
export function gitScope(repository: Repository | null, options: GitScopeOptions): GitScope {
  if (repository === null)
    throw UsageError.of('PS140', 'this is no git repository, so git cannot say what to scan', ['scan the folder: piiscope scan'])
  const { request } = options
  const filter = pathFilter(repository, options)
  try {
    if (request.mode === 'history') return historyScope(repository, request, filter)
    if (request.mode === 'staged') return changeScope(stagedFiles(repository, filter), options.lines)
    const base = request.ref === null ? null : mergeBase(repository, request.ref)
    return changeScope(changedFiles(repository, base, filter), options.lines)
  } catch (error) {
    if (error instanceof GitError) throw UsageError.of('PS140', error.message, error.hints)
    throw error
  }
}

function changeScope({ sources, lines, skipped }: ChangedFiles, wanted: 'added' | 'file'): GitScope {
  const linesOf = (file: string): LineSet | null => {
    const ranges = lines.get(file)
    return ranges === undefined ? null : lineSet(ranges)
  }
  return { sources, skipped, review: wanted === 'added' ? { linesOf } : {}, versions: null, notes: [] }
}

/** Ranges are in order and do not overlap. */
function lineSet(ranges: LineRanges): LineSet {
  return {
    has(line) {
      let low = 0
      let high = ranges.length - 1
      while (low <= high) {
        const middle = (low + high) >>> 1
        const [from, to] = ranges[middle] as readonly [number, number]
        if (line < from) high = middle - 1
        else if (line > to) low = middle + 1
        else return true
      }
      return false
    },
  }
}

/** Characters of a commit's id that are shown. */
const SHORT = 12

function historyScope(
  repository: Repository,
  { range, most }: { readonly range: string | null; readonly most: number | null },
  filter: PathFilter,
): GitScope {
  const { versions } = readHistory(repository, range, most)
  const byName = new Map<string, Version>()
  const skipped: SkipReason[] = []
  for (const version of versions) {
    const reason = filter(version.path)
    if (reason === null) byName.set(`${version.path}@${version.first.slice(0, SHORT)}`, version)
    else skipped.push(reason)
  }
  const paths = new Map([...byName].map(([name, { path }]) => [name, path]))
  return {
    sources: historySources(repository, byName),
    skipped,
    review: {
      pathOf: (file) => (paths.get(fileOnDisk(file)) ?? fileOnDisk(file)) + file.slice(fileOnDisk(file).length),
      inlineIgnores: () => false,
    },
    versions: byName,
    notes: isShallow(repository) ? ['the clone is shallow: older history is not here (git fetch --unshallow)'] : [],
  }
}

/** Every content once; the versions of it that differ in path only are the first one's business. */
function* historySources(repository: Repository, versions: ReadonlyMap<string, Version>): Generator<Source> {
  const names = new Map<string, string>()
  for (const [name, { blob }] of versions) if (!names.has(blob)) names.set(blob, name)
  for (const { id, bytes } of readBlobs(repository, [...names.keys()])) {
    const name = names.get(id) as string
    yield blobSource(name, bytes, versions.get(name)?.path)
  }
}

/** The same paths are left out as when the folder is scanned. */
function pathFilter({ root }: Repository, { below, excluded, vendor, ignoreFiles }: GitScopeOptions): PathFilter {
  const own = ignoreFiles ? IgnoreRules.read(root + IGNORE_FILE, 0, null) : null
  return (path) => {
    if (below.length > 0 && !below.some((folder) => path === folder || path.startsWith(`${folder}/`))) return 'excluded'
    if (own?.covers(path, 0, false)) return 'excluded'
    const parts = path.split('/')
    for (let i = 1; i <= parts.length; i++) {
      const part = parts[i - 1] as string
      const isFolder = i < parts.length
      if (excluded?.(parts.slice(0, i).join('/'), isFolder)) return 'excluded'
      if (!isFolder) break
      if (isVersionControl(part)) return 'version-control'
      if (
        !vendor &&
        isVendor(
          `${root}${parts
            .slice(0, i - 1)
            .map((one) => `${one}/`)
            .join('')}`,
          part,
        )
      )
        return 'vendor'
    }
    return null
  }
}
