import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'ma/cin',
  title: 'Moroccan identity card (CIN)',
  check: 'One or two letters and five or six digits; no check.',
  references: ['https://www.cnie.ma/'],
  forms: 'A99999 A999999 AA9999 AA99999 AA999999',
  chance: 1,
  cues: "CIN, CNIE, carte nationale, carte d'identité nationale, carte nationale d'identité, البطاقة الوطنية, رقم البطاقة الوطنية, رقم البطاقة",
  fields: 'cin cnie numero_cin',
  match: ['CIN : <<BK278415>>', 'carte nationale n° <<EE412087>>'],
  miss: ['CIN : 278415BK'],
  values: ['BK278415', 'J514208'],
})
