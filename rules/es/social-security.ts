import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSpanishSocialNumber } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'es/social-security',
  title: 'Spanish social security number',
  check: 'Province, eight digits, mod 97.',
  references: ['https://www.seg-social.es/wps/portal/wss/internet/Trabajadores/Afiliacion/7332/7333'],
  forms: '999999999999',
  valid: isSpanishSocialNumber,
  chance: 0.0053,
  cues: 'número de la seguridad social, seguridad social, NSS, NAF, número de afiliación, nº afiliación, numero de seguridad social, NUSS',
  fields: 'nss numero_seguridad_social seguridad_social naf nuss',
  match: ['Nº Seguridad Social: <<28/12345678/40>>'],
  miss: ['Seguridad Social 281234567899'],
  values: ['281234567840'],
})
