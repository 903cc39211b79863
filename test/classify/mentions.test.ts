import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { saysOf } from '../../src/classify/cases.ts'
import { compile } from '../../src/classify/compiled.ts'
import { MENTIONS, PACKED_RULES } from '../../src/classify/mentions-table.ts'
import { isListed, translatedBits, writtenBits } from '../../src/classify/name-evidence.ts'
import { fieldName } from '../../src/classify/name-forms.ts'
import { nameKnowledge } from '../../src/classify/name-knowledge.ts'
import { packMentions } from '../../src/classify/pack-mentions.ts'

const attributes = rules.filter(({ category }) => category !== 'behavioral')
const known = attributes.map((rule) => ({ rule, names: nameKnowledge(rule) }))
const said = [...new Set(known.flatMap(({ names }) => [...names.fields, ...names.announced, ...names.strong.byWord.keys()]))]
const foreign = [
  'Bestelldatum',
  'fecha_nacimiento',
  'Straße',
  'telefono movil',
  'numero_de_passeport',
  'geburtstag',
  '氏名',
  '電話番号',
]
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...said) },
  fc.constantFrom(...foreign, 'count', 'hash', 'status', 'x', 'widget', 'env', 'users', 'sent', 'LANG', '_ga', 'PHPSESSID'),
  fc.stringMatching(/^[a-zA-Z]{1,8}$/),
)
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('_'))
const parents = fc.oneof(
  fc.constant(''),
  word,
  fc.tuple(word, word).map((pair) => pair.join('.')),
)

describe('what rules know of names', () => {
  it('is packed as it was when the program was built', () => {
    const { rules: packed, table } = packMentions(rules)
    expect(PACKED_RULES).toBe(packed)
    expect(MENTIONS).toBe(table.toString('base64'))
  })

  it('is the same where only those that know a word of the name are asked', () => {
    const compiled = compile(rules)
    fc.assert(
      fc.property(name, parents, (own, around) => {
        const field = fieldName(own, around, [])
        const plain = known.map(({ names }) => writtenBits(field, names))
        const bits = plain.some(isListed) ? plain : known.map(({ names }, i) => translatedBits(field, names, plain[i] as number))
        expect(attributes.map((rule) => saysOf(field, rule, compiled))).toEqual(bits)
      }),
      { numRuns: 200 },
    )
  })

  it('is asked of rules that the table does not know', () => {
    const own = { ...(attributes[0] as (typeof rules)[number]), id: 'of-a-project', fields: ['zork_code'], tokens: [] }
    const compiled = compile([own])
    expect(saysOf(fieldName('zork_code', '', []), own, compiled)).toBeGreaterThan(0)
  })
})
