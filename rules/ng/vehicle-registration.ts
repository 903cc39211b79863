import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import { withPlateWords } from '../../src/detect/identifier/plate-words.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = withPlateWords(
  identifierRule({
    id: 'ng/vehicle-registration',
    title: 'Nigerian vehicle registration',
    check: 'Three letters, three digits, two letters.',
    references: ['https://nvr.frsc.gov.ng/'],
    forms: 'AAA999AA',
    chance: 1,
    cues: 'plate, plates, plate number, vehicle registration, registration number, number plate, license plate, vehicle reg',
    alone: 'AAA-999AA',
    fields: 'ng_plate vehicle_reg_ng',
    class: 'vehicle',
    severity: 'medium',
    match: ['Plate number: <<APP-456CV>>', 'Plates: <<APP-456CV>> and others'],
    miss: ['plate 123-456AB'],
    values: ['APP-456CV', 'KJA-999PZ'],
  }),
)
