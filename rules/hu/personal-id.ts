import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isHungarianPersonalNumber } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'hu/personal-id',
  title: 'Hungarian personal number (személyi szám)',
  check: 'Sex and century, date of birth, serial and a check digit mod 11.',
  references: ['https://net.jogtar.hu/jogszabaly?docid=99600020.tv'],
  forms: '99999999999',
  valid: isHungarianPersonalNumber,
  chance: 0.0051,
  cues: 'személyi szám, személyi azonosító, személyi száma, szemelyi szam',
  fields: 'szemelyi_szam személyi_szám szemelyi_azonosito',
  match: ['Személyi szám: <<18508128639>>'],
  values: ['18508128639'],
})
