import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isLuxembourgId } from '../../src/validators/national/benelux.ts'

export const rule: Rule = identifierRule({
  id: 'lu/national-id',
  title: 'Luxembourg identification number (matricule)',
  check: 'Date of birth, serial, a Luhn digit and a Verhoeff digit.',
  references: ['https://guichet.public.lu/en/citoyens/citoyennete/registre-national/identification/registre-national.html'],
  forms: '9999999999999',
  valid: isLuxembourgId,
  chance: 0.00001,
  cues: "matricule, numéro de matricule, numéro national, numéro d'identification national, Matrikelnummer, n° matricule, CNS, national identification number",
  fields: 'matricule numero_matricule matrikelnummer_lu',
  published: ['1893120105732'],
  match: ['Matricule: <<1893120105732>>'],
  miss: ['Matricule 1893120105742'],
  values: ['1893120105732'],
})
