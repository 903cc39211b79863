import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutEnd, cutMiddle, cutPath, padEnd, textWidth, wrap } from '../../src/reporters/pretty/width.ts'

describe('textWidth', () => {
  it.each([
    ['abc', 3],
    ['größe', 5],
    ['gro\u0308ße', 5],
    ['顧客', 4],
    ['한국어', 6],
    ['ｆｕｌｌ', 8],
    ['📁', 2],
    ['…', 1],
    ['', 0],
  ])('gives %s %i columns', (text, columns) => expect(textWidth(text)).toBe(columns))
})

describe('cutting', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '/', '顧', 'é', 'e\u0301', '📁', '.') })

  it('never gives more columns than there are', () =>
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 40 }), (whole, columns) => {
        for (const cut of [cutEnd, cutMiddle, cutPath]) expect(textWidth(cut(whole, columns, '…'))).toBeLessThanOrEqual(columns)
      }),
    ))

  it('leaves text alone that fits', () =>
    fc.assert(
      fc.property(text, (whole) => {
        for (const cut of [cutEnd, cutMiddle, cutPath]) expect(cut(whole, textWidth(whole), '…')).toBe(whole)
      }),
    ))

  it('keeps the root and the file name of a path as long as they fit', () => {
    expect(cutPath('exports/2026/11/eu/customers.csv', 26, '…')).toBe('exports/…/eu/customers.csv')
    expect(cutPath('exports/2026/11/eu/customers.csv', 23, '…')).toBe('exports/…/customers.csv')
    expect(textWidth(cutPath('exports/2026/11/eu/customers.csv', 14, '…'))).toBe(14)
  })

  it('pads wide letters by their columns', () => expect(padEnd('顧客', 6)).toBe('顧客  '))

  it('wraps between parts and breaks none', () => expect(wrap(['one', 'two', 'three'], ', ', 8)).toEqual(['one, two', 'three']))
})
