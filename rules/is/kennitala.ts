import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKennitala } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'is/kennitala',
  title: 'Icelandic identification number (kennitala)',
  check: 'Date of birth, serial, check digit mod 11, century.',
  references: ['https://www.skra.is/english/people/my-registration/id-numbers/'],
  forms: '9999999999',
  valid: isKennitala,
  chance: 0.002,
  cues: 'kennitala, kennitölu, kt, KT, kennitalan, icelandic id',
  alone: '999999-9999',
  fields: 'kennitala kt_nr',
  published: ['1201743399'],
  match: ['Kennitala: <<120174-3399>>', 'kt. <<450401-3150>>'],
  miss: ['Kennitala: 120174-3389'],
  values: ['120174-3399', '450401-3150'],
})
