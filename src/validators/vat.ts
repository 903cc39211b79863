/** VAT identification numbers of the European Union, Northern Ireland and Great Britain, by their country prefix. */
import { numberAt, passesLuhn, passesMod11And10, remainderOf, valueAt, weightedSum } from './check-digits.ts'
import { isAfm, isCypriotTaxNumber, isOib, isSlovenianTaxNumber } from './national/central-europe.ts'
import { isPps } from './national/britain-ireland.ts'
import { isNif, isPortugueseTaxNumber } from './national/iberia.ts'
import { isPartitaIva } from './national/italy.ts'
import { isNip } from './national/poland.ts'

type Check = (digits: string) => boolean

/** Check digit 11 - sum mod 11 at the end, with what 10 and 11 stand for. */
function mod11(weights: readonly number[], ten: number, eleven: number): Check {
  return (id) => {
    const rest = 11 - (weightedSum(id, weights) % 11)
    return (rest === 10 ? ten : rest === 11 ? eleven : rest) === valueAt(id, weights.length)
  }
}

const VAT: Readonly<Record<string, readonly [form: RegExp, check: Check]>> = {
  AT: [
    /^U\d{8}$/,
    (id) => {
      let sum = 4
      for (let i = 1; i < 8; i++) sum += i % 2 === 1 ? valueAt(id, i) : valueAt('0246813579', valueAt(id, i))
      return (10 - (sum % 10)) % 10 === valueAt(id, 8)
    },
  ],
  BE: [/^[01]?\d{9}$/, (id) => 97 - (numberAt(id, 0, id.length - 2) % 97) === numberAt(id, id.length - 2, id.length)],
  BG: [
    /^\d{9,10}$/,
    (id) => {
      if (id.length === 10) return true
      const first = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8]) % 11
      return (first === 10 ? (weightedSum(id, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10 : first) === valueAt(id, 8)
    },
  ],
  CY: [/^\d{8}[A-Z]$/, isCypriotTaxNumber],
  CZ: [/^\d{8,10}$/, (id) => id.length > 8 || mod11([8, 7, 6, 5, 4, 3, 2], 0, 1)(id)],
  DE: [/^[1-9]\d{8}$/, passesMod11And10],
  DK: [/^[1-9]\d{7}$/, (id) => weightedSum(id, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0],
  EE: [/^10\d{7}$/, (id) => weightedSum(id, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0],
  EL: [/^\d{9}$/, isAfm],
  ES: [/^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/, isNif],
  FI: [/^\d{8}$/, mod11([7, 9, 10, 5, 8, 4, 2], -1, 0)],
  FR: [
    /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
    (id) =>
      passesLuhn(id.slice(2)) &&
      (!/^\d/.test(id) || !/^\d\d/.test(id) || remainderOf(`${id.slice(2)}12`, 97) === numberAt(id, 0, 2)),
  ],
  HR: [/^\d{11}$/, isOib],
  HU: [/^\d{8}$/, (id) => weightedSum(id, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0],
  IE: [/^\d[A-Z0-9+*]\d{5}[A-W][A-I]?$/, (id) => !/^\d{7}/.test(id) || isPps(id)],
  IT: [/^\d{11}$/, isPartitaIva],
  LT: [/^(?:\d{7}1\d|\d{10}1\d)$/, (id) => lithuanian(id)],
  LU: [/^\d{8}$/, (id) => numberAt(id, 0, 6) % 89 === numberAt(id, 6, 8)],
  LV: [/^[4-9]\d{10}$/, (id) => weightedSum(id, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3],
  MT: [/^\d{8}$/, (id) => weightedSum(id, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0],
  NL: [
    /^\d{9}B\d{2}$/,
    (id) => remainderOf(`NL${id}`, 97) === 1 || (weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2]) - valueAt(id, 8)) % 11 === 0,
  ],
  PL: [/^\d{10}$/, isNip],
  PT: [/^\d{9}$/, isPortugueseTaxNumber],
  RO: [
    /^[1-9]\d{1,9}$/,
    (id) => {
      const digits = id.padStart(10, '0')
      return ((10 * weightedSum(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2])) % 11) % 10 === valueAt(digits, 9)
    },
  ],
  SE: [/^\d{10}01$/, (id) => passesLuhn(id.slice(0, 10))],
  SI: [/^\d{8}$/, isSlovenianTaxNumber],
  SK: [/^[1-9]\d[2-47-9]\d{7}$/, (id) => remainderOf(id, 11) === 0],
  GB: [
    /^(?:\d{9}|\d{12}|GD[0-4]\d\d|HA[5-9]\d\d)$/,
    (id) => {
      if (id.length === 5) return true
      const sum = weightedSum(id, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97
      return sum === 0 || sum === 42
    },
  ],
}

function lithuanian(id: string): boolean {
  const last = id.length - 1
  let first = 0
  let second = 0
  for (let i = 0; i < last; i++) {
    first += valueAt(id, i) * (1 + (i % 9))
    second += valueAt(id, i) * (1 + ((i + 2) % 9))
  }
  return (first % 11 === 10 ? (second % 11) % 10 : first % 11) === valueAt(id, last)
}

/** True for a country prefix of the EU (EL for Greece), XI or GB and a number right by its country's check. */
export function isEuropeanVat(id: string): boolean {
  const prefix = id.slice(0, 2)
  const known = VAT[prefix === 'GR' ? 'EL' : prefix === 'XI' ? 'GB' : prefix]
  if (known === undefined) return false
  const [form, check] = known
  return form.test(id.slice(2)) && check(id.slice(2))
}
