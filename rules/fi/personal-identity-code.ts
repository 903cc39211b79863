import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isHetu } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'fi/personal-identity-code',
  title: 'Finnish personal identity code (henkilötunnus)',
  check: 'Date of birth, century sign, serial and a check character mod 31.',
  references: ['https://dvv.fi/en/personal-identity-code'],
  forms: '999999999X 999999+999X 999999A999X',
  valid: isHetu,
  chance: 0.00071,
  cues: 'henkilötunnus, hetu, HETU, sosiaaliturvatunnus, sotu, personbeteckning, henkilötunnukseni, henkilötunnuksen, personal identity code, henkilotunnus',
  alone: '999999-999A 999999A999A 999999-9999 999999A9999',
  fields: 'henkilotunnus hetu henkilötunnus sosiaaliturvatunnus personbeteckning',
  published: ['131052308T', '131052-308T', '131052A308T'],
  match: ['Henkilötunnus: <<131052-308T>>', 'Hetuni on <<131052A308T>>', '<<131052-308T>> ja muut'],
  miss: ['Henkilötunnus: 131052-308U'],
  values: ['131052-308T', '131052A308T'],
})
