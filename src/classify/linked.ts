/** Which verdicts of a table speak of a known person, and by which field. */
import type { ClassId } from '../model/class.ts'
import type { Rule } from '../model/rule.ts'
import { ruleOf } from '../model/rule-places.ts'

/** Classes that lead to one person, the most telling first: by contact, by an official number, an account, a name. */
const DIRECT: readonly ClassId[] = ['email', 'government', 'phone', 'login', 'name', 'card', 'bank']
/** Secrets and payment details of their classes that tell nobody apart. */
const INDIRECT_RULES: ReadonlySet<string> = new Set([
  'password',
  'credential',
  'card-security-code',
  'card-expiry',
  'card-last4',
  'routing-number',
  'swift-bic',
])

/** Below this an identifier is a guess and links nothing. */
const SURE = 0.6

/** As much of a verdict as linking needs. `field` is a position in the table's list. */
export interface Linkable {
  readonly field: number
  readonly rule: string
  readonly confidence: number
  readonly group: number
}

export function isDirect(rule: Rule): boolean {
  return DIRECT.includes(rule.class) && !INDIRECT_RULES.has(rule.id)
}

/** True of records of people: named or reached. Logins alone are of programs as well. @param found verdicts on one kind of record */
export function tellsOfPeople(found: readonly Pick<Linkable, 'rule' | 'confidence'>[], rules: readonly Rule[]): boolean {
  return found.some(({ rule: id, confidence }) => {
    const rule = confidence >= SURE ? ruleOf(rules, id) : undefined
    return rule !== undefined && rule.class !== 'login' && isDirect(rule)
  })
}

/**
 * For each kind of record (`group`) the field that leads to a person, or undefined. Records inside others (JSON arrays in objects)
 * are linked by what stands around them.
 *
 * @param roots path of each kind's array, empty for the top; undefined where there is but one kind
 */
export function identifiersOf(
  verdicts: readonly Linkable[],
  rules: readonly Rule[],
  roots?: readonly string[],
): ReadonlyMap<number, number> {
  const best = new Map<number, { field: number; rank: number; confidence: number }>()
  for (const { field, rule: id, confidence, group } of verdicts) {
    const rule = ruleOf(rules, id)
    if (rule === undefined || confidence < SURE || !isDirect(rule)) continue
    const rank = DIRECT.indexOf(rule.class)
    const known = best.get(group)
    if (known === undefined || rank < known.rank || (rank === known.rank && confidence > known.confidence))
      best.set(group, { field, rank, confidence })
  }
  const fields = new Map([...best].map(([group, { field }]) => [group, field]))
  roots?.forEach((root, group) => {
    if (fields.has(group) || root === '') return
    // The innermost records around come first.
    const around = roots
      .map((other, at) => ({ other, at }))
      .filter(({ other, at }) => at !== group && root.startsWith(other) && best.has(at))
      .sort((a, b) => b.other.length - a.other.length)[0]
    if (around !== undefined) fields.set(group, best.get(around.at)?.field as number)
  })
  return fields
}

/** Lists of places have these, and are about nobody. */
const PLACES: ReadonlySet<string> = new Set(['city', 'region', 'country', 'postal-code', 'coordinates'])
/** What describes a person. Settings of programs hold addresses and logins, too. */
const DESCRIBING: ReadonlySet<ClassId> = new Set(['name', 'birth', 'government', 'health', 'demographic'])

/**
 * Kinds of record (`group`) that are about people: they, or records around them, lead to one, or say what people have or did. One object
 * by itself is somebody's only where it describes a person.
 *
 * @param roots as of identifiersOf
 * @param isOne true of a kind of which there is one record
 */
export function groupsOfPeople(
  verdicts: readonly Linkable[],
  rules: readonly Rule[],
  roots: readonly string[],
  isOne: (group: number) => boolean,
): ReadonlySet<number> {
  const tells = new Set<number>()
  const describes = new Set<number>()
  for (const { rule, confidence, group } of verdicts) {
    if (confidence < SURE || PLACES.has(rule)) continue
    tells.add(group)
    const of = ruleOf(rules, rule)?.class
    if (of !== undefined && DESCRIBING.has(of)) describes.add(group)
  }
  const groups = new Set([...identifiersOf(verdicts, rules, roots).keys(), ...tells])
  return new Set([...groups].filter((group) => describes.has(group) || !isOne(group)))
}

/**
 * For each verdict of one table the field that links it, or null: where it is an identifier itself (category identifiable), or where
 * nothing in its records leads to a person.
 */
export function linksOf(
  verdicts: readonly Linkable[],
  rules: readonly Rule[],
  roots?: readonly string[],
): readonly (number | null)[] {
  const identifiers = identifiersOf(verdicts, rules, roots)
  return verdicts.map(({ rule, group }) =>
    (ruleOf(rules, rule)?.category ?? 'identifiable') === 'identifiable' ? null : (identifiers.get(group) ?? null),
  )
}
