import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRfc } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'mx/rfc',
  title: 'Mexican tax number (RFC)',
  check: "Letters of the name and a date; the serial's check character is not tested, for many in use are wrong.",
  references: ['https://www.sat.gob.mx/consulta/28753/obten-tu-rfc-con-la-clave-curp'],
  forms: 'ÑÑÑÑ999999XXX ÑÑÑÑ999999 ÑÑÑ999999XXX',
  valid: isRfc,
  chance: 0.037,
  cues: 'RFC, registro federal de contribuyentes, rfc, clave rfc',
  fields: 'rfc rfc_number registro_federal',
  severity: 'medium',
  published: ['GODE561231GR8'],
  match: ['RFC: <<GODE561231GR8>>', 'RFC <<GODE-561231-GR8>>'],
  miss: ['RFC GODE569931GR8'],
  values: ['GODE561231GR8', 'Ñ&T130705MD6'],
})
