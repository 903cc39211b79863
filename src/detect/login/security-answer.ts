/** Answers to questions that stand for a password: `Security answer: …`, and `Answer: …` on the line of such a question or the next. */
import { REJECT } from '../../model/rule.ts'
import { isNotASecret } from '../../validators/placeholder.ts'
import { keyBefore, NOT_FOUND, packed, quoteBefore, textOf, valueStart } from '../located.ts'
import { repeatsName } from './key-name.ts'
import { isCodeExpression, isFollowedByWords } from './source-code.ts'

export const ANSWER_KEYS: readonly string[] = [
  'securityanswer',
  'secretanswer',
  'answer',
  'antwort',
  'antwoord',
  'réponse',
  'Réponse',
  'reponse',
  'respuesta',
  'resposta',
  'risposta',
  'odpowiedź',
  'odpověď',
  'svar',
  'ответ',
  'Ответ',
  'відповідь',
  'Відповідь',
]
const NAMED = /(?:security|secret)[ _-]?answer$/i
const ANSWER = new RegExp(`(?:${ANSWER_KEYS.join('|')})$`, 'iu')
const QUESTION =
  /(?:security|secret|recovery) ?(?:question|q\b)|sicherheits(?:ab)?frage|geheimfrage|question (?:secrète|de sécurité)|pregunta (?:de seguridad|secreta)|pergunta (?:de segurança|secreta)|domanda (?:di sicurezza|segreta)|pytanie (?:bezpieczeństwa|pomocnicze|zabezpieczające)|(?:kontrolní|bezpečnostní) otázka|beveiligingsvraag|geheime vraag|(?:säkerhets|sikkerheds|sikkerhets)(?:fråga|spørgsmål|spørsmål)|(?:контрольный|секретный) вопрос|(?:контрольне|секретне) (?:питання|запитання)/iu
/** An answer is short: up to four words, of which all begin large, or one. */
const WORDS = /^\p{L}[\p{L}\p{M}\d’'._&!-]*(?: [\p{Lu}\d][\p{L}\p{M}\d’'._&!-]*){0,3}(?=[.,;]?[ \t]*(?:[\r\n\0]|$))/u

/** In quotes as well: longer ones are what a program says of an answer. */
const MOST_WORDS = 4

/** Bytes that are looked at: back to the question, and of the answer. */
const QUESTION_WITHIN = 200
const LONGEST = 80

/**
 * @param at one past the delimiter of a key
 * @returns the packed place of the answer, NOT_FOUND if it answers another question; undefined if the key is no answer's
 */
export function locateAnswer(bytes: Uint8Array, at: number): number | undefined {
  const key = keyBefore(bytes, at)
  if (!ANSWER.test(key)) return undefined
  const named = NAMED.test(key) || /(?:security|secret) answer ?$/i.test(textOf(bytes, Math.max(0, at - 20), at - 1))
  if (!named && !QUESTION.test(textOf(bytes, Math.max(0, at - QUESTION_WITHIN), at))) return NOT_FOUND
  const start = valueStart(bytes, at)
  // Settings and translations say it without blanks.
  const isSpoken = bytes[at] === 32 && bytes[at - 1] === 58 && quoteBefore(bytes, start) === 0
  if (!isSpoken) return named ? undefined : NOT_FOUND
  const value = WORDS.exec(textOf(bytes, start, start + LONGEST))?.[0]
  return value === undefined ? NOT_FOUND : packed(start, start + Buffer.byteLength(value))
}

/** A security answer is a word: in quotes it is one, bare it may as well be a label. Undefined if the key is another. */
export function weighAnswer(bytes: Uint8Array, start: number, end: number): number | undefined {
  const key = keyBefore(bytes, start)
  if (!ANSWER.test(key)) return undefined
  const value = textOf(bytes, start, end)
  const quoted = quoteBefore(bytes, start) !== 0
  if (isNotASecret(value) || !/^\p{L}/u.test(value) || repeatsName(key, value) || isFollowedByWords(bytes, start, end))
    return REJECT
  if (value.trim().split(/\s+/).length > MOST_WORDS) return REJECT
  if (!quoted && isCodeExpression(value, bytes, start, end)) return REJECT
  return quoted || !NAMED.test(key) || value.includes(' ') ? -3 : -4.6
}
