import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCuit } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'ar/cuil',
  title: 'Argentine tax or labour number (CUIT, CUIL)',
  check: 'Type, eight digits and a check digit mod 11.',
  references: ['https://www.anses.gob.ar/tramite/constancia-de-cuil'],
  forms: '99999999999',
  valid: isCuit,
  chance: 0.01,
  cues: 'CUIT, CUIL, cuit/cuil, clave única de identificación tributaria, código único de identificación laboral, cuit, cuil',
  alone: '99-99999999-9',
  fields: 'cuit cuil cuit_cuil numero_cuit numero_cuil',
  published: ['20055361682'],
  match: [
    'C.U.I.T. <<20-05536168-2>>',
    'Mi cuit es <<20-26756539-3>>, saludos',
    'CUIL: <<20-05536168-2>>',
    'el CUIT es <<20055361682>>',
    'con <<20-05536168-2>> vigente',
  ],
  miss: ['CUIT 20-05536168-3'],
  values: ['20-05536168-2', '20-26756539-3'],
})
