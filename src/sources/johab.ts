/**
 * Johab (KS X 1001, annex 3; code page 1361): a syllable of Hangul is written by its three letters, five bits each. All else stands in the
 * order of KS X 1001, as in EUC-KR, and is read by that.
 */
import { BAD, type Step } from './pair-decoder.ts'

/** Of the letters' numbers: what Unicode counts from, and what stands for none. */
const FIRST_SYLLABLE = 0xac00
const VOWELS = 21
const ENDINGS = 28
const NO_LETTER = 1
const NO_VOWEL = 2
/** By the number in the five bits: which vowel, which ending; -1 is none. */
const VOWEL = [
  -1, -1, -1, 0, 1, 2, 3, 4, -1, -1, 5, 6, 7, 8, 9, 10, -1, -1, 11, 12, 13, 14, 15, 16, -1, -1, 17, 18, 19, 20, -1, -1,
]
const ENDING = [
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, -1, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, -1, -1,
]
/** Letters by themselves, in the order of those that begin a syllable. */
const ALONE = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const ALONE_VOWEL = 0x314f
/** Those that end a syllable and begin none; the others have a place already. */
const ALONE_ENDING = '  ㄳ ㄵㄶ  ㄺㄻㄼㄽㄾㄿㅀ  ㅄ         '

const wansung: InstanceType<typeof TextDecoder> = new TextDecoder('euc-kr')

export const johab: Step = (bytes, at) => {
  const lead = bytes[at] as number
  if (!isJohabLead(lead)) return [BAD, 1]
  const trail = bytes[at + 1]
  if (trail === undefined) return null
  const character = lead <= 0xd3 ? hangul((lead << 8) | trail) : other(lead, trail)
  return character === BAD && trail < 0x80 ? [BAD, 1] : [character, 2]
}

export function isJohabLead(byte: number): boolean {
  return (byte >= 0x84 && byte <= 0xd3) || (byte >= 0xd9 && byte <= 0xf9 && byte !== 0xdf)
}

/** Whether two bytes are a whole syllable, as nearly all of a text are. */
export function isSyllable(lead: number, trail: number): boolean {
  const character = hangul((lead << 8) | trail)
  return character >= '\uac00' && character <= '\ud7a3'
}

function hangul(code: number): string {
  const first = (code >> 10) & 31
  const vowel = VOWEL[(code >> 5) & 31] as number
  const ending = ENDING[code & 31] as number
  const isFirst = first > NO_LETTER && first < ALONE.length + 2
  if (isFirst && vowel >= 0 && ending >= 0)
    return String.fromCharCode(FIRST_SYLLABLE + ((first - 2) * VOWELS + vowel) * ENDINGS + ending)
  const noVowel = ((code >> 5) & 31) === NO_VOWEL
  if (isFirst && noVowel && ending === 0) return ALONE[first - 2] as string
  if (first !== NO_LETTER) return BAD
  if (vowel >= 0 && ending === 0) return String.fromCharCode(ALONE_VOWEL + vowel)
  const alone = noVowel && ending > 0 ? ALONE_ENDING[ending - 1] : undefined
  return alone === undefined || alone === ' ' ? BAD : alone
}

/** Two rows of KS X 1001 to a first byte: symbols from D9 on, Chinese characters from E0 on. */
function other(lead: number, trail: number): string {
  // Letters by themselves have their place above.
  if (lead === 0xda && trail >= 0xa1 && trail <= 0xd3) return BAD
  const isLow = trail >= 0x31 && trail <= 0x7e
  if (!isLow && !(trail >= 0x91 && trail <= 0xfe)) return BAD
  const cell = trail - (isLow ? 0x31 : 0x43)
  const row = (lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * (lead - 0xe0) + 0x29) + (cell < 94 ? 0 : 1)
  const character = wansung.decode(Uint8Array.of(0xa1 + row, 0xa1 + (cell % 94)))
  return character.length === 1 ? character : BAD
}
