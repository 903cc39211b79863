import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { verdictsOf } from './table.ts'

/** What is told as a password or a credential, and the counts of the fields' verdicts. */
async function secretsIn(name: string, text: string): Promise<{ told: string[]; hits: number[] }> {
  const bytes = Buffer.from(text)
  const told: string[] = []
  const hits: number[] = []
  for await (const event of scan([memorySource(name, text)], { threads: 1 })) {
    if (event.event === 'finding' && /^(?:password|credential)$/.test(event.rule) && event.offset !== null)
      told.push(bytes.subarray(event.offset, event.offset + (event.length ?? 0)).toString())
    if (event.event === 'field' && event.rule === 'password') hits.push(event.hits)
  }
  return { told, hits }
}

describe('values that stand where a secret would', () => {
  it.each([
    'example',
    'changeme',
    'your_root_password',
    '"{{ vault.shop }}"',
    'not-a-real-password',
    '"%016x"',
    '"`gpg -q --decrypt shop.gpg`"',
    '"V2$SHOP_SECRET_KEY"',
    '"~/secrets/shop.zip"',
  ])('are no password in settings: %s', async (value) => {
    expect((await secretsIn('compose.yaml', `environment:\n  DB_PASSWORD: ${value}\n`)).told).toEqual([])
  })

  it('are no password where a lookup of one goes on with another parameter', async () => {
    const text = `ldap_bindpw: '{{ lookup("password", secret + "/app/password length=24 encrypt=sha512_crypt") }}'\n`
    expect((await secretsIn('main.yml', text)).told).toEqual([])
  })

  it('are left out of a field that holds passwords as well', async () => {
    const text = [
      '"{{ vault.shop }}"',
      'gr33n-Heron!42',
      'changeme',
      'Kx9!vv2Lq',
      '{AQAAABAAAAAQFKY9oxq8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqquz=}',
    ]
      .map((value) => `- name: shop\n  password: ${value.startsWith('{') ? `"${value}"` : value}\n`)
      .join('')
    const { told, hits } = await secretsIn('accounts.yaml', text)
    expect(told).toEqual(['gr33n-Heron!42', 'Kx9!vv2Lq', '{AQAAABAAAAAQFKY9oxq8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqquz=}'])
    expect(hits).toEqual([3])
  })

  it('are nobody, where they are templates', async () => {
    const text = ['"{{ vault.user }}"', 'jmoreau', 'kwelsh7'].map((value) => `- host: shop\n  username: ${value}\n`).join('')
    const told: string[] = []
    for await (const event of scan([memorySource('accounts.yaml', text)], { threads: 1 }))
      if (event.event === 'finding' && event.rule === 'username' && event.offset !== null)
        told.push(text.slice(event.offset, event.offset + (event.length ?? 0)))
    expect(told).toEqual(['jmoreau', 'kwelsh7'])
  })

  it('are not what passwords are hashed to', () => {
    const values = [
      '$P$B8q8Zr2vLw0XnT5yBd7KfHc3MjT9Pg.',
      '$argon2id$v=19$m=65536,t=4,p=1$c2FsdHNhbHQ$q8Zr2vLw0XnT5yBd7KfHc3',
      '{SSHA}q8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqq',
    ]
    expect(verdictsOf([{ name: 'password', values }])[0]).toMatchObject({ rule: 'password', protection: 'hashed', hits: 3 })
  })
})
