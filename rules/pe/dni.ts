import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'pe/dni',
  title: 'Peruvian identity document (DNI)',
  check: 'Eight digits, perhaps a check character; the eight have none.',
  references: ['https://www.gob.pe/235-documento-nacional-de-identidad-dni'],
  forms: '99999999 999999999',
  chance: 1,
  cues: 'DNI, documento nacional de identidad, reniec, DNI peruano, DNI Perú',
  fields: 'dni_pe dni_numero',
  match: ['DNI peruano <<45678912>>'],
  miss: ['DNI peruano'],
  values: ['45678912', '10117410'],
})
