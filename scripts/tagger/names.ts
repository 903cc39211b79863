/** Names of people and places to fill templates with: our lists, the locales of Faker (MIT), and made-up ones. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allLocales, type LocaleDefinition } from '@faker-js/faker'
import type { Random } from './random.ts'
import { Romanised } from './romanised.ts'
import { HINDI_FAMILY, HINDI_GIVEN } from './templates-of-scripts.ts'

const LATIN =
  `af_ZA az cs_CZ da de de_AT de_CH en_AU en_CA en_GB en_GH en_IE en_IN en_NG en_US en_ZA en es es_MX fi fr fr_BE fr_CA fr_CH
  fr_SN hr hu id_ID it lv nb_NO nl nl_BE pl pt_BR pt_PT ro sk sl_SI sr_RS_latin sv tr uz_UZ_latin vi yo_NG zu_ZA`
    .trim()
    .split(/\s+/)
const CYRILLIC = ['ru', 'uk', 'mk', 'mn_MN_cyrl']
const EAST_ASIAN = ['ja', 'ko', 'zh_CN', 'zh_TW']
const OTHERS = ['ar', 'fa', 'he', 'el', 'hy', 'ka_GE', 'th', 'ur', 'bn_BD', 'dv']

const SURNAME_FIRST: ReadonlySet<string> = new Set(['ja', 'ko', 'zh_CN'])
const FAR_CITIES = ['東京', '大阪', '横浜', '名古屋', '札幌', '福岡', '仙台', '神戸', '京都', '広島']

export type Script = 'latin' | 'cyrillic' | 'cjk' | 'script'
/** Which part of a name: in full, the family's, the given one. */
export type Part = 'who' | 'sur' | 'giv'

interface People {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly middle: readonly string[]
}

/** Strings of a definition, whatever groups (female, male, generic) it has. */
function strings(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.filter((one): one is string => typeof one === 'string')
  if (part !== null && typeof part === 'object') return Object.values(part).flatMap(strings)
  return []
}

function peopleOf(locale: string): People | null {
  const person = (allLocales as Record<string, LocaleDefinition>)[locale]?.person as Record<string, unknown> | undefined
  const given = [...new Set(strings(person?.['first_name']))].filter(isName)
  const family = [...new Set(strings(person?.['last_name']))].filter(isName)
  return given.length < 10 || family.length < 10
    ? null
    : { given, family, middle: strings(person?.['middle_name']).filter(isName) }
}

