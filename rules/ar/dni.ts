import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'ar/dni',
  title: 'Argentine identity document (DNI)',
  check: 'Seven or eight digits; no check digit.',
  references: ['https://www.argentina.gob.ar/interior/dni'],
  forms: '99999999 9999999',
  chance: 1,
  cues: 'DNI, documento nacional de identidad, D.N.I, nº de documento, número de documento, documento, documento nro',
  fields: 'dni_ar nro_documento numero_documento documento',
  match: ['D.N.I. Nº <<20.123.456>>', 'DNI <<20.123.456>>', 'DNI N° <<20123456>>'],
  miss: ['DNI vencido'],
  values: ['20.123.456', '30123456', '25.555.111'],
})
