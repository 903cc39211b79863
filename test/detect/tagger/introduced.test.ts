/** Who is named in full is found again in the same paragraph by a part of the name. */
import { describe, expect, it } from 'vitest'
import { namesIn } from './found-in.ts'

describe('who is introduced in a paragraph', () => {
  it('is found by the surname further on', () => {
    const text =
      'The officer said that his neighbour, Crystal Vandermeer, struck the car with a shovel. Vandermeer fled towards the river.'
    expect(namesIn(text)).toEqual(['Crystal Vandermeer', 'Vandermeer'])
  })

  it('is found by it before, too', () => {
    const text = 'Vandermeer fled towards the river. The officer said that his neighbour, Crystal Vandermeer, struck the car.'
    expect(namesIn(text)).toContain('Crystal Vandermeer')
    expect(namesIn(text)).toContain('Vandermeer')
  })

  it('says nothing of the same word in another paragraph of a thing', () => {
    expect(namesIn('The Vandermeer pump was repaired on Tuesday. The river rose.')).toEqual([])
  })
})
