import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCodiceFiscale } from '../../src/validators/national/italy.ts'

export const rule: Rule = identifierRule({
  id: 'it/fiscal-code',
  title: 'Italian tax code (codice fiscale)',
  check: 'Letters of the names, date of birth, place and a check letter.',
  references: [
    'https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf',
  ],
  forms: 'AAAAAAXXAXXAXXXA',
  valid: isCodiceFiscale,
  chance: 0.0002,
  cues: 'codice fiscale, C.F, cod. fiscale, CF, cod fisc, codice fisc, tessera sanitaria, fiscal code',
  alone: 'AAAAAA99A99A999A',
  fields: 'codice_fiscale cod_fiscale codicefiscale cod_fisc',
  published: ['RSSMRA85T10A562S', 'RSSMRA80A01H501U'],
  match: [
    'Codice fiscale: <<RSSMRA85T10A562S>>',
    'Mario Rossi, C.F. <<RSSMRA85T10A562S>>, nato',
    'C.F.: <<RSS MRA 85T10 A562S>>',
    'Codice fiscale <<RSS MRA 85T10 A562S>>',
    'il sig. <<MRTMTT91D08F205J>> ha',
  ],
  miss: ['Codice fiscale RSSMRA85T10A562T', 'Codice fiscale RSS MRA 85T10 A562T'],
  values: ['RSSMRA85T10A562S', 'MRTMTT91D08F205J'],
})
