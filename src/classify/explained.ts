/**
 * Documents that explain a program: their tables say what there is to set and what a part is good for (`What does it do?`), and hold nobody's
 * choice. Who was asked is addressed (`What do you like?`), or stands beside the answer.
 */
import type { FieldPlace } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { splitName } from './field-name.ts'

const DOCUMENT = /\.(?:md|markdown|mdx|mdown|html?|xhtml|rst|adoc|asciidoc)$/i
/** Who is asked, in the languages of the field names. */
const ADDRESSED: ReadonlySet<string> = new Set(
  'you your yours u sie ihr ihre ihren ihnen ihrem du dein deine deinen dir dich euch vous votre vos tu ton ta tes te usted ustedes su sus você voce vocês seu sua lei suo voi uw je jouw jij din dina dig ты вы вас ваш ваша'.split(
    ' ',
  ),
)
const WHO: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'login', 'birth'])
/** A verdict this sure is somebody. */
const SURE = 0.6

/** As a verdict says it (classify.ts). */
interface Told {
  readonly field: number
  readonly rule: string
  readonly confidence: number
}

/** @param found verdicts on one kind of record */
export function withoutExplanations<T extends Told>(
  file: string,
  places: readonly FieldPlace[],
  found: readonly T[],
  rules: readonly Rule[],
): readonly T[] {
  if (!DOCUMENT.test(file) || !found.some(({ rule }) => rule === 'preference')) return found
  const who = new Set(rules.filter((rule) => rule.category === 'identifiable' && WHO.has(rule.class)).map(({ id }) => id))
  if (found.some(({ rule, confidence }) => who.has(rule) && confidence >= SURE)) return found
  return found.filter(({ rule, field }) => rule !== 'preference' || isAsked(places[field]?.name ?? ''))
}

function isAsked(name: string): boolean {
  return name.trimEnd().endsWith('?') && splitName(name).some((word) => ADDRESSED.has(word.replace(/\?$/, '')))
}
