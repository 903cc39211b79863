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

describe('a login', () => {
  it.each(['uName', 'usrName', 'usr_name', 'UName'])('is in %s', (name) => {
    expect(shown(columns(`${name}: jdoe42 | mroe7 | asmith | kberg_1 | ines.moreau`), 'accounts.csv')).toEqual(['username'])
  })
})
