import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { EndEvent, ScanEvent } from '../../src/model/event.ts'
import { reporter } from '../../src/reporters/pretty.ts'
import { textWidth } from '../../src/reporters/pretty/width.ts'
import { companyRun, finding, NO_POLICY, options, problem, RULES, type RuleId, render, run, verdict } from './events.ts'

const pretty = (events: readonly ScanEvent[], given = {}): string => render(reporter, events, given)

describe('golden screens', () => {
  it.each([60, 80, 120])('of a company at %i columns', async (width) => {
    const screen = pretty(companyRun(), { width, inputs: ['company'] })
    await expect(screen).toMatchFileSnapshot(`golden/company-${width}.txt`)
  })

  it.each([
    ['company-explained', companyRun(), { explain: true }],
    ['company-color', companyRun(), { color: true }],
    ['company-ascii', companyRun(), { ascii: true }],
    ['clean', run([]), {}],
    ['nothing-sure', run([], { hidden: 3 }), {}],
    ['nothing-scanned', run([], { coverage: { scanned: 0, skipped: 3, skippedBy: { empty: 2, unsupported: 1 }, bytes: 0 } }), {}],
    ['no-files', run([], { coverage: { files: 0, scanned: 0, bytes: 0 } }), {}],
    ['incomplete', run([problem('backup/old.zip')]), {}],
    ['interrupted', run([finding('iban', 'a.txt')], { status: 'interrupted' }), {}],
    ['synthetic', run([finding('us/ssn', 'test/void.json', { synthetic: true })]), {}],
    ['no-policy', run([finding('iban', 'a.txt')]), { policy: NO_POLICY }],
  ] as const)('%s', async (name, events, given) => {
    await expect(pretty(events, given)).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it('of hostile names, which act on nothing', async () => {
    const names = [
      '\u001b[31mred\u001b[0m.txt',
      'two\nlines.txt',
      'a\u202etxt.exe',
      '::error::stop',
      '##[group]x',
      '顧客一覧と連絡先のとても長い名前のバックアップ.csv',
    ]
    const events = names.flatMap((name) => [
      finding('iban', name, { field: name }),
      problem(name, { message: 'a password is needed' }),
    ])
    const screen = pretty(run(events), { inputs: names })
    await expect(screen).toMatchFileSnapshot('golden/hostile.txt')
    expect(screen).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
    expect(screen).not.toMatch(/^\s*::|##\[/m)
  })
})

describe('pretty', () => {
  it.each([60, 80, 120])('keeps every line of the tables within %i columns', (width) => {
    const long = `${'deep/'.repeat(40)}顧客一覧.csv`
    const events = (Object.keys(RULES) as RuleId[]).flatMap((rule) => [
      finding(rule, long, { field: 'f'.repeat(90) }),
      verdict(rule, long, 'f'.repeat(90), { table: 't'.repeat(50), hits: 1_234_567 }),
      problem(long, { message: 'm'.repeat(200) }),
    ])
    // Commands to copy are never broken.
    const lines = pretty(run(events), { width, explain: true })
      .split('\n')
      .filter((line) => !line.includes('piiscope '))
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
  })

  it('says the same with colour and without', () =>
    expect(stripVTControlCharacters(pretty(companyRun(), { color: true }))).toBe(pretty(companyRun())))

  it('counts what is found in values of a list once, though they have no name', () => {
    const inList = { path: '[]', hits: 3 }
    const events = [1, 2, 3].map((line) => finding('email-address', 'list.json', { field: '[]', line }))
    const screen = pretty(run([...events, { ...verdict('email-address', 'list.json', null, { ...inList, index: null }) }]))
    expect(screen).toMatch(/list\.json +\[\] +3 /)
  })

  it('uses ASCII only when told so', () => expect(pretty(companyRun(), { ascii: true })).toMatch(/^[\x20-\x7e\n]*$/))

  it('fits on a screen when every class was found in many files', () => {
    const events: ScanEvent[] = []
    for (let i = 0; i < 3000; i++) for (const rule of Object.keys(RULES) as RuleId[]) events.push(finding(rule, `src/${i}.txt`))
    for (let i = 0; i < 500; i++) events.push(problem(`broken/${i}.zip`))
    const lines = pretty(run(events)).split('\n')
    expect(lines.length).toBeLessThanOrEqual(85)
    expect(lines.join('\n')).toContain('+2,999 more')
    expect(lines.join('\n')).toContain('+492 more')
    expect(lines.join('\n')).toContain('500 files could not be fully scanned')
  })

  it('calls a run clean only if all of it was scanned', () => {
    const clean = /No personal data found/
    expect(pretty(run([]))).toMatch(clean)
    expect(pretty(run([problem('a.zip')]))).not.toMatch(clean)
    expect(pretty(run([], { status: 'interrupted' }))).not.toMatch(clean)
    expect(pretty(run([], { coverage: { scanned: 0 } }))).not.toMatch(clean)
    expect(pretty(run([], { namingTexts: 2 }))).not.toMatch(clean)
    expect(pretty(run([], { namingTexts: 2 }))).toMatch(/No findings, but texts of 2 columns name people/)
    expect(pretty(run([], { hidden: 2 }))).toMatch(/No personal data found at this confidence/)
  })

  it('shows the worst class of a category and the worst file of a class first', () => {
    const events = [
      finding('email-address', 'many.txt'),
      finding('email-address', 'many.txt', { line: 2 }),
      finding('us/ssn', 'few.txt'),
      finding('email-address', 'few.txt'),
      finding('email-address', 'aaa-test.txt', { synthetic: true }),
      finding('email-address', 'aaa-test.txt', { synthetic: true, line: 2 }),
    ]
    const screen = pretty(run(events))
    const order = ['government', 'email ', 'many.txt', 'aaa-test.txt'].map((word) => screen.indexOf(word))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
  })

  it('counts what verdicts counted where places were capped', () => {
    const screen = pretty(run([finding('iban', 'a.csv', { field: 'iban' }), verdict('iban', 'a.csv', 'iban', { hits: 12_345 })]))
    expect(screen).toMatch(/a\.csv +iban +12,345/)
  })

  it('gives the only file of a class all its findings, and says of several that they may have more', () => {
    const capped = (files: readonly string[]): string => {
      const events = run(files.map((file) => finding('ip-address', file, { field: null })))
      const end = events.at(-1) as EndEvent
      const totals = end.totals.map((total) => ({ ...total, findings: 5000 }))
      return pretty([...events.slice(0, -1), { ...end, totals }])
    }
    expect(capped(['a.log'])).toMatch(/a\.log .* 5,000 {2}/)
    expect(capped(['a.log', 'b.log'])).toMatch(/a\.log .* 1\+ /)
  })

  it('names a nameless column by its place and a SQL column by its table', () => {
    const screen = pretty(run([verdict('iban', 'a.csv', null), verdict('vin', 'b.sql', 'vin', { table: 'cars' })]))
    expect(screen).toContain('column 3')
    expect(screen).toContain('cars.vin')
  })

  it('shows the terms of each verdict in bits when asked', () => {
    const events = run([finding('iban', 'a.txt', { field: 'x' }), verdict('iban', 'a.txt', 'x')])
    expect(pretty(events, { explain: true })).toContain('iban 0.999  + 5.1 field-name  + 30.0 values  - 2.3 negative')
    expect(pretty(events)).not.toContain('field-name')
    const place = run([finding('iban', 'a.txt', { field: null, evidence: [{ kind: 'shape', bits: 0 }] })])
    expect(pretty(place, { explain: true })).toMatch(/iban 0\.\d+ {2}shape\n/)
  })

  it('suggests no command with a path that a shell would read differently', () => {
    const events = run([finding('iban', 'a.txt')])
    expect(pretty(events, { inputs: ['$(reboot)'] })).toContain('piiscope scan … --explain')
    expect(pretty(events, { inputs: ['a b'] })).not.toContain('scan a b')
    expect(pretty(events, { inputs: ['exports'] })).toContain('piiscope scan exports --explain')
  })

  it('writes nothing but the title before the end', () => {
    const report = reporter.open(options())
    const texts = companyRun().map((event) => report.event(event))
    expect(texts.slice(1, -1).join('')).toBe('')
  })
})
