/** Dates of birth behind a key word or a birth cue. */
import { isDigit } from '../../validators/ascii.ts'
import { NOT_FOUND, packed, textOf, valueStart } from '../located.ts'
import { dateLength } from './date-forms.ts'

/**
 * What may stand right between a birth cue and the date: signs, the dots and lines of a form to be filled in, who answers the question (`date of birth?`,
 * and on the next line `Customer: 7 March 1984`), and words.
 */
const LINK =
  /^(?:(?:\.{2,}|_{2,}|…+)\s*|\s?[?？]["'”]?\s*\r?\n(?:\[[\d:.]{4,12}\]\s*)?\p{L}[\p{L} .]{0,20}:\s*|\*{1,2}\s?(?=:)|[:=,(：]\s*["']?|\((?:[DMYJAdmyja]{1,4}[/.-]?){3}\)\s*|date\s+|(?:it|on|is|was|am|le|el|il|em|den|dnia|dne|dňa|op|den|a|dia|día|the|na|la|la data de|la data|στις|tanggal|pada|ngày|датата|:)\s+){0,3}/iu
/** What goes on with a cue that is a stem: `urodzonym`. */
const ENDING = /^\p{Ll}{1,4}(?=[\s:])\s*/u
const QUESTION = 63
/** How far behind its cue a date may stand on the same line: `born in a village far away on 22/11/1972`. In bytes. */
const REACH = 96
/** A cue for another date, or the end of what is said about the birth. */
const OTHERWISE =
  /[;\n\r\0]|[.!?]\s+\p{Lu}|\b(?:died|dies|death|dead|deceased|until|till|to|since|from|hired|joined|married|moved|graduated|started|began|elected|appointed|expires?|expiry|issued|valid|admitted|discharged|ordered|created|updated|published|released|founded|incorporated|inaugurated|established|opened|opening|closed|launched|premiered|gegründet|eröffnet|fondée?|ouverte?|inaugur(?:ée?|ad[oa]|at[oa])|fundad[oa]|fondat[oa]|opgericht|geopend|due|entered|arrived|gestorben|verheiratet|eingestellt|mort|morte?|décédée?|marié|fallecid[oa]|murió|casad[oa]|decedut[oa]|morto|falecid[oa]|overleden|zmarł[a]?|умер(?:ла)?)\b|[†–—]/iu
/** Whose day is given as a limit: `born before 1 January 1958`, `nach dem 31. Dezember 1970 geboren`. It is nobody's. */
const LIMIT =
  /(?:^|[^\p{L}])(?:before|after|prior to|later than|earlier than|(?:vor|nach|seit|ab|bis) dem|bis zum|avant le|après le|antes del?|después del?|a partir del?|prima del|dopo il|antes de|depois de|vóór|voor|före|efter|før|przed|po dniu|до|после)\s+$/iu
/** Kinds of place and thing that `birth` or `born` speak of as well. */
const NO_DATE_FOLLOWS = /^(?:rate|place|weight|certificate|control|name|city|country|order|defects?|parents?|mother)\b/iu

/** For `Rule.locate`: the date behind a key or cue, or NOT_FOUND. */
export function locateBirthDate(bytes: Uint8Array, at: number): number {
  const behind = isSaidBehind(bytes, at) ? findBehind(bytes, at) : NOT_FOUND
  if (behind !== NOT_FOUND || isDead(bytes, at)) return behind
  if (/[A-Za-z](?:born |geb\. |geboren ?|DOB |nar\. )$/.test(textOf(bytes, Math.max(0, at - 12), at))) return NOT_FOUND // stubborn
  const from = bytes[at - 1] === QUESTION ? at - 1 : valueStart(bytes, at)
  if (!hasDigitAhead(bytes, from)) return findBehind(bytes, at)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, REACH).toString('utf8')
  const ending = (bytes[at - 1] as number) >= 0x61 ? (ENDING.exec(text)?.[0].length ?? 0) : 0
  const skipped = ending + (LINK.exec(text.slice(ending))?.[0].length ?? 0)
  const length = dateLength(text.slice(skipped)) || misreadLength(text.slice(skipped))
  if (length > 0) return placed(from, text, skipped, length)
  if (isKey(bytes, at)) return NOT_FOUND
  const ahead = findAhead(from, text)
  return ahead < 0 ? findBehind(bytes, at) : ahead
}

/** Perf: saves decoding what has no date. */
function hasDigitAhead(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i < from + REACH; i++) if (isDigit(bytes[i] as number)) return true
  return false
}

