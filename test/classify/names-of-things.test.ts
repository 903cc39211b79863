/** Fields that are called like something of people's, and hold what a program calls its own. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { type Column, columns, shown } from './table.ts'

const at = (path: string, ...values: string[]): Column => ({ name: path.split(/[./]/).at(-1) ?? path, values, path })

describe('names that a program gives', () => {
  it('are no names of people', () => {
    expect(shown([at('CustomField/fullName', 'Status__c')], 'Status__c.field-meta.xml')).toEqual([null])
    expect(shown([at('CustomField/fullName', 'Opening_Hours__c')], 'x.xml')).toEqual([null])
    expect(shown(columns('meta_keywords: meta1, meta2, meta3 | meta1, meta2 | meta2, meta4 | meta7'), 'products.csv')).toEqual([
      null,
    ])
  })

  it('are slugs, names from the top of a domain, variables of style sheets', () => {
    const parts = 'camera media network status dialog file contact push globe motion battery splash'.split(' ')
    const named = (path: string, made: (part: string) => string): Column => at(path, ...parts.map(made))
    expect(shown([named('repoName', (part) => `cooper-plugin-${part}`)], 'plugins.yml')).toEqual([null])
    expect(shown([named('plugin.name', (part) => `com.cooper.${part}.player`)], 'native.json')).toEqual([null])
    expect(shown([named('table[].Name', (part) => `\`--mary-${part}\``)], 'theming.md')).toEqual([null])
    const people = ['ines-moreau', 'jonas-weber', 'maria-rossi', 'peter-cooper', 'laura-lindqvist', 'anna-nowak']
    expect(shown([at('author', ...people)], 'posts.yml')).toEqual(['person-name'])
  })

  it('are names of people where they are written so', () => {
    expect(shown([at('contact/fullName', 'Ines Moreau')], 'contacts.xml')).toEqual(['person-name'])
  })

  it('of screens and mails are no logins', () => {
    expect(shown([at('Flow/screens[]/name', 'choose_plan', 'error_saving')], 'x.flow.xml')).toEqual([null])
    expect(shown(columns('id: 1 | 2', 'name: leave.apply | leave.approve'), 'dump.sql', 'hr_email')[1]).toBeNull()
    expect(shown(columns('screen_name: inesmoreau | jweber22 | maria_r'), 'accounts.csv')).toEqual(['username'])
  })

  it('of cases of a test are no complaints', () => {
    expect(
      shown(columns('amount: 400 | 399', 'test_case_description: under the limit | on the limit'), 'limits.csv')[1],
    ).toBeNull()
    expect(shown(columns('amount: 400 | 399', 'case_description: Late delivery | Broken seal'), 'support.csv')[1]).toBe(
      'customer-complaint',
    )
  })

  it('of variables of a process are no cookies', () => {
    expect(shown([at('env.LANG', 'C.UTF-8')], 'ci.yml')).toEqual([null])
  })
})

describe('groups among people', () => {
  it('have no place', async () => {
    const authors = ['Ines Moreau', 'Harbor Community', 'Jonas Weber', 'Maria Rossi', 'Dragonfly Lab Inc.', 'Laura Nowak']
    const text = JSON.stringify({ packages: authors.map((name) => ({ version: '1.2', authors: [{ name, role: 'x' }] })) })
    const found: string[] = []
    for await (const event of scan([memorySource('composer.lock', Buffer.from(text))], { threads: 1 })) {
      if (event.event === 'finding' && event.confidence >= 0.6)
        found.push(text.slice(event.offset ?? 0, (event.offset ?? 0) + (event.length ?? 0)))
    }
    expect(found).toEqual(['Ines Moreau', 'Jonas Weber', 'Maria Rossi', 'Laura Nowak'])
  })
})

describe('a schema', () => {
  it('says of a login how it is written, and not what it is', () => {
    const of = (name: string): Column[] => [
      at(`Account.columns.${name}.type`, 'string(255)'),
      at(`Account.columns.${name}.charset`, 'utf8'),
      at(`Account.columns.${name}.collation`, 'utf8_general_ci'),
      at(`Account.columns.${name}.unique`, 'true'),
    ]
    expect(shown([...of('username'), ...of('password')], 'schema.yml')).toEqual(Array.from({ length: 8 }, () => null))
  })

  it('are what tables of documentation measure: shares of two figures are no browsers, what an expression is for is no login', () => {
    expect(
      shown(
        columns(
          'class: NAME | STREET | CITY',
          'dev: 100/92 | 79/100 (n=3) | 83/100 (n=5)',
          'blind: 94/83 | 81/100 | 100/100 (n=1)',
        ),
      ),
    ).toEqual([null, null, null])
    expect(shown(columns('check: recheck | safe | lint', 'email regex: unsafe | safe | polynomial'))[1]).toBeNull()
    expect(shown(columns('agent: MyApp/3.2 CFNetwork/1494 | Mail/16.0 (Macintosh) | Shop/5.1 okhttp/4.9'))).toEqual([
      'user-agent',
    ])
  })
})
