import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BaselineEntry, BaselineError, formatBaseline, parseBaseline } from '../../src/review/baseline.ts'
import { type BaselineMatcher, baselineMatcher } from '../../src/review/baseline-match.ts'
import { groupId } from '../../src/review/identity.ts'
import { scanText } from './scan-text.ts'

const KEY = new Uint8Array(32).fill(7)
const EMPTY = parseBaseline('{"piiscopeBaseline":1}\n')

function matcherOf(text: string | null, key: string | null, gone: readonly string[] = []): BaselineMatcher {
  const baseline = text === null ? EMPTY : parseBaseline(text)
  return baselineMatcher(baseline, { key, today: '2026-11-26', exists: (path) => !gone.includes(path) })
}

/** Scans and gives the new findings, and the baseline that such a run would write. */
async function against(name: string, text: string, baseline: string | null, keyed = true, gone: readonly string[] = []) {
  const matcher = matcherOf(baseline, keyed ? 'k1' : null, gone)
  const scanned = await scanText(name, text, { ...(keyed && { valueKey: KEY }), review: { baseline: matcher } })
  return { ...scanned, written: formatBaseline(matcher.current('old'), keyed ? 'k1' : null), stale: matcher.stale() }
}

const CODE = 'a = "zoe.adler@corp-mail.dev"\nb = "jon.berg@corp-mail.dev"\n'

describe.each([true, false])('a baseline (with a key: %s)', (keyed) => {
  it('knows what it was made of, through moved lines and other formatting', async () => {
    const { written } = await against('a.ts', CODE, null, keyed)
    for (const text of [
      CODE,
      `// new\n\n${CODE}`,
      CODE.replaceAll('"', "'").replaceAll(' = ', '='),
      CODE.split('\n').reverse().join('\n'),
    ]) {
      const { findings, end, stale } = await against('a.ts', text, written, keyed)
      expect({ findings, stale, totals: end.totals }).toEqual({ findings: [], stale: [], totals: [] })
      expect(end.suppressed.baseline).toBe(2)
    }
  })

  it('reports what is added', async () => {
    const { written } = await against('a.ts', CODE, null, keyed)
    const { findings } = await against('a.ts', `c = "ann.cole@corp-mail.dev"\n${CODE}`, written, keyed)
    expect(findings).toHaveLength(1)
    if (keyed) expect(findings[0]?.line).toBe(1)
  })

  it('holds no value', async () => {
    const { written } = await against('a.ts', CODE, null, keyed)
    expect(written).not.toMatch(/zoe|adler|corp-mail/i)
    expect(written.split('\n')).toHaveLength(3)
  })

  it('tells entries that are there no more', async () => {
    const { written } = await against('a.ts', CODE, null, keyed)
    expect((await against('a.ts', 'nothing\n', written, keyed)).stale).toHaveLength(1)
  })
})

describe('a baseline with a key', () => {
  it('reports a changed value at a known place', async () => {
    const { written } = await against('a.ts', CODE, null)
    const { findings } = await against('a.ts', CODE.replace('zoe.adler', 'ann.cole'), written)
    expect(findings).toMatchObject([{ line: 1 }])
  })

  it('knows rows of a table in any order, and a moved file', async () => {
    const rows = ['zoe.adler@corp-mail.dev,1', 'jon.berg@corp-mail.dev,2', 'ann.cole@corp-mail.dev,3']
    const csv = (list: readonly string[]) => `email,n\n${list.join('\n')}\n`
    const { written } = await against('a.csv', csv(rows), null)
    expect((await against('a.csv', csv(rows.toReversed()), written)).fields).toEqual([])
    expect((await against('b/c.csv', csv(rows), written, true, ['a.csv'])).fields).toEqual([])
    expect((await against('b/c.csv', csv(rows), written)).fields).toHaveLength(1)
    expect((await against('a.csv', csv([...rows.slice(1), 'eve.dahl@corp-mail.dev,1']), written)).fields).toHaveLength(1)
  })

  it('falls back to numbers where the key is another', async () => {
    const { written } = await against('a.ts', CODE, null)
    const matcher = matcherOf(written, 'k2')
    const { findings } = await scanText('a.ts', CODE, { valueKey: new Uint8Array(32).fill(9), review: { baseline: matcher } })
    expect(findings).toEqual([])
  })
})

const entries = fc
  .uniqueArray(
    fc.record({
      rule: fc.constantFrom('iban', 'us/ssn', 'email-address'),
      path: fc.string({ minLength: 1, maxLength: 12 }),
      at: fc.constantFrom('text', 'column:a', 'path:x[].y'),
      max: fc.integer({ min: 1, max: 1000 }),
    }),
    { selector: ({ rule, path, at }) => groupId(rule, path, at), maxLength: 12 },
  )
  .map((list) => list.map((one): BaselineEntry => ({ id: groupId(one.rule, one.path, one.at), ...one })))

describe('baseline files', () => {
  it('are read as they were written, in any order', () =>
    fc.assert(
      fc.property(entries, (list) => {
        const text = formatBaseline(list, 'k1')
        const read = parseBaseline(text)
        expect([...read.entries.values()].length).toBe(list.length)
        expect(formatBaseline(read.entries.values(), 'k1')).toBe(text)
        const [head, ...lines] = text.trimEnd().split('\n')
        expect(formatBaseline(parseBaseline([head, ...lines.reverse()].join('\n')).entries.values(), 'k1')).toBe(text)
      }),
    ))

  it('merge by union of lines, whichever branch comes first', () =>
    fc.assert(
      fc.property(entries, entries, (ours, theirs) => {
        const lines = (list: readonly BaselineEntry[]) => formatBaseline(list, null).trimEnd().split('\n')
        const merged = (a: readonly string[], b: readonly string[]) => parseBaseline([...a, ...b].join('\n'))
        const one = merged(lines(ours), lines(theirs))
        expect(formatBaseline(one.entries.values(), null)).toBe(
          formatBaseline(merged(lines(theirs), lines(ours)).entries.values(), null),
        )
        for (const { id, max } of [...ours, ...theirs]) expect(one.entries.get(id)?.max).toBeGreaterThanOrEqual(max)
      }),
    ))

  it.each([
    ['', 'does not begin'],
    ['[]', 'not an object'],
    ['{"piiscopeBaseline":2}', 'newer'],
    ['{"piiscopeBaseline":1}\n<<<<<<< ours', 'merge conflict'],
    ['{"piiscopeBaseline":1}\n{"id":"x","rule":"iban","path":"a","at":"text","max":0}', 'whole number'],
    ['{"piiscopeBaseline":1}\n{"id":"x","rule":"iban","path":"a","at":"text","max":1}', 'does not fit'],
  ])('are refused when %j', (text, why) => {
    expect(() => parseBaseline(text)).toThrow(BaselineError)
    expect(() => parseBaseline(text)).toThrow(why)
  })

  it('leave out what has expired', async () => {
    const { written } = await against('a.ts', CODE, null)
    const dated = (date: string) => written.replace('"reason":"old"', `"reason":"old","expires":"${date}"`)
    expect((await against('a.ts', CODE, dated('2026-11-26'))).findings).toHaveLength(0)
    expect((await against('a.ts', CODE, dated('2026-11-25'))).findings).toHaveLength(2)
  })
})
