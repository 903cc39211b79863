import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

/** Values of letters in the sum (49 CFR 565.15); I, O and Q are not used. */
const LETTERS: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
}
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

function isVin(value: string): boolean {
  const vin = value.toUpperCase()
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin) || /^\d+$/.test(vin)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (LETTERS[vin[i] as string] ?? Number(vin[i])) * (WEIGHTS[i] as number)
  const remainder = sum % 11
  return vin[8] === (remainder === 10 ? 'X' : String(remainder))
}

export const rule: Rule = {
  id: 'vin',
  title: 'Vehicle identification number',
  class: 'vehicle',
  category: 'identifiable',
  severity: 'medium',
  mask: '[VIN]',
  about:
    'The 17 characters of a vehicle (ISO 3779) with the check digit that North America prescribes at the ninth place. A ' +
    'vehicle leads to its keeper.',
  references: ['https://www.iso.org/standard/52200.html', 'https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565'],
  fields: listed(`vin vin_number vin_no vehicle_identification_number chassis_number fahrgestellnummer fin numero_chasis telaio`),
  tokens: weighted([6, 'vin vin_number vehicle_identification chassis_number'], [3, 'chassis']),
  value: { test: isVin, hit: 0.9, chance: 0.01 },
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'VIN', values: ['1M8GDM9AXKP042788', '1HGCM82633A004352', '5GZCZ43D13S812715'] }],
  },
}
