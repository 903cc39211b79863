import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanText } from './scan-text.ts'

const MAIL = 'zoe.adler@corp-mail.dev'

describe('comments that ask to ignore', () => {
  it.each([
    ['on the line', `const a = "${MAIL}" // piiscope-ignore email-address -- our own support box\n`],
    ['on the next line', `# piiscope-ignore-next-line email-address -- support box\nmail = ${MAIL}\n`],
    ['in a block', `/* piiscope-ignore-start email -- support */\n${MAIL}\n${MAIL}\n/* piiscope-ignore-end email */\n`],
    ['in the file', `<!-- piiscope-ignore-file email-address -- all of them are ours -->\n\n\n${MAIL}\n`],
    ['by category', `write to ${MAIL} -- piiscope-ignore identifiable -- ours\n`],
    ['two rules', `x ${MAIL} // piiscope-ignore iban,email-address -- ours\n`],
  ])('are followed %s', async (_, text) => {
    const { findings, problems, end } = await scanText('a.ts', text)
    expect({ findings, problems }).toEqual({ findings: [], problems: [] })
    expect(end.suppressed.inline).toBeGreaterThan(0)
    expect(end.totals).toEqual([])
  })

  it.each([
    ['no rule', `${MAIL} // piiscope-ignore\n`, 'needs a rule'],
    ['no reason', `${MAIL} // piiscope-ignore email-address\n`, 'needs a reason'],
    ['an empty reason', `${MAIL} // piiscope-ignore email-address -- */\n`, 'needs a reason'],
    ['no such rule', `${MAIL} // piiscope-ignore emial-address -- ours\n`, 'did you mean email-address?'],
    ['no such comment', `${MAIL} // piiscope-ignore-line email-address -- ours\n`, 'unknown comment'],
    ['no end', `// piiscope-ignore-start email-address -- ours\n${MAIL}\n`, 'without its piiscope-ignore-end'],
    ['no start', `${MAIL}\n// piiscope-ignore-end\n`, 'no piiscope-ignore-start'],
    ['too far down', `${'\n'.repeat(20)}// piiscope-ignore-file email-address -- ours\n${MAIL}\n`, 'first 20 lines'],
  ])('are not followed and reported with %s', async (_, text, why) => {
    const { findings, problems } = await scanText('a.ts', text)
    expect(findings).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'ignore-invalid', message: expect.stringContaining(why), incomplete: false }])
    expect(problems[0]?.message).not.toContain(MAIL)
  })

  it('are none where it is said how to write them', async () => {
    for (const text of [
      'piiscope-ignore <rule> -- <reason>',
      'piiscope-ignore us/ssn -- <reason>   keep it',
      'piiscope-ignore iban -- &lt;reason&gt;',
    ])
      expect((await scanText('notes.md', `a comment: ${text}\n`)).problems).toEqual([])
    const { findings } = await scanText('a.ts', `${MAIL} // piiscope-ignore email-address -- <reason>\n`)
    expect(findings).toHaveLength(1)
  })

  it('are reported where they cover nothing, unless their rule was left out', async () => {
    const text = 'nothing here // piiscope-ignore us/ssn -- was once\n'
    expect((await scanText('a.ts', text)).problems).toMatchObject([
      { code: 'ignore-unused', message: expect.stringMatching(/^line 1:/) },
    ])
    expect((await scanText('a.ts', text, { skipRules: ['us/ssn'] })).problems).toEqual([])
  })

  it('cover their rules only, and the rest of the line still counts', async () => {
    const { findings } = await scanText('a.ts', `${MAIL} 219-09-9998 is my ssn // piiscope-ignore email-address -- ours\n`)
    expect(findings.map(({ rule }) => rule)).toEqual(['us/ssn'])
  })

  it('are scanned like all else: a value in the reason is found', async () => {
    const { findings, problems } = await scanText('a.ts', `x // piiscope-ignore us/ssn -- because ${MAIL} said so\n`)
    expect(findings.map(({ rule }) => rule)).toEqual(['email-address'])
    expect(JSON.stringify(problems)).not.toContain('zoe')
  })

  it('in data are nobody’s to give', async () => {
    const csv = `email,note\n${MAIL},piiscope-ignore-file email-address -- said a visitor\njo@corp-mail.dev,hi\n`
    const json = JSON.stringify([{ email: MAIL, note: 'piiscope-ignore email-address -- said a visitor' }])
    for (const [name, text] of [
      ['a.csv', csv],
      ['a.json', json],
    ] as const) {
      const { findings, end } = await scanText(name, text)
      expect(findings.length).toBeGreaterThan(0)
      expect(end.suppressed.inline).toBe(0)
    }
  })

  it('can be switched off', async () => {
    const text = `${MAIL} // piiscope-ignore email-address -- ours\n`
    const { findings } = await scanText('a.ts', text, { review: { inlineIgnores: () => false } })
    expect(findings).toHaveLength(1)
  })

  it('are read the same however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), fc.nat(400), async (chunkBytes, padding) => {
        const text = `${'x'.repeat(padding)}\n${MAIL} // piiscope-ignore email-address -- ours\n${MAIL}\n// piiscope-ignore iban -- x\n`
        const cut = await scanText('a.ts', text, { chunkBytes })
        const whole = await scanText('a.ts', text)
        expect(cut).toEqual(whole)
      }),
      { numRuns: 40 },
    ))
})
