/** Who is named as somebody's. */
import { describe, expect, it } from 'vitest'
import { namesIn } from './found-in.ts'

describe('kin', () => {
  it.each([
    ['Beloved wife of the late Wilf, dear mum of Janet, Keith and Dawn.', ['Wilf', 'Janet', 'Keith', 'Dawn']],
    ['Her son Tunde has asthma. He lives with his partner (Ravi) and two kids.', ['Tunde', 'Ravi']],
    ['The letter was brought by his daughter Ingrid.', ['Ingrid']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names))

  it.each([
    'He is called the father of Physics, and she the mother of Rome.',
    'The mother of all demos, the son of May and the daughter of Victory.',
  ])('is nobody: %s', (text) => expect(namesIn(text)).toEqual([]))

  it('in full is left to the model', () => {
    expect(namesIn('His sister Adaeze Okonkwo-Lund signed for it.')).toEqual(['Adaeze Okonkwo-Lund'])
  })
})
