import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'es/passport',
  title: 'Spanish passport',
  check: 'Three letters and six digits; no public check.',
  references: ['https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/pasaporte/'],
  forms: 'AAA999999',
  chance: 1,
  cues: 'pasaporte, número de pasaporte, nº de pasaporte, pasaporte español, numero de pasaporte, num pasaporte',
  fields: 'pasaporte numero_pasaporte num_pasaporte',
  match: ['Pasaporte: <<AAA123456>>', '<<XDC123456>> es mi número de pasaporte'],
  miss: ['pasaporte en vigor'],
  values: ['AAA123456', 'XDC123456'],
})
