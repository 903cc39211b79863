/** Dates of birth behind a key word or a birth cue: numeric forms, and month names in the main European languages. */
import { NOT_FOUND, packed, textOf, valueStart } from '../located.ts'

const MONTHS =
  'jan(?:uary|uar|vier|eiro)?|enero|gennaio|januari|stycznia|feb(?:ruary|ruar|ruari|braio|rero)?|fév(?:rier)?|fevereiro|lutego|mar(?:ch|s|zo|ço|ca)?|märz|maart|' +
  'apr(?:il|ile)?|avr(?:il)?|abril|kwietnia|may|mai|mayo|maggio|maio|mei|maj|maja|jun(?:e|i|io|ho)?|juin|giugno|czerwca|jul(?:y|i|io|ho)?|juil(?:let)?|luglio|lipca|' +
  'aug(?:ust|ustus)?|août|agosto|sierpnia|sep(?:t|tember|tembre|tiembre)?|settembre|setembro|września|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|października|' +
  'nov(?:ember|embre|iembre|embro)?|listopada|dec(?:ember)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|grudnia'

const FORMS: readonly RegExp[] = [
  /^((?:18|19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
  /^(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:18|19|20)\d\d|\d\d)(?![\d:])/,
  new RegExp(
    `^\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[ -](?:de |of )?(?:${MONTHS})\\.?,?[ -](?:de |del )?((?:18|19|20)\\d\\d|\\d\\d)(?!\\d)`,
    'i',
  ),
  new RegExp(`^(?:${MONTHS})\\.?[ -]\\d{1,2}(?:st|nd|rd|th)?,? ?((?:18|19|20)\\d\\d)(?!\\d)`, 'i'),
  /^((?:19|20)\d\d)年\d{1,2}月\d{1,2}日/,
  /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
]

/** Words that may stand between a birth cue and the date: `born: in Leeds on 3 May 1970` is read too. */
const LINK = /^(?:(?:on|am|le|el|il|em|den|dnia|op)\s+)?/i
const LONGEST = 48

/** For `Rule.locate`: the date right behind a key, or NOT_FOUND. */
export function locateBirthDate(bytes: Uint8Array, at: number): number {
  if (/[A-Za-z](?:born|geb\.|geboren|DOB) $/.test(textOf(bytes, Math.max(0, at - 12), at))) return NOT_FOUND // stubborn
  const from = valueStart(bytes, at)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, LONGEST).toString('utf8')
  const skipped = LINK.exec(text)?.[0] ?? ''
  const rest = text.slice(skipped.length)
  for (const form of FORMS) {
    const match = form.exec(rest)
    if (match === null) continue
    if (form === FORMS[0] && !isDay(match[2], match[3])) return NOT_FOUND
    if (form === FORMS[1] && !isDay(match[1], match[2]) && !isDay(match[2], match[1])) return NOT_FOUND
    const start = from + Buffer.byteLength(skipped)
    return packed(start, start + Buffer.byteLength(match[0]))
  }
  return NOT_FOUND
}

function isDay(month: string | undefined, day: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
}
