/** Names of people behind keys that say so, in source code, settings and logs: `lastName: 'Lindqvist'`, `first_name=Tove&`. */
import { fold } from '../../../rules/words/fold.ts'
import { factsOf } from '../../../rules/words/lexicon.ts'
import { REJECT } from '../../model/rule.ts'
import { keyBefore, NOT_FOUND, packed, quoteBefore, textOf, valueEnd, valueStart } from '../located.ts'
import { isLabelName, repeatsName } from '../login/key-name.ts'

/**
 * Keys whose values are names or parts of them and hardly anything else; `first` and `last` where the other stands beside it, and what
 * is displayed where it is a whole name. Bare `name` and `author` are not among them: the tagger weighs what stands behind those.
 */
export const NAME_KEYS: readonly string[] = (
  'firstname lastname middlename givenname familyname fullname surname forename maidenname birthname legalname ' +
  'customername clientname contactname patientname employeename studentname passengername guestname membername holdername ' +
  'cardholdername cardholder accountholder beneficiaryname recipientname sendername billingname shippingname ownername ' +
  'authorname reviewername doctorname teachername managername spousename fathername mothername payername payeename ' +
  'buyername candidatename applicantname subscribername attendeename speakername ' +
  'vorname nachname familienname geburtsname prenom prénom nomdefamille nomcomplet nombrecompleto apellido apellidos ' +
  'primernombre apellidopaterno apellidomaterno nomecompleto cognome sobrenome apelido voornaam achternaam fornavn etternavn ' +
  'efternavn fornamn efternamn etunimi sukunimi imie imię nazwisko jmeno jméno prijmeni příjmení keresztnev keresztnév ' +
  'vezeteknev vezetéknév имя фамилия отчество фио ' +
  'displayname first last'
).split(' ')

const BACKSLASH = 92

/** Longest value that is a name, in UTF-16 units, and its words. */
const LONGEST = 60
const MOST_WORDS = 5

