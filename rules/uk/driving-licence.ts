import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBritishDrivingLicence } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = identifierRule({
  id: 'uk/driving-licence',
  title: 'UK driving licence',
  check: 'Surname, decade, month, day and year of birth, initials; the check characters are not public.',
  references: ['https://www.gov.uk/driving-licence-information'],
  forms: 'AXXXX999999XXXXX AXXXX999999XXXXX99',
  valid: isBritishDrivingLicence,
  chance: 0.012,
  cues: "driving licence, driving licence number, driver's licence, DVLA, licence number, drivers licence, driver number, driving license, dvla no",
  alone: 'AAAAA999999AA9AA AAAAA999999AA99A',
  fields: 'driving_licence driving_licence_number dvla driver_number licence_number',
  published: ['MORGA753116SM9IJ', 'MORGA657054SM9IJ'],
  match: ['Driving licence: <<MORGA753116SM9IJ>>', 'DVLA no is <<MORGA 753116SM9IJ 35>>', 'the holder <<MORGA753116SM9IJ>>'],
  miss: ['Driving licence MORGA793116SM9IJ'],
  values: ['MORGA753116SM9IJ', 'MORGA657054SM9IJ'],
})
