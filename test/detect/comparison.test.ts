import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPARISONS, locateCompared } from '../../src/detect/login/comparison.ts'

const KEY = /(?:^|[^A-Za-z])(?:pass(?:word|wd|phrase)?|secret|api_?key)$/i
const LAST = 'desty'
const LONGEST = 96

/** What is compared, by expressions alone: the value's place, null, or undefined where nothing is compared. */
function plainCompared(text: string, at: number): [number, number] | null | undefined {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  const opened = /^(.*)= (["'])$/s.exec(before)
  if (opened !== null) {
    if (!KEY.test(`${opened[1]}= `.replace(/["'\]]* *[!=]==? $/, ''))) return null
    const value = new RegExp(`^[^\\n${opened[2]}]*${opened[2]}`).exec(text.slice(at, at + LONGEST))?.[0]
    return value === undefined ? null : [at, at + value.length - 1]
  }
  const closed = /(["']) .=$/s.exec(before)
  if (/["']$/.test(before) || closed === null) return undefined
  const name = /^={0,2} ([\w$.[\]>-]+)/.exec(text.slice(at, at + LONGEST))?.[1]
  if (name === undefined || !KEY.test(name)) return null
  const value = new RegExp(`${closed[1]}([^\\n${closed[1]}]*)$`).exec(before.slice(0, -4))
  return value === null ? null : [at - 4 - (value[1] as string).length, at - 4]
}

const side = fc.oneof(
  fc.constantFrom('password', 'this.apiKey', 'api_key', 'SECRET', "row['passwd']", 'name', 'x.y', 'é', '', ' '),
  fc.string({ unit: fc.constantFrom(...'aps ="\'].$-\n=!_'), maxLength: 12 }),
)
const value = fc.constantFrom('"s3cr3t"', "'s3cr3t'", '"a', "b'", '""', 'x')
const operator = fc.constantFrom('==', '===', '!=', '!==', ' == ', ' === ', ' != ', ' !== ', '====', ' = ', '=== = ')
const text = fc
  .array(fc.oneof(fc.tuple(side, operator, value), fc.tuple(value, operator, side)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part) => part.join('')).join(' '))

describe('secrets that code compares with', () => {
  it('are where the plain expressions see them', () => {
    let compared = 0
    fc.assert(
      fc.property(text, (line) => {
        const whole = `\n${line}`
        const bytes = new Uint8Array(whole.length + 2 * LONGEST)
        bytes.set(Buffer.from(whole, 'latin1'))
        for (const mark of COMPARISONS) {
          for (let at = whole.indexOf(mark); at >= 0; at = whole.indexOf(mark, at + 1)) {
            const end = at + mark.length
            const found = locateCompared(bytes, end, KEY, LAST)
            const start = found === undefined ? 0 : Math.floor(found / 4096)
            const place = found === undefined ? undefined : found < 0 ? null : [start, start + (found % 4096)]
            if (place) compared++
            expect(place, JSON.stringify([whole, end])).toEqual(plainCompared(whole, end))
          }
        }
      }),
      { numRuns: 3000 },
    )
    expect(compared).toBeGreaterThan(100)
  })
})
