/** Ages of people in text: `age: 34`, `34 years old`, `aged 34`, `just turned 34`, in several languages. */
import { keyBefore, NOT_FOUND, packed, textOf, valueStart } from '../located.ts'
import { REJECT } from '../../model/rule.ts'
import { isDigit } from '../../validators/ascii.ts'

/** The number stands before these. */
export const AFTER_AGE: readonly string[] = [
  ' years old',
  ' year old',
  '-year-old',
  ' years of age',
  ' y/o',
  ' y.o.',
  'yo ',
  ' yrs old',
  ' yr old',
  '-yr-old',
  ', of ',
  ' Jahre alt',
  'jährige',
  ' ans',
  ' años',
  ' anos',
  ' anni',
  ' jaar oud',
  '-jarige',
  ' år gam',
  ' лет',
  '岁',
  '歳',
  '살',
]
/** The number stands behind these. */
export const BEFORE_AGE: readonly string[] = [
  '(age ',
  ', age ',
  ' pt ',
  'Pt ',
  'aged ',
  'Aged ',
  'turned ',
  'he was ',
  'age of ',
  'Alter von ',
  'âgé de ',
  'âgée de ',
]

export const AGE_KEYS: readonly string[] = [
  'age',
  'alter',
  'edad',
  'âge',
  'età',
  'idade',
  'leeftijd',
  'ålder',
  'alder',
  'ikä',
  'wiek',
  'věk',
  'vek',
  'életkor',
  'yaş',
  'возраст',
  'Возраст',
  'Âge',
  'Ålder',
  '年齢',
  '年龄',
  '나이',
]

