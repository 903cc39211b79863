/** What the name of a table, and the names of all its fields, say of what it is about, in bits. */
import { EVENT_RULES, eventOf } from '../../rules/words/events.ts'
import { englishOf } from './english.ts'
import { singular } from './field-name.ts'
import type { FieldName } from './name-forms.ts'
import type { NameKnowledge } from './name-knowledge.ts'
import { extremes, matchesIn } from './phrases.ts'

/** A table called like an event holds such events: `order_completed`, `email_opened`. */
export const EVENT_TABLE_BITS = 5

/** The rule of the event that a table is called like. */
export function eventOfTable(words: readonly string[]): string | undefined {
  const event = words.length > 1 ? eventOf(words.join('_')) : undefined
  return event === undefined ? undefined : EVENT_RULES[event]
}

/** @param rule id of the rule whose knowledge it is */
export function tableBits(words: readonly string[], knowledge: NameKnowledge, rule: string): number {
  let { best, worst } = extremes(matchesIn(words.map(singular), knowledge.table))
  for (const english of englishOf(words)) {
    const other = extremes(matchesIn(english.map(singular), knowledge.table))
    if ((other.best?.bits ?? 0) > (best?.bits ?? 0)) best = other.best
    worst = Math.min(worst, other.worst)
  }
  const ofEvent = eventOfTable(words) === rule ? EVENT_TABLE_BITS : 0
  return Math.max(best?.bits ?? 0, ofEvent) + worst
}

/** Cues of a table's fields add up to this. */
const MOST_CUE_BITS = 4

/** One cue alone is chance. */
const LEAST_CUES = 2

/** What the names of all fields of a table say about its subject, beside the fields that are of the rule's type. */
export function cueBits(names: readonly FieldName[], knowledge: NameKnowledge): number {
  const seen = new Map<string, number>()
  for (const { own } of names)
    for (const words of [own, ...englishOf(own).slice(0, 1)])
      for (const { bits, start, end } of matchesIn(words, knowledge.cues)) seen.set(words.slice(start, end).join('_'), bits)
  return sumOfCues(seen)
}

/** @param seen bits of each cue that is there */
export function sumOfCues(seen: ReadonlyMap<string, number>): number {
  if (seen.size < LEAST_CUES) return 0
  let sum = 0
  for (const bits of seen.values()) sum += bits
  return Math.min(MOST_CUE_BITS, sum)
}
