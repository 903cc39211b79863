import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { reporter as compact } from '../../src/reporters/compact.ts'
import { reporter as markdown } from '../../src/reporters/markdown.ts'
import { reporter as pretty } from '../../src/reporters/pretty.ts'
import { companyRun, finding, NO_POLICY, render, run } from './events.ts'

describe('compact', () => {
  it('ends a failed run with what to do about the worst of it, within 80 columns', () => {
    const text = render(
      compact,
      run([finding('email-address', 'a.ts'), finding('us/ssn', 'b.ts', { id: 'pf1:6p3r5w4c5t6h2m2v' as never })]),
    )
    expect(text).toContain('✖ piiscope: policy medium:medium failed: us/ssn critical, email-address medium')
    expect(text).toMatch(/^ {2}piiscope explain pf1:6p3r5w4c5t6h2m2v +why, and what to do$/m)
    expect(text).toMatch(/^ {2}piiscope-ignore us\/ssn -- <reason> +a comment: keep it$/m)
    for (const line of text.split('\n').slice(2)) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('suggests a comment only where there can be one, and nothing to a run that passes', () => {
    const inTable = render(compact, run([finding('iban', 'a.csv', { field: 'n', anchor: 'column:n' })]))
    expect(inTable).toContain('piiscope ignore add')
    expect(inTable).not.toContain('piiscope-ignore')
    expect(render(compact, run([finding('iban', 'a.ts')]), { policy: NO_POLICY })).not.toContain('piiscope explain')
    expect(render(compact, run([finding('iban', 'a.ts', { synthetic: true })]))).not.toContain('piiscope explain')
  })

  it('names files from the root of the project, those of problems too', () => {
    const problem = {
      event: 'problem',
      file: 'b.txt',
      code: 'unreadable',
      message: 'permission denied',
      incomplete: true,
    } as const
    const text = render(compact, run([finding('iban', 'a.ts'), problem]), { base: 'pkg/' })
    expect(text).toContain('pkg/a.ts:')
    expect(text).toContain('problem pkg/b.txt: unreadable')
  })

  it('says how many places are not listed, and counts them in fields', () => {
    expect(render(compact, run([finding('iban', 'a.ts', { more: 12 })]))).toContain('a.ts: high iban 12 more in text, not listed')
    const inField = finding('iban', 'a.csv', { field: 'note', anchor: 'column:note' })
    expect(render(compact, run([inField, { ...inField, more: 40 }]))).toContain('column note values=42')
  })

  it('says the same with colour and without', () =>
    expect(stripVTControlCharacters(render(compact, companyRun(), { color: true }))).toBe(render(compact, companyRun())))
})

describe('a run that fails and was cut short', () => {
  it.each([compact, markdown, pretty])('says both: $name', (reporter) => {
    const text = (status: 'incomplete' | 'interrupted') =>
      render(reporter, run([finding('iban', 'a.ts')], { status })).toLowerCase()
    for (const status of ['incomplete', 'interrupted'] as const) expect(text(status)).toMatch(/policy .*failed/)
    expect(text('interrupted')).toMatch(/interrupted: the rest was not scanned/)
    expect(text('incomplete')).toMatch(/not everything could be scanned/)
  })
})

describe('a run that found nothing new', () => {
  it.each([compact, markdown, pretty])('says no more than it looked at: $name', (reporter) => {
    const text = (given: object) => render(reporter, run([], given)).toLowerCase()
    expect(text({})).toMatch(/no personal data found$/m)
    expect(text({ hidden: 4 })).toContain('no personal data found at this confidence')
    expect(text({ suppressed: { inline: 0, config: 0, baseline: 3 } })).toContain('no new personal data found')
  })
})

describe('the screen', () => {
  it('explains only marks that stand on it, and repeats what git was asked for', () => {
    const many = Array.from({ length: 9 }, (_, i) => finding('email-address', `src/${i}.ts`))
    const screen = render(pretty, run([...many, finding('email-address', 'test.ts', { synthetic: true })]))
    expect(screen).not.toContain('◇')
    const again = render(pretty, run([finding('iban', 'a.ts')]), { again: '--history' })
    expect(again).toContain('piiscope scan --history --explain')
    expect(render(pretty, run([finding('iban', 'a.ts')]), { again: null })).not.toContain('piiscope scan')
  })
})
