/** Licence plates behind or before their word in running text. Their groups are too short for the kernel to see without one. */
import type { IdentifierTest, Rule } from '../../model/rule.ts'
import { NOT_FOUND, packed, textOf } from '../located.ts'
import { wordsOfCue } from './cue-words.ts'
import { locateIdentifier } from './identifier-rule.ts'

/** Letters and figures of a plate, in two to four groups with single marks between: `34 ABC 123`, `WX 12345`, `AB-123-CD`, `KA 53 ME 3456`. */
const GROUPS =
  '[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\\d{1,4}[EH]?|[A-Z]{1,3}[ -]?\\d{1,6}(?:[ -]?[A-Z]{1,3}(?:[ -]?\\d{1,4})?)?|\\d{1,4}[ -]?[A-Z]{1,3}(?:[ -]?\\d{1,5})?'
/** The rest of the word, words and marks that say nothing, the plate. In figures alone or in small letters it could be anything. */
const AFTER = new RegExp(
  `^(\\p{L}{0,9}\\.?(?: (?:no|nr|n[°º]|numarası|number|numero|número|num|is|ist|lautet|è|é|es|est|var|to|del|do|de|of|the|the car|auto|coche|carro|vehículo|veículo|véhicule|voiture)\\.?){0,3}[ :]{1,3}["'(]?)(${GROUPS})(?![\\p{L}\\d]|[-.,]\\d|[ -][A-Z\\d]{1,3}\\b)`,
  'u',
)
const BEFORE = new RegExp(`(?<![\\p{L}\\d.,-])(${GROUPS})["')]? $`, 'u')

const LONGEST_AFTER = 72
const LONGEST_BEFORE = 20
const SHORTEST = 5
const LONGEST = 9

/**
 * @param at one past the first letters of a word for plates
 * @param word bytes of those letters
 * @param isPlate judges letters and figures without marks
 * @returns the packed place of the plate, or NOT_FOUND
 */
function locatePlate(bytes: Uint8Array, at: number, word: number, isPlate: (compact: string) => boolean): number {
  const after = AFTER.exec(textOf(bytes, at, at + LONGEST_AFTER))
  if (after !== null && isPlate(compactOf(after[2] as string))) {
    const start = at + Buffer.byteLength(after[1] as string)
    return packed(start, start + (after[2] as string).length)
  }
  const before = BEFORE.exec(textOf(bytes, Math.max(0, at - word - LONGEST_BEFORE), at - word))
  if (before === null || !isPlate(compactOf(before[1] as string))) return NOT_FOUND
  const start = at - word - Buffer.byteLength(before[0])
  return packed(start, start + (before[1] as string).length)
}

const compactOf = (value: string): string => value.replace(/[ -]/g, '')

/** Of some length, with two figures and no more than plates have. */
function isLikely(compact: string): boolean {
  const digits = compact.replace(/\D/g, '').length
  return compact.length >= SHORTEST && compact.length <= LONGEST && digits >= 2 && digits <= 6 && digits < compact.length
}

/** A cue as the names before `:` and `=` that it stands in, with what is written for a number. Those of other scripts the kernel finds by their words. */
function keysOfCue(cue: string): readonly string[] {
  const joined = wordsOfCue(cue).join('')
  if (!/^[a-z]{4,}$/.test(joined)) return []
  return [joined, ...(/(?:no|nr|number|num)$/.test(joined) ? [] : ['no', 'nr', 'number'].map((end) => joined + end))]
}

/** A literal is worth eight bits; a plate behind a mere word is sure in nine of ten. */
const WORD_BITS = -4.5

/**
 * @param rule of plates; its cues are its keys, too
 * @param words first letters of words that announce them, as the kernel's literals
 * @param written what plates are taken to be behind those words; without it what the rule takes for plates
 */
export function withPlateWords(rule: Rule, words: readonly string[] = [], written?: RegExp): Rule {
  const test = rule.identifier as IdentifierTest
  const isPlate = (compact: string): boolean =>
    isLikely(compact) && (written?.test(compact) ?? (test.pattern.test(compact) && test.valid(compact)))
  const announcing = [
    ...new Set(
      words.flatMap((word) => [
        word,
        word.charAt(0).toUpperCase() + word.slice(1),
        ...(word.includes(' ') ? [word.toUpperCase()] : []),
      ]),
    ),
  ]
  const longest = Math.max(0, ...words.map((word) => Buffer.byteLength(word)))
  return {
    ...rule,
    keys: [...new Set([...(rule.keys ?? []), ...test.cues.flatMap(keysOfCue)])],
    literals: announcing,
    locate: (bytes, at) => {
      const last = bytes[at - 1]
      if (last === 58 || last === 61) return locateIdentifier(test, bytes, at)
      const text = textOf(bytes, Math.max(0, at - longest), at)
      const word = announcing.find((one) => text.endsWith(one))
      return word === undefined ? NOT_FOUND : locatePlate(bytes, at, Buffer.byteLength(word), isPlate)
    },
    weigh: (bytes, start) => (/[:=]\s*["']?$/.test(textOf(bytes, Math.max(0, start - 4), start)) ? 0 : WORD_BITS),
  }
}
