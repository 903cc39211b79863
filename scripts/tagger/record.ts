/**
 * What data/tagger.bin was made of: the record beside this file holds the digest of the model and of each file of the repository that had a say in it. Words and
 * features may change without a new model; the commit that wrote the model keeps what it was made of (scripts/rebuild-tagger.ts goes back to it).
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const MODEL = 'data/tagger.bin'
export const RECORD = 'scripts/tagger/record.json'
const BEGIN = 'scripts/build-tagger.ts'
/** Of the loader it is the words that count. */
const LOADER = 'src/pipeline/word-data.ts'
const LISTS = ['data/words.bin', 'data/clusters.bin']
const PACKAGES = 'package-lock.json'

/** Digests in SHA-256, in hexadecimal. */
export interface TaggerRecord {
  readonly model: string
  /** By path. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Reads a file of the repository. @param path from its top */
export type ReadFile = (path: string) => Buffer

export function digest(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The trainer with all that it imports, the words, and the versions of packages it reads. */
export function inputsOf(read: ReadFile): Record<string, string> {
  const inputs: Record<string, string> = Object.fromEntries(LISTS.map((list) => [list, digest(read(list))]))
  const open = [BEGIN]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === LOADER || inputs[path] !== undefined) continue
    const source = read(path)
    inputs[path] = digest(source)
    for (const [, near] of source.toString().matchAll(/from '(\.[^']+)'/g)) open.push(join(dirname(path), near as string))
  }
  const [, listed] = /const PACKAGES = \[([^\]]*)\]/.exec(read('scripts/tagger/code.ts').toString()) as RegExpExecArray
  const code = [...(listed as string).matchAll(/'((?:@[^'/]+\/)?[^'/]+)[^']*'/g)].map(([, name]) => name as string)
  const { packages } = JSON.parse(read(PACKAGES).toString()) as { packages: Record<string, { version: string }> }
  for (const name of ['@faker-js/faker', ...code]) inputs[name] = packages[`node_modules/${name}`]?.version ?? 'none'
  return Object.fromEntries(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @param root the top of the repository */
export function onDisk(root: string): ReadFile {
  return (path) => readFileSync(join(root, path))
}

/** The files as a commit has them. */
export function atCommit(root: string, commit: string): ReadFile {
  return (path) => execFileSync('git', ['show', `${commit}:${path}`], { cwd: root, maxBuffer: 1 << 26 })
}

/** The commit that wrote the model and its record: empty if one was written since the last commit, null where there is no history, as in a shallow clone. */
export function commitOfModel(root: string): string | null {
  try {
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
    if (git('rev-parse', '--is-shallow-repository') === 'true') return null
    return git('status', '--porcelain', MODEL, RECORD) === '' ? git('log', '-1', '--format=%H', '--', MODEL, RECORD) || null : ''
  } catch {
    return null
  }
}

export function readRecord(read: ReadFile): TaggerRecord {
  return JSON.parse(read(RECORD).toString()) as TaggerRecord
}

/** Files whose digests differ. */
export function parted(record: TaggerRecord, inputs: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(record.inputs), ...Object.keys(inputs)])].filter(
    (path) => record.inputs[path] !== inputs[path],
  )
}
