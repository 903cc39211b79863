/**
 * What a project is called, by the files at its root that say so: manifests of packages, the first heading of its README, the address it was
 * cloned from. Read before a scan begins, never from findings, so it is the same whatever is scanned first and by how many threads.
 */
import { join } from 'node:path'
import { readSmallFile } from './regular-file.ts'
import { WorkTree, withSlash } from './work-tree.ts'

/** Bytes read of each file: a name stands near its start. */
const LIMIT = 65_536

/**
 * Where each kind of manifest names the project, in patterns that read no byte over and over: the files are anybody's. Owners before a slash are
 * people as often as not: nameIn leaves them out.
 */
const MANIFESTS: readonly (readonly [file: string, name: RegExp])[] = [
  ['pyproject.toml', /^\[(?:project|tool\.poetry)\][^[]*?^name\s*=\s*["']([^"']+)["']/m],
  ['setup.cfg', /^\[metadata\][^[]*?^name\s*=\s*(\S+)/m],
  ['setup.py', /\bname\s*=\s*["']([^"']+)["']/],
  ['Cargo.toml', /^\[package\][^[]*?^name\s*=\s*["']([^"']+)["']/m],
  ['go.mod', /^module\s+(\S+?)(?:\/v\d+)?\s*$/m],
  ['pubspec.yaml', /^name:\s*["']?([^\s"']+)/m],
  ['settings.gradle', /^[ \t]*rootProject\.name[ \t]*=\s*["']([^"']+)["']/m],
  ['settings.gradle.kts', /^[ \t]*rootProject\.name[ \t]*=\s*["']([^"']+)["']/m],
  ['DESCRIPTION', /^Package:\s*(\S+)/m],
]

/** Their name is a member of the outermost object. */
const JSON_MANIFESTS = ['package.json', 'composer.json'] as const
const READMES = ['README.md', 'readme.md', 'Readme.md', 'README.markdown', 'README.rst', 'README'] as const
const REMOTE = /^\[remote "origin"\][^[]*?^[ \t]*url[ \t]*=[ \t]*(\S+)/m
/** Pages of an account are called like their owner. */
const PAGES = /\.(?:github|gitlab|codeberg)\.(?:io|page)$/i

/** Words that say what a project is, not what it is called: `jenkins-docs`, `node-monica`, `monica.app`. */
const KINDS: ReadonlySet<string> = new Set(
  `the a an and of for to with my our official awesome docs doc documentation website site web www app apps application server client core cli api sdk
  lib library libs framework plugin plugins extension extensions module modules package packages project monorepo root main master repo source
  src example examples demo sample template starter boilerplate theme themes ui frontend backend mobile desktop android ios java kotlin js javascript ts
  typescript node py python php ruby rb go golang rs rust net dotnet swift c cpp io com org dev co tool tools toolkit engine platform service
  services manual guide book blog wiki dotfiles config action actions docker image helm chart charts operator ce oss community edition`
    .trim()
    .split(/\s+/),
)
const LANGUAGE = 'lang'
/** `Ines's notes`, `Notes of Ines`: what is named there is whose they are. */
const OF_SOMEBODY = /['’]s?\s|\b(?:by|of|from|von|vom|de|di|da|del|par|van|av|af)\b/i
/** A heading of more words is a sentence. */
const MOST_WORDS = 3

/**
 * @param folders absolute, that are scanned as a whole
 * @param others folders of which single files are scanned: of these only the git work trees they lie in count
 * @returns names in lower case, words parted by a blank, in order and each once
 */
export function projectNames(folders: readonly string[], others: readonly string[] = []): readonly string[] {
  const names = new Set<string>()
  const trees: WorkTree[] = []
  for (const folder of new Set([...folders, ...others].map(withSlash))) {
    if (trees.some(({ root }) => folder.startsWith(root))) continue
    const tree = WorkTree.around(folder)
    if (tree === null) continue
    trees.push(tree)
    add(names, REMOTE.exec(textOf(join(tree.gitFolder, 'config')))?.[1]?.replace(/(?:\.git)?\/?$/, ''))
  }
  for (const root of new Set([...folders.map(withSlash), ...trees.map(({ root }) => root)])) readRoot(root, names)
  return [...names].sort()
}

function readRoot(root: string, names: Set<string>): void {
  for (const file of JSON_MANIFESTS) add(names, nameOfJson(textOf(`${root}${file}`)))
  for (const [file, name] of MANIFESTS) add(names, name.exec(textOf(`${root}${file}`))?.[1])
  for (const file of READMES) {
    const heading = headingOf(textOf(`${root}${file}`))
    if (heading === null) continue
    if (!OF_SOMEBODY.test(heading)) add(names, heading)
    return
  }
}

function nameOfJson(text: string): string | undefined {
  if (text === '') return undefined
  try {
    const { name } = JSON.parse(text.replace(/^\uFEFF/, '')) as { name?: unknown }
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

function textOf(path: string): string {
  return readSmallFile(path, LIMIT)?.toString('utf8', 0, LIMIT) ?? ''
}

/** The first heading as a reader sees it, up to the dash or colon that a motto follows. */
export function headingOf(text: string): string | null {
  const found = /^#[ \t]+(.{1,400})|<h1\b[^>]{0,200}>([\s\S]{1,400}?)<\/h1>|^(\S.{0,80})\r?\n={3,}\s*$/m.exec(text)
  const written = found?.[1] ?? found?.[2] ?? found?.[3]
  if (written === undefined) return null
  const seen = written
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^>]*>|[*_`#]/g, ' ')
  const [title = ''] = seen.split(/:|\||\s[-–—]+\s/)
  return title.trim() || null
}

function add(names: Set<string>, written: string | undefined): void {
  const name = nameIn(written ?? '')
  if (name !== null) names.add(name)
}

/** `@monica/web-app`, `git@example.com:someone/monica.git`, `monica.app`: monica. Null where nothing is left that tells. */
export function nameIn(written: string): string | null {
  const last = written.split(/[/:\\]/).at(-1) ?? ''
  if (PAGES.test(last)) return null
  const words = last
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '')
    // `ruby-lang.org`: a language, and no program written in it.
    .flatMap((word, i, all) => (word === LANGUAGE && i > 0 ? [] : all[i + 1] === LANGUAGE || !KINDS.has(word) ? [word] : []))
  return words.length === 0 || words.length > MOST_WORDS || words.every((word) => word.length < 3) ? null : words.join(' ')
}
