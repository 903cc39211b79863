import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isDea } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'us/dea',
  title: 'US DEA registration',
  check: 'Two letters, six digits and a check digit.',
  references: ['https://www.deadiversion.usdoj.gov/drugreg/index.html'],
  forms: 'AA9999999 A99999999',
  valid: isDea,
  chance: 0.038,
  cues: 'DEA, dea number, dea no, dea registration, prescriber dea',
  fields: 'dea dea_number dea_no dea_registration',
  published: ['BB1388568', 'AB1234563'],
  match: ['DEA: <<BB1388568>>', 'The DEA number is <<AB1234563>>'],
  miss: ['DEA: AB1234562'],
  values: ['BB1388568', 'AB1234563', 'MJ1234563'],
})
