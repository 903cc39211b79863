/** Turns rules into what the hot path wants: kernel tables, and per kind, key and literal the rules that may claim a hit. */
import { SHAPE_BITS } from '../evidence/score.ts'
import { KIND, QUOTED_KEYS } from '../model/hit.ts'
import { placeNote } from '../model/place-note.ts'
import type { Rule } from '../model/rule.ts'
import { valueTests } from '../model/value-tests.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { CompiledRules } from './compiled-rules.ts'
import { wordMatcher } from './context.ts'
import { cueWords } from './identifier/cue-words.ts'
import { partOf } from './mask.ts'
import { FirstWords } from './first-words.ts'
import { lazyCueIndex } from './identifier/cue-index.ts'
import { directiveNote, directiveRule } from './directive.ts'
import { textOf } from './located.ts'
import { OwnNames } from './person/own-names.ts'
import { type PersonHash, personHash } from './person/person-hash.ts'
import { PATTERN_KIND } from './pattern/pattern-hits.ts'
import { remembering, valueDigest } from './value-digest.ts'

/**
 * @param rules in the order their indexes shall have; must be the same in every thread of a run
 * @param key of the digests that name values; null: values are not named
 * @param people whether to tell whom values stand for; needs a key
 * @param recurs whether the same values are met over and over
 * @param dot what hides the rest of a value of which a part is shown; '': none is
 * @param projectNames what the project is called, see sources/project-names.ts
 */
export function compileRules(
  rules: readonly Rule[],
  key: Uint8Array | null = null,
  people = false,
  recurs = false,
  dot = '',
  projectNames: readonly string[] = [],
): CompiledRules {
  const digest = key === null ? null : recurs ? remembering(valueDigest(key)) : valueDigest(key)
  const noteOf = (rule: Rule): CompiledRule['note'] => {
    if (digest === null && dot === '') return null
    return (bytes, start, end) => {
      const text = textOf(bytes, start, end)
      return placeNote(digest?.(text) ?? '', dot === '' ? '' : partOf(rule, text, dot))
    }
  }
  const person = ({ category, class: of }: Rule): PersonHash | null =>
    people && key !== null && category === 'identifiable' ? personHash(of, key) : null
  const compiled = rules.map((rule, index) => compileRule(rule, index, noteOf(rule), person(rule)))
  const directive = compileRule(directiveRule, rules.length, directiveNote, null)
  const byKind: CompiledRule[][] = Array.from({ length: 32 }, () => [])
  const keyIds = new Map<string, CompiledRule[]>()
  const literalIds = new Map<string, CompiledRule[]>()
  let kinds: number = QUOTED_KEYS
  for (const one of [...compiled, directive]) {
    for (const kind of one.rule.kinds ?? []) {
      byKind[KIND[kind]]!.push(one)
      kinds |= 1 << KIND[kind]
    }
    if (one.rule.pattern !== undefined) byKind[PATTERN_KIND]!.push(one)
    for (const word of one.rule.keys ?? []) push(keyIds, word, one)
    for (const literal of one.rule.literals ?? []) push(literalIds, literal, one)
  }
  // Of equal claims the first stays: a country's rule goes before one for all countries.
  for (const list of keyIds.values()) list.sort((a, b) => Number(isForAll(a.rule)) - Number(isForAll(b.rule)))
  if (keyIds.size > 0) kinds |= 1 << KIND.key
  if (literalIds.size > 0) kinds |= 1 << KIND.literal
  return {
    rules: compiled,
    byId: new Map(compiled.map((one) => [one.rule.id, one])),
    byKind,
    byKey: [[], ...keyIds.values()],
    byLiteral: [[], ...literalIds.values()],
    keys: [...keyIds.keys()].map((word, i) => ({ word, id: i + 1 })),
    literals: [...literalIds.keys()].map((literal, i) => ({ literal, id: i + 1 })),
    cues: cueWords(rules),
    forms: [...new Set(rules.flatMap((rule) => rule.identifier?.alone ?? []))],
    cueIndex: lazyCueIndex(compiled),
    valueTests: valueTests(rules),
    kinds,
    digest,
    ownNames: lazyOwnNames(projectNames),
    patterns: compiled.filter(({ rule }) => rule.pattern !== undefined),
    directive,
  }
}

function compileRule(rule: Rule, index: number, note: CompiledRule['note'], person: CompiledRule['person']): CompiledRule {
  return {
    rule,
    index,
    base: SHAPE_BITS[rule.shape ?? 'plain'],
    nearby: rule.nearby ? wordMatcher(rule.nearby) : null,
    against: rule.against ? wordMatcher(rule.against) : null,
    firstWords: lazyFirstWords(rule),
    weighed: new Map(),
    note,
    person,
  }
}

function push(map: Map<string, CompiledRule[]>, key: string, rule: CompiledRule): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [rule])
  else if (!list.includes(rule)) list.push(rule)
}

function isForAll({ id, identifier }: Rule): boolean {
  return identifier !== undefined && !id.includes('/')
}

/** Perf: most rules' words are never asked for (start-up). */
function lazyFirstWords({ nearby = [], against = [] }: Rule): () => FirstWords {
  let words: FirstWords | undefined
  return () => {
    words ??= new FirstWords([...nearby, ...against])
    return words
  }
}

/** Lists of names are loaded when a text is read for the first time. */
function lazyOwnNames(names: readonly string[]): () => OwnNames {
  let own: OwnNames | undefined
  return () => {
    own ??= new OwnNames(names)
    return own
  }
}
