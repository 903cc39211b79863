/** Who wrote the commits and tags of a git pack, when, and what they say of them, as a table. */
import { isUtf8 } from 'node:buffer'
import type { Source } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import type { GitObject, GitPack } from './git-pack.ts'
import { memberName } from './names.ts'

/** No file of a commit can lie there. */
const NAME = '.git/commits.csv'
const COLUMNS = ['commit', 'author_name', 'author_email', 'authored_at', 'committer_name', 'committer_email', 'message']
/** Bytes that are given on at a time. */
const STEP = 64 * 1024

/** Null where there are none. */
export function commitsOf(source: Source, pack: GitPack): Source | null {
  const objects = pack.objects.filter(({ kind }) => kind === 'commit' || kind === 'tag')
  if (objects.length === 0) return null
  return {
    name: memberName(source.name, NAME),
    size: null,
    addressable: false,
    open: () => chunkReader(linesOf(objects, pack)),
  }
}

async function* linesOf(objects: readonly GitObject[], pack: GitPack): AsyncGenerator<Uint8Array> {
  let text = lineOf(COLUMNS)
  for (const object of objects) {
    text += lineOf(cellsOf(object, pack.read(object)))
    if (text.length < STEP) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

function cellsOf({ id }: GitObject, bytes: Buffer): string[] {
  const text = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const author = personOf(head, 'author') ?? personOf(head, 'tagger')
  const committer = personOf(head, 'committer')
  const message = end < 0 ? '' : text.slice(end + 2).trimEnd()
  return [id, author?.name, author?.email, author?.at, committer?.name, committer?.email, message].map((cell) => cell ?? '')
}

interface Person {
  readonly name: string
  readonly email: string
  readonly at: string
}

/** `author Ann Example <ann@example.com> 1709287200 +0000` */
function personOf(head: string, word: string): Person | null {
  const line = new RegExp(`^${word} (.*)$`, 'm').exec(head)?.[1]
  if (line === undefined) return null
  const open = line.lastIndexOf('<')
  const close = line.indexOf('>', open)
  if (open < 0 || close < 0) return { name: line, email: '', at: '' }
  const at = new Date(Number.parseInt(line.slice(close + 1), 10) * 1000)
  const date = Number.isNaN(at.getTime()) ? line.slice(close + 1).trim() : at.toISOString()
  return { name: line.slice(0, open).trim(), email: line.slice(open + 1, close), at: date }
}

const lineOf = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`
