import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import { withPlateWords } from '../../src/detect/identifier/plate-words.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanPlate } from '../../src/validators/national/germany.ts'

export const rule: Rule = withPlateWords(
  identifierRule({
    id: 'de/kfz',
    title: 'German registration plate',
    check: 'One to three letters of the district, one or two letters, one to four digits.',
    references: ['https://www.gesetze-im-internet.de/fzv_2023/'],
    forms:
      'AA9 AA9A AA99 AA99A AA999 AA999A AA9999 AA9999A AAA9 AAA9A AAA99 AAA99A AAA999 AAA999A AAA9999 AAA9999A AAAA9 AAAA9A AAAA99 AAAA99A AAAA999 AAAA999A AAAA9999 AAAA9999A AAAAA9 AAAAA9A AAAAA99 AAAAA99A AAAAA999 AAAAA999A AAAAA9999 AAAAA9999A',
    valid: isGermanPlate,
    chance: 0.48,
    cues: 'Kennzeichen, Kfz-Kennzeichen, amtliches Kennzeichen, Nummernschild, Kfz, Autokennzeichen',
    keys: 'kennzeichen kfzkennzeichen amtlicheskennzeichen',
    fields: 'kennzeichen kfz_kennzeichen amtliches_kennzeichen',
    class: 'vehicle',
    severity: 'medium',
    match: [
      'Das Kennzeichen <<B-MA 1234>> gehört ihr',
      'Kennzeichen: <<B-MA 1234>>',
      'Kfz-Kennzeichen = <<M AB 123E>>',
      'Kennzeichen <<MAB1234>>',
      'PKW Opel, amtl. Kennz. <<B-MA 1234>>, rot',
    ],
    miss: ['Kennzeichen der Ware', 'Kennzeichen: unbekannt'],
    values: ['B-MA 1234', 'M-AB 123', 'HH-XY 99'],
  }),
  ['Kennzeiche', 'Kennz.'],
)
