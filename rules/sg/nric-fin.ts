import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNric } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'sg/nric-fin',
  title: 'Singapore NRIC or FIN',
  check: 'S, T, F, G or M, seven digits with weights and a check letter mod 11.',
  references: ['https://www.ica.gov.sg/'],
  forms: 'A9999999A',
  valid: isNric,
  chance: 0.0074,
  cues: 'NRIC, FIN, nric no, identity card, nric/fin, fin number',
  alone: 'A9999999A',
  fields: 'nric fin nric_fin nric_no fin_no nric_number',
  published: ['S1234567D', 'G1234567X', 'M1234567K'],
  match: ['NRIC: <<S2740116C>>', 'her FIN is <<G1234567X>>', 'guest <<S1234567D>> signed'],
  miss: ['NRIC S2740116D'],
  values: ['S2740116C', 'S1234567D', 'G1234567X'],
})
