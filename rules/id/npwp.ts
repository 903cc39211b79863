import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNpwp } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'id/npwp',
  title: 'Indonesian tax number (NPWP)',
  check: 'Nine digits of Luhn, office and branch.',
  references: ['https://www.pajak.go.id/'],
  forms: '999999999999999 9999999999999999',
  valid: isNpwp,
  chance: 0.087,
  cues: 'NPWP, nomor pokok wajib pajak, npwp',
  alone: '99.999.999.9-999.999',
  fields: 'npwp no_npwp nomor_npwp',
  severity: 'medium',
  published: ['013121660091000'],
  match: ['NPWP: <<01.312.166.0-091.000>>', 'milik <<01.312.166.0-091.000>> ini'],
  miss: ['NPWP 01.312.167.0-091.000'],
  values: ['01.312.166.0-091.000', '016090524017000'],
})
