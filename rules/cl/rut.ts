import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isRut } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'cl/rut',
  title: 'Chilean tax and identity number (RUT, RUN)',
  check: 'Seven or eight digits and a check character mod 11.',
  references: ['https://www.registrocivil.cl/'],
  forms: '99999999X 9999999X CL99999999X',
  valid: withPrefix('CL', isRut),
  chance: 0.028,
  cues: 'RUT, RUN, rol único tributario, rol único nacional, rut, cédula de identidad',
  alone: '99.999.999-9 99.999.999-A',
  fields: 'rut run rut_number rut_cliente',
  published: ['125319092'],
  match: ['RUT: <<12.531.909-2>>', 'RUN <<12531909-2>>'],
  miss: ['RUT 12.531.909-3'],
  values: ['12.531.909-2', '76.086.428-5', '7.654.321-6'],
})
