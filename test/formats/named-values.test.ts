import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/json.ts'
import { hasNamedValues } from '../../src/formats/named-values.ts'
import { readCut } from './read-cut.ts'

const values = (value: unknown) =>
  readCut(format, JSON.stringify(value), { name: 'a.json', around: true }).cells.map(([field, , text]) => [field, text])

describe('values that are known by the names beside them', () => {
  it('are fields of those names in arrays where that is the custom', () => {
    expect(
      values({
        headers: [
          { name: 'Cookie', value: 'a=1' },
          { name: 'X-User', value: 'ann' },
        ],
        n: 1,
      }),
    ).toEqual([
      ['headers[].name', 'Cookie'],
      ['headers[Cookie]', 'a=1'],
      ['headers[].name', 'X-User'],
      ['headers[X-User]', 'ann'],
      ['n', '1'],
    ])
  })

  it('also where the value says of which type it is, or holds more', () => {
    expect(values({ attributes: [{ key: 'user.email', value: { stringValue: 'a@b.example' } }] })).toContainEqual([
      'attributes[user.email]',
      'a@b.example',
    ])
    expect(values({ Tags: [{ Key: 'owner', Value: { first: 'ann' } }] })).toContainEqual(['Tags[owner].first', 'ann'])
  })

  it('stay values where the names are data, or no names', () => {
    expect(values({ series: [{ name: 'Ann', value: 3 }] })).toContainEqual(['series[].value', '3'])
    expect(
      values({
        params: [
          { name: 'ann@b.example', value: 'x' },
          { name: 'two words', value: 'y' },
        ],
      }),
    ).toEqual([
      ['params[].name', 'ann@b.example'],
      ['params[].value', 'x'],
      ['params[].name', 'two words'],
      ['params[].value', 'y'],
    ])
  })

  it("are the next object's own", () => {
    expect(values({ tags: [{ key: 'a', value: '1' }, { value: '2' }] })).toContainEqual(['tags[].value', '2'])
  })

  it('are looked for in few sources', () => {
    expect(hasNamedValues(Buffer.from('{"a":[{"name":"x","value":1}]}'))).toBe(false)
    expect(hasNamedValues(Buffer.from('{"headers": [ {"name": "x", "value": 1}]}'))).toBe(true)
  })
})
