/**
 * Letters, minutes, chats, notes and forms of nineteen languages, made as people make them: whom one greets and how, who signs, who was there and said what,
 * who is coming tonight. What the sentences between say is nothing (News.saying).
 */
import { LETTERS, type LetterWords } from './letter-words.ts'
import type { News } from './news.ts'
import type { Random } from './random.ts'

/** Languages whose names take cases: half of the names in sentences are written in some case. */
const DECLINED = new Set(['pl', 'cs', 'sk', 'hr', 'hu', 'fi', 'tr'])
/** Groups of addresses.ts. */
const ADDRESSES: Readonly<Record<string, string>> = {
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  pt: 'pt',
  nl: 'nl',
  pl: 'pl',
  sv: 'nordic',
  da: 'nordic',
  nb: 'nordic',
  fi: 'fi',
  tr: 'tr',
  cs: 'east',
  sk: 'east',
  hr: 'east',
  hu: 'east',
  ro: 'east',
}
const MARKS = ['', '', '- ', '• ', '* ', '{n}. ', '{n}) ', '§ {n} ']

export class Letters {
  private readonly random: Random
  private readonly news: News
  private language = 'de'

  constructor(random: Random, news: News) {
    this.random = random
    this.news = news
  }

  /** A text with gaps, for Synth.fill. */
  text(): string {
    const { random } = this
    this.language = random.pick(Object.keys(LETTERS))
    const draw = random.next()
    const text =
      draw < 0.36
        ? this.letter()
        : draw < 0.56
          ? this.minutes()
          : draw < 0.72
            ? this.chat()
            : draw < 0.82
              ? this.form()
              : draw < 0.86
                ? this.signed()
                : draw < 0.93
                  ? this.note()
                  : this.nobody()
    return random.chance(0.05) ? capitals(text) : text
  }

  private get words(): LetterWords {
    return LETTERS[this.language] as LetterWords
  }

  private one(list: string): string {
    return this.random.pick(list.split('|')).replace(/\{(first|last|person)\}/g, (gap) => this.cased(gap))
  }

  /** As it is, or in some case. */
  private cased(gap: string): string {
    const { random, language } = this
    if (!DECLINED.has(language) || random.chance(0.4)) return gap
    return { '{first}': `{casedfirst:${language}}`, '{last}': `{casedlast:${language}}`, '{person}': `{cased:${language}}` }[
      gap
    ] as string
  }

  /** Somebody in a sentence. */
  private somebody(): string {
    const { random, words } = this
    return random.chance(0.6) ? this.one(words.titled) : this.cased(random.pick(['{first}', '{person}', '{last}']))
  }

  /** A name as it stands in a list. */
  private listed(): string {
    const { random, words, language } = this
    const draw = random.next()
    if (draw < 0.25) return random.pick(words.titled.split('|'))
    if (draw < 0.4) return '{initialname}'
    if (draw < 0.5) return random.pick(['{first}', '{last}', '{lastfirst}', '{surnameinitial}'])
    return DECLINED.has(language) && random.chance(0.5) ? `{plain:${language}}` : '{person}'
  }

  private saying(): string {
    return this.news.saying(this.language)
  }

  /** A sentence that names somebody among others. */
  private mention(): string {
    const { random, words } = this
    const says = (): string => random.pick(words.says.split('|'))
    const rest = (): string => {
      const saying = this.saying()
      return saying.slice(0, 1).toLowerCase() + saying.slice(1)
    }
    return random.pick([
      () => `${this.somebody()} ${says()} ${rest()}`,
      () => `${upper(this.somebody())} ${says()} ${rest()}`,
      () => `${this.saying().replace(/\.$/, '')} ${random.pick(words.beside.split('|'))} ${this.somebody()}.`,
      () => `${this.saying().replace(/\.$/, '')} ${random.pick(words.beside.split('|'))} ${this.somebody()} ${rest()}`,
      () => `${this.saying().replace(/\.$/, '')}, ${this.somebody()} ${words.and} ${this.somebody()} ${rest()}`,
      () => `${this.saying().replace(/\.$/, '')} (${this.somebody()}).`,
      () => {
        const group = ADDRESSES[this.language]
        return group === undefined
          ? `${this.saying()}`
          : `${random.pick(words.lives.split('|')).replace('{whom}', this.somebody())} {address:${group}}.`
      },
    ])()
  }

  private letter(): string {
    const { random, words } = this
    const body = Array.from({ length: random.whole(1, 3) }, () => (random.chance(0.55) ? this.mention() : this.saying())).join(
      ' ',
    )
    const signs = random.pick([
      '{first}',
      '{first}',
      '{person}',
      '{person}',
      `{person}\n${random.pick(words.roles.split('|'))}`,
      `{person}\n${random.pick(words.roles.split('|'))}\n{org}`,
      `${random.pick(words.roles.split('|'))}\n{person}`,
      '{initialname}',
    ])
    const closing = random.pick(words.closings.split('|'))
    const gap = random.pick(['\n', '\n\n', '\n\n'])
    return `${this.one(words.greetings)}${gap}${body}${gap}${closing}${random.pick([',\n', '\n', '\n\n', ' ', ', '])}${signs}`
  }

