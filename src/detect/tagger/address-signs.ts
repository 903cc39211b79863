/** Addresses of Chinese, Japanese and Korean: their signs and endings. */
import { isDigit } from '../../validators/ascii.ts'
import type { Decoder } from './decoder.ts'
import { hashText, WORD_KIND, type Word } from './words.ts'

const HYPHEN = 45

/** Of Chinese or Japanese: a number with the sign of a house or flat, or two joined (`1-2-3`), and no mark that parts sentences. */
export function isWrittenInSigns({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  let hasHouse = false
  for (let i = first; i <= last; i++) {
    const { hash, kind, hasDigit } = words.all[tokens.word[i] as number] as Word
    if (kind === WORD_KIND.mark && PARTS_SENTENCES.has(hash)) return false
    if (!hasDigit || i === last) continue
    const next = words.all[tokens.word[i + 1] as number] as Word
    if (next.kind === WORD_KIND.ideograph && HOUSE_SIGNS.has(next.hash)) hasHouse = true
    if (bytes[tokens.end[i] as number] === HYPHEN && i + 2 <= last && (words.all[tokens.word[i + 2] as number] as Word).hasDigit)
      hasHouse = true
  }
  return hasHouse
}

/** The last token of an address before a comma and the label of who or what is next, which are written without a blank: `50楼,收件人王小明,电话`. */
export function endBeforeSignedLabel({ tokens, words, bytes }: Decoder, first: number, last: number): number {
  for (let k = first + 1; k < last; k++) {
    const { kind } = words.all[tokens.word[k + 1] as number] as Word
    if (tokens.kind[k] !== WORD_KIND.mark || kind === WORD_KIND.mark || kind === WORD_KIND.number) continue
    const from = tokens.start[k + 1] as number
    if ((bytes[from] as number) < 0xe3) continue // below the ideographs
    if (LABELS.test(Buffer.from(bytes.subarray(from, from + LONGEST_LABEL)).toString('utf8'))) return k - 1
  }
  return last
}

const LONGEST_LABEL = 18
const LABELS =
  /^(?:收件人|收货人|收貨人|联系人|聯絡人|联系电话|联系方式|聯絡電話|电话|電話|手机|手機|邮箱|姓名|身份证|受取人|お?届け先|氏名|お名前|携帯|전화|연락처|휴대폰|받는|수취인|성명|이름)/u

/** Korean: 시, 도, 구, 군, 동, 읍, 면, 리, 로, 길 end the names of provinces, towns, wards and streets. */
export function endsAsPlace({ tokens, bytes }: Decoder, i: number): boolean {
  const end = tokens.end[i] as number
  return (
    end - (tokens.start[i] as number) >= LEAST_KOREAN &&
    KOREAN_ENDINGS.has(Buffer.from(bytes.subarray(end - 3, end)).toString('utf8'))
  )
}

/**
 * Korean: words end as they do in sentences and seldom in addresses, or each number counts or dates something (`9월 8일`, `제4회`, `38개의`).
 * Of one word the ending says little: an address may be followed by `입니다`.
 */
export function isKoreanSentence({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  let endings = 0
  let syllables = 0
  let numbers = 0
  let counted = 0
  for (let i = first; i <= last; i++) {
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    if ((words.all[tokens.word[i] as number] as Word).hasDigit) {
      numbers++
      if (isCounter(bytes, start)) counted++
    }
    if (!isHangul(bytes[end - 3] as number)) continue
    syllables++
    const text = Buffer.from(bytes.subarray(Math.max(start, end - 6), end)).toString('utf8')
    if (SENTENCE_ENDINGS.test(text)) endings++
  }
  return syllables > 1 && (endings > 1 || (numbers > 0 && counted === numbers))
}

/** True if a word that counts stands behind the digits that begin or are at `at`. */
function isCounter(bytes: Uint8Array, at: number): boolean {
  let i = at
  while (isHangul(bytes[i] as number)) i += 3
  while (isDigit(bytes[i] as number)) i++
  if (bytes[i] === BLANK) i++
  return isHangul(bytes[i] as number) && COUNTERS.has(Buffer.from(bytes.subarray(i, i + 3)).toString('utf8'))
}

/** First byte of a syllable of Hangul (U+AC00 to U+D7A3). */
function isHangul(byte: number): boolean {
  return byte >= 0xea && byte <= 0xed
}

const BLANK = 32
/** Particles and endings of verbs; not 로, 도, 이, 가 and 리, in which streets and places end. */
const SENTENCE_ENDINGS = /(?:을|를|은|는|의|다|고|며|된|인|할|에서|에는|부터|까지|으로|만|와|하여|해서|하도록)$/
/** Of years, months, days, times, people and amounts; not 호, 동, 층 and 번, which houses and flats have. */
const COUNTERS: ReadonlySet<string> = new Set([...'년월일시분초회개명주차배억원위'])

/** Two syllables, in bytes. */
const LEAST_KOREAN = 6
const KOREAN_ENDINGS: ReadonlySet<string> = new Set([...'시도구군동읍면리로길'])
const PARTS_SENTENCES: ReadonlySet<number> = new Set([...'，。！？；：、“”‘’「」《》'].map((mark) => hashText(mark)))
const HOUSE_SIGNS: ReadonlySet<number> = new Set([...'号號丁番室弄楼樓栋棟座层層階幢'].map((sign) => hashText(sign)))
