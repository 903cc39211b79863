import { describe, expect, it } from 'vitest'
import { auditEntries } from '../../src/cli/baseline-audit.ts'
import type { BaselineEntry } from '../../src/review/baseline.ts'

const entry = (rule: string): BaselineEntry => ({
  id: `pf1:${rule}`,
  rule,
  path: `${rule}.txt`,
  at: 'text',
  max: 2,
  reason: 'old',
})
const ENTRIES = ['iban', 'email-address', 'us/ssn'].map(entry)

async function audited(...answers: readonly string[]) {
  const rest = [...answers]
  let said = ''
  const audit = await auditEntries(
    ENTRIES,
    ({ path }) => (path.startsWith('iban') ? [] : [`${path}:1:1`]),
    async (question) => {
      said += question
      return rest.shift() ?? null
    },
    async (text) => {
      said += text
    },
  )
  return { ...audit, said }
}

describe('the audit of a baseline', () => {
  it('keeps, drops and explains entry by entry', async () => {
    const { entries, dropped, changed, said } = await audited('d', 'r', 'our own box', '')
    expect({ dropped, changed }).toEqual({ dropped: 1, changed: 1 })
    expect(entries).toEqual([{ ...ENTRIES[1], reason: 'our own box' }, ENTRIES[2]])
    expect(said).toContain('1 of 3  pf1:iban  iban')
    expect(said).toContain('gone')
    expect(said).toContain('now at us/ssn.txt:1:1')
  })

  it('goes back, asks again for what it does not know, and leaves the rest alone when stopped or left', async () => {
    expect((await audited('d', 'b', '', '', 'd')).entries).toEqual([ENTRIES[0], ENTRIES[1]])
    expect((await audited('what?', 'd', 'q')).entries).toEqual([ENTRIES[1], ENTRIES[2]])
    expect((await audited()).entries).toEqual(ENTRIES)
  })
})
