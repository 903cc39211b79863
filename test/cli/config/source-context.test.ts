import { describe, expect, it } from 'vitest'
import { contextFrom } from '../../../src/cli/config/source-context.ts'

describe('sources of the configuration', () => {
  const of = contextFrom([
    { path: 'exports/', system: 'Shop', owner: 'shop-team', expected: ['email', 'name'] },
    { path: 'exports/*.sql', table: 'news*er_*', system: 'Mail', subjects: ['prospect', 'customer'], fqn: 'db.{table}' },
    { path: 'exports/school/', subjects: ['pupil'], criminal: false },
    { path: 'exports/school/adults.csv', children: false },
  ])
  const said = (file: string, table: string | null = null): Record<string, string> =>
    Object.fromEntries(Object.entries(of(file, table).context).map(([key, { value }]) => [key, value]))

  it('say what lies below a folder, and later entries count, key by key', () => {
    expect(said('exports/a.csv')).toEqual({ system: 'Shop', owner: 'shop-team', expected: 'email, name' })
    expect(said('exports/crm.sql', 'newsletter_Members')).toEqual({
      system: 'Mail',
      owner: 'shop-team',
      subjects: 'prospect, customer',
      expected: 'email, name',
      fqn: 'db.newsletter_Members',
    })
    expect(said('exports/crm.sql', 'orders')).toEqual({ system: 'Shop', owner: 'shop-team', expected: 'email, name' })
    expect(said('other/a.csv')).toEqual({})
  })

  it('say of members of an archive what they say of the archive', () => {
    expect(said('exports/all.zip!/deep/a.csv')['system']).toBe('Shop')
  })

  it('tell data about children by its subjects, unless they say otherwise', () => {
    expect(of('exports/school/a.csv', null).children).toBe(true)
    expect(of('exports/school/adults.csv', null).children).toBe(false)
    expect(of('exports/a.csv', null).children).toBe(false)
    expect(said('exports/school/a.csv')['criminal']).toBe('no')
  })

  it('fit names of tables piece by piece, in linear time', () => {
    const star = contextFrom([{ path: '*', table: '*a*a*a*a*a*a*a*b', system: 'x' }])
    expect(star('f', `${'a'.repeat(100_000)}`).context.system).toBeUndefined()
    expect(star('f', `${'a'.repeat(1000)}b`).context.system?.value).toBe('x')
    const exact = contextFrom([{ path: '*', table: 'a*a', system: 'x' }])
    expect(exact('f', 'a').context.system).toBeUndefined()
    expect(exact('f', 'aa').context.system?.value).toBe('x')
  })
})
