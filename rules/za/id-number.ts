import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSouthAfricanId } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'za/id-number',
  title: 'South African identity number',
  check: 'Date of birth, sex, citizenship and a Luhn digit.',
  references: ['https://www.dha.gov.za/'],
  forms: '9999999999999',
  valid: isSouthAfricanId,
  chance: 0.0011,
  cues: 'id number, sa id, south african id, rsa id, identity number, identity document, permanent resident, refugee id, identiteitsnommer, id nommer',
  keys: 'idnumber idno',
  fields: 'sa_id said_number za_id rsa_id identity_number south_african_id',
  published: ['8001015009087', '7503305044089'],
  match: [
    'My South African ID is <<7503305044089>>.',
    'identity number: <<8001015009087>>',
    'RSA ID <<8001015009087>>',
    'ID number: <<7503305044089>>',
  ],
  miss: ['ID number 8001015009086'],
  values: ['8001015009087', '7503305044089'],
})
