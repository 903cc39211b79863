import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isIranianCode } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'ir/national-code',
  title: 'Iranian national code',
  check: 'Nine digits and a check digit mod 11.',
  references: ['https://www.sabteahval.ir/'],
  forms: '9999999999',
  valid: isIranianCode,
  chance: 0.1,
  cues: 'کد ملی, شماره ملی, کدملی, code melli, national code, melli code',
  fields: 'code_melli codemelli national_code_ir melli_code',
  published: ['0499370899'],
  match: ['کد ملی <<0499370899>>', 'code melli: <<0084575948>>'],
  miss: ['کد ملی 0499370898'],
  values: ['0499370899', '0084575948'],
})
