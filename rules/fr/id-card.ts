import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isFrenchCard } from '../../src/validators/national/france.ts'

export const rule: Rule = identifierRule({
  id: 'fr/id-card',
  title: 'French identity card',
  check: 'Twelve digits, or nine letters and digits since 2021; no public check.',
  references: ['https://www.service-public.fr/particuliers/vosdroits/N358'],
  forms: '999999999999 XXXXXXXXX',
  valid: isFrenchCard,
  chance: 0.44,
  cues: "carte d'identité, carte nationale d'identité, CNI, CNIE, numéro de carte d'identité, pièce d'identité, carte d'identite",
  fields: 'cni carte_identite numero_cni carte_nationale_identite',
  match: ["Carte d'identité n° <<880692310285>>", 'CNI : <<X4RTBPFW4>>'],
  miss: ["carte d'identité valable"],
  values: ['880692310285', 'X4RTBPFW4'],
})
