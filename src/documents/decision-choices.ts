/** What people may decide, by what it is about. */
import type { Decision } from '../model/inventory-document.ts'

type Choice = Decision['decision']

/** By the prefix of the id: rows, and unclassified fields. */
const CHOICES: Readonly<Record<string, ReadonlySet<Choice>>> = {
  pf1: new Set<Choice>(['confirmed', 'false-positive', 'accepted']),
  uf1: new Set<Choice>(['personal', 'not-personal']),
}

/** @returns in the order they are offered in; none of an id that is not ours */
export function choicesFor(id: string): ReadonlySet<Choice> {
  return CHOICES[id.slice(0, 3)] ?? new Set()
}

/** @returns null: it cannot be decided of what has that id */
export function choiceOf(id: string, text: string): Choice | null {
  for (const choice of choicesFor(id)) if (choice === text) return choice
  return null
}
