import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isNifButNie } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'es/nif',
  title: 'Spanish tax number (NIF, DNI, CIF)',
  check: 'Eight digits and the letter of the number mod 23; for companies a letter, seven digits and a check.',
  references: ['https://sede.agenciatributaria.gob.es/Sede/censos-nif-domicilio-fiscal/solicitar-nif.html'],
  forms: '99999999A A9999999X ES99999999A ESA9999999X',
  valid: withPrefix('ES', isNifButNie),
  chance: 0.036,
  cues: 'DNI, NIF, CIF, documento nacional de identidad, número de identificación fiscal, numero de identificacion fiscal, dni/nif, número de DNI, código de identificación fiscal',
  keys: 'cif nif',
  fields: 'dni nif cif dni_nif documento_identidad numero_dni',
  published: ['12345678Z', '54362315K'],
  match: ['DNI: <<54362315K>>', 'mi NIF es <<12345678Z>>', 'NIF <<54.362.315-K>>'],
  miss: ['DNI: 54362315Z'],
  values: ['54362315K', '12345678Z', 'B64717838'],
})
