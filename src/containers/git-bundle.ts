/** Files of all commits in a git bundle, and who wrote these (https://git-scm.com/docs/gitformat-bundle), or in a pack for itself. */
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { memorySource } from '../sources/memory.ts'
import { commitsOf } from './git-commits.ts'
import { type GitObject, GitPack } from './git-pack.ts'
import { memberName } from './names.ts'
import { readWhole } from './placed.ts'

const BUNDLE = /^# v[23] git bundle\n/
const PACK = /^PACK\0\0\0[\x02\x03]/
const DIGITS = 7
/** Bytes; systems have no longer ones (Linux PATH_MAX). */
const LONGEST_PATH = 4096
const LINK = '120000'
const FOLDER = '40000'

/** What is in no commit is named by its id; what only earlier commits have, by its path and its id, as in a history. */
export const gitBundle: Container = {
  name: 'git-bundle',
  title: 'git bundles, git packs',
  recognises(head) {
    // Perf: nearly all files say with their first byte that they are none (bench: small files).
    if (head[0] !== 0x23 && head[0] !== 0x50) return false
    const text = Buffer.from(head.subarray(0, 16)).toString('latin1')
    return BUNDLE.test(text) || PACK.test(text)
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = Buffer.from((await readWhole(source, limits)) as Uint8Array<ArrayBuffer>)
    const isBundle = file[0] === 0x23
    const start = isBundle ? file.indexOf('\n\nPACK') + 2 : 0
    if (isBundle && start < 2) throw new SourceError('malformed', 'it holds no pack of objects')
    const isLong = isBundle && file.toString('latin1', 0, start).includes('\n@object-format=sha256\n')
    const pack = new GitPack(file.subarray(start), isLong ? 'sha256' : 'sha1', limits)
    const files = filesOf(pack, isLong ? 32 : 20)
    for (const object of pack.objects) {
      if (object.kind !== 'blob') continue
      const { path = null, mode = '', isCurrent = false } = files.get(object.id) ?? {}
      const called = path === null ? null : memberName(source.name, path)
      const name =
        called === null ? memberName(source.name, object.id) : isCurrent ? called : `${called}@${object.id.slice(0, DIGITS)}`
      if (mode === LINK) yield { name, skipped: 'link', problem: null }
      else yield { ...memorySource(name, pack.read(object)), addressable: false, ...(called !== null && { called }) }
    }
    const commits = commitsOf(source, pack)
    if (commits !== null) yield commits
    if (pack.missing > 0) {
      const message = `${pack.missing} of its objects build on others that are not in it, or are damaged; they were not scanned`
      yield { remark: { code: 'unsupported', message, incomplete: true } }
    }
    if (pack.failure !== null) throw pack.failure
  },
}

interface Named {
  readonly path: Buffer
  readonly mode: string
  /** In a commit that no other follows. */
  readonly isCurrent: boolean
}

/** Where blobs lie, by id. Each folder is passed once, however often it is anywhere. */
function filesOf(pack: GitPack, idBytes: number): Map<string, Named> {
  const files = new Map<string, Named>()
  const seen = new Set<string>()
  try {
    const commits = pack.objects.filter(({ kind }) => kind === 'commit').map((object) => headOf(pack, object))
    const parents = new Set(commits.flatMap((commit) => commit.parents))
    const tips = commits.filter(({ id }) => !parents.has(id))
    const earlier = commits.filter(({ id }) => parents.has(id))
    for (const [list, isCurrent] of [[tips, true], [earlier, false]] as const) // biome-ignore format: one line
      for (const { tree } of list) {
        const folders: { id: string; path: Buffer }[] = [{ id: tree, path: Buffer.alloc(0) }]
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
          if (seen.has(folder.id)) continue
          seen.add(folder.id)
          const object = pack.find(folder.id)
          if (object?.kind !== 'tree') continue
          for (const { mode, name, id } of entriesOf(pack.read(object), idBytes)) {
            const path = folder.path.length === 0 ? name : Buffer.concat([folder.path, Buffer.from('/'), name])
            if (path.length > LONGEST_PATH) continue
            if (mode === FOLDER) folders.push({ id, path })
            else if (!files.has(id)) files.set(id, { path, mode, isCurrent })
          }
        }
      }
  } catch (error) {
    // Those without a name have their ids.
    if (!(error instanceof SourceError)) throw error
    pack.failure ??= error
  }
  return files
}

function headOf(pack: GitPack, object: GitObject): { id: string; tree: string; parents: string[] } {
  const [head = ''] = pack.read(object).toString('latin1').split('\n\n', 1)
  const ids = (word: string): string[] =>
    [...head.matchAll(new RegExp(`^${word} ([0-9a-f]+)$`, 'gm'))].map(([, id]) => id as string)
  return { id: object.id, tree: ids('tree')[0] ?? '', parents: ids('parent') }
}

function* entriesOf(tree: Buffer, idBytes: number): Generator<{ mode: string; name: Buffer; id: string }> {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at)
    const nul = tree.indexOf(0, space + 1)
    if (space < 0 || nul < 0 || nul + idBytes >= tree.length + 1) return
    const end = nul + 1 + idBytes
    yield {
      mode: tree.toString('latin1', at, space),
      name: tree.subarray(space + 1, nul),
      id: tree.toString('hex', nul + 1, end),
    }
    at = end
  }
}
