/**
 * Tables of areas and of years: `AGE16_24` and `aged_65_plus` say how many, or what share, of the people there are of that age. What else such a
 * record says of people (the ill, the faithful) is a number of them as well, and nobody's.
 */
import { addTerm, type Case } from './case.ts'
import type { Field } from './field.ts'
import { CONTRADICTED, isNumeric } from './judge.ts'

const AGE: ReadonlySet<string> = new Set('age ages aged alter edad idade leeftijd eta'.split(' '))
/** `16 24`, `65 plus`, `under 5`, `75 over`; words as field-name.ts cuts them. */
const NUMBER = /^\d{1,3}$/
const BOUND: ReadonlySet<string> = new Set('plus over under above below up less more bis ab'.split(' '))
/** One alone may be somebody's, with a number behind it. */
const LEAST_BANDS = 2
/** What is counted of people beside their ages. */
const COUNTED: ReadonlySet<string> = new Set(
  'age date-of-birth gender health ethnicity religion nationality marital-status trade-union political-opinion job-title'.split(
    ' ',
  ),
)

export function addBandsOfNobody(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const bands = fields.filter(isBand)
  if (bands.length < LEAST_BANDS) return
  fields.forEach(({ look }, i) => {
    if (!isNumeric(look)) return
    for (const entry of cases[i] as readonly Case[]) if (COUNTED.has(entry.rule.id)) addTerm(entry, 'negative', CONTRADICTED)
  })
}

function isBand({ name: { own } }: Field): boolean {
  const at = own.findIndex((word) => AGE.has(word))
  if (at < 0) return false
  const behind = own.slice(at + 1)
  const numbers = behind.filter((word) => NUMBER.test(word)).length
  return numbers >= 2 || (numbers === 1 && behind.some((word) => BOUND.has(word)))
}
