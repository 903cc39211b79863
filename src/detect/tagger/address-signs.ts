/** Addresses of Chinese, Japanese and Korean: their signs and endings. */
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

/** Korean: 시, 도, 구, 군, 동, 읍, 면, 리, 로, 길 end the names of provinces, towns, wards and streets. */
export function endsAsPlace({ tokens, bytes }: Decoder, i: number): boolean {
  const end = tokens.end[i] as number
  return (
    end - (tokens.start[i] as number) >= LEAST_KOREAN &&
    KOREAN_ENDINGS.has(Buffer.from(bytes.subarray(end - 3, end)).toString('utf8'))
  )
}

/** Two syllables, in bytes. */
const LEAST_KOREAN = 6
const KOREAN_ENDINGS: ReadonlySet<string> = new Set([...'시도구군동읍면리로길'])
const PARTS_SENTENCES: ReadonlySet<number> = new Set([...'，。！？；：、“”‘’「」《》'].map((mark) => hashText(mark)))
const HOUSE_SIGNS: ReadonlySet<number> = new Set([...'号號丁番室弄楼樓栋棟座层層階幢'].map((sign) => hashText(sign)))
