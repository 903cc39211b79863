import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPan } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'in/pan',
  title: 'Indian permanent account number (PAN)',
  check: "Five letters, of which the fourth tells the holder's kind, four digits, a letter.",
  references: ['https://incometaxindia.gov.in/tutorials/1.permanent%20account%20number%20%28pan%29.pdf'],
  forms: 'AAAAA9999A',
  valid: isPan,
  chance: 0.5,
  cues: 'PAN, permanent account number, pan card, income tax, pan no, pan number, पैन',
  alone: 'AAAAA9999A',
  fields: 'pan pan_number pan_no pan_card permanent_account_number',
  published: ['AAAPL1234C', 'ABCPD1234Z', 'AAPPV8261K'],
  match: ['PAN: <<ABCPD1234Z>>', 'My PAN number is <<ABBPM4567S>> with', 'signed <<AAPPV8261K>> here'],
  miss: ['PAN: ABCXD1234Z', 'abbpm4567S+x', 'die BéABBPM4567S'],
  values: ['ABCPD1234Z', 'AAPPV8261K', 'ABMPA3211G'],
})
