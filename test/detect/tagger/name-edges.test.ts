/** What stands before a name and is read with it. */
import { describe, expect, it } from 'vitest'
import { addressesIn, namesIn } from './found-in.ts'

describe('a name', () => {
  it.each([
    ['Actúa como secretaria la administradora D.ª Pilar Cebrián (tel. 600 123 456).', 'Pilar Cebrián'],
    ['Com os melhores cumprimentos,\nDr.ª Joana Vilela\n', 'Joana Vilela'],
    ['Witness name: Gwendolyn Sharpe   Occupation: Librarian   Address: 9 Baxtergate, Whitby\n', 'Gwendolyn Sharpe'],
  ])('begins and ends with its words: %s', (text, name) => expect(namesIn(text)).toEqual([name]))

  it.each([
    'Protokoll der Elternbeiratssitzung, 14. November\n\nDer Rest folgt.\n',
    'Upon arrival at 4131 W. Larkspur the door was open.\n',
  ])('is not in %j', (text) => expect(namesIn(text)).toEqual([]))

  it('has two particles in Dutch and German', () => {
    expect(namesIn('Mit freundlichen Grüßen\nAnna von der Heydt\n')).toEqual(['Anna von der Heydt'])
    expect(namesIn('Dear Mr Pieter van der Linden,\n')).toEqual(['Pieter van der Linden'])
  })

  it('stands in its column, beside an address in the next', () => {
    const text =
      'STOP  CONSIGNEE              ADDRESS                                  PCS\n' +
      '01    Halima Yusuf           31 Bellevue Gdns, Luton LU2 8DL          1\n' +
      '02    T. Papadopoulos        Flat 9, 200 Seven Sisters Rd, N4 3NG     2\n'
    expect(namesIn(text)).toEqual(['Halima Yusuf', 'T. Papadopoulos'])
    expect(addressesIn(text)).toEqual(['31 Bellevue Gdns, Luton LU2 8DL', 'Flat 9, 200 Seven Sisters Rd, N4 3NG'])
  })

  it('is no door with a title behind it', () => {
    expect(namesIn('Ruegos: el vecino del 4.º D, Sr. Belmonte, adeuda 1.320,55 euros.')).toEqual(['Belmonte'])
  })
})
