/**
 * What is said of somebody in a form or a letter, label by label: `Gender: F`, `Religion: Muslim`, `Salary: £31,450`. The label alone is in manuals and
 * templates, too, so the value must be one that people write there, alone on its line or in its column, and somebody must be told of beside it.
 */
import { REJECT } from '../../model/rule.ts'
import { NOT_FOUND, packed, textOf } from '../located.ts'

/** Bytes of the longest value. */
const LONGEST = 120
/** Bytes on either side in which somebody is told of. */
const REACH = 480

/** Ends a value: its line, a column further on, or the next of several in a line. */
const END = /[\r\n\0|;]|\t| {3}| (?=\p{Lu}[\p{L} ]{1,24}:)/u

/** Labels of who somebody is, and the value that each begins with. */
const SOMEBODY =
  /(?:^|[\r\n\0|;,•·\t]|[*-] | {2})[ ]{0,8}\*{0,2}(?:(?:full|first|last|given|family|legal|patient|employee|student|client|member|applicant|guest|child)(?:['’]s)? )?(?:name|surname|forenames?|patient|applicant|employee|student|client|guest|dob|d\.o\.b\.?|date of birth|birth ?date|born|nachname|vorname|geburtsdatum|geboren am|patientin|nom|pr[ée]noms?|n[ée]e? le|date de naissance|nombre|apellidos?|fecha de nacimiento|paciente|nome|cognome|data di nascita|paziente|apelido|data de nascimento|naam|voornaam|achternaam|geboortedatum|imi[ęe](?: i nazwisko)?|nazwisko|data urodzenia|jm[ée]no|p[řr][íi]jmen[íi]|datum narozen[íi]|n[ée]v|namn|navn|f[öo]dd|ad[ıi] soyad[ıi]|do[ğg]um tarihi|фио|фамилия|имя|дата рождения|пациент|氏名|名前|お名前|生年月日|姓名|出生日期|성명|이름|생년월일)\*{0,2} ?[:：]\*{0,2} ?["']?[\p{L}\d]/iu

/** `none`, `n/a`, `keine`: nothing is said. */
const NOTHING =
  /^(?:n\/?a|n\.a\.|none|no|nil|nothing|unknown|tbd|tba|not (?:known|stated|applicable|given|specified)|keine?|nein|unbekannt|aucune?|non|n[ée]ant|inconnue?|ning[uú]n[ao]?|no aplica|nessun[ao]?|nenhum[ao]?|geen|brak|nie|нет|なし|无|無|없음|-+|–|—|\?+|\.+|_+|x+)\.?$/iu

/** Where a value will stand: `<gender>`, `{{ gender }}`, `[Male/Female]`, `string`. */
const STAND_IN = /[<>{}[\]$%=\\]|^(?:string|text|number|enum|boolean|varchar|select|optional|required)\b|\/\p{L}+\/|…$/iu

/**
 * For `Rule.locate` of a rule with `keys`.
 * @param isValue whether somebody's value is written so; linear
 * @returns the packed place of the value behind the label that ends at `at`, or NOT_FOUND
 */
export function traitIn(isValue: RegExp): (bytes: Uint8Array, at: number) => number {
  return (bytes, at) => {
    // Perf: of data with its own marks (`"gender": "F"`, `gender=F`) fields tell more.
    if (bytes[at - 1] === EQUALS || bytes[at - 2] === QUOTE || bytes[at - 2] === APOSTROPHE) return NOT_FOUND
    const text = textOf(bytes, at, at + LONGEST)
    const lead = /^[*_ \t]{0,16}/.exec(text)?.[0].length ?? 0
    const rest = text.slice(lead)
    const end = END.exec(rest)?.index ?? -1
    if (end <= 0) return NOT_FOUND
    const value = rest.slice(0, end).replace(/[*_ ,.]+$/, '')
    if (value.length === 0 || NOTHING.test(value) || STAND_IN.test(value) || !isValue.test(value)) return NOT_FOUND
    if (!isOfSomebody(bytes, at)) return NOT_FOUND
    const start = at + Buffer.byteLength(text.slice(0, lead))
    return packed(start, start + Buffer.byteLength(value))
  }
}

const EQUALS = 61
const QUOTE = 34
const APOSTROPHE = 39

function isOfSomebody(bytes: Uint8Array, at: number): boolean {
  return SOMEBODY.test(textOf(bytes, Math.max(0, at - REACH), at)) || SOMEBODY.test(textOf(bytes, at, at + REACH))
}

/** A key is worth five bits; with somebody beside it the value is theirs as surely as an age behind its key. */
const KEYED_BITS = -2

/** The label must begin its line or column: `the gender: male or female` is a sentence. */
export function weighTrait(bytes: Uint8Array, start: number): number {
  const before = textOf(bytes, Math.max(0, start - 64), start)
  return /(?:^|[\r\n\0|;•·\t,.]|[*-] | {2}|\p{L}: ?\S{1,24} )[ >]{0,8}\*{0,2}\p{L}[\p{L}\p{M}'’() -]{0,40}\*{0,2} ?[:：]\*{0,2}[ \t]{0,16}$/u.test(
    before,
  )
    ? KEYED_BITS
    : REJECT
}
