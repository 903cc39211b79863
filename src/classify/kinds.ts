/**
 * Tables that list kinds of things, for other tables to refer to: the states an order can be in, the plans there are, in each language. They
 * are called by what they list the kinds of, and hold nobody's.
 */
import { addTerm, type Case, type Field } from './cases.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judges.ts'
import { isOfPeople } from './name-evidence.ts'

/** Last words of what such tables are called. */
const KINDS: ReadonlySet<string> = new Set('status type plan kind'.split(' '))
/** Behind them: the same in another table, mostly for each language. */
const TEXTS: ReadonlySet<string> = new Set('description translation i18n text label lang language name'.split(' '))
/** What fields of lists of kinds are called, beside the table's own words. */
const LISTED: ReadonlySet<string> = new Set(
  `id code key uuid guid name title label description text comment language lang locale sort order position rank weight active enabled default
  status type plan kind is retired creator color colour icon created changed updated modified date at by reason on image slug
  value price cost amount frequency duration cycle trial count days months years interval currency`.split(/\s+/),
)

export function addKindsOfNobody(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  const words = tableWords.map(singular)
  while (words.length > 1 && TEXTS.has(words.at(-1) as string)) words.pop()
  const listsKinds =
    words.length > 1 &&
    KINDS.has(words.at(-1) as string) &&
    !isOfPeople(fields.flatMap(({ name }) => name.own)) &&
    fields.every(({ name }) => name.own.every((word) => LISTED.has(singular(word)) || words.includes(singular(word))))
  fields.forEach((field, i) => {
    for (const entry of cases[i] as readonly Case[]) {
      if (entry.rule.category !== 'behavioral' || entry.terms.some(({ kind }) => kind === 'known-schema')) continue
      if (listsKinds || (entry.rule.id === 'preference' && isFlag(field))) addTerm(entry, 'negative', CONTRADICTED)
    }
  })
}

/** Yes or no: this one of several names, addresses or spellings is the preferred one. It says what is right, and not what anybody likes. */
function isFlag({ name, look }: Field): boolean {
  return name.own.at(-1) === 'preferred' && look.share.boolean > 0.5
}
