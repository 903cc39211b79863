import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCccd } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'vn/cccd',
  title: 'Vietnamese citizen card (CCCD)',
  check: 'Province, century and sex, year, six digits.',
  references: ['https://dichvucong.bocongan.gov.vn/'],
  forms: '999999999999',
  valid: isCccd,
  chance: 0.039,
  cues: 'CCCD, căn cước, căn cước công dân, CMND, số căn cước, can cuoc, chứng minh nhân dân',
  fields: 'cccd can_cuoc so_cccd cmnd so_cmnd',
  match: ['CCCD: <<001099012345>>', 'số căn cước công dân <<079201012345>>'],
  miss: ['CCCD 999099012345'],
  values: ['001099012345', '079201012345'],
})
