/** What the fields of a table say together: which behaviour it records, and where its records begin. */
import type { FieldPlace } from '../model/field.ts'
import { tableWordsOf } from './field-name.ts'

/** Fields of one kind of record: a SQL table, a CSV file, the objects of one JSON array. */
export interface RecordGroup {
  /** Words of the table's, array's or file's name. */
  readonly words: readonly string[]
  /** Path of the JSON array that holds the records; empty for the top and for tables. */
  readonly root: string
  /** Positions in the table's list of fields. */
  readonly members: readonly number[]
}

/** JSON fields belong to the innermost array around them; all others to their table. */
export function recordGroups(file: string, table: string | null, places: readonly FieldPlace[]): readonly RecordGroup[] {
  const groups = new Map<string, { words: readonly string[]; root: string; members: number[] }>()
  places.forEach((place, i) => {
    const root = rootOf(place)
    const known = groups.get(root)
    if (known !== undefined) known.members.push(i)
    else groups.set(root, { words: groupWords(file, table, root), root, members: [i] })
  })
  return [...groups.values()]
}

/** Path of the innermost array around a field, or of the carrier, where nothing else holds what it holds together. */
function rootOf({ path, carried }: FieldPlace): string {
  if (path === null) return ''
  const array = /^.*\[\]/.exec(path)?.[0] ?? ''
  const carrier = carried === 'in-text' ? (/^(.*)!\//.exec(path)?.[1] ?? '') : ''
  return array.length > carrier.length ? array : carrier
}

const TEXT_FILE = /\.(?:mdx?|markdown|mkd|qmd|rmd|rst|adoc|tex)$/i

function groupWords(file: string, table: string | null, root: string): readonly string[] {
  const array = /([^.[\]]+)(\[\])+$/.exec(root)?.[1]
  // Elements of XML are called by what holds them: `users/row[]`.
  if (array !== undefined) return tableWordsOf(array.split('/').slice(-2).join('_'))
  // A text is called by its subject, which says nothing of its own title.
  if (table === null && TEXT_FILE.test(file)) return []
  return tableWordsOf(table === null ? file : table.replace(/^.*\./, ''))
}

/** Keys of the objects between a JSON field's record and itself: `address.geo` of `users[].address.geo.lat`. */
export function parentsOf(given: FieldPlace): string {
  if (given.path === null) return ''
  const path = given.carried === undefined ? given.path : given.path.replace(/^.*!\//s, '')
  if (isElementPath({ ...given, path }))
    return path
      .replace(/^.*\[\]\/?/, '')
      .replace(/\/?[^/]*$/, '')
      .replaceAll('/', '.')
  const inside = path.replace(/^.*\[\]\.?/, '').replace(/\[\]/g, '')
  const cut = inside.lastIndexOf('.')
  if (cut < 0) return ''
  const parents = inside.slice(0, cut)
  const name = Math.max(parents.lastIndexOf('/'), parents.lastIndexOf('\\'))
  if (name < 0) return parents
  const after = parents.indexOf('.', name)
  return after < 0 ? '' : parents.slice(after + 1)
}

/** Keys of a path of JSON, without the marks of arrays. */
export function keysOf(path: string): readonly string[] {
  return path.replaceAll('[]', '').split('.')
}

/** True of a path of elements, as XML has it: `customers/customer[]/@id`. A JSON key with a slash is a name with a slash. */
function isElementPath({ path, name }: FieldPlace): boolean {
  return path !== null && name !== null && !name.includes('/') && /\/@?(?:[^/.]*:)?$/.test(path.slice(0, -name.length))
}

/** True of a JSON key that is a path, a package or a namespace (`@scope/password`, `Vendor\\Email\\`): its words name no value. */
export function isPathName(place: FieldPlace): boolean {
  return place.path !== null && place.name !== null && /\\|^@?[\w.-]+(?:\/[@\w.-]+)+$/.test(place.name)
}

const MANIFESTS =
  /(?:^|[/\\])(?:(?:package|package-lock|npm-shrinkwrap|composer|bower|deno|lerna|Pipfile|renovate|angular|project|Cargo|poetry|uv|pubspec|Podfile)\.(?:json|lock)|(?:pnpm-lock|pubspec)\.ya?ml|(?:Cargo|pyproject)\.toml)$/i
/** Those that say nothing else, beside who made it. */
const OF_PACKAGES_ONLY = /(?:^|[/\\])(?:package|package-lock|npm-shrinkwrap|composer|bower|angular|renovate)\.(?:json|lock)$/i
/** Their keys are names of packages, commands and settings. */
const PACKAGES: ReadonlySet<string> = new Set(
  'dependencies dev-dependencies dev_dependencies build-dependencies dependency_overrides devdependencies peerdependencies optionaldependencies bundleddependencies peerdependenciesmeta resolutions overrides engines scripts bin exports imports require require-dev replace conflict suggest autoload packages funding'.split(
    ' ',
  ),
)
const PEOPLE = /(?:^|\.)(?:authors?|contributors|maintainers|publisher|bugs|support)(?:\[\])?(?:\.|$)/

/** True of files that say what a program is made of. */
export function isManifestFile(file: string): boolean {
  return MANIFESTS.test(file)
}

/**
 * Files that set up a program: what they say of pages nobody has visited, and what is preferred there nobody likes. Units of systemd want
 * others, projects are built under conditions, and workflows run (systemd.unit(5); MSBuild; GitHub Actions).
 */
const SETTINGS =
  /(?:^|[/\\])(?:\.env(?:\.[\w.-]+)?|\.editorconfig|\.gitlab-ci\.yml)$|\.(?:env|properties|conf|cfg|service|socket|timer|mount|csproj|fsproj|vbproj|vcxproj|props|targets)$|(?:^|[/\\])\.(?:github|gitlab|circleci|buildkite)[/\\].*\.ya?ml$/i
const CONFIGURATION =
  /(?:^|[/\\])(?:(?:[\w.-]*[._-])?config(?:uration)?(?:[._-][\w.-]*)?|config(?:s|-dir)?[/\\](?:[\w.-]+[/\\])*[\w.-]+)\.(?:ya?ml|toml|json|ini)$/i

export function isSettingsFile(file: string): boolean {
  return SETTINGS.test(file) || CONFIGURATION.test(file)
}

/** True of what such a file says of packages, but not of the people who made them (`packages.*.dependencies.karma`). */
export function isOfPackages(file: string, { path }: FieldPlace): boolean {
  if (path === null || PEOPLE.test(path)) return false
  if (OF_PACKAGES_ONLY.test(file)) return true
  return path.split('.').some((part) => PACKAGES.has(part.replace('[]', '').toLowerCase()))
}

/** True of what a drawing is made of: its figures are on no map, and its titles are of pictures. */
export function isOfDrawing({ path }: FieldPlace): boolean {
  return path !== null && (path.startsWith('svg/') || path.startsWith('svg['))
}
