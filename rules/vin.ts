import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isVin } from '../src/validators/vin.ts'

export const rule: Rule = identifierRule({
  id: 'vin',
  title: 'Vehicle identification number',
  check:
    'The 17 characters of a vehicle (ISO 3779) with the check digit that North America and China prescribe at the ninth place.',
  references: ['https://www.iso.org/standard/52200.html', 'https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565'],
  forms: 'XXXXXXXXXXXXXXXXX',
  valid: isVin,
  chance: 0.0068,
  cues: 'VIN, vehicle identification number, chassis number, chassis no, Fahrgestellnummer, FIN, numéro de châssis, número de chasis, bastidor, telaio, numer VIN, chassisnummer, 车架号',
  fields: 'vin vin_number vin_no vehicle_identification_number chassis_number fahrgestellnummer fin numero_chasis telaio',
  class: 'vehicle',
  severity: 'medium',
  published: ['1M8GDM9AXKP042788', '11111111111111111'],
  match: ['VIN: <<1M8GDM9AXKP042788>>', 'Fahrgestellnummer <<1HGCM82633A004352>>'],
  miss: ['VIN: 1M8GDM9AYKP042788'],
  values: ['1M8GDM9AXKP042788', '1HGCM82633A004352', '5GZCZ43D13S812715'],
})
