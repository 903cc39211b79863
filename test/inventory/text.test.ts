import { beforeAll, describe, expect, it } from 'vitest'
import { namesSomebody, loadWords } from '../../src/pipeline/word-data.ts'
import { lookAt } from '../../src/inventory/field-look.ts'
import { addValue, createProfile } from '../../src/inventory/profile.ts'

function held(text: string): string[] {
  const profile = createProfile()
  addValue(profile, text)
  const { share } = lookAt(profile)
  return (['holdsEmail', 'holdsPhone', 'holdsName', 'complaint'] as const).filter((one) => share[one] > 0)
}

describe('what a text holds', () => {
  beforeAll(loadWords)

  it.each([
    ['Please call Alice Taylor about the delivery of next week', ['holdsName']],
    ['Spoke to Robert Garcia, he will send it to alice@example.com today', ['holdsEmail', 'holdsName']],
    ['Ring me at (555) 555-0123 or at +44 20 7946 0958 before noon', ['holdsPhone']],
    ['My parcel never arrived, please answer Maria Miller at once', ['holdsName', 'complaint']],
    ['The lid of my lamp is missing and nobody answers, this is not acceptable', ['complaint']],
    ["grep -q 'lid' /etc/lamps.conf || ( >&2 echo 'The lid is missing. This version is not compatible.' ; exit 1 )", []],
    ['The quick brown fox jumps over the lazy dog near the river', []],
    ['Version 1.2.3 was released on 2024-03-01 with 25 fixes in 12 modules', []],
    ['Our office in New York is closed on Labor Day. Please come on Tuesday', []],
    ['Blue Lamp, Garden Chair, Oak Table and Red Sofa are out of stock', []],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected))

  it('asks about sentences in which the lists find nobody, and about nothing else', () => {
    const asked: string[] = []
    const share = (value: string): number => {
      const profile = createProfile()
      addValue(profile, value, [], (text) => asked.push(text) > 0)
      return lookAt(profile).share.holdsName
    }
    expect(share('I spoke to Wolfgang about the broken lid')).toBe(1)
    expect(share('Please call Alice Taylor about the delivery of next week')).toBe(1)
    expect(share('Wolfgang')).toBe(0)
    expect(share('2024-03-01 10:11:12')).toBe(0)
    expect(asked).toEqual(['I spoke to Wolfgang about the broken lid'])
  })
  it.each([
    ['I spoke to Wolfgang about the broken lid', true],
    ['Mrs. Oyelaran-Whitby complained about the smell again', true],
    ['The parcel was damp and the lid was broken', false],
    ['Order 4711 was paid in full on 2024-03-01', false],
  ])('the tagger says of %s', (text, expected) => expect(namesSomebody(text)).toBe(expected))
  it('is read of long texts too', () => {
    expect(held(`${'A long story of many words without anything in it. '.repeat(5)} Written by Laura Weber`)).toEqual([
      'holdsName',
    ])
  })
})
