import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { zip } from '../containers/zip.ts'
import { readWhole } from '../containers/placed.ts'
import { memorySource } from '../sources/memory.ts'
import { officeText } from './office-text.ts'
import { partSource, tableText, textPart } from './table-text.ts'
import { workbookParts } from './workbook.ts'
import { zipNames } from './zip-names.ts'

/** Looks of a document: fonts, styles, themes, settings. They hold no text of anybody. */
const LOOKS =
  /^(?:word|ppt)\/(?:.*\/)?(?:styles|stylesWithEffects|fontTable|settings|webSettings|numbering|theme\/[^/]+|tableStyles|presProps|viewProps)\.xml$|^\[Content_Types\]\.xml$|^mimetype$|^(?:settings|META-INF\/manifest|META-INF\/container)\.xml$|^manifest\.rdf$|^layout-cache$|^Configurations2\/|\.(?:odttf|fntdata)$/
const LINKS = /(?:^|\/)_rels\/[^/]*\.rels$/
const PROPERTIES = /^(?:docProps\/(?:core|app|custom)|meta)\.xml$/
/** Headers and footers of OpenDocument stand among its styles. */
const TEXT = /^(?:word|ppt)\/.*\.xml$|^(?:content|styles)\.xml$/
/** Charts, formulas and tables that were put into a text. */
const OBJECT = /^(?:Object \d+\/)+/
const MANIFEST = 'META-INF/manifest.xml'
const PART = /^(?:word|ppt)\/(?:document\.|presentation\.|_rels\/|slides\/|styles\.|theme\/|settings\.)/
/** What Dublin Core calls its properties is not what anybody else does: these are people. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['creator', 'author'],
  ['initial-creator', 'author'],
  ['printed-by', 'last author'],
  ['lastModifiedBy', 'last author'],
])
const HEAD_BYTES = 65_536
const SPREADSHEET = /^xl\/workbook\.(?:xml|bin)$/

/**
 * Documents and presentations in zip archives: paragraphs as lines, with runs joined, tables as tables; headers, notes, comments, tracked changes, links and
 * properties too. What else lies in the archive, pictures and embedded files, are members.
 */
export const office: Container = {
  name: 'office',
  title: 'Documents and presentations (docx, pptx, odt, odp)',
  isolated: true,
  document: true,
  recognises: (head) => {
    const names = zipNames(head)
    if (names[0] === 'mimetype') return /^application\/vnd\.oasis\.opendocument\.(?!spreadsheet)/.test(names[1] ?? '')
    if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) return true
    if (names.some((name) => PART.test(name))) return true
    // What the others are says the rest of the archive.
    return (
      !names.some((name) => name.startsWith('xl/')) &&
      names.some((name) => name === '[Content_Types].xml' || name === '_rels/.rels')
    )
  },
  async *open(given: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    // What turns out to be a workbook is read a second time.
    const source =
      given.openAt === undefined ? { ...memorySource(given.name, await readWhole(given, limits)), addressable: false } : given
    if (await isEncrypted(source, limits)) throw new SourceError('encrypted', 'it is encrypted')
    for await (const inside of zip.open(source, limits)) {
      if (!('open' in inside)) {
        yield inside
        continue
      }
      const own = inside.name.slice(source.name.length + 2)
      // A document in a document of OpenDocument is made as that is.
      const name = own.replace(OBJECT, '')
      if (SPREADSHEET.test(own)) {
        yield* workbookParts(source, limits, await readWhole(source, limits))
        return
      }
      if (LOOKS.test(name)) continue
      if (LINKS.test(name)) yield* linksIn(source, inside, limits)
      else if (PROPERTIES.test(name)) yield* propertiesIn(source, inside, limits)
      else if (TEXT.test(name)) {
        const member = memorySource(inside.name, await readWhole(inside, limits))
        if (own === 'content.xml' && (await isSpreadsheet(member))) {
          yield* workbookParts(source, limits, await readWhole(source, limits))
          return
        }
        yield* partsOf(source, member, own, limits)
      } else yield inside
    }
  },
}

