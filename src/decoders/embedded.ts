/** What other programs put into a document: files, and documents of Office as streams of their own. */
import { memberName } from '../containers/names.ts'
import type { Inside, Limits, Source } from '../model/source.ts'
import { memorySource } from '../sources/memory.ts'
import { hasLyingStrings } from './biff-strings.ts'
import type { Stream } from './compound-streams.ts'
import { readableRuns } from './readable-runs.ts'
import { textPart } from './table-text.ts'
import { wordText } from './word-text.ts'
import { workbookParts } from './workbook.ts'

/** What an object looks like and which program it is of. */
const LOOKS =
  /^(?:CompObj|Ole|ObjInfo|LinkInfo|EPRINT|PRINT|PIC|META|OlePres\d+|OCXNAME|OCXDATA|ocxname|EPSF|0Table|1Table|Data|Pictures)$/
const PROPERTIES = /^(?:Document)?SummaryInformation$/

/** @param streams those in storages */
export async function* embeddedIn(source: Source, streams: readonly Stream[], limits: Limits): AsyncGenerator<Inside> {
  for (const stream of streams) {
    const { path, content } = stream
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const name = path.slice(folder.length)
    if (LOOKS.test(name) || PROPERTIES.test(name) || content.length === 0) continue
    if (name === 'Package' || name === 'CONTENTS') yield memorySource(memberName(source.name, path), content)
    else if (name === 'Ole10Native') yield nativeFile(source, folder, content)
    else if ((name === 'Workbook' || name === 'Book') && !hasLyingStrings(content)) yield* workbookParts(source, limits, content)
    else if (name === 'WordDocument')
      for (const { place, lines } of wordText(streams, folder) ?? [{ place: null, lines: readableRuns(content) }])
        yield textPart(source, null, place ?? 'embedded document', lines)
    else {
      const lines = readableRuns(content)
      if (lines.length > 0) yield textPart(source, null, path, lines)
    }
  }
}

/** A file with its name and two paths before it ([MS-OLEDS] 2.3.6, and what Packager writes); where that is not so, the stream. */
function nativeFile(source: Source, folder: string, content: Uint8Array): Source {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  const asIs = memorySource(memberName(source.name, `${folder}Ole10Native`), bytes.subarray(4))
  if (bytes.length < 8 || bytes.readUInt16LE(4) !== 2) return asIs
  const nameEnd = bytes.indexOf(0, 6)
  const pathEnd = nameEnd < 0 ? -1 : bytes.indexOf(0, nameEnd + 1)
  // Four bytes nobody explains, then the length of the temporary path and the path.
  const temporaryAt = pathEnd + 1 + 4
  if (pathEnd < 0 || temporaryAt + 4 > bytes.length) return asIs
  const sizeAt = temporaryAt + 4 + bytes.readUInt32LE(temporaryAt)
  if (sizeAt + 4 > bytes.length) return asIs
  const size = bytes.readUInt32LE(sizeAt)
  return memorySource(
    memberName(source.name, folder + bytes.toString('latin1', 6, nameEnd)),
    bytes.subarray(sizeAt + 4, sizeAt + 4 + size),
  )
}
