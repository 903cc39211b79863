/**
 * Which value tests a value is put to. Most are of identifiers, of few lengths each, and most values are no identifier's: a cell would be
 * put to hundreds of tests of which it passes none (bench: small files).
 */
import type { ValueTest } from '../model/rule.ts'
import { compactOf } from '../validators/compact.ts'

/** Places of tests by the length of the compact values that they let pass, for 0 to 31 characters; and at 32, for all that are longer. */
type Places = readonly (readonly number[])[]

const LONGER = 32

const known = new WeakMap<readonly ValueTest[], Places>()

/** Places of the tests that `text` may pass, in their order. */
export function testsFor(tests: readonly ValueTest[], text: string): readonly number[] {
  const places = known.get(tests) ?? placesOf(tests)
  return places[Math.min(LONGER, compactOf(text).length)] as readonly number[]
}

function placesOf(tests: readonly ValueTest[]): Places {
  const places = Array.from({ length: LONGER + 1 }, (_, length) =>
    tests.flatMap(({ lengths }, i) => (lengths === undefined || (length < LONGER && ((lengths >> length) & 1) === 1) ? [i] : [])),
  )
  known.set(tests, places)
  return places
}