function isName(text: string): boolean {
  return !/[{}\d]/.test(text) && text.length < 26
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Rows of gaz.tsv: word, levels as given name, surname, common word, city. @param shared folder of the shared data */
export function readGazetteer(shared: string): [string, number, number, number, number][] {
  return readFileSync(join(shared, 'lexicons/gaz.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word, ...levels]) => [word, ...levels.slice(0, 4).map(Number)] as [string, number, number, number, number])
}

export class Names {
  private readonly random: Random
  private readonly listed: People
  private readonly latin: readonly People[]
  private readonly byScript: Readonly<Record<Exclude<Script, 'latin'>, readonly People[]>>
  private readonly byLanguage = new Map<string, People>()
  private readonly cities: readonly string[]
  private readonly commons: readonly string[]
  private readonly romanised: Romanised
  private readonly follows: ReadonlyMap<string, readonly string[]>

  /** @param list as readGazetteer gives it */
  constructor(random: Random, list: readonly (readonly [string, number, number, number, number])[]) {
    this.random = random
    this.romanised = new Romanised(random)
    const weighted = (at: 1 | 2): string[] =>
      list
        .filter((row) => row[at] > 0 && row[0].length > 2)
        .flatMap((row) => Array<string>(4 ** (row[at] - 1)).fill(capital(row[0])))
    this.listed = { given: weighted(1), family: weighted(2), middle: [] }
    this.latin = LATIN.map(peopleOf).filter((one) => one !== null)
    const of = (locales: readonly string[]): People[] => locales.map(peopleOf).filter((one) => one !== null)
    this.byScript = { cyrillic: of(CYRILLIC), cjk: of(EAST_ASIAN), script: of(OTHERS) }
    const fakerCities = LATIN.flatMap((locale) =>
      strings(
        ((allLocales as Record<string, LocaleDefinition>)[locale]?.location as Record<string, unknown> | undefined)?.[
          'city_name'
        ],
      ),
    ).filter(isName)
    this.cities = [...fakerCities, ...list.filter((row) => row[4] > 0 && row[3] < 4).map((row) => capital(row[0]))]
    this.commons = list.filter((row) => row[3] >= 3 && row[0].length > 2).map((row) => row[0])
    this.follows = chain(this.latin.flatMap((people) => [...people.given.slice(0, 300), ...people.family.slice(0, 300)]))
  }

  private people(): People {
    return this.random.chance(0.5) ? this.listed : this.random.pick(this.latin)
  }

  first(people: People = this.people()): string {
    if (this.random.chance(0.03)) return this.romanised.first()
    return this.random.chance(0.1) ? this.invented() : this.random.pick(people.given)
  }

  last(people: People = this.people()): string {
    const { random } = this
    if (random.chance(0.12)) return this.invented()
    const name = random.pick(people.family)
    return random.chance(0.04)
      ? `${name}-${random.pick(people.family)}`
      : random.chance(0.03)
        ? random.word("Mc Mac O’ O' D' Le De Van Di").replace(/^(Le|De|Van|Di)$/, '$1 ') + name
        : name
  }

  initial(): string {
    return this.random.letters(1)
  }

  /** A name as people write it. */
  person(): string {
    const { random } = this
    if (random.chance(0.04)) return this.romanised.person()
    const people = this.people()
    const first = this.first(people)
    const last = this.last(people)
    const draw = random.next()
    if (draw < 0.62) return `${first} ${last}`
    if (draw < 0.7) return `${first} ${this.initial()}${random.chance(0.75) ? '.' : ''} ${last}`
    if (draw < 0.76) return `${first} ${random.chance(0.6) ? this.first(people) : this.last(people)} ${last}`
    if (draw < 0.8) return `${this.initial()}. ${random.chance(0.3) ? `${this.initial()}. ` : ''}${last}`
    if (draw < 0.83)
      return `${first} ${last}${random
        .word(', Jr. Jr. Sr. III II')
        .replace(/^,$/, ', Jr.')
        .replace(/^(?=[JSI])/, ' ')}`
    if (draw < 0.86) return `${first}-${this.first(people)} ${last}`
    if (draw < 0.89) return `${first} ${random.word('van de von der den del da di bin al el')} ${last}`
    if (draw < 0.91) return `${first} “${this.first(people)}” ${last}`
    if (draw < 0.94) return `${first} ${last} ${this.last(people)}`
    return `${first} ${last}`
  }

  surnameFirst(): string {
    const { random } = this
    const people = this.people()
    return `${this.last(people)}, ${this.first(people)}${random.chance(0.25) ? ` ${this.initial()}.` : ''}`
  }

  inScript(script: Exclude<Script, 'latin'>): string {
    const { random } = this
    const people = random.pick(this.byScript[script])
    const given = random.pick(people.given)
    const family = random.pick(people.family)
    if (script === 'cjk') return random.chance(0.25) ? `${family} ${given}` : family + given
    if (script === 'script') return random.chance(0.2) ? given : `${given} ${family}`
    const middle = people.middle.length > 0 ? random.pick(people.middle) : ''
    const draw = random.next()
    if (draw < 0.35 && middle !== '') return `${family} ${given} ${middle}`
    if (draw < 0.5) return `${family} ${given.slice(0, 1)}.${middle === '' ? '' : ` ${middle.slice(0, 1)}.`}`
    if (draw < 0.6 && middle !== '') return `${given} ${middle}`
    if (draw < 0.7) return given
    return draw < 0.85 ? `${given} ${family}` : `${family} ${given}`
  }

  /** A name as it is written where a language is spoken. @param language of scripts/tagger/templates-of-scripts.ts */
  inLanguage(language: string, part: Part): string {
    const { random } = this
    const people = this.peopleOf(language)
    const given = random.pick(people.given)
    const family = random.pick(people.family)
    if (part === 'giv') return given
    if (part === 'sur') return family
    if (SURNAME_FIRST.has(language)) return `${family}${random.chance(0.25) ? ' ' : ''}${given}`
    const draw = random.next()
    if (language === 'ru' || language === 'uk') {
      const middle = people.middle.length > 0 ? random.pick(people.middle) : ''
      if (middle !== '' && draw < 0.25) return `${family} ${given} ${middle}`
      if (middle !== '' && draw < 0.45) return `${given} ${middle}${draw < 0.35 ? ` ${family}` : ''}`
      if (draw < 0.6) return `${given.slice(0, 1)}. ${middle === '' ? '' : `${middle.slice(0, 1)}. `}${family}`
      return draw < 0.85 ? `${given} ${family}` : `${family} ${given}`
    }
    // In Arabic the father's name and the grandfather's come before the family's.
    if (language === 'ar' && draw < 0.5)
      return `${given} ${draw < 0.12 ? 'عبد ' : ''}${random.pick(people.given)} ${draw < 0.3 ? random.pick(people.given) : family}`
    return draw < 0.12 ? given : draw < 0.18 ? `${given.slice(0, 1)}. ${family}` : `${given} ${family}`
  }

  private peopleOf(language: string): People {
    const known = this.byLanguage.get(language)
    if (known !== undefined) return known
    const people =
      language === 'hi'
        ? { given: HINDI_GIVEN.split(' '), family: HINDI_FAMILY.split(' '), middle: [] }
        : (peopleOf(language) as People)
    this.byLanguage.set(language, people)
    return people
  }

  /** A city where a language is spoken, where Faker knows any. */
  placeIn(language: string): string {
    const cities = strings(
      ((allLocales as Record<string, LocaleDefinition>)[language]?.location as Record<string, unknown> | undefined)?.[
        'city_name'
      ],
    ).filter(isName)
    return this.random.pick(cities.length > 0 ? cities : FAR_CITIES)
  }

  /** An ordinary English word. */
  common(): string {
    return this.random.pick(this.commons)
  }

  city(): string {
    return this.random.pick(this.cities)
  }

  /** A name nobody has: letters as they follow each other in real ones. */
  invented(): string {
    const { random, follows } = this
    for (;;) {
      let name = '^^'
      while (name.length < 15) {
        const next = random.pick(follows.get(name.slice(-2)) ?? ENDING)
        if (next === '$') break
        name += next
      }
      if (name.length >= 5 && name.length < 14) return capital(name.slice(2))
    }
  }
}

/** For each two letters, the letters that follow them, as often as they do. */
const ENDING = ['$']

function chain(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const follows = new Map<string, string>()
  for (const name of names) {
    if (!/^\p{L}+$/u.test(name)) continue
    const letters = `^^${name.toLowerCase()}$`
    for (let i = 2; i < letters.length; i++) {
      const key = letters.slice(i - 2, i)
      follows.set(key, (follows.get(key) ?? '') + (letters[i] as string))
    }
  }
  return new Map([...follows].map(([key, letters]) => [key, [...letters]]))
}