  private minutes(): string {
    const { random, words } = this
    const label = (list: string): string => random.pick(list.split('|'))
    const people = (most: number): string =>
      Array.from(
        { length: random.whole(1, most) },
        () => this.listed() + (random.chance(0.15) ? ` (${label(words.offices)})` : ''),
      ).reduce((all, one) => all + random.pick([', ', ', ', ', ', '; ', ` ${words.and} `]) + one)
    const lines: string[] = []
    if (random.chance(0.75))
      lines.push(`${label(words.present)}${random.pick([': ', ': ', ' '])}${people(6)}${random.pick(['', '.', ''])}`)
    if (random.chance(0.35)) lines.push(`${label(words.absent)}${random.pick([': ', ': ', ' '])}${people(3)}`)
    const mark = random.pick(MARKS)
    for (let k = random.whole(1, 3); k > 0; k--) lines.push(`${mark}${random.chance(0.75) ? this.mention() : this.saying()}`)
    if (random.chance(0.25)) lines.push(`${label(words.owner)}: ${this.listed()}`)
    return lines.join(random.pick(['\n', '\n', ' ']))
  }

  private chat(): string {
    const { random, words } = this
    const stamp = random.pick([
      '{time} ',
      '{time} – ',
      '[{time}] ',
      '{chatstamp} - ',
      '[{chatstamp}] ',
      '',
      '',
      '{date} {time}: ',
    ])
    const speaker = (): string => random.pick(['{first}', '{first}', '{first}', '{speaker}', this.kin(), '{person}'])
    const spoken = (): string => {
      const text = random.chance(0.6) ? this.one(words.chat) : this.saying()
      return random.chance(0.8) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
    }
    if (random.chance(0.25)) return spoken()
    return Array.from({ length: random.whole(2, 4) }, () => `${stamp}${speaker()}: ${spoken()}`).join('\n')
  }

  /** `Oma {first}`; `Mama von Ole` is called so as a whole. */
  private kin(): string {
    const kin = this.random.pick(this.words.kin.split('|'))
    return kin.includes(' ') ? `{kinof:${kin.replace(' ', '_')}}` : `${kin} {first}`
  }

  private form(): string {
    const { random, words } = this
    const label = (): string => random.pick(words.labels.split('|'))
    const lines = Array.from(
      { length: random.whole(1, 2) },
      () => `${label()}: ${this.listed()}${random.pick(['', '', ', {phone}', '  {date}'])}`,
    )
    lines.splice(
      random.whole(0, lines.length),
      0,
      `${random.pick(words.things.split('|'))}: ${random.pick([this.saying(), '{org}', '{product}', '{n}', '{cityplain}', '{date}'])}`,
    )
    const text = lines.join('\n')
    return random.chance(0.3) ? capitals(text) : text
  }

  /** The end of a contract: who signs stands under a line of dots, both sides beside each other. */
  private signed(): string {
    const { random, words } = this
    const line = random.pick(['.', '.', '_', '…', '-']).repeat(random.whole(8, 30))
    const gap = ' '.repeat(random.whole(3, 24))
    const sides = (one: () => string): string => (two ? `${one()}${gap}${one()}` : one())
    const two = random.chance(0.6)
    const role = (): string => random.pick(words.roles.split('|'))
    const person = (): string => random.pick(['{person}', '{person}', '{person}', '{initialname}', this.listed()])
    const rows = [
      ...(random.chance(0.5) ? [this.saying()] : []),
      ...(random.chance(0.4) ? [sides(() => `${random.pick(words.labels.split('|'))}:`)] : []),
      sides(() => line),
      sides(person),
      ...(random.chance(0.6) ? [sides(() => random.pick([role(), '{org}', '({date})']))] : []),
    ]
    return (random.chance(0.85) ? rows : [...rows].reverse()).join(random.pick(['\n', '\n', '\n\n']))
  }

  private note(): string {
    const { random } = this
    return Array.from({ length: random.whole(1, 2) }, () => this.mention()).join(random.pick([' ', '\n']))
  }

  private nobody(): string {
    const { random, words } = this
    const sayings = Array.from({ length: random.whole(1, 3) }, () => this.saying())
    const heading = random.pick(words.things.split('|'))
    return random.pick([
      () => sayings.join(' '),
      () => `${heading.toUpperCase()}\n${sayings.join(' ')}`,
      () => `${heading}: ${sayings.join('\n')}`,
      () => capitals(sayings.join(' ')),
      () => `${random.pick(words.nobody.split('|'))} ${sayings.join(' ')}`,
      () => `${sayings[0]} {org}, {city} ${words.and} {product}.`,
    ])()
  }
}

function upper(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** In capitals, and its gaps too; `{first}` by itself has no other form. */
function capitals(text: string): string {
  return text.replace(/\{\w+(?::[\p{L}\d_]+)?\}|[^{}]+/gu, (piece) => {
    if (!piece.startsWith('{')) return piece.toUpperCase()
    return piece.includes(':') || /\{(n|num|date|time|phone|chatstamp)\}/.test(piece) ? piece : piece.replace('{', '{caps:')
  })
}
