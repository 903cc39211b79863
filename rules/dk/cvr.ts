import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCvr } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'dk/cvr',
  title: 'Danish business number (CVR)',
  check: 'Eight digits, mod 11; a self-employed person’s, too.',
  references: ['https://datacvr.virk.dk/'],
  forms: '99999999',
  valid: isCvr,
  chance: 0.082,
  onlyAnnounced: true,
  cues: 'CVR, CVR-nr, CVR-nummer, CVR nr, CVR nummer, SE-nummer',
  fields: 'cvr cvr_nr cvr_nummer cvr_number',
  match: ['CVR: <<13585628>>', 'CVR-nr. <<13 58 56 28>>'],
  miss: ['CVR: 13585629'],
  values: ['13585628', '25313763'],
})
