import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'us/driver-license',
  title: 'US driver license',
  check: 'The forms of the states; a few code the name and birth date, none has a public check digit.',
  references: ['https://www.aamva.org/'],
  forms: 'A9999999 A99999999 A999999999999 A99999999999 9999999 99999999 999999999 A9999999999999 AA999999A A999999',
  chance: 1,
  cues: "driver's license, drivers license, driver license, driver's license number, driver license number, driver's lic, DL, DLN, DL number, dl no, DMV, driving license, license number, licence number, driver's licence",
  fields: 'dl_number dln us_driver_license',
  match: ["driver's license number <<D1234567>>", 'DL: <<A9999999>>', 'her driver license is <<H12234567>>'],
  miss: ['a driver license is needed', 'DL: pending'],
  values: ['D1234567', 'F2345678', 'H1234567'],
})
