/**
 * Names in the cases of languages that decline them: `wniosku Anny Kowalskiej`, `s Janem Novákem`, `Virtaselle`. Rough rules for the commonest
 * endings: the model is to learn what endings look like, not grammar. Nominatives are from the locales of Faker (MIT), Lithuanian ones are ours.
 */
import { allLocales, type LocaleDefinition } from '@faker-js/faker'
import type { Random } from './random.ts'

export const DECLINING = ['pl', 'cs', 'sk', 'hr', 'ru', 'uk', 'lt', 'hu', 'fi', 'tr'] as const
export type Declining = (typeof DECLINING)[number]

interface Gendered {
  readonly given: readonly string[]
  readonly family: readonly string[]
}
type Rule = readonly [ending: string, forms: readonly string[]]

const LOCALE: Readonly<Record<Declining, string>> = {
  pl: 'pl',
  cs: 'cs_CZ',
  sk: 'sk',
  hr: 'hr',
  ru: 'ru',
  uk: 'uk',
  lt: '',
  hu: 'hu',
  fi: 'fi',
  tr: 'tr',
}
const LITHUANIAN: readonly [male: Gendered, female: Gendered] = [
  {
    given:
      'Jonas Tomas Marius Darius Mantas Lukas Vytautas Andrius Paulius Rokas Antanas Giedrius Saulius Domas Arūnas Kęstutis Mindaugas'.split(
        ' ',
      ),
    family:
      'Kazlauskas Jankauskas Petrauskas Stankevičius Vasiliauskas Butkus Žukauskas Paulauskas Urbonas Balčiūnas Navickas Ramanauskas Mickevičius'.split(
        ' ',
      ),
  },
  {
    given: 'Ona Jūratė Rasa Lina Eglė Aistė Gabija Ieva Kristina Daiva Austėja Monika Viktorija Rūta Giedrė Laima'.split(' '),
    family:
      'Kazlauskienė Jankauskienė Petrauskaitė Stankevičienė Vasiliauskaitė Butkutė Žukauskienė Urbonaitė Balčiūnienė Navickaitė'.split(
        ' ',
      ),
  },
]

