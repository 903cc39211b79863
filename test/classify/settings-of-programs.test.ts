/** What programs, schemas and pages say of themselves, in words that records of people use as well. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { type Column, columns, shown } from './table.ts'

async function rulesIn(file: string, text: string): Promise<string[]> {
  const found = new Set<string>()
  for await (const event of scan([memorySource(file, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding') found.add(event.rule)
  return [...found]
}

describe('a type', () => {
  it.each([
    ['schema.yml', 'User:\n  columns:\n    password: string(255)\n'],
    ['schema.yml', 'User:\n  password: varchar(64)\n'],
    ['schema.graphql', 'type User {\n  id: ID!\n  password: String!\n}\n'],
    ['User.kt', 'data class User(val id: Long, var password: String?)\n'],
    ['schema.prisma', 'model User {\n  id Int @id\n  password String?\n}\n'],
  ])('of a password in %s is none', async (file, text) => expect(await rulesIn(file, text)).toEqual([]))

  it('is no type where it is a password', async () => {
    expect(await rulesIn('app.yml', 'db:\n  password: string(255)x!7Kq\n')).toContain('password')
  })
})

describe('a screen', () => {
  it.each([
    ['Home.kt', 'class Home {\n    val screenName = "home_detail"\n    var screenName: String = "settings_main"\n}\n'],
    ['Home.swift', 'tracker.set(screenName: "home_detail")\nlet screenName: String = "settings_main"\n'],
  ])('of an app in %s is no login', async (file, text) => expect(await rulesIn(file, text)).toEqual([]))
})

describe('a setting', () => {
  const at = (path: string, ...values: string[]): Column => ({ name: path.split(/[./]/).at(-1) ?? path, values, path })

  it('says where to choose, and not what was chosen', () => {
    const rows = columns(
      'vendor: a | b | c',
      'optOutUrl: https://a.example.com/out | https://b.example.com/out | https://c.example.com/out',
      'optOutType: link | form | link',
    )
    expect(shown(rows, 'vendors.csv')).toEqual([null, null, null])
    expect(shown(columns('customer_id: 1 | 2 | 3', 'opt_out: true | false | true'), 'customers.csv')[1]).toBe('preference')
  })

  it('of transactions buys nothing', () => {
    expect(shown([at('persistence/persistence-unit/@transaction-type', 'JTA')], 'persistence.xml')).toEqual([null])
  })

  it('tells what a page is found by, and nobody', async () => {
    expect(await rulesIn('page.yml', 'keywords: "Rosa Martin, Jordan Taylor, Grace"\n')).toEqual([])
  })
})

describe('what a program is set up with', () => {
  const settings =
    'APP_NAME=shop\nREFERRER_POLICY=same-origin\nLANDING_URL=/start\nAPP_URL=http://localhost:8000\nENABLE_CSP=false\n'

  it.each(['.env', '.env.example', 'shop.properties'])('in %s is no page that somebody saw', async (file) => {
    expect(await rulesIn(file, settings)).toEqual([])
  })

  it('may be somebody’s login all the same', async () => {
    expect(await rulesIn('.env', `${settings}DB_PASSWORD=x7!Kqq2vR\n`)).toEqual(['password'])
  })

  it('is made of packages in lock files', async () => {
    const lock =
      'snapshots:\n  shop@4.0.0:\n    dependencies:\n      content-type: 1.0.5\n      cookie: 0.7.2\n      password: 2.0.1\n'
    expect(await rulesIn('pnpm-lock.yaml', lock)).toEqual([])
  })

  it('tells of a policy, and of no page', () => {
    expect(shown(columns('referrer_policy: same-origin | no-referrer'), 'sites.csv')).toEqual([null])
    expect(shown(columns('referrer: https://a.example.com/ | https://b.example.com/'), 'sites.csv')).toEqual(['page-view'])
  })
})

describe('an experiment', () => {
  const table = [
    'onset\tduration\ttrial_type\t0\t1\t2\t3',
    ...Array.from(
      { length: 40 },
      (_, i) => `${i * 4}.120\t2.000\t${i % 3 ? 'French' : 'Dutch'}-Concrete-Repeat\tboom\tFDa_${10 + i}\t${1000 + i * 7}\t${i}`,
    ),
  ].join('\n')

  it('has events that nobody clicked, and conditions that are nobody', async () => {
    expect(await rulesIn('events.tsv', table)).toEqual([])
  })

  it('has channels that are called by codes', () => {
    const codes = Array.from({ length: 40 }, (_, i) => `EEG${String(i + 1).padStart(3, '0')}`)
    expect(
      shown([{ name: 'name', values: codes }, ...columns('x: 0.0133 | -0.0625', 'y: 0.0711 | 0.0302')], 'electrodes.tsv')[0],
    ).toBeNull()
    const made = codes.map((_, i) => `${['Anna', 'Peter', 'Maria', 'James'][i % 4]}${i + 1}`)
    expect(
      shown([{ name: 'name', values: made }, ...columns('email: anna1@example.com | peter2@example.com')], 'users.csv')[0],
    ).toBe('person-name')
  })

  it('has a modality, which is no form of address', async () => {
    expect(await rulesIn('scan.json', '{"Modality": "MR", "MagneticFieldStrength": 3, "EchoTime": 0.004}')).toEqual([])
    expect(shown(columns('salutation: MR | MR'), 'people.csv')).toEqual(['title'])
  })
})

describe('a login', () => {
  it.each(['uName', 'usrName', 'usr_name', 'UName'])('is in %s', (name) => {
    expect(shown(columns(`${name}: jdoe42 | mroe7 | asmith | kberg_1 | ines.moreau`), 'accounts.csv')).toEqual(['username'])
  })
})
