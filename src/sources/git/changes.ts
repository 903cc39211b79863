/** What differs between the index or the work tree and a commit: the files to scan, and the lines of them that are new. */
import type { SkipReason } from '../../model/event.ts'
import type { Source } from '../../model/source.ts'
import { fileSource } from '../file.ts'
import { blobSource, readBlobs } from './blobs.ts'
import { type Change, type LineRanges, readAddedLines, readRaw } from './diff.ts'
import { type Repository, runGit } from './run-git.ts'

/** Why git could not tell. The message is ours; `hints` say what to do. */
export class GitError extends Error {
  readonly hints: readonly string[]
  constructor(message: string, hints: readonly string[] = []) {
    super(message)
    this.name = 'GitError'
    this.hints = hints
  }
}

export interface ChangedFiles {
  readonly sources: readonly Source[]
  /** By a source's name: its new lines; all of them where there is no entry. */
  readonly lines: ReadonlyMap<string, LineRanges>
  readonly skipped: readonly SkipReason[]
  /** Old names of renamed files by their new ones. */
  readonly renamed: ReadonlyMap<string, string>
}

/** Why a path is left out, or null. */
export type PathFilter = (path: string) => SkipReason | null

const DIFF = [
  '--raw',
  '-p',
  '-z',
  '-U0',
  '--no-abbrev',
  '-M',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--diff-filter=d',
  '--submodule=short',
  '--ignore-submodules=all',
]

/** What the next commit will hold: contents come from the index, not from the work tree. */
export function stagedFiles(repository: Repository, filter: PathFilter): ChangedFiles {
  const output = diff(repository, ['diff', '--cached', ...DIFF])
  const wanted = readDiff(output, filter)
  const contents = new Map<string, Buffer | null>()
  for (const { id, bytes } of readBlobs(repository, [...new Set(wanted.changes.map(({ newBlob }) => newBlob))]))
    contents.set(id, bytes)
  return {
    ...wanted,
    sources: wanted.changes.map((change) => blobSource(nameOf(change.path), contents.get(change.newBlob) ?? null)),
  }
}

/**
 * What the work tree has that the commit has not, files that git does not know yet (and does not ignore) included.
 *
 * @param commit its id; null: HEAD
 */
export function changedFiles(repository: Repository, commit: string | null, filter: PathFilter): ChangedFiles {
  const base = commit ?? (exists(repository, 'HEAD') ? 'HEAD' : emptyTree(repository))
  const output = diff(repository, [...withoutFilters(repository), 'diff', ...DIFF, base, '--'])
  const wanted = readDiff(output, filter)
  const untracked = runGit(repository, ['ls-files', '-z', '--others', '--exclude-standard'])
  const added = split(untracked?.stdout ?? Buffer.alloc(0)).filter((path) => !wanted.lines.has(nameOf(path)))
  const skipped = [...wanted.skipped]
  const sources = wanted.changes.map(({ path }) => workFile(repository, path))
  for (const path of added) {
    const reason = filter(nameOf(path))
    if (reason === null) sources.push(workFile(repository, path))
    else skipped.push(reason)
  }
  return { ...wanted, skipped, sources: sources.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) }
}

/**
 * The commit from which both this state and a ref have come.
 *
 * @throws GitError if the ref or the common commit is not in this clone
 */
export function mergeBase(repository: Repository, ref: string): string {
  const id = commitId(repository, ref)
  if (id === null) throw missing(repository, `${ref} is not in this clone`)
  const base = runGit(repository, ['merge-base', id, 'HEAD'])
  const text = base?.status === 0 ? base.stdout.toString('latin1').trim() : ''
  if (text === '') throw missing(repository, `${ref} and HEAD have no common commit in this clone`)
  return text
}

function commitId(repository: Repository, ref: string): string | null {
  if (ref === '' || ref.startsWith('-')) return null
  const result = runGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  return result?.status === 0 ? result.stdout.toString('latin1').trim() : null
}

function exists(repository: Repository, ref: string): boolean {
  return commitId(repository, ref) !== null
}

export function isShallow(repository: Repository): boolean {
  return runGit(repository, ['rev-parse', '--is-shallow-repository'])?.stdout.toString('latin1').trim() === 'true'
}

function missing(repository: Repository, message: string): GitError {
  if (!isShallow(repository)) return new GitError(message, ['fetch it: git fetch origin', 'Nothing was scanned.'])
  return new GitError(`${message}: the clone is shallow`, [
    'GitHub: actions/checkout with fetch-depth: 0     GitLab: GIT_DEPTH: 0',
    'here: git fetch --unshallow',
    'Nothing was scanned.',
  ])
}

function emptyTree(repository: Repository): string {
  return runGit(repository, ['hash-object', '-t', 'tree', '--stdin'], { input: '' })?.stdout.toString('latin1').trim() ?? ''
}

/** Clean filters are programs; those that the repository configures are replaced by none. */
function withoutFilters(repository: Repository): string[] {
  const result = runGit(repository, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'])
  const names = split(result?.stdout ?? Buffer.alloc(0)).map((name) => name.toString('utf8'))
  const drivers = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))))
  return [...drivers].flatMap((driver) =>
    ['clean', 'smudge', 'process', 'required'].flatMap((part) => [
      '-c',
      `${driver}.${part}=${part === 'required' ? 'false' : ''}`,
    ]),
  )
}

function diff(repository: Repository, args: readonly string[]): Buffer {
  const result = runGit(repository, args)
  if (result === null)
    throw new GitError('git could not be run, took too long, or told of too much change', ['scan the folder instead'])
  if (result.status !== 0) throw new GitError('git could not compare the files', ['is this a git repository? Try: git status'])
  return result.stdout
}

interface Wanted {
  readonly changes: readonly Change[]
  readonly lines: ReadonlyMap<string, LineRanges>
  readonly skipped: readonly SkipReason[]
  readonly renamed: ReadonlyMap<string, string>
}

function readDiff(output: Buffer, filter: PathFilter): Wanted {
  const { changes, end } = readRaw(output)
  const added = readAddedLines(output.subarray(end))
  const skipped: SkipReason[] = []
  const lines = new Map<string, LineRanges>()
  const renamed = new Map<string, string>()
  const wanted = changes.filter((change) => {
    const name = nameOf(change.path)
    const reason = change.mode === '120000' ? 'link' : change.mode === '160000' ? 'version-control' : filter(name)
    if (reason !== null) skipped.push(reason)
    return reason === null
  })
  for (const { path, from, status } of wanted) {
    const ranges = added.get(path.toString('latin1'))
    // A file that only got another name or mode has no new line.
    if (ranges !== undefined) lines.set(nameOf(path), ranges)
    else if (status === 'R' || status === 'M') lines.set(nameOf(path), [])
    if (from !== null) renamed.set(nameOf(path), nameOf(from))
  }
  return { changes: wanted, lines, skipped, renamed }
}

function workFile(repository: Repository, path: Buffer): Source {
  const isText = path.equals(Buffer.from(path.toString('utf8')))
  const whole = isText ? repository.root + path.toString('utf8') : Buffer.concat([Buffer.from(repository.root), path])
  return fileSource({ name: nameOf(path), path: whole, size: null })
}

/** As the walk writes names: UTF-8, other bytes as `\xNN`. */
export function nameOf(path: Buffer): string {
  const text = path.toString('utf8')
  if (path.equals(Buffer.from(text))) return text
  return path.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
}

export function split(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, from)) {
    if (at > from) parts.push(bytes.subarray(from, at))
    from = at + 1
  }
  return parts
}