/** The first rule whose ending fits. Forms replace the ending. */
const SLAVIC_A: readonly Rule[] = [
  ['ska', ['skiej', 'ską', 'skiej']],
  ['cka', ['ckiej', 'cką', 'ckiej']],
  ['ia', ['ii', 'ię', 'ią', 'i']],
  ['ja', ['ji', 'ję', 'ją']],
  ['ka', ['ki', 'ce', 'kę', 'ką']],
  ['ga', ['gi', 'dze', 'gę', 'gą']],
  ['ra', ['ry', 'rze', 'rę', 'rą']],
  ['ta', ['ty', 'cie', 'tę', 'tą']],
  ['da', ['dy', 'dzie', 'dę', 'dą']],
  ['la', ['li', 'lę', 'lą']],
  ['a', ['y', 'ie', 'ę', 'ą']],
]
const RULES: Readonly<Record<Declining, { readonly male: readonly Rule[]; readonly female: readonly Rule[] }>> = {
  pl: {
    male: [
      ['ski', ['skiego', 'skiemu', 'skim']],
      ['cki', ['ckiego', 'ckiemu', 'ckim']],
      ['ek', ['ka', 'kowi', 'kiem', 'ku']],
      ['ec', ['ca', 'cowi', 'cem']],
      ['eł', ['ła', 'łowi', 'łem']],
      ['ra', ['ry', 'rze', 'rę', 'rą']],
      ['a', ['y', 'ie', 'ę', 'ą']],
      ['y', ['ego', 'emu', 'ym']],
      ['i', ['iego', 'iemu', 'im']],
      ['o', ['y', 'ę', 'ą']],
      ['k', ['ka', 'kowi', 'kiem', 'ku']],
      ['g', ['ga', 'gowi', 'giem']],
      ['ń', ['nia', 'niowi', 'niem']],
      ['', ['a', 'owi', 'em', 'ie']],
    ],
    female: SLAVIC_A,
  },
  cs: {
    male: [
      ['ý', ['ého', 'ému', 'ým']],
      ['ek', ['ka', 'kovi', 'kem']],
      ['ec', ['ce', 'covi', 'cem']],
      ['el', ['la', 'lovi', 'lem']],
      ['a', ['y', 'ovi', 'u', 'ou']],
      ['š', ['še', 'šovi', 'šem']],
      ['ř', ['ře', 'řovi', 'řem']],
      ['', ['a', 'ovi', 'em', 'e']],
    ],
    female: [
      ['ová', ['ové', 'ovou']],
      ['á', ['é', 'ou']],
      ['ie', ['ii', 'ií']],
      ['a', ['y', 'ě', 'u', 'ou', 'o']],
    ],
  },
  sk: {
    male: [
      ['ý', ['ého', 'ému', 'ým']],
      ['ec', ['ca', 'covi', 'com']],
      ['a', ['u', 'ovi', 'om']],
      ['o', ['a', 'ovi', 'om']],
      ['', ['a', 'ovi', 'om']],
    ],
    female: [
      ['ová', ['ovej', 'ovú', 'ovou']],
      ['á', ['ej', 'ú', 'ou']],
      ['a', ['y', 'e', 'u', 'ou']],
    ],
  },
  hr: {
    male: [
      ['ić', ['ića', 'iću', 'ićem']],
      ['a', ['e', 'i', 'u', 'om']],
      ['o', ['a', 'u', 'om']],
      ['', ['a', 'u', 'om']],
    ],
    female: [['a', ['e', 'i', 'u', 'om']]],
  },
  ru: {
    male: [
      ['ский', ['ского', 'скому', 'ским']],
      ['ий', ['ия', 'ию', 'ием']],
      ['ей', ['ея', 'ею', 'еем']],
      ['й', ['я', 'ю', 'ем']],
      ['ов', ['ова', 'ову', 'овым', 'ове']],
      ['ев', ['ева', 'еву', 'евым']],
      ['ин', ['ина', 'ину', 'иным']],
      ['ь', ['я', 'ю', 'ем']],
      ['а', ['ы', 'е', 'у', 'ой']],
      ['', ['а', 'у', 'ом', 'е']],
    ],
    female: [
      ['ова', ['овой', 'ову']],
      ['ева', ['евой', 'еву']],
      ['ина', ['иной', 'ину', 'ины']],
      ['ская', ['ской', 'скую']],
      ['ия', ['ии', 'ию', 'ией']],
      ['я', ['и', 'е', 'ю', 'ей']],
      ['а', ['ы', 'е', 'у', 'ой']],
    ],
  },
  uk: {
    male: [
      ['ський', ['ського', 'ському', 'ським']],
      ['ій', ['ія', 'ію', 'ієм', 'ієві']],
      ['й', ['я', 'ю', 'єм']],
      ['ко', ['ка', 'ку', 'ком']],
      ['ів', ['ова', 'ову', 'овим']],
      ['ов', ['ова', 'ову', 'овим']],
      ['ь', ['я', 'ю', 'ем']],
      ['о', ['а', 'у', 'ом']],
      ['', ['а', 'у', 'ові', 'ом']],
    ],
    female: [
      ['ська', ['ської', 'ській', 'ську', 'ською']],
      ['ова', ['ової', 'овій', 'ову', 'овою']],
      ['ія', ['ії', 'ію', 'ією']],
      ['я', ['і', 'ю', 'ею']],
      ['а', ['и', 'і', 'у', 'ою']],
    ],
  },
  lt: {
    male: [
      ['as', ['o', 'ui', 'ą', 'u']],
      ['ius', ['iaus', 'iui', 'ių', 'iumi']],
      ['us', ['aus', 'ui', 'ų', 'umi']],
      ['is', ['io', 'iui', 'į', 'iu']],
    ],
    female: [
      ['ė', ['ės', 'ei', 'ę', 'e']],
      ['a', ['os', 'ai', 'ą', 'a']],
    ],
  },
  hu: {
    male: [['', ['nak', 'nek', 't', 'tól', 'ról', 'val', 'vel', 'hoz', 'ék', 'é']]],
    female: [
      ['a', ['ának', 'át', 'ától', 'ával', 'ához']],
      ['', ['nek', 't', 'től', 'vel', 'hez']],
    ],
  },
  fi: {
    male: [
      ['nen', ['sen', 'selle', 'selta', 'sta', 'sesta', 'seen']],
      ['', ['n', 'lle', 'lta', 'sta', 'a']],
    ],
    female: [
      ['nen', ['sen', 'selle', 'selta', 'sta', 'sesta', 'seen']],
      ['', ['n', 'lle', 'lta', 'sta', 'a']],
    ],
  },
  tr: {
    male: [['', ['’ın', '’a', "'ın", "'dan", "'ı", '’e', "'in", "'den"]]],
    female: [['', ['’nın', '’ya', "'nin", "'ye", "'dan", "'yı"]]],
  },
}

