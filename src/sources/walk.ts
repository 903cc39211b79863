import { basename, dirname, relative, sep } from 'node:path'
import type { ScanOptions } from '../model/options.ts'
import { isVendor, isVersionControl, namesVendor } from './folder-kinds.ts'
import { type FolderItem, itemPath, listFolder } from './folder-listing.ts'
import { IgnoreRules } from './ignore-rules.ts'
import type { FolderInput, Input } from './inputs.ts'
import { LinkTargets } from './link-targets.ts'
import { pseudoMountsBelow } from './pseudo-mounts.ts'
import { explainSystemError } from './system-error.ts'
import { type ProblemEntry, problemEntry, skipEntry, type WalkEntry } from './walk-entry.ts'
import { WorkTree, withSlash } from './work-tree.ts'

/** Our own ignore file: .gitignore syntax. Read in the scanned folder and above it, never below: see design, section 5. */
export const IGNORE_FILE = '.piiscopeignore'

export interface WalkOptions extends Pick<ScanOptions, 'exclude' | 'gitignore' | 'skipVendor'> {
  /** What `inputs` were resolved against. Default: the process's working folder. */
  readonly cwd?: string
  /** Follow .piiscopeignore. Default true. */
  readonly ignoreFiles?: boolean
  /** Follow links to what lies in the project and is not met anyway. Default false. */
  readonly follow?: boolean
  /** What else to leave out, by reported names. */
  readonly excluded?: ((name: string, isFolder: boolean) => boolean) | undefined
}

/**
 * Every file below the inputs, once, in an order that depends on names only: folder by folder, names by their bytes.
 * Whatever is not a file to scan comes as an entry that says why. Links are not followed; nothing is opened but folders and
 * ignore files. Inputs themselves are always scanned, unless `exclude` names them.
 */
export function* walk(inputs: readonly Input[], options: WalkOptions = {}): Generator<WalkEntry> {
  const exclude = options.exclude === undefined || options.exclude.length === 0 ? null : new IgnoreRules(options.exclude, 0, null)
  if (exclude?.refused) yield problemEntry('--exclude', 'limit', exclude.refused, false)
  const claimed = new Set(inputs.flatMap((input) => (input.kind === 'folder' || input.kind === 'file' ? [input.path] : [])))
  const links = options.follow ? new LinkTargets([...claimed]) : null
  const seen = new Set<string>()
  for (const input of inputs) {
    if (input.kind === 'problem') yield input
    else if (input.kind === 'link') yield { kind: 'skip', name: input.name, reason: 'link', folder: false }
    else if (!seen.has(input.path)) {
      seen.add(input.path)
      if (
        input.name !== '' &&
        (exclude?.covers(input.name, 0, input.kind === 'folder') || options.excluded?.(input.name, input.kind === 'folder'))
      ) {
        yield { kind: 'skip', name: input.name, reason: 'excluded', folder: input.kind === 'folder' }
      } else if (input.kind === 'file') yield { kind: 'file', name: input.name, path: input.path, size: input.size }
      else yield* new FolderWalk(input, options, exclude, claimed.size > 1 ? claimed : null, links).entries()
    }
  }
}

/** A folder whose items are being walked. */
interface Frame {
  readonly items: readonly FolderItem[]
  /** Index of the next item. */
  next: number
  /** To open it by, and as text for comparing with patterns; both end in a slash. */
  readonly path: string | Buffer
  readonly text: string
  /** What reported names begin with: '' or ends in a slash. */
  readonly prefix: string
  readonly tree: WorkTree | null
  readonly gitRules: IgnoreRules | null
  /** The folder is ignored, and walked only because git tracks files in it. */
  readonly ignored: boolean
}

class FolderWalk {
  readonly #input: FolderInput
  readonly #options: WalkOptions
  readonly #exclude: IgnoreRules | null
  /** Paths that are inputs of their own. */
  readonly #claimed: ReadonlySet<string> | null
  readonly #mounts: ReadonlySet<string>
  readonly #skipVendor: boolean
  #ownRules: IgnoreRules | null = null
  /** Of the project, or what is known of it: links lead no further. Ends in a slash. */
  #top = ''
  readonly #links: LinkTargets | null
  readonly #stack: Frame[] = []
  readonly #problems: ProblemEntry[] = []
  /** Work trees that were reported because git could not be asked. */
  readonly #unknown = new Set<WorkTree>()

