/** Claims of JSON Web Tokens and of OpenID Connect: short names that a standard says the meaning of. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function found(name: string, text: string): Promise<string[]> {
  const names: string[] = []
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'field' && event.confidence >= 0.6) names.push(`${event.rule} ${event.path ?? event.field}`)
  return names.sort()
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (payload: unknown): string =>
  `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${part('a signature of thirty-two bytes.')}`
const logged = (payload: unknown): string => `2026-03-01T08:10:00Z INFO session opened, token ${token(payload)}\n`

describe('claims of one token', () => {
  it('name the person and the id it is of', async () => {
    const told = await found('a.log', logged({ sub: '1234567890', name: 'Jane Roe', iat: 1_516_239_022 }))
    expect(told).toEqual(['person-name jwt!/name', 'user-id jwt!/sub'])
  })

  it('give the login, in whatever holds the token', async () => {
    const payload = { iss: 'https://login.example.com/', sub: 'auth0|5f7c8ec7c33c6c004bbafe82', preferred_username: 'mkowalski' }
    const claims = ['user-id', 'username']
    expect((await found('a.log', logged(payload))).map((one) => one.split(' ')[0])).toEqual(claims)
    const kept = await found('a.json', JSON.stringify({ id: 7, kept: token(payload) }))
    expect(kept).toContain('user-id kept!/jwt!/sub')
    expect(kept).toContain('username kept!/jwt!/preferred_username')
  })

  it('are nobody’s where the token is a program’s', async () => {
    const build = {
      iss: 'https://ci.example.com',
      aud: 'deploy',
      sub: 'repo:harbor/tools:ref:refs/heads/main',
      exp: 1_516_239_022,
    }
    expect(await found('a.log', logged(build))).toEqual([])
    const service = { iss: 'https://login.example.com/', sub: '7f3c1a9e', scope: 'read', gty: 'client-credentials' }
    expect(await found('a.log', logged(service))).toEqual([])
  })

  it('do not lend their meaning to what lies deeper in the payload', async () => {
    const told = await found('a.log', logged({ email: 'ann@example.com', plan: { sub: 'b-4471', name: 'Basic' } }))
    expect(told).toEqual(['email-address jwt!/email'])
  })
})

describe('claims in answers of OpenID Connect', () => {
  const answer = {
    sub: '248289761001',
    name: 'Jane Roe',
    preferred_username: 'j.roe',
    email: 'jane@example.com',
    email_verified: true,
  }

  it('are known by each other', async () => {
    const told = await found('userinfo.json', JSON.stringify(answer))
    expect(told).toEqual(['email-address email', 'person-name name', 'user-id sub', 'username preferred_username'])
    expect(await found('users.json', JSON.stringify({ users: [answer] }))).toContain('user-id users[].sub')
  })

  it('say nothing of a `sub` beside anything else', async () => {
    const told = await found('plan.json', JSON.stringify({ sub: 'b-4471', name: 'Jane Roe', email: 'jane@example.com' }))
    expect(told.filter((one) => one.endsWith(' sub'))).toEqual([])
  })
})