export class Declined {
  private readonly random: Random
  private readonly people: ReadonlyMap<Declining, readonly [male: Gendered, female: Gendered]>

  constructor(random: Random) {
    this.random = random
    this.people = new Map(DECLINING.map((language) => [language, language === 'lt' ? LITHUANIAN : peopleOf(LOCALE[language])]))
  }

  /** In full, in any case but the first; one in ten as a reader of scanned pages leaves it: broken over two lines or in one word. */
  person(language: Declining): string {
    const { random } = this
    const isFemale = random.chance(0.5)
    const { given, family } = this.gendered(language, isFemale)
    let first = random.pick(given)
    let last = random.pick(family)
    if (language === 'hu') return `${last} ${this.decline(first, language, isFemale)}`
    if (language === 'pl' && isFemale) last = last.replace(/ki$/, 'ka')
    last =
      isFemale && /[bcčćdďfghjklłmnňńpqrřsštťvwxzżźž]$/u.test(last) && language !== 'fi'
        ? last
        : this.decline(last, language, isFemale)
    if (language !== 'fi' && language !== 'tr') first = this.decline(first, language, isFemale)
    const between = random.chance(0.9) ? ' ' : random.pick(['\n', ''])
    return `${first}${between}${last}`
  }

  first(language: Declining): string {
    const isFemale = this.random.chance(0.5)
    return this.decline(this.random.pick(this.gendered(language, isFemale).given), language, isFemale)
  }

  last(language: Declining): string {
    const isFemale = this.random.chance(0.3)
    return this.decline(this.random.pick(this.gendered(language, isFemale).family), language, isFemale)
  }

  /** A place in any case but the first. */
  place(name: string, language: Declining): string {
    return this.decline(name, language, name.endsWith('a'))
  }

  /** In the first case. */
  plain(language: Declining): string {
    const { random } = this
    const isFemale = random.chance(0.5)
    const { given, family } = this.gendered(language, isFemale)
    const names = [random.pick(given), random.pick(family)]
    if (language === 'hu') names.reverse()
    return names.join(random.chance(0.92) ? ' ' : random.pick(['\n', '']))
  }

  private gendered(language: Declining, isFemale: boolean): Gendered {
    return (this.people.get(language) as readonly [Gendered, Gendered])[isFemale ? 1 : 0]
  }

  private decline(name: string, language: Declining, isFemale: boolean): string {
    const rule = RULES[language][isFemale ? 'female' : 'male'].find(([ending]) => name.endsWith(ending))
    return rule === undefined ? name : name.slice(0, name.length - rule[0].length) + this.random.pick(rule[1])
  }
}

type Lists = Readonly<Record<string, readonly string[] | undefined>>

function peopleOf(locale: string): readonly [Gendered, Gendered] {
  const person = (allLocales as Record<string, LocaleDefinition>)[locale]?.person as Record<string, Lists | undefined> | undefined
  const of = (kind: string, gender: string): readonly string[] =>
    [...(person?.[kind]?.[gender] ?? []), ...(person?.[kind]?.['generic'] ?? [])].filter((name) => /^[\p{L}'’-]+$/u.test(name))
  return [
    { given: of('first_name', 'male'), family: of('last_name', 'male') },
    { given: of('first_name', 'female'), family: of('last_name', 'female') },
  ]
}