/** Words that make a span of years an age, where the language says both alike (`tiene 34 años`, `desde hace 34 años`). */
const HAS =
  /(?:\b(?:tiene|tengo|tenía|cumpl\w+|edad|ha|ho|aveva|età|compi\w+|tem|tenho|idade|fez|ma|mam|miał[a]?|wiek|je|mi|мне|ему|ей|возраст|âgée?s? de|j'ai|a|avait|fête)\s*:?|возрасте)\s+$/iu
const NEEDS_HAS = /^ (?:ans|años|anos|anni|lat |let |лет)/u
const OF_AGE = /^ (?:años de edad|anos de idade|anni di età|ans révolus)/u

/** What is so many years old and no person. */
const THING =
  /^[ -](?:old )?(?:car|vehicle|truck|house|home|building|company|firm|startup|business|wine|whisky|whiskey|scotch|tree|bug|issue|code|repo\w*|project|laptop|computer|machine|account|tradition|history|law|treaty|bond|loan|lease|contract|mortgage|file|record|data|post|article|book|version|technology|system|church|bridge|restaurant|hotel|hostel|motel|apartment|condo|villa|cottage|castle|museum|theat(?:er|re)|brand|franchise|tv|television|phone|tablet|camera|printer|router|fridge|refrigerator|dishwasher|oven|furnace|boiler|roof|carpet|mattress|sofa|couch|kitchen|bathroom|bike|bicycle|motorcycle|boat|ship|plane|aircraft|engine|battery|rum|bourbon|brandy|cognac|cheese|recipe|app|software|website|newspaper|magazine)s?\b(?! (?:owner|worker|manager|driver|dealer|developer|engineer|student|salesman|saleswoman|mechanic|designer|chef|waiter|waitress|employee|programmer|operator)\b)/i
/** Who may, must or should: `children under the age of 5`. */
const LIMIT =
  /(?:under|below|over|above|minimum|maximum|legal|lawful|drinking|voting|driving|retirement|pension|school) (?:the )?age of $/i
/** How old whoever it is must be, or may not be yet: `at least 18 years old`, `mindestens 16 Jahre alt`, `noch nicht 18 Jahre alt`. */
const BOUND =
  /(?:^|[^\p{L}])(?:at (?:least|most)|(?:no|not|any|is|are|be) (?:less|more|younger|older) than|(?:more|less|younger|older) than|under|over|below|above|up to|mindestens|wenigstens|höchstens|unter|über|bis(?: zu)?|noch (?:nicht|keine)|mehr als|weniger als|älter als|jünger als|au moins|moins de|plus de|al menos|menos de|más de|(?:mayor|menor)(?:es)? de|almeno|meno di|più di|pelo menos|mais de|minstens|ten minste|jonger dan|ouder dan|minst|yngre än|äldre än|co najmniej|poniżej|powyżej|(?:не )?(?:моложе|старше|младше|менее)) $/iu
/** A span of ages: `between the age of 18 and 65`, `zwischen 18 und 65 Jahre alt`. */
const SPAN =
  /(?:\bbetween (?:the )?ages? of |\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem) \d{1,3} (?:and|und|et|y|e|en|och|og) )$/i
/** What is kept until it is good. */
const MATURED =
  /^ (?:years?|months?) (?:in|on|at) (?:(?:french|american|new|old|charred|white|ex|small|large) )*(?:oak|sherry|bourbon|port|wine|casks?|barrels?|wood|cellars?|bottles?|the lees)\b/i
/** The one is so much older than the other, or looks it. */
const COMPARED = /^[ -]years? older\b/

/** As newspapers tell who it was: `Ann Lee, 43, of Leeds`. */
const OF_PLACE = ', of '
const IN_NEWS = /\p{Lu}[\p{L}'’.-]+["”)]?, \d{1,2}$/u
/** As doctors do: `pt 34F`. */
const OF_PATIENT = /^ ?(?:[FMfm]|y\/?o)\b/
/** Places and people, not `of which`. */
const CAPITAL = /^\p{Lu}/u

/** Perf: most cues stand in prose without a number beside them; the decoding below is for those that have one. */
function hasNumberBeside(bytes: Uint8Array, at: number): boolean {
  if (isDigit(bytes[valueStart(bytes, at)] as number)) return true
  for (let i = at - 1; i > at - 22 && i >= 0; i--) if (isDigit(bytes[i] as number)) return true
  return false
}

export function locateAge(bytes: Uint8Array, at: number): number {
  if (!hasNumberBeside(bytes, at)) return NOT_FOUND
  const start = valueStart(bytes, at)
  const ahead = /^(\d{1,3})(?![\d.,:/%-]\d|\d|[%°])/.exec(textOf(bytes, start, start + 8))?.[1]
  const cue = textOf(bytes, Math.max(0, at - 14), at)
  if (BEFORE_AGE.some((word) => cue.endsWith(word)) || isKeyed(bytes, at)) {
    return ahead !== undefined && isAge(Number(ahead)) ? packed(start, start + ahead.length) : NOT_FOUND
  }
  for (const word of AFTER_AGE) {
    if (!cue.endsWith(word)) continue
    const end = at - Buffer.byteLength(word)
    const from = bytes[end - 1] === 45 || bytes[end - 1] === 32 ? end - 1 : end // `34-jährige`, `34 岁`
    const digits = /(?:^|[^\d.,:/-])(\d{1,3})$/.exec(textOf(bytes, Math.max(0, from - 5), from))?.[1]
    if (digits === undefined || !isAge(Number(digits))) return NOT_FOUND
    if (word === OF_PLACE && !isNews(bytes, from, at)) return NOT_FOUND
    return packed(from - digits.length, from)
  }
  return NOT_FOUND
}

function isNews(bytes: Uint8Array, end: number, at: number): boolean {
  return IN_NEWS.test(textOf(bytes, Math.max(0, end - 40), end)) && CAPITAL.test(textOf(bytes, at, at + 4))
}

function isAge(years: number): boolean {
  return years >= 1 && years <= 119
}

function isKeyed(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at - 1] as number
  return last === 58 || last === 61 || last === 62
}

/** A literal is worth eight bits, a key five; of those these are left. */
const SAID_BITS = -3.5
const OF_THINGS_BITS = -6.5
const KEYED_BITS = -3.6

export function weighAge(bytes: Uint8Array, start: number, end: number): number {
  const before = textOf(bytes, Math.max(0, start - 24), start)
  const after = textOf(bytes, end, end + 40)
  const key = keyBefore(bytes, start)
  if (/[:=]>?\s*["']?$/.test(before)) return weighKeyed(key, after)
  if (LIMIT.test(before) || BOUND.test(before) || SPAN.test(before) || MATURED.test(after)) return REJECT
  if (/[Pp]t\s+$/.test(before)) return OF_PATIENT.test(after) ? SAID_BITS : REJECT
  if (/(?:[Aa]ged|[(,] ?age|turned|he was|age of|Alter von|âgée? de) $/u.test(before)) {
    // `turned 40 pages`, `he was 5 minutes late`
    return /^(?:[.,;!?)\n\r\0]|$| (?:years|when|and|at|in|on|last|this|today|ans|Jahren?)\b)/.test(after) ? SAID_BITS : REJECT
  }
  if (OF_AGE.test(after)) return SAID_BITS
  if (NEEDS_HAS.test(after))
    return HAS.test(before) && !/^ \p{L}+ (?:de|di|do|da|d')? ?(?:experien|expér|esper|antig|servi|garant)/iu.test(after)
      ? OF_THINGS_BITS + 1.5
      : REJECT
  if (COMPARED.test(after)) return REJECT
  const rest = after.replace(/^[ -]?(?:years?|yrs?)[ -](?:old|of age)/, '')
  if (THING.test(rest)) return REJECT
  return SAID_BITS
}

/** `age: 34` and `patient_age=34`; not `max-age=60` or `age: 30 days`. */
function weighKeyed(key: string, after: string): number {
  if (
    !/^(?:.*(?:patient|customer|client|user|person|member|employee|student|child|his|her|their|my|your|current)[ _.-]?)?(?:[Aa]ge|AGE|alter|edad|âge|età|idade|leeftijd|ålder|alder|ikä|wiek|v[ěe]k|életkor|yaş|возраст|年齢|年龄|나이)$/iu.test(
      key,
    )
  )
    return REJECT
  return /^["']?\s*(?:[,;)}\]\n\r\0|/(]|$|years|yrs|y\b|ans|Jahre|años|anni|anos|лет|[A-Z][a-z]+:|and\b)/u.test(after)
    ? KEYED_BITS
    : REJECT
}
