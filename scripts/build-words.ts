/**
 * Writes the generated lists of rules/words from lexicons that are not part of the repository.
 *
 *     PIISCOPE_SHARED=../shared GEONAMES_CITIES=cities.tsv npx tsx scripts/build-words.ts
 *
 * Reads `lexicons/gaz.tsv`, `address_terms.yaml` and `cookie_id.yaml` there, and a table of city names and populations made from
 * a GeoNames export. Sources and licences: rules/words/SOURCES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold, hashOf } from '../rules/words/fold.ts'
import { HASH_BITS, packLexicon, type WordFacts } from '../rules/words/lexicon.ts'
import { addOrdinaryWords } from './tagger/add-ordinary-words.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const lexicons = join(process.env['PIISCOPE_SHARED'] ?? join(root, '../shared'), 'lexicons')
const citiesFile = process.env['GEONAMES_CITIES']
if (citiesFile === undefined) throw new Error('GEONAMES_CITIES must name a file of `name<TAB>population` lines')

/** CLDR's names of countries in these languages are listed (the list in the running Node differs between builds). */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'hu',
  'tr',
  'ro',
  'ru',
  'ja',
  'zh',
  'ko',
  'vi',
  'id',
  'ca',
  'hr',
  'sl',
  'sk',
  'bg',
  'uk',
  'el',
  'lt',
  'lv',
  'et',
]

writeLexicon(readWords(), citiesFile)
writeCountries()
writeStreets()
writeCookies()

function readWords(): Map<string, WordFacts> {
  const words = new Map<string, WordFacts>()
  for (const line of readFileSync(join(lexicons, 'gaz.tsv'), 'utf8').split('\n')) {
    const [word = '', given, surname, common, city] = line.split('\t')
    if (word.length < 2) continue
    const facts = { given: Number(given), surname: Number(surname), common: Math.max(0, Number(common) - 2), city: Number(city) }
    if (facts.given + facts.surname + facts.common + facts.city > 0) words.set(word, facts)
  }
  return words
}

function writeLexicon(words: Map<string, WordFacts>, file: string): void {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [name = '', people = '0'] = line.split('\t')
    const population = Number(people)
    const key = fold(name)
      .replaceAll('-', ' ')
      .replace(/ city$/, '')
      .trim()
    if (key.length < 2) continue
    const known = words.get(key) ?? { given: 0, surname: 0, common: 0, city: 0 }
    const level = population >= 1_000_000 ? 3 : population >= 100_000 ? 2 : 1
    words.set(key, { ...known, city: Math.max(known.city, level) })
  }
  const byHash = new Map<number, WordFacts>()
  for (const [word, facts] of words) {
    const hash = hashOf(word) >>> (32 - HASH_BITS)
    if (!byHash.has(hash)) byHash.set(hash, facts)
  }
  addOrdinaryWords(byHash)
  writeFileSync(join(root, 'data/words.bin'), packLexicon(byHash))
}

function writeCountries(): void {
  const codes: string[] = []
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b)
      if (
        english.of(code) !== undefined &&
        !/^(EU|EZ|UN|QO|ZZ|X[A-Z]|A[AC]|Q[M-Z]|C[PQ]|D[GD]|EA|IC|TA|AN|BU|CS|DY|FX|HV|NH|NT|RH|SU|TP|VD|YD|YU|ZR)$/.test(code)
      )
        codes.push(code)
    }
  }
  const names = new Set<string>()
  for (const language of LANGUAGES) {
    const list = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of codes) {
      const name = fold(list.of(code) as string)
      // Vietnamese calls Germany and Russia as many are called: Đức, Nga.
      if (language !== 'vi' || name.includes(' ')) names.add(name)
    }
  }
  const also = [
    'usa',
    'us',
    'uk',
    'england',
    'scotland',
    'wales',
    'northern ireland',
    'great britain',
    'united states of america',
    'holland',
    'czech republic',
    'uae',
    'korea',
    'south korea',
    'north korea',
    'russian federation',
    'viet nam',
    'burma',
    'ivory coast',
    'macedonia',
    'republic of korea',
    'hong kong',
    'macau',
    'palestine',
  ]
  for (const name of also) names.add(name)
  write(
    'countries.ts',
    `/** Names of countries in ${LANGUAGES.length} languages, folded, one a line. */\nexport const COUNTRY_NAMES = ${quoted([...names].sort())}`,
  )
}

/** Words of streets in addresses: those that stand alone, and the endings of compounds (`…strasse`). */
function writeStreets(): void {
  const words = new Set<string>()
  const suffixes = new Set<string>()
  let section = ''
  for (const line of readFileSync(join(lexicons, 'address_terms.yaml'), 'utf8').split('\n')) {
    section = /^([a-z_]+):/.exec(line)?.[1] ?? section
    const list = /^\s+- (\[.*\])$/.exec(line)?.[1]
    if (list === undefined) continue
    const forms = (JSON.parse(list) as string[]).map((form) => fold(form))
    if (section === 'street_types' || section === 'post_office') for (const form of forms) if (form.length > 1) words.add(form)
    if (section.startsWith('concatenated')) for (const form of forms) if (form.length > 2) suffixes.add(form)
  }
  write(
    'streets.ts',
    `/** Words of streets and post boxes in 19 languages, folded, one a line. */\nexport const STREET_WORDS = ${quoted([...words].sort())}\n\n/** Endings of street names that are one word with it. */\nexport const STREET_ENDINGS = ${quoted([...suffixes].sort())}`,
  )
}

function writeCookies(): void {
  const names = new Set<string>()
  for (const line of readFileSync(join(lexicons, 'cookie_id.yaml'), 'utf8').split('\n')) {
    const name = /\{n: ("(?:[^"\\]|\\.)*"), k: "cookie/.exec(line)?.[1]
    if (name === undefined) continue
    const plain = (JSON.parse(name) as string).trim()
    if ((plain.length >= 4 || /^_\w\w/.test(plain)) && !/\s/.test(plain)) names.add(plain)
  }
  write(
    'cookies.ts',
    `/** Names of cookies, one a line, as sites set them. An ending \`_\`, \`-\` or \`.\` stands for any rest. */\nexport const COOKIE_NAMES = ${quoted([...names].sort())}`,
  )
}

function quoted(lines: readonly string[]): string {
  return `\`${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\``
}

function write(name: string, text: string): void {
  writeFileSync(
    join(root, 'rules/words', name),
    `// Written by scripts/build-words.ts. Sources and licences: SOURCES.md.\n${text.replace(/export const (\w+) =/g, 'export const $1: string =')}\n`,
  )
}