  constructor(
    input: FolderInput,
    options: WalkOptions,
    exclude: IgnoreRules | null,
    claimed: ReadonlySet<string> | null,
    links: LinkTargets | null,
  ) {
    this.#input = input
    this.#options = options
    this.#exclude = exclude
    this.#claimed = claimed
    this.#mounts = pseudoMountsBelow(withSlash(input.path))
    this.#skipVendor = (options.skipVendor ?? true) && !namesVendor(input.typed)
    this.#links = links
  }

  *entries(): Generator<WalkEntry> {
    const failure = this.#begin()
    if (failure !== null) yield failure
    for (;;) {
      while (this.#problems.length > 0) yield this.#problems.shift() as ProblemEntry
      if (this.#stack.length === 0) return
      const frame = this.#stack[this.#stack.length - 1] as Frame
      if (frame.next === frame.items.length) this.#stack.pop()
      else {
        const entry = this.#visit(frame, frame.items[frame.next++] as FolderItem)
        if (entry !== null) yield entry
      }
    }
  }

  /** Enters the input's folder with the ignore files of the folders above it. */
  #begin(): WalkEntry | null {
    const folder = withSlash(this.#input.path)
    const tree = this.#options.gitignore === false ? null : WorkTree.around(folder)
    const cwd = withSlash((this.#options.cwd ?? process.cwd()).replaceAll(sep, '/'))
    const top = tree?.root ?? (folder.startsWith(cwd) ? cwd : folder)
    this.#top = top
    this.#ownRules = this.#options.ignoreFiles === false ? null : this.#rulesAbove(IGNORE_FILE, top, folder, null)
    const prefix = this.#input.name === '' ? '' : withSlash(this.#input.name)
    if (tree === null) return this.#enter(folder, folder, prefix, null, null, false)
    const excludes = tree.readExcludes()
    if (excludes !== null) this.#reportRefused(excludes, '.git/info/exclude')
    return this.#enter(folder, folder, prefix, tree, this.#rulesAbove('.gitignore', top, folder, excludes), false)
  }

  /**
   * The rules of the ignore files from `top` down to `folder`; of our own also the folder's, while the walk itself reads
   * .gitignore there. A folder that these rules ignore was asked for by name, so they do not count.
   */
  #rulesAbove(file: string, top: string, folder: string, above: IgnoreRules | null): IgnoreRules | null {
    let rules = above
    for (let end = top.length; end > 0 && end <= folder.length; end = folder.indexOf('/', end) + 1 || folder.length + 1) {
      if (end === folder.length && file !== IGNORE_FILE) break
      rules = this.#readRules(folder.slice(0, end), file, rules)
    }
    if (!rules?.covers(folder.slice(0, -1), top.length, true)) return rules
    return file === IGNORE_FILE ? this.#readRules(folder, file, null) : null
  }

  #readRules(folder: string, file: string, above: IgnoreRules | null): IgnoreRules | null {
    const rules = IgnoreRules.read(folder + file, folder.length, above)
    if (rules === null) return above
    const base = this.#input.name === '' ? this.#input.path : (this.#options.cwd ?? process.cwd())
    this.#reportRefused(rules, relative(base, folder + file).replaceAll(sep, '/'))
    return rules
  }

  #reportRefused(rules: IgnoreRules, file: string): void {
    if (rules.refused !== null) this.#problems.push(problemEntry(file, 'limit', rules.refused, false))
  }

  /** Lists a folder and makes it the next to be walked. Returns a problem if it cannot be listed. */
  #enter(
    path: string | Buffer,
    text: string,
    prefix: string,
    tree: WorkTree | null,
    rules: IgnoreRules | null,
    ignored: boolean,
  ): WalkEntry | null {
    let items: readonly FolderItem[]
    try {
      items = listFolder(path)
    } catch (error) {
      const { code, message } = explainSystemError(error)
      return problemEntry(prefix === '' ? '.' : prefix.slice(0, -1), code, `the folder could not be listed: ${message}`, true)
    }
    const frame = { items, next: 0, path, text, prefix, tree, gitRules: rules, ignored }
    this.#stack.push(typeof path === 'string' && this.#options.gitignore !== false ? this.#withIgnoreFiles(frame) : frame)
    return null
  }

