/** What is remembered of names is what is read of them, whatever was asked before. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { saysOf } from '../../src/classify/cases.ts'
import { compile, type CompiledRule } from '../../src/classify/compiled.ts'
import { nameOf } from '../../src/classify/field.ts'
import { bitsOfTable, contextsOf, cuesOfFields } from '../../src/classify/context-memory.ts'
import { wordsOf } from '../../src/classify/field-name.ts'
import { behaviourBits, contextOf } from '../../src/classify/behaviour-names.ts'
import { isListed, translatedBits, writtenBits } from '../../src/classify/name-evidence.ts'
import { type FieldName, fieldName } from '../../src/classify/name-forms.ts'
import { cueBits, tableBits } from '../../src/classify/table-names.ts'
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
      ...names.singular.byWord.keys(),
      ...names.strong.byWord.keys(),
    ]),
  ),
]
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...said) },
  fc.constantFrom('order_completed', 'email_opened', 'at', 'count', 'id', 'Bestelldatum', 'envoye_le', 'widget', 'null'),
)
const words = fc.array(word, { maxLength: 3 }).map((list) => list.flatMap((one) => one.split('_')))
const written = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join('_'))

/** A whole question is answered by what somebody prefers. */
function saidOf(name: FieldName, { rule, names }: CompiledRule): number {
  return name.question && rule.id === 'preference' ? 5 : behaviourBits(name, names).strong
}

/** What a name says for each attribute, every rule asked: translated where no rule lists it as it is written. */
function attributesOf(name: FieldName): Map<string, number> {
  const attributes = compiled.rules.filter(({ rule }) => rule.category !== 'behavioral')
  const written = attributes.map(({ names }) => writtenBits(name, names))
  const isKnown = written.some(isListed)
  return new Map(
    attributes.map(({ rule, names }, i) => [
      rule.id,
      isKnown ? (written[i] as number) : translatedBits(name, names, written[i] as number),
    ]),
  )
}

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
          for (const one of behaviours) expect(contexts[one.contextual]).toBe(behaviourBits(name, one.names).context)
          for (const one of compiled.inContext) expect(contexts[one.contextual]).toBe(contextOf(name, one.names))
          for (const one of behaviours) expect(saysOf(name, one.rule, compiled)).toBe(saidOf(name, one))
        }
        for (const one of compiled.rules) if (one.hasCues) expect(cues.get(one) ?? 0).toBe(cueBits(names, one.names))
      }),
      { numRuns: 100 },
    )
  })

  it('of a field is the same for every attribute, whatever name was asked for before', () => {
    const asked = fc.oneof(written, fc.constantFrom('_ga', 'LANG', 'numero_socios', 'Kundennummer', 'How old are you now?', 'x1'))
    fc.assert(
      fc.property(
        fc.array(asked, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', 'users', 'env', 'card'),
        (list, parents) => {
          for (const one of list) {
            const name = fieldName(one, parents, ['customers'])
            expect(name.own).toEqual(wordsOf(one))
            const said = attributesOf(name)
            for (const { rule } of compiled.rules)
              if (rule.category !== 'behavioral')
                expect(saysOf(name, rule, compiled), `${one} for ${rule.id}`).toBe(said.get(rule.id))
            for (const one of behaviours) expect(saysOf(name, one.rule, compiled)).toBe(saidOf(name, one))
          }
        },
      ),
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
