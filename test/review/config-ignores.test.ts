import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { IgnoreEntry } from '../../src/model/review.ts'
import { configIgnores } from '../../src/review/config-ignores.ts'
import { ruleNames } from '../../src/pipeline/select-rules.ts'
import { scanText } from './scan-text.ts'

const KEY = new Uint8Array(32).fill(7)
const CSV = 'author,contact\nZoe Adler,zoe.adler@corp-mail.dev\nJon Berg,jon.berg@corp-mail.dev\n'

function ignoring(given: Partial<IgnoreEntry>) {
  const entry: IgnoreEntry = {
    rule: 'email-address',
    path: null,
    field: null,
    value: null,
    reason: 'ours',
    owner: null,
    expires: null,
    ...given,
  }
  const matcher = (pattern: string) => (path: string) => path === pattern
  return configIgnores([entry], ruleNames(rules, rules), matcher, '2026-11-26', 'k1')
}

describe('entries of ignores', () => {
  it.each([
    ['a rule', {}, true],
    ['a class', { rule: 'email' }, true],
    ['another rule', { rule: 'iban' }, false],
    ['the path', { path: 'a.csv' }, true],
    ['another path', { path: 'b.csv' }, false],
    ['the column', { field: 'contact' }, true],
    ['another column', { field: 'author' }, false],
    ['a day to come', { expires: '2026-11-26' }, true],
    ['a day that is past', { expires: '2026-11-25' }, false],
  ] as const)('by %s', async (_, given, covers) => {
    const ignores = ignoring(given)
    const { fields, end } = await scanText('a.csv', CSV, { review: { ignores } })
    expect(fields.some(({ rule }) => rule === 'email-address')).toBe(!covers)
    expect(end.suppressed.config).toBe(covers ? 2 : 0)
    expect(ignores.unused()).toHaveLength(covers || 'expires' in given ? 0 : 1)
    expect(ignores.expired).toHaveLength('expires' in given && !covers ? 1 : 0)
  })

  it('name one value by its digest', async () => {
    const { findings } = await scanText('a.ts', CSV.split('\n')[1] as string, { valueKey: KEY })
    const { digest } = findings.find(({ rule }) => rule === 'email-address') as { digest: string }
    const other = ignoring({ value: `k1:${digest}` })
    const text = 'to: zoe.adler@corp-mail.dev\ncc: jon.berg@corp-mail.dev\n'
    const left = await scanText('a.txt', text, { valueKey: KEY, review: { ignores: other } })
    expect(left.findings.map(({ line }) => line)).toEqual([2])
  })

  it('name JSON paths, with and without brackets', async () => {
    const json = JSON.stringify({ users: [{ mail: 'zoe.adler@corp-mail.dev' }, { mail: 'jon.berg@corp-mail.dev' }] })
    for (const field of ['users[].mail', 'users.mail', 'mail']) {
      expect((await scanText('a.json', json, { review: { ignores: ignoring({ field }) } })).fields).toEqual([])
    }
  })
})
