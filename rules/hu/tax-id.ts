import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isHungarianTaxNumber } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'hu/tax-id',
  title: 'Hungarian tax number (adóazonosító jel)',
  check: '8, days since 1867, serial and a check digit mod 11.',
  references: ['https://nav.gov.hu/'],
  forms: '9999999999',
  valid: isHungarianTaxNumber,
  chance: 0.0088,
  cues: 'adóazonosító jel, adóazonosító, adóazonosító jele, adószám, adóazonosító jelet, adoazonosito, tax identification number, adóazonosítója, adóazonosítóm',
  fields: 'adoazonosito_jel adoazonosito adóazonosító_jel',
  published: ['8071592153'],
  match: ['Az adóazonosítója <<8071592153>>', 'Adóazonosító jel: <<8071592153>>'],
  miss: ['Adóazonosító jel 8071592154'],
  values: ['8071592153', '8234567896'],
})
