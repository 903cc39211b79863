import * as fs from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { nearest } from './nearest.ts'
import { explainSystemError, systemCode } from './system-error.ts'

export interface FolderInput {
  readonly kind: 'folder'
  /** Absolute, links resolved. */
  readonly path: string
  /** What reported names begin with; '' if names are relative to this folder. */
  readonly name: string
  /** As the user gave it. */
  readonly typed: string
}

export interface FileInput {
  readonly kind: 'file'
  readonly path: string
  readonly name: string
  readonly size: number
}

/** What a scan begins with. A `link` was met by a glob, which follows none. */
export type Input =
  | FolderInput
  | FileInput
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Paths that do not exist, all of them. The message names them as the user did and says which names are near. */
export class InputError extends Error {
  readonly missing: readonly string[]
  /** For each missing path the existing one that was probably meant, or null. */
  readonly suggestions: readonly (string | null)[]

  constructor(missing: readonly string[], suggestions: readonly (string | null)[]) {
    const lines = missing.map((path, index) => {
      const suggestion = suggestions[index]
      return suggestion ? `No such file or folder: ${path} (did you mean ${suggestion}?)` : `No such file or folder: ${path}`
    })
    super(lines.join('\n'))
    this.name = 'InputError'
    this.missing = missing
    this.suggestions = suggestions
  }
}

/**
 * Looks at the paths a user gave: files, folders, and globs (`*`, `?`, `[..]`, `{a,b}`, `**`). A path that exists is never a
 * glob. Links given by name are followed. Throws InputError with all that is missing, before anything is scanned.
 *
 * Names: relative to the folder if it is the only input, else relative to `cwd`. Standard input (`-`) is not a path; take it out.
 */
export async function resolveInputs(paths: readonly string[], cwd: string = process.cwd()): Promise<Input[]> {
  const inputs: Input[] = []
  const missing: string[] = []
  for (const path of paths) {
    const found = inspect(path, cwd) ?? (await expandGlob(path, cwd))
    if (found.length === 0) missing.push(path)
    for (const input of found) inputs.push(input)
  }
  if (missing.length > 0)
    throw new InputError(
      missing,
      missing.map((path) => suggest(path, cwd)),
    )
  const [only] = inputs
  return inputs.length === 1 && only?.kind === 'folder' ? [{ ...only, name: '' }] : inputs
}

/** What stands at a path, or null if nothing does. */
function inspect(path: string, cwd: string): Input[] | null {
  if (path === '' || path.includes('\0')) return null
  const name = reportedName(path, cwd)
  try {
    const stat = fs.statSync(resolve(cwd, path))
    if (!stat.isFile() && !stat.isDirectory()) return [problemInput(name, 'not-a-file', 'it is a device, socket or FIFO')]
    const real = fs.realpathSync.native(resolve(cwd, path)).replaceAll(sep, '/')
    return [
      stat.isFile() ? { kind: 'file', path: real, name, size: stat.size } : { kind: 'folder', path: real, name, typed: path },
    ]
  } catch (error) {
    if (isAbsence(error)) return null
    const { code, message } = explainSystemError(error)
    return [problemInput(name, code, message)]
  }
}

function isAbsence(error: unknown): boolean {
  return systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR'
}

function reportedName(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).replaceAll(sep, '/')
}

function problemInput(file: string, code: Problem['code'], message: string): Input {
  return { kind: 'problem', problem: { file, code, message, incomplete: true } }
}

/** Version control's own data is never meant by a glob. */
const NEVER_IN_GLOBS = ['**/.git/**', '**/.hg/**', '**/.svn/**', '**/.jj/**']

/**
 * All that a glob matches, sorted by bytes. With `**` in it these are files; else, as in a shell, folders are matched too and
 * walked. Folders that could not be listed are problems: fast-glob by itself either stops at the first or hides them all.
 */
async function expandGlob(pattern: string, cwd: string): Promise<Input[]> {
  if (!/[*?[{]/.test(pattern)) return []
  const { default: glob } = await import('fast-glob')
  const problems: Input[] = []
  const noteProblem = (path: fs.PathLike, error: unknown): void => {
    if (isAbsence(error)) return
    const { code, message } = explainSystemError(error)
    problems.push(problemInput(reportedName(String(path), cwd), code, `the folder could not be listed: ${message}`))
  }
  const readdir = (
    path: string,
    options: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, items: fs.Dirent[]) => void,
  ): void =>
    fs.readdir(path, options, (error, items) => {
      if (error !== null) noteProblem(path, error)
      done(error, items)
    })
  const matches = await glob(sep === '/' ? pattern : pattern.replaceAll(sep, '/'), {
    cwd,
    dot: true,
    onlyFiles: pattern.includes('**'),
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: NEVER_IN_GLOBS,
    fs: { readdir: readdir as typeof fs.readdir },
  })
  matches.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return [...matches.flatMap((path) => inspectMatch(path, cwd)), ...problems]
}

function inspectMatch(path: string, cwd: string): Input[] {
  const name = reportedName(path, cwd)
  try {
    if (fs.lstatSync(resolve(cwd, path)).isSymbolicLink()) return [{ kind: 'link', name }]
  } catch {} // gone, or a name that is not UTF-8: said below
  return (
    inspect(path, cwd) ?? [
      problemInput(name, 'vanished', 'a glob matched it, but it cannot be opened by that name; scan its folder instead'),
    ]
  )
}

/** The existing path most like a missing one: the first part that does not exist is corrected from its neighbours. */
function suggest(path: string, cwd: string): string | null {
  const absolute = resolve(cwd, path)
  let wrong = absolute
  while (dirname(wrong) !== wrong && !fs.existsSync(dirname(wrong))) wrong = dirname(wrong)
  const folder = dirname(wrong)
  const near = nearest(wrong.slice(folder.length).replace(/^[\\/]/, ''), namesIn(folder))
  if (path === '' || near === null) return null
  const whole = resolve(folder, near) + absolute.slice(wrong.length)
  const suggestion = fs.existsSync(whole) ? whole : resolve(folder, near)
  return isAbsolute(path) ? suggestion : relative(cwd, suggestion)
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}
