/** Numbers that words announce: `my phone number is 5105550123`, `call Ann (13712345678)`, `电话号是 …`. Bare digits are found only so, or behind a key. */
import { isDigit } from '../../validators/ascii.ts'
import { NOT_FOUND, textOf } from '../located.ts'
import { locatePhone } from './locate.ts'

export const PHONE_LITERALS: readonly string[] = [
  'phone ',
  'Phone ',
  'telephone ',
  'Telephone ',
  'call ',
  'Call ',
  'mobile ',
  'cell ',
  'Fax ',
  'tel ',
  'Tel. ',
  'tel. ',
  'telefon',
  'Telefon',
  'téléphone ',
  'teléfono ',
  'celular ',
  'Handy',
  'WhatsApp ',
  'whatsapp ',
  '电话',
  '手机',
  '電話',
  '携帯',
  '전화',
  '휴대폰',
  'телефон',
  'फोन ',
]

/** Words between the cue and the number. */
const LINK =
  /^(?:nummer|nr\.?|number|no\.(?!\.)|numero|número|numéro|号码|号|番号|번호|नंबर)?[\s:]*(?:\.{2,}|_{2,})?(?:(?:is|are|at|was|on|me|him|her|us|them|now|ist|lautet|est|es|è|é|er|är|on|是|は|는|은|为|為|#|:)[\s:]*){0,3}$/iu

/** Bytes ahead of a cue in which the number may begin. */
const REACH = 40
const RUN = /(?:(?<![\w.+#$-])|(?<=\.\.|__))[+(]?\d[\d ().-]{5,22}\d(?![\w.]?\d|\w)/

/** @param at one past the cue */
export function locateAnnounced(bytes: Uint8Array, at: number): number {
  const last = bytes[at - 1] as number
  if (last === 58 || last === 61 || last === 62) return locatePhone(bytes, at) // a key
  for (let i = at; i < at + REACH; i++) {
    const byte = bytes[i] as number
    if (byte === 10 || byte === 0 || i === at + REACH - 1) return NOT_FOUND
    if (isDigit(byte) || byte === 43 || (byte === 40 && (isDigit(bytes[i + 1] as number) || bytes[i + 1] === 43))) {
      const found = LINK.test(textOf(bytes, at, i)) ? locatePhone(bytes, inside(bytes, i)) : NOT_FOUND
      if (found >= 0) return found
      break
    }
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, REACH + 24)
    .toString('latin1')
    .replace(/[\n\0].*$/s, '')
  const index = RUN.exec(text)?.index ?? REACH
  return index < REACH ? locatePhone(bytes, inside(bytes, at + index)) : NOT_FOUND
}

/** Past a parenthesis that holds the whole number and not its area code. */
function inside(bytes: Uint8Array, at: number): number {
  return bytes[at] === 40 && !/^\(\+?\d{1,5}\)/.test(textOf(bytes, at, at + 8)) ? at + 1 : at
}

/** A literal is worth eight bits, a key five; words announce a number nearly as surely. */
const IN_WORDS_BITS = -3.5
const FAR_BITS = -5.5

/** What a number behind words loses against one behind a key; 0 for one behind a key. */
export function announcedBits(bytes: Uint8Array, start: number): number {
  const before = textOf(bytes, Math.max(0, start - 32), start)
  if (/[:=>]\s{0,12}["'[(]*$/.test(before)) return 0
  const cue =
    /(?:phone|telephone|call|mobile|cell|fax|tel\.?|tf\.|telefon|téléphone|teléfono|telefono|telefone|celular|handy|whatsapp|电话|手机|電話|携帯|전화|휴대폰|телефон|फ़ोन|फोन|puhelin)(?!.*(?:phone|call|mobile|cell|fax|tel))(.*)$/isu.exec(
      before,
    )
  return cue !== null && LINK.test((cue[1] as string).replace(/^\s+/, '').replace(/[(+\s]+$/, '')) ? IN_WORDS_BITS : FAR_BITS
}
