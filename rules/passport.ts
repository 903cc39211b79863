import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isDocumentNumber } from '../src/validators/national/generic.ts'

export const rule: Rule = identifierRule({
  id: 'passport',
  title: 'Passport number',
  check: 'Seven to ten letters and digits, of which five are digits at least; whose country is not told. No check.',
  references: ['https://www.icao.int/publications/pages/publication.aspx?docnum=9303'],
  forms: 'XXXXXXX XXXXXXXX XXXXXXXXX XXXXXXXXXX',
  valid: isDocumentNumber,
  chance: 0.042,
  checked: false,
  cues: 'passport, passport number, passport no, passport num, passeport, pasaporte, passaporto, passaporte, reisepass, paspoort, paszport, pass, passnummer, passinumero, útlevél, cestovní pas, pașaport, pasaport, паспорт, διαβατήριο, 护照, パスポート, 여권',
  fields: 'passport passport_number passport_no passportnumber passport_num passport_id travel_document travel_document_number',
  match: ['passport number: <<X1234567>>', 'Passport no. <<AB1234567>>'],
  miss: ['passport number: unknown', 'passport office 123'],
  values: ['X12345678', 'AB1234567', 'C01X00T47'],
})
