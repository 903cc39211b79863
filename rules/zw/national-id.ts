import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isZimbabweanId } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'zw/national-id',
  title: 'Zimbabwean identity number',
  check: 'District, serial, a letter, district of origin; the letter is not tested.',
  references: ['https://www.rg.gov.zw/'],
  forms: '99999999A99 999999999A99',
  valid: isZimbabweanId,
  chance: 0.8,
  checked: false,
  cues: 'national id, national id no, national registration, zimbabwe id',
  fields: 'national_id_zw',
  match: ['National ID: <<63-1182734-Z-42>>', 'zimbabwe id <<08-742931K07>>'],
  miss: ['National ID: 63-1182734-O-42'],
  values: ['63-1182734-Z-42', '08-742931K07'],
})
