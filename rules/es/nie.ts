import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNie } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'es/nie',
  title: 'Spanish foreigner number (NIE)',
  check: 'X, Y or Z, seven digits and the letter of the number mod 23.',
  references: [
    'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/extranjeria/ciudadanos-de-la-union-europea/numero-de-identidad-de-extranjero-nie/',
  ],
  forms: 'A9999999A',
  valid: isNie,
  chance: 0.0045,
  cues: 'NIE, número de identidad de extranjero, número de identificación de extranjero, numero de identidad de extranjero, tarjeta de residencia, permiso de residencia, extranjero',
  alone: 'A9999999A',
  fields: 'nie numero_nie nie_number',
  published: ['X1234567L', 'X2482300W'],
  match: ['NIE: <<X2482300W>>', '<<X5253868R>> en mi NIE', 'Mi NIE es <<X-2482300-W>>', 'ref <<Z8078221M>> del'],
  miss: ['NIE: X2482300A'],
  values: ['X2482300W', 'X5253868R', 'Y8063915Z'],
})