/** Behind `:` and `=` the value itself is wanted; words may be followed by others. */
function isKey(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at - 1] as number
  return last === 58 || last === 61 || last === 62
}

function findAhead(from: number, text: string): number {
  if (NO_DATE_FOLLOWS.test(text)) return NOT_FOUND
  for (const { index } of text.matchAll(/(?<![\p{L}\d./-])(?:\d|\p{Lu}\p{Ll}{2,11}\.? \d)/gu)) {
    if (OTHERWISE.test(text.slice(0, index)) || LIMIT.test(text.slice(0, index))) return NOT_FOUND
    const length = dateLength(text.slice(index))
    if (length > 6) return placed(from, text, index, length)
    if (/^\d{3}/.test(text.slice(index))) return NOT_FOUND
  }
  return NOT_FOUND
}

/** Words that follow the date: `am 7.3.1984 geboren`, `07.03.1984 г.р.`, `07.03.1984 року народження`, `1984年3月7日生まれ`; `* 7.3.1934 † 8.1.2019`. */
const FOLLOWS =
  /^(.*?)(?:(?: |\r?\n)(?:wurde )?geboren| doğumlu| (?:г\. ?)?г\. ?р\.| (?:р\. ?)?р\. ?н\.| (?:года|г\.) рождения| (?:року|р\.) народжен| родился| родилась| született|生まれ|出生|(?<=일)생)$/su
const LIVED = /^(.*\* ?(\d[^*†\n]{5,32}?))(?:,? in \p{Lu}[\p{L} .-]{1,24}?)?[\s,;]*†$/su
/** Bytes of a date and the word behind it, and no more than a claim may begin before its hit. */
const BEHIND = 44

function findBehind(bytes: Uint8Array, at: number): number {
  const from = Math.max(0, at - BEHIND)
  const text = textOf(bytes, from, at)
  const before = (isDead(bytes, at) ? LIVED : FOLLOWS).exec(text)?.[1]
  if (before === undefined || !/[\d日일.]$/.test(before)) return NOT_FOUND
  for (const { index } of before.matchAll(/(?<![\p{L}\d./-])\d/gu)) {
    const date = before.slice(index)
    if (dateLength(date) !== date.length) continue
    if (LIMIT.test(before.slice(0, index))) return NOT_FOUND
    const end = at - Buffer.byteLength(text.slice(before.length))
    return packed(end - Buffer.byteLength(date), end)
  }
  return NOT_FOUND
}

/** The cross of genealogy: the date behind it is another one. */
function isDead(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === 0xa0 && bytes[at - 2] === 0x80 && bytes[at - 3] === 0xe2
}

/** Abbreviations and words that stand behind the date and hardly ever before it. */
function isSaidBehind(bytes: Uint8Array, at: number): boolean {
  return isDead(bytes, at) || /(?:г\. ?р\.|р\. ?н\.|рождения|народжен)$/u.test(textOf(bytes, Math.max(0, at - 16), at))
}

function placed(from: number, text: string, index: number, length: number): number {
  const start = from + Buffer.byteLength(text.slice(0, index))
  return packed(start, start + Buffer.byteLength(text.slice(index, index + length)))
}

/** Where blanks or a line's end came into the date, or 0 and 1 were read as letters (scanned papers): only right behind a cue. */
function misreadLength(text: string): number {
  const spaced = /^\d{1,2} ?([./-]) ?\d{1,2} ?\1 ?\d{4}(?!\d)/.exec(text)?.[0]
  if (spaced !== undefined && dateLength(spaced.replace(/ /g, '')) > 0) return spaced.length
  const broken = /^[\d./-]{2,9}\r?\n[\d./-]{1,8}/.exec(text)?.[0]
  if (broken !== undefined) {
    const feed = broken.indexOf('\n')
    const gap = broken[feed - 1] === '\r' ? 2 : 1
    const length = dateLength(broken.replace(/\r?\n/, ''))
    return length > feed - gap ? length + gap : 0
  }
  const head = /^[\dOolI]{1,4}[./-][\dOolI]{1,2}[./-][\dOolI]{1,4}/.exec(text)?.[0] ?? ''
  if ((head.match(/\d/g)?.length ?? 0) < 4) return 0
  return dateLength(head.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')) === head.length ? head.length : 0
}
