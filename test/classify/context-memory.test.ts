/** What is remembered of names is what is read of them, whatever was asked before. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { compile, nameOf } from '../../src/classify/cases.ts'
import { bitsOfTable, contextsOf, cuesOfFields } from '../../src/classify/context-memory.ts'
import { behaviourBits, cueBits, fieldName, tableBits } from '../../src/classify/name-evidence.ts'
import { parentsOf } from '../../src/classify/table-context.ts'
import type { FieldPlace } from '../../src/model/field.ts'

const compiled = compile(rules)
const behaviours = compiled.rules.filter(({ rule }) => rule.category === 'behavioral')
const said = [
  ...new Set(
    compiled.rules.flatMap(({ names }) => [
      ...names.cues.byWord.keys(),
      ...names.context.byWord.keys(),
      ...names.table.byWord.keys(),
    ]),
  ),
]
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...said) },
  fc.constantFrom('order_completed', 'email_opened', 'at', 'count', 'id', 'Bestelldatum', 'envoye_le', 'widget', 'null'),
)
const words = fc.array(word, { maxLength: 3 }).map((list) => list.flatMap((one) => one.split('_')))
const written = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join('_'))

describe('what names say in context', () => {
  it('of a table is the same for every rule that is asked', () => {
    fc.assert(
      fc.property(words, (table) => {
        const remembered = bitsOfTable(table, compiled)
        for (const { rule, names, place, ofTable } of compiled.rules)
          if (ofTable) expect(remembered[place]).toBe(tableBits(table, names, rule.id))
      }),
      { numRuns: 100 },
    )
  })

  it('of a field is the same for every behaviour, and its cues are', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), fc.constantFrom('', 'users', 'order.details'), (list, parents) => {
        const names = list.map((one) => fieldName(one, parents, []))
        const cues = cuesOfFields(names, compiled)
        for (const name of names) {
          const contexts = contextsOf(name, compiled)
          for (const one of behaviours) expect(contexts[one.behaviour]).toBe(behaviourBits(name, one.names).context)
        }
        for (const one of compiled.rules) if (one.hasCues) expect(cues.get(one) ?? 0).toBe(cueBits(names, one.names))
      }),
      { numRuns: 100 },
    )
  })

  it('of a place is its name, by path, name and table', () => {
    const text = fc.option(fc.oneof(written, fc.constantFrom('null', 'a.b', 'users[].name', '@scope/x', '')), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.constantFrom(undefined, 'in-text' as const), words)), (list) => {
        for (const [name, path, carried, table] of list) {
          const place: FieldPlace = { table: null, name, index: null, path, ...(carried !== undefined && { carried }) }
          const isPath = path !== null && name !== null && /\\|^@?[\w.-]+(?:\/[@\w.-]+)+$/.test(name)
          expect(nameOf(place, table, false, compiled)).toEqual(fieldName(isPath ? null : name, parentsOf(place), table))
        }
      }),
      { numRuns: 100 },
    )
  })
})
