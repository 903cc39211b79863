/** Keys to accounts in other tables of a dump, and what they make of the records that hold them. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

const MAIL = ['nora@example.com', 'carlos@example.org', 'ana@example.net', 'philip@example.com']
const hash = (i: number): string => `$2b$10$Qn0fJ7oYpX3vK2LbH5mC8uzl1YZ106fV4ukNbGWSYHrXOYvSnDY${'abcd'[i]}.`

/** A dump of two tables: what is in the first, and views of pages that name it by a number. */
function dump(columns: string, row: (i: number) => string): string {
  const rows = MAIL.map((_, i) => row(i)).join('\n')
  const views = MAIL.map((_, i) => `${900 + i}\t${4101 + i * 7}\t/shoes/${i}\t2026-03-0${i + 1} 11:39:45`).join('\n')
  return `CREATE TABLE public.accounts (id bigint);
COPY public.accounts (${columns}) FROM stdin;
${rows}
\\.
COPY public.page_views (id, account_id, url, viewed_at) FROM stdin;
${views}
\\.
`
}

async function found(text: string): Promise<string[]> {
  const rules: string[] = []
  for await (const event of scan([memorySource('dump.sql', Buffer.from(text))], { threads: 1 }))
    if (event.event === 'field' && event.confidence >= 0.6) rules.push(`${event.table}.${event.field} ${event.rule}`)
  return rules
}

describe('a key to another table', () => {
  it('is somebody’s where that table holds accounts with passwords', async () => {
    const rules = await found(dump('id, email, password_digest', (i) => `${4101 + i * 7}\t${MAIL[i]}\t${hash(i)}`))
    expect(rules).toContain('accounts.email email-address')
    expect(rules).toContain('page_views.account_id user-id')
    expect(rules).not.toContain('accounts.id user-id')
  })

  it('is nobody’s where that table holds accounts of money', async () => {
    const rules = await found(dump('id, currency, balance', (i) => `${4101 + i * 7}\tEUR\t${100 + i}.50`))
    expect(rules.filter((rule) => rule.includes('account_id'))).toEqual([])
  })
})
