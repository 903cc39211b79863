import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateAge, weighAge } from '../../src/detect/birth/age.ts'
import { locateBirthDate } from '../../src/detect/birth/birth-date.ts'
import { dateLength } from '../../src/detect/birth/date-forms.ts'
import { MAX_SPAN } from '../../src/model/hit.ts'

const day = fc.record({
  year: fc.integer({ min: 1900, max: 2029 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})
const MONTHS = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
} as const

describe('dates', () => {
  it('are read in every numeric form', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('-', '/', '.'), ({ year, month, day }, mark) => {
        const two = (value: number) => String(value).padStart(2, '0')
        for (const date of [
          [year, two(month), two(day)].join(mark),
          [two(day), two(month), year].join(mark),
          [two(month), two(day), year].join(mark),
          [day, month, year].join(mark),
        ])
          expect(dateLength(`${date}, and more`)).toBe(date.length)
      }),
    )
  })
  it('are read with months written out, in each language', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...Object.values(MONTHS)), ({ year, month, day }, names) => {
        const name = names.split(' ')[month - 1] as string
        for (const date of [`${day} ${name} ${year}`, `${day}. ${name} ${year}`, `${day} de ${name} de ${year}`])
          expect([date, dateLength(`${date} in Leeds`)]).toEqual([date, date.length])
      }),
    )
  })
  it('are read as the Far East writes them, and in American order', () => {
    for (const date of ['1984年3月12日', '1984년 3월 12일', 'March 12, 1984', 'Mar. 12 1984', '3rd of May 1970', '19840312'])
      expect([date, dateLength(date)]).toEqual([date, date.length])
  })
  it('are no numbers that only look alike', () => {
    for (const text of ['1984-13-12', '32/33/1984', '1.2.3', '12 apples 1984', '19841332', '2019-2020'])
      expect([text, dateLength(text)]).toEqual([text, 0])
  })
})

const PIECES = [
  'born ',
  'in Leeds ',
  '12 March 1984',
  '1984-03-12',
  'died ',
  '; ',
  '. ',
  'on ',
  '\n',
  '34',
  ' years old',
  'aged ',
  'age: ',
  '岁',
  'é',
  '\0',
  '-',
  '1',
  'O',
  'l',
  '.',
  ' ans',
]

describe('birth dates and ages in any bytes', () => {
  it('neither throw nor reach beyond their span, nor depend on what lies beyond it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.nat(120), (pieces, place) => {
        const text = Buffer.from(pieces.join(''))
        const bytes = Buffer.concat([Buffer.alloc(MAX_SPAN), text, Buffer.alloc(2 * MAX_SPAN)])
        const wider = Buffer.concat([Buffer.alloc(64, '7'), bytes, Buffer.alloc(64, '7')])
        const at = MAX_SPAN + Math.min(place, text.length)
        for (const locate of [locateBirthDate, locateAge]) {
          const found = locate(bytes, at)
          expect(locate(wider, at + 64)).toBe(found < 0 ? found : found + 64 * 4096)
          if (found < 0) continue
          const start = Math.floor(found / 4096)
          expect(Math.abs(start - at)).toBeLessThan(MAX_SPAN)
          expect(weighAge(bytes, start, start + (found % 4096))).not.toBeNaN()
        }
      }),
    )
  })
})
