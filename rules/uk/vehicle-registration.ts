import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import { withPlateWords } from '../../src/detect/identifier/plate-words.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBritishPlate } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = withPlateWords(
  identifierRule({
    id: 'uk/vehicle-registration',
    title: 'UK vehicle registration',
    check: 'The styles of 2001, 1983 and 1963.',
    references: ['https://www.gov.uk/displaying-number-plates'],
    forms: 'AA99AAA A999AAA A99AAA A9AAA AAA999A AAA99A AAA9A',
    valid: isBritishPlate,
    chance: 0.53,
    cues: 'registration, registration number, reg, number plate, vehicle registration, VRN, VRM, reg no, registration mark, licence plate, license plate, car reg, plate',
    fields: 'vrn vrm vehicle_registration car_reg registration_plate reg_plate number_plate',
    class: 'vehicle',
    severity: 'medium',
    match: [
      'Registration: <<AB51 ABC>>',
      'reg no <<AB51ABC>>',
      'plate <<AB51 ABC>>',
      'Car reg. <<AB51 ABC>>',
      'Vehicle registration\n<<AB51 ABC>>',
    ],
    miss: ['Registration: AB35 ABC'],
    values: ['AB51 ABC', 'AA02 AAA', 'LB07 SEO'],
  }),
)
