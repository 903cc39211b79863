import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isMexicanSocialNumber } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'mx/nss',
  title: 'Mexican social security number (NSS, IMSS)',
  check: 'Eleven digits of Luhn.',
  references: ['https://www.imss.gob.mx/tramites/imss02008'],
  forms: '99999999999',
  valid: isMexicanSocialNumber,
  chance: 0.099,
  cues: 'NSS, IMSS, número de seguridad social, seguro social, numero de seguro social, numero de seguridad social',
  fields: 'nss_mx imss numero_imss numero_seguro_social',
  match: ['NSS: <<32530102766>>'],
  values: ['32530102766'],
})
