import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isEuropeanVat } from '../src/validators/vat.ts'

export const rule: Rule = identifierRule({
  id: 'vat-number',
  title: 'VAT number of the European Union or United Kingdom',
  check: 'The form and check digits of the country that the prefix names.',
  references: ['https://ec.europa.eu/taxation_customs/vies/'],
  forms:
    'ATU99999999 BE0999999999 BE1999999999 BG999999999 BG9999999999 CY99999999A CZ99999999 CZ999999999 CZ9999999999 DK99999999 EE999999999 EL999999999 GR999999999 ESX9999999X FI99999999 FRXX999999999 HR99999999999 HU99999999 IE9999999A IE9999999AA IT99999999999 LT999999999 LT999999999999 LU99999999 LV99999999999 MT99999999 NL999999999B99 PL9999999999 PT999999999 RO99999999 RO9999999 SE999999999999 SI99999999 SK9999999999 GB999999999 GB999999999999 XI999999999',
  valid: isEuropeanVat,
  chance: 0.13,
  cues: 'VAT, vat number, vat no, vat id, VAT reg, TVA, n° TVA, numéro de TVA, IVA, BTW, btw-nummer, MwSt, moms, momsnr, ALV, DPH, PVM, PVN, ÁFA, ДДС, ΦΠΑ, USt, vat registration, NIF IVA, TVA intracommunautaire, UID',
  fields: 'vat_number vat vat_id vat_no vat_reg_no tva numero_tva btw_nummer vatin vat_registration_number',
  severity: 'low',
  published: ['NL004495445B01', 'GB980780684', 'FR40303265045'],
  match: ['VAT number: <<GB980780684>>', 'VAT: <<NL004495445B01>>', 'N° TVA <<FR40303265045>>'],
  miss: ['VAT: GB980780685'],
  values: ['GB980780684', 'NL004495445B01', 'FR40303265045', 'BE0428759497'],
})