  /** A repository inside another begins anew: the outer one's rules end at its door. */
  #withIgnoreFiles(frame: Frame): Frame {
    let { tree, gitRules, ignored } = frame
    const { items, text } = frame
    if (text !== tree?.root && items.some((item) => item.name === '.git')) {
      const inner = WorkTree.at(text)
      if (inner !== null) {
        tree = inner
        gitRules = inner.readExcludes()
        if (gitRules !== null) this.#reportRefused(gitRules, `${frame.prefix}.git/info/exclude`)
        ignored = false
      }
    }
    if (tree !== null && items.some((item) => item.name === '.gitignore'))
      gitRules = this.#readRules(text, '.gitignore', gitRules)
    return { ...frame, tree, gitRules, ignored }
  }

  #visit(frame: Frame, item: FolderItem): WalkEntry | null {
    const name = frame.prefix + item.name
    const path = itemPath(frame.path, item)
    const text = typeof path === 'string' ? path : frame.text + item.name
    if (this.#claimed?.has(text)) return null
    const isFolder = item.isDirectory()
    if (this.#links !== null && item.isSymbolicLink()) return this.#follow(this.#links, path, name)
    if (!isFolder && !item.isFile()) return skipEntry(name, item.isSymbolicLink() ? 'link' : 'special', false)
    if (isFolder) {
      if (this.#links?.led(text)) return skipEntry(name, 'link', true)
      if (isVersionControl(item.name)) return skipEntry(name, 'version-control', true)
      if (this.#skipVendor && isVendor(frame.text, item.name)) return skipEntry(name, 'vendor', true)
      if (this.#mounts.size > 0 && this.#mounts.has(text)) return skipEntry(name, 'special', true)
    }
    if (
      this.#exclude?.verdict(name, isFolder) ||
      this.#ownRules?.verdict(text, isFolder) ||
      this.#options.excluded?.(name, isFolder)
    )
      return skipEntry(name, 'excluded', isFolder)
    const ignored = frame.tree !== null && (frame.ignored || frame.gitRules?.verdict(text, isFolder) === true)
    if (ignored && !this.#isTracked(frame.tree as WorkTree, path, isFolder)) return skipEntry(name, 'gitignored', isFolder)
    if (!isFolder) return { kind: 'file', name, path, size: null }
    return this.#enter(withSlashAs(path), `${text}/`, `${name}/`, frame.tree, frame.gitRules, ignored)
  }

  /** A link: its target, once, if it lies in the project and nothing else leads there. */
  #follow(links: LinkTargets, path: string | Buffer, name: string): WalkEntry | null {
    const target = links.take(path, this.#top)
    if (target.kind === 'met') return skipEntry(name, 'link', false)
    if (target.kind !== 'found') {
      const [code, message] =
        target.kind === 'outside'
          ? (['limit', 'the link leads out of the project and was not followed: scan what it leads to by its own name'] as const)
          : (['vanished', 'the link leads nowhere'] as const)
      this.#problems.push(problemEntry(name, code, message, false))
      return skipEntry(name, 'link', false)
    }
    const { real, isFolder } = target
    if (
      (isFolder && this.#skipVendor && isVendor(withSlash(dirname(real)), basename(real))) ||
      this.#exclude?.covers(name, 0, isFolder) ||
      this.#ownRules?.covers(real, this.#top.length, isFolder) ||
      this.#options.excluded?.(name, isFolder)
    )
      return skipEntry(name, 'excluded', isFolder)
    if (!isFolder) return { kind: 'file', name, path: real, size: null }
    const folder = withSlash(real)
    const tree = this.#options.gitignore === false ? null : WorkTree.around(folder)
    const rules = tree === null ? null : this.#rulesAbove('.gitignore', tree.root, folder, tree.readExcludes())
    return this.#enter(folder, folder, `${name}/`, tree, rules, false)
  }

  #isTracked(tree: WorkTree, path: string | Buffer, isFolder: boolean): boolean {
    const tracked = tree.tracks(path, isFolder)
    if (tree.trackedUnknown && !this.#unknown.has(tree)) {
      this.#unknown.add(tree)
      const message = 'git could not be asked which files it tracks: tracked files that .gitignore names are skipped as well'
      this.#problems.push(problemEntry('.gitignore', 'unreadable', message, false))
    }
    return tracked
  }
}

function withSlashAs(path: string | Buffer): string | Buffer {
  return typeof path === 'string' ? `${path}/` : Buffer.concat([path, Buffer.from('/')])
}
