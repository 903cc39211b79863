import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAustrianTaxNumber } from '../../src/validators/national/austria-switzerland.ts'

export const rule: Rule = identifierRule({
  id: 'at/tax-id',
  title: 'Austrian tax number (Steuernummer)',
  check: "Tax office, serial and a check digit of Luhn's kind.",
  references: ['https://www.bmf.gv.at/themen/steuern/fristen-verfahren/steuernummer.html'],
  forms: '999999999',
  valid: isAustrianTaxNumber,
  chance: 0.04,
  cues: 'Steuernummer, Abgabenkontonummer, Steuernr, St.Nr, Finanzamt',
  fields: 'abgabenkontonummer steuernummer_at',
  severity: 'medium',
  match: ['Steuernummer: <<59-119/9013>>'],
  miss: ['Steuernummer 59-119/9014'],
  values: ['59-119/9013', '52-123/4567'],
})
