import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNik } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'id/nik',
  title: 'Indonesian identity number (NIK)',
  check: 'Region, date of birth (day + 40 for women), serial.',
  references: ['https://dukcapil.kemendagri.go.id/'],
  forms: '9999999999999999',
  valid: isNik,
  chance: 0.063,
  cues: 'NIK, KTP, nomor induk kependudukan, no. ktp, nomor ktp, e-ktp',
  fields: 'nik ktp no_ktp nomor_ktp no_nik nomor_induk_kependudukan',
  published: ['3171011708450001'],
  match: ['NIK: <<3171011708450001>>', 'KTP <<3171015708450002>>'],
  miss: ['NIK 3171019908450001'],
  values: ['3171011708450001', '3273012501900002'],
})
