/** Fields that are called like something of people's, and hold what a program calls its own. */
import { describe, expect, it } from 'vitest'
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
})
