/** The rule of `piiscope find-subject`: any of the given identifiers, however it is written, wherever it stands. */
import { isAlphanumeric, isDigit } from '../../validators/ascii.ts'
import type { Rule } from '../../model/rule.ts'

/** Of the rule; it is in no list of rules. */
export const SUBJECT_RULE = 'subject'

/** Bytes of the source that one value may span. */
const LONGEST = 128
/** Separators that may follow each other inside a value: `) -`. */
const MOST_SEPARATORS = 3

/**
 * @param forms what to look for: emails in small letters; anything else in capitals, letters and digits only (bytes beyond ASCII stay).
 * A value counts whatever its case and its separators, where neither a letter nor a digit stands beside it.
 */
export function subjectRule(forms: readonly string[]): Rule {
  const emails = formSet(forms.filter((form) => form.includes('@')))
  const values = formSet(forms.filter((form) => !form.includes('@')))
  return {
    id: SUBJECT_RULE,
    title: 'Identifier of a person',
    class: 'name',
    category: 'identifiable',
    severity: 'high',
    mask: '[SUBJECT]',
    about: 'The identifiers of an access or erasure request.',
    references: [],
    shape: 'certain',
    pattern(bytes, from, to, limit, found) {
      for (let at = from; at < to; at++) {
        const byte = bytes[at] as number
        if (values.begins[upper(byte)] === 1 && !isWord(bytes[at - 1] as number)) {
          const end = valueEnd(bytes, at, limit, values)
          if (end > at) found(at, end)
        }
        if (emails.begins[lower(byte)] === 1 && !isMailbox(bytes[at - 1] as number)) {
          const end = emailEnd(bytes, at, limit, emails)
          if (end > at) found(at, end)
        }
      }
      return to
    },
    examples: { match: [], miss: [] },
  }
}

interface FormSet {
  /** 1 for the first bytes of forms. */
  readonly begins: Uint8Array
  /** Forms by their hash. */
  readonly byHash: ReadonlyMap<number, readonly Uint8Array[]>
  readonly longest: number
}

function formSet(forms: readonly string[]): FormSet {
  const begins = new Uint8Array(256)
  const byHash = new Map<number, Uint8Array[]>()
  let longest = 0
  for (const bytes of forms.map((form) => Buffer.from(form))) {
    begins[bytes[0] as number] = 1
    longest = Math.max(longest, bytes.length)
    let hash = SEED
    for (const byte of bytes) hash = next(hash, byte)
    byHash.set(hash, [...(byHash.get(hash) ?? []), bytes])
  }
  return { begins, byHash, longest }
}

/** FNV-1a. */
const SEED = 0x811c9dc5
function next(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

/** What has been read of a value, in the form that is looked for. */
const read = new Uint8Array(LONGEST)

/** End of the longest value that begins here and is looked for; -1 if there is none. */
function valueEnd(bytes: Uint8Array, start: number, limit: number, { byHash, longest }: FormSet): number {
  let hash = SEED
  let length = 0
  let separators = 0
  let end = -1
  const last = Math.min(limit, start + LONGEST)
  for (let i = start; i < last && length < longest; i++) {
    const byte = bytes[i] as number
    if (isWord(byte)) {
      separators = 0
      read[length++] = upper(byte)
      hash = next(hash, upper(byte))
      if (!isWord(bytes[i + 1] as number) && holds(byHash.get(hash), length) && !isFraction(bytes, start, length)) end = i + 1
    } else if (!isSeparator(byte) || ++separators > MOST_SEPARATORS) break
  }
  return end
}

/** End of the email that begins here and is looked for; -1 if there is none. `%40` counts for its @, as in addresses of pages. */
function emailEnd(bytes: Uint8Array, start: number, limit: number, { byHash, longest }: FormSet): number {
  let hash = SEED
  let length = 0
  const last = Math.min(limit, start + LONGEST)
  for (let i = start; i < last && length < longest; i++) {
    let byte = lower(bytes[i] as number)
    if (byte === PERCENT && bytes[i + 1] === FOUR && bytes[i + 2] === ZERO) {
      byte = AT
      i += 2
    } else if (byte !== AT && !isMailbox(byte)) break
    read[length++] = byte
    hash = next(hash, byte)
    // `ada@example.com.` ends a sentence, `ada@example.com.au` is another address.
    const after = bytes[i + 1] as number
    const goesOn = isWord(after) || ((after === DOT || after === DASH) && isWord(bytes[i + 2] as number))
    if (!goesOn && holds(byHash.get(hash), length)) return i + 1
  }
  return -1
}

const AT = 64
const PERCENT = 37
const FOUR = 52
const ZERO = 48
const DOT = 46
const DASH = 45

function holds(forms: readonly Uint8Array[] | undefined, length: number): boolean {
  return forms?.some((form) => form.length === length && form.every((byte, i) => byte === read[i])) ?? false
}

/** Digits behind a decimal point are no number of anybody. */
function isFraction(bytes: Uint8Array, start: number, length: number): boolean {
  if (bytes[start - 1] !== DOT || !isDigit(bytes[start - 2] as number)) return false
  for (let i = 0; i < length; i++) if (!isDigit(read[i] as number)) return false
  let before = start - 2
  while (start - before < 16 && isDigit(bytes[before] as number)) before--
  // 12.34.5678 is a number with separators, 0.345678 a fraction.
  return bytes[before] !== DOT && start - 1 - before <= 3
}

function isWord(byte: number): boolean {
  return isAlphanumeric(byte) || byte >= 128
}

function isMailbox(byte: number): boolean {
  return isWord(byte) || byte === DOT || byte === DASH || byte === 43 || byte === 95
}

/** Space, ( ) - . / _: what stands inside numbers and names, never between cells. */
function isSeparator(byte: number): boolean {
  return byte === 32 || byte === 40 || byte === 41 || byte === DASH || byte === DOT || byte === 47 || byte === 95
}

function upper(byte: number): number {
  return byte >= 97 && byte <= 122 ? byte - 32 : byte
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}