/** As people are written: each word begins with a capital, or with a sign of a script that has none; particles are small. */
const NAME =
  /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?: (?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*|(?:d['’]|de|da|di|du|del|der|den|dos|das|la|le|van|von|ten|ter|bin|ibn|al|el|y|e|af|av|zu)(?= )))*$/u

/** Words that forms, tests and messages show where a name will stand, folded, the keys among them: a label says again what its key says. */
const STAND_INS: ReadonlySet<string> = new Set(
  [
    ...NAME_KEYS,
    ...(
      'name names first last middle full given family surname forename firstname lastname fullname nickname maiden initials title user ' +
      'username customer client contact person patient employee student member guest owner author unknown anonymous none null nil undefined ' +
      'string text varchar char field value column label input required optional default example sample test testing tester dummy fake demo foo bar baz ' +
      'your my new old enter edit add no not is invalid missing empty please company organization business account admin administrator system bot ' +
      'vorname nachname familienname prenom nom nombre apellido apellidos nome cognome sobrenome apelido naam voornaam achternaam imie nazwisko ' +
      'kunde kundin meno emri mbiemri cele ad adı soyad soyadı isim namn ime prezime nimi nev nume prenume vards uzvards vardas pavarde nama ten ho onoma όνομα επώνυμο'
    ).split(' '),
  ].map(fold),
)

/** Bits on top of the key's, by what the lists of names say of the words. */
const NAME_BITS = {
  /** Each word is listed, one of them often. */
  listed: 0,
  /** Each is listed, none of them often. */
  rare: -1.5,
  /** Some are in no list, so it may be a label in a language that we do not tell: shown at confidence low. */
  unlisted: -5.2,
  /** Not in quotes: an expression unless each word is listed. */
  bare: -2.5,
} as const

/** The value behind the key, in quotes or up to the next sign that ends a bare one. */
export function locateKeyedName(bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  const end = valueEnd(bytes, start)
  return end - start >= 2 && end - start <= LONGEST * 3 ? packed(start, end) : NOT_FOUND
}

/** Judges a located value by its form and by the lists of names. Needs the list of words. */
export function weighKeyedName(bytes: Uint8Array, start: number, end: number): number {
  const value = textOf(bytes, start, end)
  if (value.length < 2 || value.length > LONGEST || !NAME.test(value)) return REJECT
  const words = value.split(/[ .-]+/).filter((word) => word !== '')
  if (words.length > MOST_WORDS || words.some((word) => STAND_INS.has(fold(word)))) return REJECT
  const key = keyBefore(bytes, start)
  if (isLabelName(key) || repeatsName(key, value)) return REJECT
  const quote = quoteBefore(bytes, start)
  const quoted = quote !== 0
  if (PART.test(key)) return quoted ? weighPart(bytes, start, end, key, words) : REJECT
  if (DISPLAYED.test(key) && (words.length < 2 || !quoted || standingOf(words) === 'unlisted')) return REJECT
  // A name that goes on in the next line is not this one: the tagger reads it whole.
  if (quoted && bytes[end] !== quote && bytes[end] !== BACKSLASH) return REJECT
  if (!quoted && isExpression(bytes[end] as number)) return REJECT
  const standing = standingOf(words)
  if (!quoted) return standing === 'listed' ? NAME_BITS.bare : REJECT
  return NAME_BITS[standing]
}

const DISPLAYED = /display[_-]?name$/i
const PART = /(?:^|[^a-z])(?:first|last)$/i
/** Bytes in which the other part begins, and ends. */
const PARTNER = 64

/** `{ first: 'Joe', last: 'Lindqvist' }`: one of the two must be a common name. */
function weighPart(bytes: Uint8Array, start: number, end: number, key: string, words: readonly string[]): number {
  const isFirst = key.toLowerCase().endsWith('first')
  const text = isFirst ? textOf(bytes, end, end + PARTNER) : textOf(bytes, Math.max(0, start - PARTNER), start)
  const other = (isFirst ? BEHIND : BEFORE).exec(text)?.[1]
  if (other === undefined || !NAME.test(other)) return REJECT
  const others = other.split(/[ .-]+/)
  if (!areCommonNames(isFirst ? words : others, 'given') && !areCommonNames(isFirst ? others : words, 'surname')) return REJECT
  return standingOf(words) === 'listed' ? NAME_BITS.listed : NAME_BITS.rare
}

/** Names, and no ordinary words: `Alpha` is both. */
function areCommonNames(words: readonly string[], part: 'given' | 'surname'): boolean {
  return words.every((word) => {
    const facts = factsOf(word)
    return facts[part] >= 3 && facts.common < 2
  })
}

const BEHIND = /^["']\s*,\s*["']?last["']?\s*(?::|=>?)\s*["']([^"'\n]{2,40})["']/
const BEFORE = /\bfirst["']?\s*(?::|=>?)\s*["']([^"'\n]{2,40})["']\s*,\s*["']?last["']?\s*(?::|=>?)\s*["']$/

/** A call, a member, an index, a type. */
function isExpression(next: number): boolean {
  return next === 40 || next === 46 || next === 91 || next === 60
}

/** What the lists say. A word that is more often an ordinary one (`Summer`, `Rich`) speaks only where it is a common name as well. */
function standingOf(words: readonly string[]): 'listed' | 'rare' | 'unlisted' {
  let listed = 0
  let most = 0
  let counted = 0
  for (const word of words) {
    if (word.length < 2) continue
    counted++
    const { given, surname, common } = factsOf(word)
    const level = Math.max(given, surname)
    if (level === 0 || (common >= 2 && level < 3)) continue
    listed++
    most = Math.max(most, level)
  }
  if (listed < counted || listed === 0) return 'unlisted'
  return most >= 2 ? 'listed' : 'rare'
}

/**
 * Names that stand for nobody: of parties to a lawsuit (Black's Law Dictionary, `John Doe`), of specimens of German papers (Bundesdruckerei,
 * `Erika Mustermann`), the British and the Spanish man in the street.
 */
const NOBODY =
  /^(?:(?:(?:John|Jane|Johnny|Janie|Joe|James) )?(?:[A-Z]\. ?)?Doe|(?:(?:Max|Erika|Maria) )?Mustermann|(?:Erika )?Musterfrau|(?:(?:Joe|Fred) )?Bloggs|John Q\.? Public|Fulano(?: de Tal)?)$/i

export function isNobodysName(value: string): boolean {
  return NOBODY.test(value)
}
