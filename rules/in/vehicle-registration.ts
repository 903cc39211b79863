import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import { withPlateWords } from '../../src/detect/identifier/plate-words.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isIndianPlate } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = withPlateWords(
  identifierRule({
    id: 'in/vehicle-registration',
    title: 'Indian vehicle registration',
    check: 'State, district, series and number; or the BH series.',
    references: ['https://vahan.parivahan.gov.in/'],
    forms: 'AA99A9999 AA99AA9999 AA9AA9999 AA9AAA9999 99AA9999AA 99AA9999A AA9A9999 AA99AAA9999 AA999999',
    valid: isIndianPlate,
    chance: 0.047,
    cues: 'registration, vehicle, vehicle number, registration number, vehicle no, number plate, reg no, RTO, license plate',
    alone: 'AA99AA9999 AA9AAA9999 AA9AA9999',
    fields: 'vehicle_no vehicle_number registration_no rto_number',
    class: 'vehicle',
    severity: 'medium',
    match: ['Vehicle no: <<KA53ME3456>>', 'vehicle number: <<KA 53 ME 3456>>'],
    miss: ['Vehicle no: ZZ53ME3456'],
    values: ['KA53ME3456', 'HR26DQ0001', 'DL3CJI0001'],
  }),
)