/** The list of an OpenDocument file says how each part of it is encrypted. */
async function isEncrypted(source: Source, limits: Limits): Promise<boolean> {
  for await (const inside of zip.open(source, limits)) {
    if (!('open' in inside) || inside.name !== `${source.name}!/${MANIFEST}`) continue
    return Buffer.from(await readWhole(inside, limits)).includes(':encryption-data')
  }
  return false
}

/** An OpenDocument file that does not say what it is. */
async function isSpreadsheet(content: Source): Promise<boolean> {
  const head = Buffer.alloc(HEAD_BYTES)
  const length = await content.open().read(head)
  return head.subarray(0, length).includes('<office:spreadsheet')
}

async function* partsOf(source: Source, member: Source, name: string, limits: Limits): AsyncGenerator<Inside> {
  const place = placeOf(name)
  try {
    const { lines, tables, isTooDeep } = await officeText(member, limits)
    if (lines.length > 0) yield textPart(source, null, place, lines)
    for (const [index, rows] of tables.entries())
      yield partSource(source, { as: 'sheet', table: `table ${index + 1}`, place }, () => tableText(rows))
    if (isTooDeep) {
      const message = `${place ?? 'its text'}: nested deeper than ${limits.nesting}; the rest was not scanned`
      yield { remark: { code: 'limit', message, incomplete: true } }
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield { remark: { code: error.code, message: `${place ?? 'its text'}: ${error.message}`, incomplete: true } }
  }
}

/** `word/header1.xml` is `header 1`, the body has no name. */
function placeOf(name: string): string | null {
  const object = OBJECT.exec(name)?.[0]
  if (object !== undefined) return object.slice(0, -1).toLowerCase().replaceAll('/', ', ')
  const [, kind = '', number = ''] = /([A-Za-z]+?)(\d*)\.xml$/.exec(name) ?? []
  if (kind === 'document' || kind === 'content') return null
  if (kind === 'styles') return 'headers and footers'
  const words = kind
    .replace(/Slide$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  const shown = words === 'notes' ? 'notes of slide' : words
  return number === '' ? shown : `${shown} ${number}`
}

/** Where links lead stands apart from the text. */
async function* linksIn(source: Source, member: Source, limits: Limits): AsyncGenerator<Inside> {
  const { Parser } = await import('htmlparser2')
  const links: string[] = []
  const parser = new Parser(
    {
      onopentag: (_name, { Target, TargetMode }) => {
        if (TargetMode === 'External' && Target !== undefined) links.push(Target)
      },
    },
    { xmlMode: true },
  )
  parser.end(Buffer.from(await readWhole(member, limits)).toString())
  if (links.length > 0) yield textPart(source, null, 'links', links)
}

/** One record, whose fields are the properties. */
async function* propertiesIn(source: Source, member: Source, limits: Limits): AsyncGenerator<Inside> {
  const { Parser } = await import('htmlparser2')
  const found: { name: string; value: string }[] = []
  let name = ''
  let value = ''
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        // Custom properties have their names in an attribute, and their types as elements.
        const own = tag.slice(tag.indexOf(':') + 1)
        name = tag.startsWith('vt:') ? name : (attributes['name'] ?? attributes['meta:name'] ?? PEOPLE.get(own) ?? own)
        value = ''
      },
      ontext: (text) => {
        value += text
      },
      onclosetag: () => {
        if (name !== '' && value.trim() !== '') found.push({ name, value: value.trim() })
        name = ''
        value = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(Buffer.from(await readWhole(member, limits)).toString())
  // Counts and names of programs.
  const told = found.filter(
    (one) =>
      !/^(?:Template|TotalTime|Pages|Words|Characters|CharactersWithSpaces|Application|DocSecurity|Lines|Paragraphs|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|AppVersion|revision|Slides|Notes|HiddenSlides|MMClips|PresentationFormat|generator|editing-cycles|editing-duration|created|modified|creation-date|date|lpstr|i4)$/.test(
        one.name,
      ),
  )
  if (told.length > 0)
    yield partSource(source, { as: 'table', table: null, place: 'properties' }, () =>
      tableText([told.map((one) => one.name), told.map((one) => one.value)]),
    )
}
