import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAustrianSocialNumber } from '../../src/validators/national/austria-switzerland.ts'

export const rule: Rule = identifierRule({
  id: 'at/social-security',
  title: 'Austrian social insurance number',
  check: 'Serial, check digit mod 11, date of birth.',
  references: ['https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902'],
  forms: '9999999999',
  valid: isAustrianSocialNumber,
  chance: 0.0036,
  cues: 'Sozialversicherungsnummer, SV-Nummer, SVNR, SV-Nr, Versicherungsnummer, VSNR, e-card',
  fields: 'sozialversicherungsnummer svnr sv_nummer vsnr',
  published: ['1237010180'],
  match: ['SVNR: <<1237 010180>>', 'SV-Nummer <<1237010180>>'],
  miss: ['SVNR 2237010180'],
  values: ['1237010180'],
})
