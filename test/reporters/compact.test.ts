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

  it('says the same with colour and without', () =>
    expect(stripVTControlCharacters(render(compact, companyRun(), { color: true }))).toBe(render(compact, companyRun())))
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
