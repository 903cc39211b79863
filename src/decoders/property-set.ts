/** Properties of documents before 2007: [MS-OLEPS], and what Office calls them ([MS-OSHARED] 2.3.3.2). */

const SUMMARY = 'e0859ff2f94f6810ab9108002b27b3d9'
const DOCUMENT = '02d5cdd59c2e1b10939708002b2cf9ae'
const NAMES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  [SUMMARY]: { 2: 'title', 3: 'subject', 4: 'author', 5: 'keywords', 6: 'comments', 8: 'last author' },
  [DOCUMENT]: { 2: 'category', 14: 'manager', 15: 'company', 26: 'content type', 27: 'content status' },
}
const CODE_PAGE = 1
const DICTIONARY = 0
const TEXT = 0x1e
const WIDE_TEXT = 0x1f
const UTF8 = 65_001
const UTF16 = 1200
const MOST = 4096

/** Pairs of a name and a text, in the order of the file; only texts, and only what has a name. */
export function readPropertySet(bytes: Uint8Array): [name: string, value: string][] {
  const found: [string, string][] = []
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const sets = Math.min(data.readUInt32LE(24), 2)
    for (let set = 0; set < sets; set++) {
      const format = data.toString('hex', 28 + 20 * set, 44 + 20 * set)
      readSet(data, data.readUInt32LE(44 + 20 * set), NAMES[format] ?? {}, found)
    }
  } catch {
    // It ends before it should: what was found is what there is.
  }
  return found
}

function readSet(data: Buffer, start: number, names: Readonly<Record<number, string>>, found: [string, string][]): void {
  const count = Math.min(data.readUInt32LE(start + 4), MOST)
  const entries = Array.from({ length: count }, (_, i) => [
    data.readUInt32LE(start + 8 + 8 * i),
    start + data.readUInt32LE(start + 12 + 8 * i),
  ]) as [number, number][]
  const pageAt = entries.find(([id]) => id === CODE_PAGE)?.[1]
  const page = pageAt === undefined ? 0 : data.readUInt16LE(pageAt + 4)
  const dictionaryAt = entries.find(([id]) => id === DICTIONARY)?.[1]
  const own = dictionaryAt === undefined ? new Map<number, string>() : readDictionary(data, dictionaryAt, page)
  for (const [id, at] of entries) {
    const name = own.get(id) ?? names[id]
    if (name === undefined || id === DICTIONARY) continue
    const type = data.readUInt16LE(at)
    if (type !== TEXT && type !== WIDE_TEXT) continue
    const length = data.readUInt32LE(at + 4) * (type === WIDE_TEXT ? 2 : 1)
    const value = textOf(data.subarray(at + 8, at + 8 + length), type === WIDE_TEXT ? UTF16 : page)
    if (value !== '') found.push([name, value])
  }
}

/** Names that a user gave. */
function readDictionary(data: Buffer, start: number, page: number): Map<number, string> {
  const names = new Map<number, string>()
  const count = Math.min(data.readUInt32LE(start), MOST)
  let at = start + 4
  for (let i = 0; i < count; i++) {
    const length = data.readUInt32LE(at + 4) * (page === UTF16 ? 2 : 1)
    names.set(data.readUInt32LE(at), textOf(data.subarray(at + 8, at + 8 + length), page))
    at += 8 + (page === UTF16 ? Math.ceil(length / 4) * 4 : length)
  }
  return names
}

/** Texts end at a NUL. Pages other than Unicode are read as that of Western Europe. */
function textOf(bytes: Buffer, page: number): string {
  const text = bytes.toString(page === UTF16 ? 'utf16le' : page === UTF8 ? 'utf8' : 'latin1')
  const nul = text.indexOf('\0')
  return (nul < 0 ? text : text.slice(0, nul)).trim()
}
