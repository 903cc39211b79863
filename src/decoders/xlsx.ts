import { DEFAULT_LIMITS } from '../model/limits.ts'
import type { Container, Inside, Limits, Source } from '../model/source.ts'
import { readWhole } from '../containers/placed.ts'
import { workbookParts } from './workbook.ts'
import { zipNames } from './zip-names.ts'

/** Some programs write the list of parts last, behind megabytes of sheets. */
const PART = /^xl\/(?:workbook\.|worksheets\/|sharedStrings\.|styles\.|metadata\.|_rels\/|theme\/)/

/** Workbooks in zip archives: each sheet, hidden ones too, as the text that its cells show. */
export const xlsx: Container = {
  name: 'xlsx',
  title: 'Workbooks (xlsx, xlsm, xlsb, ods)',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => {
    const names = zipNames(head)
    // Not all writers begin with what the document is.
    if (names.includes('META-INF/manifest.xml') && names.includes('content.xml') && names[0] !== 'mimetype')
      return Buffer.from(head.buffer, head.byteOffset, head.length).includes('opendocument.spreadsheet')
    if (names[0] === 'mimetype') return /^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(names[1] ?? '')
    return names.some((name) => PART.test(name))
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    yield* workbookParts(source, limits, await readWhole(source, limits))
  },
}
