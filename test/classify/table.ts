import { rules } from '../../rules/index.ts'
import { classifyTable } from '../../src/classify/classify.ts'
import type { Verdict } from '../../src/classify/judgement.ts'
import { valueTests } from '../../src/model/value-tests.ts'
import { addValue, createProfile } from '../../src/inventory/profile.ts'

/** Above this a verdict is shown by default. */
export const SHOWN = 0.6

const tests = valueTests(rules)

export interface Column {
  readonly name: string | null
  readonly values: readonly string[]
  readonly path?: string
}

export function verdictsOf(columns: readonly Column[], file = 'export.csv', table: string | null = null): readonly Verdict[] {
  const fields = columns.map(({ name, values, path }, index) => {
    const profile = createProfile(tests.length)
    for (const value of values) addValue(profile, value, tests)
    return {
      place: { table, name, index: path === undefined ? index : null, path: path ?? null },
      profile,
      found: [],
      values: values.length,
    }
  })
  return classifyTable({ file, table, fields }, rules)
}

/** For each column the rule it is shown as, or null. */
export function shown(columns: readonly Column[], file?: string, table?: string | null): (string | null)[] {
  const verdicts = verdictsOf(columns, file, table)
  return columns.map((_, i) => verdicts.find((verdict) => verdict.field === i && verdict.confidence >= SHOWN)?.rule ?? null)
}

/** Columns written as `name: value | value`. */
export function columns(...lines: readonly string[]): Column[] {
  return lines.map((line) => {
    const at = line.indexOf(': ')
    return { name: line.slice(0, at) === '?' ? null : line.slice(0, at), values: line.slice(at + 2).split(' | ') }
  })
}
