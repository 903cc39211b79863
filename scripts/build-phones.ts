/**
 * Compiles libphonenumber-js's metadata into src/detect/phone/automaton.ts.
 *
 *     npx tsx scripts/build-phones.ts
 *
 * Three sets of strings share one table of minimal states:
 * - `international`: calling code and national significant number, valid for a type of line in a country of that code;
 * - `national`: digits as dialled inside one of REGIONS, with its national prefix;
 * - `grouped`: the same, with GAP wherever the region's own formats part two groups.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import { GAP, type Language, Languages, SYMBOLS } from './phone-languages.ts'

/** Regions whose national numbers are recognised: those with most people on line. Each one more makes chance matches likelier. */
const REGIONS: readonly string[] =
  'US GB IE DE AT CH FR BE NL LU ES PT IT DK NO SE FI IS PL CZ SK HU RO BG GR HR SI RS TR UA RU EE LV LT CY MT IL AE SA EG ZA NG KE GH MA TN IN PK BD LK CN HK TW JP KR SG MY TH VN PH ID AU NZ BR MX AR CL CO PE VE EC'.split(
    ' ',
  )
/** Types of lines that persons have: fixed, mobile, toll-free, voice over IP. Positions in a country's list of types. */
const PERSONAL: readonly number[] = [0, 1, 2, 8]

type Cell = string | number | null | undefined | readonly Cell[]
interface Metadata {
  readonly version: number
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>
  readonly countries: Readonly<Record<string, readonly Cell[]>>
  readonly nonGeographic: Readonly<Record<string, readonly Cell[]>>
}

const require = createRequire(import.meta.url)
const metadata = JSON.parse(readFileSync(require.resolve('libphonenumber-js/metadata.max.json'), 'utf8')) as Metadata
const version = (JSON.parse(readFileSync(require.resolve('libphonenumber-js/package.json'), 'utf8')) as { version: string })
  .version
const all = new Languages()

/** National significant numbers of a country that are valid for one of the types at `positions` (all where null). */
function validNumbers(country: readonly Cell[], positions: readonly number[] | null): Language {
  const general = all.both(all.pattern(country[2] as string), ofLengths(country[3] as readonly number[]))
  const types = (country[11] as readonly Cell[] | undefined) ?? []
  const patterns = types.filter(
    (type, i) => Array.isArray(type) && type[0] !== '' && (positions?.includes(i) ?? true),
  ) as Cell[][]
  if (types.every((type) => !Array.isArray(type) || type[0] === '')) return general
  const valid = patterns.map((type) => {
    const numbers = all.pattern(type[0] as string)
    return Array.isArray(type[1]) ? all.both(numbers, ofLengths(type[1] as number[])) : numbers
  })
  return all.both(general, union(valid))
}

function ofLengths(lengths: readonly number[]): Language {
  return union(lengths.map((length) => all.pattern(`\\d{${length}}`)))
}

function union(languages: readonly Language[]): Language {
  return languages.reduce((sum, one) => all.either(sum, one), all.none)
}

/** A country's national prefix as digits, or ''. */
function prefixOf(country: readonly Cell[]): string {
  return typeof country[5] === 'string' ? country[5] : ''
}

function international(): Language {
  const codes = Object.entries(metadata.country_calling_codes).map(([code, regions]) => {
    const numbers = regions.map((region) => {
      const country = metadata.countries[region] as readonly Cell[]
      const valid = validNumbers(country, null)
      // People write the national prefix too: +44 (0)20 7946 0000.
      const prefix = prefixOf(country)
      return prefix === '' ? valid : all.either(valid, all.concat(all.pattern(prefix), valid))
    })
    return all.concat(all.pattern(code), union(numbers))
  })
  const others = Object.entries(metadata.nonGeographic).map(([code, country]) =>
    all.concat(all.pattern(code), validNumbers(country, null)),
  )
  return union([...codes, ...others])
}

/** Numbers of a region as dialled there: with the national prefix unless its formats leave it out. */
function national(region: string): Language {
  const country = metadata.countries[region] as readonly Cell[]
  const numbers = validNumbers(country, PERSONAL)
  const prefix = prefixOf(country)
  if (prefix === '') return numbers
  const formats = formatsOf(country)
  const bare = union(formats.filter((format) => format.prefix !== 'always').map((format) => all.both(numbers, format.numbers)))
  return all.either(bare, all.concat(all.pattern(prefix), numbers))
}

interface Format {
  /** National significant numbers the format is for. */
  readonly numbers: Language
  readonly groups: readonly (readonly [least: number, most: number])[]
  readonly prefix: 'always' | 'optional' | 'never'
  /** True if the prefix stands in a group of its own (`0 $1`). */
  readonly apart: boolean
}

