/** Rules of a configuration in the shape of ours. */
import { classes } from '../../../rules/categories.ts'
import { type CustomRule, PatternError } from '../../model/custom-rule.ts'
import { REJECT, type Rule } from '../../model/rule.ts'
import { isLuhn } from '../../validators/luhn.ts'
import { textOf } from '../located.ts'
import type { Digest } from '../value-digest.ts'
import { createSearch } from './search.ts'

/** What a right check digit adds, in bits: one in ten or a hundred passes by chance. */
const CHECK_BITS = { luhn: 3.3, mod97: 6.6 } as const

/**
 * The pattern engine must have been loaded.
 *
 * @param digest names values; null without a key: then lists of values match nothing
 * @throws PatternError
 */
export function customRule(spec: CustomRule, digest: Digest | null): Rule {
  const pattern = spec.pattern ?? wordsPattern(spec)
  const search = (() => {
    try {
      return createSearch(pattern)
    } catch (error) {
      const isEmpty = error instanceof Error && error.message === 'the pattern matches the empty text'
      throw new PatternError(
        spec.id,
        isEmpty ? error.message : 'the pattern is none that RE2 knows (no look-around, no back references)',
      )
    }
  })()
  const wanted = spec.values === undefined ? null : new Set(spec.values.map((value) => value.slice(value.indexOf(':') + 1)))
  const isWanted = (value: string): boolean => wanted === null || (digest !== null && wanted.has(digest(value)))
  const isValid = (value: string): boolean => spec.validate === undefined || VALIDATORS[spec.validate](value)
  const matches = new Map<number, number>()
  const label = (spec.id.split('/').at(-1) ?? '').toUpperCase()
  return {
    id: spec.id,
    title: spec.title,
    class: spec.class,
    category: classes.find(({ id }) => id === spec.class)?.category ?? 'identifiable',
    severity: spec.severity ?? 'medium',
    mask: `[${label}]`,
    about: `${spec.title}, by a rule of this project's configuration.`,
    references: [],
    ...(spec.fields !== undefined && { fields: spec.fields.map((name) => name.toLowerCase()) }),
    ...(spec.keywords !== undefined && { nearby: spec.keywords.map((word) => word.toLowerCase()) }),
    // With key words a match needs one of them; without, it stands for itself.
    shape: spec.keywords !== undefined ? 'weak' : wanted !== null || spec.validate !== undefined ? 'strong' : 'plain',
    pattern: (bytes, from, to, limit, found) => {
      matches.clear()
      return search.find(bytes, from, to, limit, (start, end) => {
        matches.set(start, end)
        found(start, end)
      })
    },
    check: (bytes, start, end) => {
      if (matches.get(start) !== end) return REJECT
      if (spec.validate === undefined && wanted === null) return 0
      const value = textOf(bytes, start, end)
      if (!isValid(value) || !isWanted(value)) return REJECT
      return spec.validate === undefined ? 0 : CHECK_BITS[spec.validate]
    },
    value: {
      test: (value) => search.fits(value) && isValid(value) && isWanted(value),
      hit: 0.95,
      chance: spec.validate === undefined ? 0.01 : 0.001,
    },
    examples: { match: [], miss: [] },
  }
}

/** Whole words, without case. */
function wordsPattern({ id, words = [] }: CustomRule): string {
  if (words.length === 0) throw new PatternError(id, 'it needs a pattern, or words')
  return `(?i)\\b(?:${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})\\b`
}

const VALIDATORS = {
  luhn(value: string): boolean {
    const digits = Buffer.from(value.replace(/\D/g, ''), 'latin1')
    return digits.length > 1 && isLuhn(digits, 0, digits.length)
  },
  /** ISO 7064 MOD 97-10 over the value as it stands: letters count as 10 to 35. */
  mod97(value: string): boolean {
    let rest = 0
    for (const character of value.replace(/[^0-9a-z]/gi, '').toUpperCase()) {
      const number = Number.parseInt(character, 36)
      rest = (rest * (number > 9 ? 100 : 10) + number) % 97
    }
    return rest === 1
  },
} as const
