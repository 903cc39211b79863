import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGstinForm } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'in/gstin',
  title: 'Indian GST number (GSTIN)',
  check: 'State, PAN, entity, Z and a check character mod 36, which test numbers often lack.',
  references: ['https://www.gst.gov.in/'],
  forms: '99AAAAA9999AXZX',
  valid: isGstinForm,
  chance: 0.38,
  cues: 'GSTIN, GST, gst registration, gst no, gst number',
  alone: '99AAAAA9999A9AA 99AAAAA9999A9A9',
  fields: 'gstin gst_number gst_no gstin_number',
  severity: 'low',
  published: ['27AAPFU0939F1ZV'],
  match: ['GSTIN: <<27AAPFU0939F1ZV>>', 'bill by <<27AAPFU0939F1ZV>> dated'],
  miss: ['GSTIN 00AAPFU0939F1ZV'],
  values: ['27AAPFU0939F1ZV', '07PQRST6789K1Z2'],
})
