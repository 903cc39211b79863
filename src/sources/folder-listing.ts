import { readdirSync } from 'node:fs'
import { decodeFileName } from './file-name.ts'

/** What stands in a folder; Node's Dirent has this form. */
export interface FolderItem {
  readonly name: string
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

/** An item whose name may not be UTF-8: `name` is for showing, `raw` for opening. */
export class RawItem implements FolderItem {
  readonly name: string
  readonly raw: Buffer
  readonly #item: Omit<FolderItem, 'name'>

  constructor(raw: Buffer, item: Omit<FolderItem, 'name'>) {
    this.name = decodeFileName(raw)
    this.raw = raw
    this.#item = item
  }

  isFile(): boolean {
    return this.#item.isFile()
  }
  isDirectory(): boolean {
    return this.#item.isDirectory()
  }
  isSymbolicLink(): boolean {
    return this.#item.isSymbolicLink()
  }
}

/** U+FFFD stands where Node could not decode a name; beyond U+D800 the order of UTF-16 is not the order of UTF-8 bytes. */
const NEEDS_BYTES = /[\ud800-\uffff]/

/**
 * What stands in a folder, sorted by the bytes of the names. Throws system errors.
 *
 * Perf: names are read as strings, and as bytes in a second call only where a name asks for it, which is next to never.
 */
export function listFolder(path: string | Buffer): readonly FolderItem[] {
  const items = readdirSync(path, { withFileTypes: true })
  for (const item of items) if (NEEDS_BYTES.test(item.name)) return listRaw(path)
  return items.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function listRaw(path: string | Buffer): RawItem[] {
  const items = readdirSync(path, { withFileTypes: true, encoding: 'buffer' })
  return items.map((item) => new RawItem(item.name, item)).sort((a, b) => a.raw.compare(b.raw))
}

/** The path of an item; `folder` ends in a slash. Stays a string wherever the bytes are UTF-8. */
export function itemPath(folder: string | Buffer, item: FolderItem): string | Buffer {
  if (typeof folder === 'string' && (!(item instanceof RawItem) || item.raw.equals(Buffer.from(item.name))))
    return folder + item.name
  return Buffer.concat([Buffer.from(folder as string), item instanceof RawItem ? item.raw : Buffer.from(item.name)])
}
