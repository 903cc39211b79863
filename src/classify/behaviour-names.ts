/** What a field's name says for rules of what people did, in bits. */
import { englishOf } from './english.ts'
import { singular } from './field-name.ts'
import { WHOLE_NAME_BITS, TAKES_BACK, LONGEST_NAME } from './name-evidence.ts'
import type { FieldName } from './name-forms.ts'
import type { NameKnowledge } from './name-knowledge.ts'
import { extremes, matchesIn, type PhraseMatch } from './phrases.ts'

/** Bits for a rule that is a behaviour: `strong` of the name alone, `context` where the table agrees. */
export function behaviourBits(name: FieldName, knowledge: NameKnowledge): { readonly strong: number; readonly context: number } {
  if (name.own.length === 0 || name.own.length > LONGEST_NAME + 2) return { strong: 0, context: 0 }
  // What stands around it can only speak against it.
  const { worst } = extremes(matchesIn(name.full, knowledge.strong))
  const said = behaviourOf(name.own, name.ownKey, worst, knowledge)
  for (const words of englishOf(name.own)) {
    const other = behaviourOf(words, words.join('_'), worst, knowledge)
    if (Math.abs(other.strong) > Math.abs(said.strong)) said.strong = other.strong
    said.context = Math.max(said.context, other.context)
  }
  return said
}

/** Words that make a switch of what they stand beside: `enable_reactions`, `comments_allowed`. What may be done nobody has done. */
const SWITCHES: ReadonlySet<string> = new Set(
  'enable enables enabled disable disables disabled allow allows allowed disallow permit permits permitted can'.split(' '),
)

function behaviourOf(
  words: readonly string[],
  key: string,
  around: number,
  knowledge: NameKnowledge,
): { strong: number; context: number } {
  if (!knowledge.isOfChoices && words.length > 1 && words.some((word) => SWITCHES.has(word)))
    return { strong: Math.min(around, 0), context: 0 }
  const strong = extremes([...matchesIn(words, knowledge.strong), ...matchesIn(words.map(singular), knowledge.singular)])
  const whole = knowledge.fields.has(key)
  const context = extremes(matchesIn(words, knowledge.context))
  return {
    strong: (whole ? WHOLE_NAME_BITS - 1 : (strong.best?.bits ?? 0)) + Math.min(strong.worst, around),
    context: Math.max(
      isWhen(words) ? WHEN_BITS : 0,
      context.best === undefined ? 0 : contextBits(words, context.best, knowledge),
    ),
  }
}

/** Bits that a whole name has for an attribute where its table is about nothing else: `weight` among what was measured of patients. */
export function contextOf({ own }: FieldName, knowledge: NameKnowledge): number {
  if (knowledge.context.byWord.size === 0) return 0
  const { best } = extremes(matchesIn(own, knowledge.context))
  return best !== undefined && best.start === 0 && own.slice(best.end).every((word) => CURRENCIES.has(word)) ? best.bits : 0
}

/** `amount_eur` is an amount. */
const CURRENCY_WORDS = 'usd eur gbp chf pln sek nok dkk czk brl mxn inr aud cad try'

const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_WORDS.split(' '))

/** Words that count, date or single out what another word is about: `total_clicks`, `last_sent`, `fare_amount`. */
const QUANTITIES: ReadonlySet<string> = new Set(
  `total unique num number count avg average min max sum pct percent last first per rate date time ts at on in of amount given did not incl excl inc excluding including net gross vat tax cents pence ${CURRENCY_WORDS}`.split(
    ' ',
  ),
)

/** When somebody did something, in a table that says what: `rated_at`, `tickets_booked_on`. */
const WHEN_BITS = 3.5

const WHEN: ReadonlySet<string> = new Set('at on ts date time timestamp'.split(' '))

const DONE: ReadonlySet<string> = new Set('sent bought sold seen left lost chosen given read paid spent begun done'.split(' '))

/** Dates of records, and not of what people did. */
const KEPT: ReadonlySet<string> = new Set(
  'created updated modified changed synced deleted inserted loaded imported exported archived edited added published generated expired indexed cached migrated reminded notified warned banned locked verified activated'.split(
    ' ',
  ),
)

function isWhen(words: readonly string[]): boolean {
  const done = words[words.length - 2]
  if (done === undefined || !WHEN.has(words[words.length - 1] as string) || KEPT.has(done)) return false
  return (done.length > 4 && done.endsWith('ed')) || DONE.has(done)
}

/** `Q4_VERBATIM`, `question_2`: which one it is says nothing else. */
const QUESTION_NUMBER = /^(?:q|q?\d+)$/

/** A word that depends on its table must be nearly the whole name; words of the same subject beside it do no harm. */
function contextBits(words: readonly string[], match: PhraseMatch, knowledge: NameKnowledge): number {
  let bits = match.bits
  words.forEach((word, i) => {
    if (i >= match.start && i < match.end) return
    if (QUESTION_NUMBER.test(word)) return
    const subject = QUANTITIES.has(word) || knowledge.context.byWord.has(word) || knowledge.table.byWord.has(singular(word))
    bits -= subject && (!TAKES_BACK.has(word) || QUANTITIES.has(word)) ? 0.5 : 3
  })
  return Math.max(0, bits)
}
