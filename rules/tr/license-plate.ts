import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import { withPlateWords } from '../../src/detect/identifier/plate-words.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isTurkishPlate } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = withPlateWords(
  identifierRule({
    id: 'tr/license-plate',
    title: 'Turkish licence plate',
    check: 'Province 01 to 81, one to three letters, two to five digits.',
    references: ['https://www.turkiye.gov.tr/'],
    forms: '99A9999 99AA999 99AAA99 99AAA999 99AA9999 99A99999',
    valid: isTurkishPlate,
    chance: 0.81,
    cues: 'plaka, plakalı, plakası, plakasi, araç plakası, plaka no, plaka numarası, plate, license plate',
    keys: 'plaka plakano aracplakasi',
    fields: 'plaka plaka_no arac_plaka',
    class: 'vehicle',
    severity: 'medium',
    match: [
      'plaka numarası <<06 AB 123>>',
      '<<16 B 1234>> plakalı araç',
      'Araç plakası <<34 ABC 1234>> olarak kayıtlıdır',
      'Araç plakası <<34 ABC 123>> olarak kayıtlıdır',
      'Plaka: <<34 ABC 123>>',
      'plaka <<06AB1234>>',
    ],
    miss: ['plaka 12 adet, 34 ABC', 'plakası 99 ABC 1234', 'plaka 99 ABC 123'],
    values: ['34 ABC 123', '06 AB 1234'],
  }),
  ['plaka'],
  /^(?:0[1-9]|[1-7]\d|8[01])[A-Z]{1,3}\d{2,5}$/,
)
