import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSearch, loadPatternEngine } from '../../src/detect/pattern/search.ts'
import { valueDigest } from '../../src/detect/value-digest.ts'
import type { CustomRule } from '../../src/model/custom-rule.ts'
import { scanText } from '../review/scan-text.ts'

beforeAll(() => loadPatternEngine())

const EMPLOYEE: CustomRule = {
  id: 'acme/employee-no',
  title: 'Employee number',
  class: 'login',
  severity: 'high',
  pattern: '\\bE\\d{7}\\b',
  fields: ['emp_no'],
}
const only = (rule: CustomRule) => ({ customRules: [rule], rules: [rule.id] })

/** All matches from left to right, each as MAX_SPAN bytes from its start show it: what the search is to do, slowly. */
function slow(pattern: string, bytes: Uint8Array): [number, number][] {
  const search = createSearch(pattern)
  const all: [number, number][] = []
  for (let at = 0; at < bytes.length; ) {
    let hit: [number, number] | null = null
    search.find(bytes, at, at + 1, Math.min(bytes.length, at + 512), (start, end) => {
      hit ??= [start, end]
    })
    if (hit === null) at++
    else {
      all.push(hit)
      at = hit[1]
    }
  }
  return all
}

describe('the search', () => {
  it('gives the same matches however the bytes are cut', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('\\bE\\d{7}\\b', 'a.*b', '[a-c]+', '(?i)ab|bc', 'a{2,600}', '\\d+(?:-\\d+)*'),
        fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'E1234567', '12-34', 'x'.repeat(300), 'a'.repeat(700), 'ü'), {
          maxLength: 12,
        }),
        fc.array(fc.nat(3000), { maxLength: 4 }),
        (pattern, parts, cuts) => {
          const bytes = Buffer.from(parts.join(''))
          const search = createSearch(pattern)
          const found: [number, number][] = []
          let next = 0
          for (const to of [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]) {
            if (next < to)
              next = Math.max(
                search.find(bytes, next, to, Math.min(bytes.length, to + 1088), (start, end) => found.push([start, end])),
                to,
              )
            // A match that reaches over the cut goes on behind it.
            next = Math.max(next, found.at(-1)?.[1] ?? 0)
          }
          expect(found).toEqual(slow(pattern, bytes))
        },
      ),
      { numRuns: 300 },
    ))

  it('is linear for patterns that others choke on', () => {
    const bytes = Buffer.from(`${'a'.repeat(200_000)}!`)
    for (const pattern of ['(a+)+$', '(a|a)*b', '(?:a*)*c', 'a.*a.*a.*b']) {
      const started = performance.now()
      createSearch(pattern).find(bytes, 0, bytes.length, bytes.length, () => {})
      expect(performance.now() - started).toBeLessThan(60_000)
    }
  }, 300_000)

  it('takes no pattern that needs more, nor one that matches nothing', () => {
    for (const pattern of ['(?=a)', '(a)\\1', '(', 'a*']) expect(() => createSearch(pattern)).toThrow()
  })
})

describe('custom rules', () => {
  it('find in text, columns and JSON, with their label', async () => {
    for (const [name, text] of [
      ['a.txt', 'badge E1234567 of the day\n'],
      ['a.csv', 'emp_no,x\nE1234567,1\nE7654321,2\nE7654322,3\n'],
      ['a.json', '[{"emp_no": "E1234567"}, {"emp_no": "E7654321"}]'],
    ] as const) {
      const { findings, end } = await scanText(name, text, only(EMPLOYEE))
      expect(findings[0], name).toMatchObject({ rule: 'acme/employee-no', severity: 'high', sample: '[EMPLOYEE-NO]' })
      expect(end.totals).toHaveLength(1)
    }
    expect((await scanText('a.txt', 'XE1234567 E12345678\n', only(EMPLOYEE))).findings).toEqual([])
  })

  it('stand beside ours without changing what those find', async () => {
    // `emp_no` is ours as well (user-id): there the two compete.
    const text = 'id,email,locker\n1,zoe.adler@corp-mail.dev,E1234567\n2,jon.berg@corp-mail.dev,E7654321\n'
    const plain = await scanText('a.csv', text)
    const both = await scanText('a.csv', text, { customRules: [EMPLOYEE] })
    const ours = (list: readonly { rule: string }[]) => list.filter(({ rule }) => rule !== EMPLOYEE.id)
    expect(ours(both.findings)).toEqual(plain.findings)
    expect(ours(both.fields)).toEqual(plain.fields)
    expect(both.fields.map(({ rule }) => rule)).toContain(EMPLOYEE.id)
  })

  it('with key words need one of them near', async () => {
    const rule = { ...EMPLOYEE, pattern: '\\d{5}', keywords: ['badge'] }
    expect((await scanText('a.txt', 'badge 12345\n', only(rule))).findings).toHaveLength(1)
    expect((await scanText('a.txt', 'order 12345\n', only(rule))).findings).toEqual([])
  })

  it('check digits', async () => {
    const rule: CustomRule = { ...EMPLOYEE, pattern: '\\b\\d{8}\\b', validate: 'luhn' }
    expect((await scanText('a.txt', 'n 12345674 x\n', only(rule))).findings).toHaveLength(1)
    expect((await scanText('a.txt', 'n 12345675 x\n', only(rule))).findings).toEqual([])
  })

  it('know words, and values by their digests only', async () => {
    const words: CustomRule = { id: 'acme/project', title: 'Secret project', class: 'name', words: ['Blue Heron', 'C++'] }
    expect((await scanText('a.txt', 'about blue heron, at last\n', only(words))).findings).toHaveLength(1)
    expect((await scanText('a.txt', 'about blue herons\n', only(words))).findings).toEqual([])
    const key = new Uint8Array(32).fill(3)
    const listed: CustomRule = { ...EMPLOYEE, values: [`kabcdef:${valueDigest(key)('E1234567')}`] }
    const { findings } = await scanText('a.txt', 'E1234567 E7654321\n', { ...only(listed), valueKey: key })
    expect(findings.map(({ column }) => column)).toEqual([1])
    expect((await scanText('a.txt', 'E1234567\n', only(listed))).findings).toEqual([])
  })

  it('find the same on threads and in pieces', async () => {
    const text = 'x E1234567, y E7654321\n'.repeat(400)
    const whole = await scanText('a.txt', text, only(EMPLOYEE))
    expect(whole.findings).toHaveLength(800)
    for (const chunkBytes of [1, 7, 100, 4096])
      expect(await scanText('a.txt', text, { ...only(EMPLOYEE), chunkBytes })).toEqual(whole)
  }, 300_000)
})

describe('a text that is nothing but such values', () => {
  it.each([1, 2, 60])('is found, whether it is %i of them', async (count) => {
    const lines = Array.from({ length: count }, (_, i) => `E${1_234_567 + i * 37}`)
    const { end } = await scanText('list.txt', `${lines.join('\n')}\n`, only(EMPLOYEE))
    expect(end.findings).toBe(count)
  })
})