function formatsOf(country: readonly Cell[]): readonly Format[] {
  const formats = (country[4] ?? []) as readonly (readonly Cell[])[]
  return formats.filter(inOrder).map((format) => {
    const [pattern, , leading, rule, optional] = format as readonly [string, string, readonly string[] | undefined, Cell, Cell]
    const groups = [...pattern.matchAll(/\(\\d(?:\{(\d+)(?:,(\d+))?\})?\)/g)].map(
      ([, least, most]) => [Number(least ?? 1), Number(most ?? least ?? 1)] as const,
    )
    const start = leading?.at(-1)
    const numbers = all.pattern(pattern)
    return {
      numbers: start === undefined ? numbers : all.both(numbers, all.concat(all.pattern(start), all.anything)),
      groups,
      prefix: typeof rule !== 'string' || !/\d/.test(rule.replace('$1', '')) ? 'never' : optional === 1 ? 'optional' : 'always',
      apart: typeof rule === 'string' && /\d[ -]/.test(rule),
    }
  })
}

/** False for the formats that write the groups in another order (Argentina's mobile 15). */
function inOrder(format: readonly Cell[]): boolean {
  return /^\D*\$1(?:\D+\$2(?:\D+\$3(?:\D+\$4(?:\D+\$5)?)?)?)?$/.test(format[1] as string)
}

/** Numbers of a region grouped as its formats group them. */
function grouped(region: string): Language {
  const country = metadata.countries[region] as readonly Cell[]
  const numbers = validNumbers(country, PERSONAL)
  const prefix = prefixOf(country)
  return union(
    formatsOf(country).map((format) => {
      const own = all.spaced(all.both(numbers, format.numbers), format.groups)
      if (prefix === '') return own
      const glued = all.concat(all.pattern(prefix), own)
      const apart = all.concat(all.pattern(prefix), all.concat(all.gap(), own))
      // North America writes its 1 apart though the rule is silent; elsewhere the rule tells.
      const long = region === 'US' || format.apart ? apart : format.prefix === 'never' ? all.none : all.either(glued, apart)
      return format.prefix === 'always' ? long : all.either(own, long)
    }),
  )
}

const roots = { international: international(), national: union(REGIONS.map(national)), grouped: union(REGIONS.map(grouped)) }

/** Reachable nodes, numbered from 0 (the dead state) in order of discovery. */
function numbered(): ReadonlyMap<Language, number> {
  const numbers = new Map<Language, number>([[all.none, 0]])
  const queue: Language[] = Object.values(roots)
  for (let language = queue.pop(); language !== undefined; language = queue.pop()) {
    if (numbers.has(language)) continue
    numbers.set(language, numbers.size)
    queue.push(...all.nodes[language]!.next)
  }
  return numbers
}

/**
 * States as 16-bit words. First word of a state: bit `symbol` for each symbol that leads on, bit 11 if it accepts, bit 12 if all
 * lead to the same state. Then the states led to, in order of symbols: one, or one a symbol.
 */
function encoded(numbers: ReadonlyMap<Language, number>): Uint16Array {
  const words: number[] = []
  for (const language of [...numbers.keys()].slice(1)) {
    const { accepts, next } = all.nodes[language]!
    const targets = next.filter((target) => target !== all.none).map((target) => numbers.get(target) as number)
    const same = targets.length > 1 && targets.every((target) => target === targets[0])
    const mask = next.reduce((bits, target, symbol) => (target === all.none ? bits : bits | (1 << symbol)), 0)
    words.push(mask | (accepts ? 1 << SYMBOLS : 0) | (same ? 1 << (SYMBOLS + 1) : 0), ...(same ? targets.slice(0, 1) : targets))
  }
  return Uint16Array.from(words)
}

const numbers = numbered()
if (numbers.size > 0xffff) throw new Error(`too many states for 16 bits: ${numbers.size}`)
const words = encoded(numbers)
const text = deflateRawSync(Buffer.from(words.buffer), { level: 9 }).toString('base64')
const lines = text.match(/.{1,124}/g) ?? []
const target = new URL('../src/detect/phone/automaton.ts', import.meta.url)
writeFileSync(
  target,
  `/**
 * Generated by scripts/build-phones.ts from the metadata of libphonenumber-js ${version} (MIT; data of Google's libphonenumber,
 * Apache-2.0). Do not edit. The words are explained there and read by table.ts.
 */

/** Symbol between two groups of digits. */
export const GAP = ${GAP}

/** States with the dead state 0. */
export const STATES = ${numbers.size}

/** State from which the strings of each set are read. */
export const ROOTS = {
${Object.entries(roots)
  .map(([name, root]) => `  ${name}: ${numbers.get(root)},`)
  .join('\n')}
} as const

/** 16-bit words, little-endian, deflated (RFC 1951), in base64. */
export const WORDS: string =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`,
)
console.log(`${numbers.size} states, ${text.length} characters`)
