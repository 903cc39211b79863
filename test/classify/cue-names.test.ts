import { describe, expect, it } from 'vitest'
import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import { cueNamesOf } from '../../src/classify/cue-names.ts'

const facts = {
  id: 'zz/number',
  title: 'Number',
  check: 'A digit.',
  references: [],
  forms: '9999999999',
  chance: 0.09,
  cues: 'Zorknummer, número de zork, ZN, ZNR, patient number, p.i, zrk no',
  fields: 'zork_id',
  match: [],
}

describe('names of fields out of words that announce', () => {
  it('are those that say which number it is', () =>
    expect(cueNamesOf(identifierRule(facts))).toEqual(['zorknummer', 'numero_de_zork', 'zrk_no']))

  it('are words of common use where the check is proof', () =>
    expect(cueNamesOf(identifierRule({ ...facts, chance: 0.001 }))).toEqual([
      'zorknummer',
      'numero_de_zork',
      'patient_number',
      'zrk_no',
    ]))

  it('are none where there is no check, or one that much passes', () => {
    expect(cueNamesOf(identifierRule({ ...facts, checked: false }))).toEqual([])
    expect(cueNamesOf(identifierRule({ ...facts, chance: 0.3 }))).toEqual([])
    expect(cueNamesOf(identifierRule({ ...facts, class: 'vehicle' }))).toEqual([])
  })
})
