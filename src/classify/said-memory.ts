/**
 * What the name of a field says for each rule, remembered: a name is met in file after file. Most rules know no word of it, and judge it
 * alike, so only what others say is kept (bench: repositories). Its slow twin, in the tests, asks every rule.
 */
import { remembered } from '../model/memo.ts'
import type { Rule } from '../model/rule.ts'
import type { NamedRule } from './context-memory.ts'
import { englishOf } from './english.ts'
import type { Mentions } from './mentions.ts'
import { behaviourBits } from './behaviour-names.ts'
import { attributeBits, isListed, translatedBits, writtenBits } from './name-evidence.ts'
import type { FieldName } from './name-forms.ts'
import { type NameKnowledge, NO_KNOWLEDGE } from './name-knowledge.ts'

/** A name takes some 300 bytes. */
const MOST_NAMES = 4096

/** Bits of a name: the same for all rules but those at `places`. */
interface Said {
  readonly rest: number
  readonly places: readonly number[]
  readonly bits: readonly number[]
}

export interface SaidMemory {
  /** By the name as it is judged. */
  readonly kept: Map<string, Said>
  /** Of the name that was asked for last, in the order of the rules. */
  readonly bits: Float64Array
}

export function saidMemory(rules: number): SaidMemory {
  return { kept: new Map(), bits: new Float64Array(rules) }
}

/** The rules of a run. */
interface SaidOf {
  readonly rules: readonly (NamedRule & { readonly isBehaviour: boolean })[]
  readonly mentions: Mentions
  readonly said: SaidMemory
}

/** Equal for names that are judged alike. */
export function nameKey({ question, ownKey, fullKey, written }: FieldName): string {
  return `${question ? '?' : ''}${ownKey}\n${fullKey}\n${written}`
}

/** What a name says for each rule, in the order of the rules. Valid until the next call. */
export function bitsOfName(name: FieldName, among: SaidOf): Float64Array {
  const { kept, bits } = among.said
  const said = remembered(kept, MOST_NAMES, nameKey(name), readName, { name, among })
  bits.fill(said.rest)
  for (let i = 0; i < said.places.length; i++) bits[said.places[i] as number] = said.bits[i] as number
  return bits
}

function readName({ name, among: { rules, mentions, said } }: { name: FieldName; among: SaidOf }): Said {
  mentions.restart()
  for (const words of [name.own, name.full, ...englishOf(name.own)]) mentions.mark(words)
  const { marks } = mentions
  const { bits } = said
  let rest = attributeBits(name, NO_KNOWLEDGE)
  const unsaid = rest
  const ofBehaviours = behaviourBits(name, NO_KNOWLEDGE).strong
  let isKnown = false
  for (let i = 0; i < rules.length; i++) {
    const one = rules[i] as SaidOf['rules'][number]
    if (one.isBehaviour) bits[i] = marks[i] === 0 && !name.question ? ofBehaviours : behaviourName(name, one.rule, one.names)
    else {
      bits[i] = marks[i] === 0 ? unsaid : writtenBits(name, one.names)
      isKnown ||= isListed(bits[i] as number)
    }
  }
  if (!isKnown) {
    rest = translatedBits(name, NO_KNOWLEDGE, unsaid)
    for (let i = 0; i < rules.length; i++) {
      const one = rules[i] as SaidOf['rules'][number]
      if (!one.isBehaviour) bits[i] = marks[i] === 0 ? rest : translatedBits(name, one.names, bits[i] as number)
    }
  }
  const places: number[] = []
  for (let i = 0; i < bits.length; i++) if (bits[i] !== rest) places.push(i)
  return { rest, places, bits: places.map((i) => bits[i] as number) }
}

/** A header that is a whole question holds answers. */
const QUESTION_BITS = 5

function behaviourName(name: FieldName, rule: Rule, names: NameKnowledge): number {
  if (name.question && rule.id === 'preference') return QUESTION_BITS
  return behaviourBits(name, names).strong
}
