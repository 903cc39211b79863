import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanPensionNumber } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/social-security',
  title: 'German pension insurance number',
  check: 'Area, date of birth, letter, serial and a check digit.',
  references: ['https://www.gesetze-im-internet.de/vkvv/__2.html'],
  forms: '99999999A999',
  valid: isGermanPensionNumber,
  chance: 0.0069,
  cues: 'Sozialversicherungsnummer, Rentenversicherungsnummer, SV-Nummer, SVNR, RVNR, Versicherungsnummer, VSNR, RV-Nummer, Versicherungsnr, social security number, german social security, RV-Nr',
  alone: '99999999A999',
  fields: 'sozialversicherungsnummer sv_nummer svnr rvnr rentenversicherungsnummer rv_nummer versicherungsnummer',
  published: ['15070649C103', '65170839J003'],
  match: ['RV-Nr. <<15070649C103>>', 'SV-Nummer: <<65 170839 J 003>>', 'Sozialversicherungsnummer <<15070649C103>>'],
  miss: ['SV-Nummer: 15070649C102'],
  values: ['15070649C103', '65170839J003'],
})
