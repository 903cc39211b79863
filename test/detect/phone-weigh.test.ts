import { describe, expect, it } from 'vitest'
import { weighAnnounced, weighPhone } from '../../src/detect/phone/weigh.ts'
import { REJECT } from '../../src/model/rule.ts'
import { over } from '../validators/bytes.ts'

/** Bits of the number between `<` and `>`, judged with the text around it. */
function weigh(text: string): number {
  const start = Buffer.byteLength(text.slice(0, text.indexOf('<')))
  const number = text.slice(text.indexOf('<') + 1, text.indexOf('>'))
  return weighPhone(Buffer.from(text.replace('<', '').replace('>', '')), start, start + Buffer.byteLength(number))
}

/** A weak shape is worth -2 bits, scores are kept in half bits, and medium confidence (0.6) begins at one. */
const MEDIUM = 3

describe('a number without any word nearby', () => {
  it.each([
    '<+1 212 555 0187>',
    '<+442079460958>',
    '<(212) 555-0187>',
    '<212-555-0187>',
    '<212.555.0187>',
    '<01 99 00 12 34>',
    '<01.99.00.12.34>',
    '<+49 30 23125123>',
    '<0030 2106789012>',
  ])('%s is enough', (text) => expect(weigh(` ${text} `)).toBeGreaterThanOrEqual(MEDIUM))

  it.each([
    '<1234 5678>',
    '<555-0123>',
    '<20515-0912>',
    '<06702-2233>',
    '<120 350 4567>',
    '<200 55478>',
    '<0932/01/2026>',
    '<0-306-40615-2>',
    '<12-345-678>',
    '<552 081 317>',
    '<98765 43210>',
  ])('%s is not', (text) => expect(weigh(` ${text} `)).toBeLessThan(MEDIUM))
})

describe('what stands beside a number', () => {
  it('refuses decimals and signed decimals', () => {
    expect(weigh('0.<212-555-0187>')).toBeLessThanOrEqual(REJECT)
    expect(weigh('color: rgb(<147 197 253> / 50%)')).toBeLessThanOrEqual(REJECT)
    expect(weigh('oklch(<59 130 246>)')).toBeLessThanOrEqual(REJECT)
    expect(weigh(' <+12.3456789>')).toBeLessThanOrEqual(REJECT)
  })

  it('counts against it: amounts, longer codes, file names', () => {
    const alone = weigh(' <212-555-0187> ')
    for (const text of [
      '$<212-555-0187> ',
      'AB-<212-555-0187> ',
      ' <212-555-0187>-AB',
      ' <212-555-0187>.pdf',
      ' <212-555-0187>%',
    ])
      expect(weigh(text), text).toBeLessThan(alone)
  })

  it('speaks for it when it is an extension', () => {
    for (const text of [' <212-555-0187>x12', ' <212-555-0187> x 123', ' <212-555-0187>, ext. 12', ' <212-555-0187> extension 4'])
      expect(weigh(text), text).toBeGreaterThan(weigh(' <212-555-0187> '))
    for (const text of [' <212-555-0187> x', ' <212-555-0187> exit 4', ' <212-555-0187> x12.5'])
      expect(weigh(text), text).toBe(weigh(' <212-555-0187> '))
  })
  it('does not when it is a full stop or a comma', () => {
    const alone = weigh(' <212-555-0187> ')
    for (const text of [' <212-555-0187>.', ' <212-555-0187>, ', '7,<212-555-0187>,19', '<212-555-0187>'])
      expect(weigh(text), text).toBe(alone)
  })

  it('does not move a number of one digit repeated: that is none', () => {
    expect(weigh(' <000-000-0000> ')).toBeLessThanOrEqual(REJECT)
  })
})

describe('a number behind a key', () => {
  it('weighs more the surer it is', () => {
    const bits = ['+442079460958', '212-555-0187', '2125550187', '123-4567-8', '12345678'].map((text) =>
      over(weighAnnounced, text),
    )
    expect(bits).toEqual([...bits].sort((a, b) => b - a))
    expect(new Set(bits).size).toBe(bits.length)
  })

  it('is not a date, nor one digit repeated, nor under a calling code nobody has', () => {
    for (const text of ['2024-05-17', '17.05.2024', '0000000', '+99 983 453 999'])
      expect(over(weighAnnounced, text), text).toBeLessThanOrEqual(REJECT)
  })
})
