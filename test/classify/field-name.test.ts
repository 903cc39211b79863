import { isCookieName } from '../../rules/words/cookie-names.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singular, splitName, splitWords, tableWordsOf, wordsOf } from '../../src/classify/field-name.ts'
import { processorTime } from '../hostile/processor-time.ts'

describe('words of a field name', () => {
  it.each([
    ['billingAddress_Zip', ['billing', 'address', 'zip']],
    ['BILLING-ADDRESS-ZIP', ['billing', 'address', 'zip']],
    ['birthdate', ['birth', 'date']],
    ['HTTPUserAgent', ['http', 'user', 'agent']],
    ['Straße', ['strasse']],
    ['address1', ['address', '1']],
    ['Order#', ['order', 'number']],
    ['# of items', ['number', 'of', 'items']],
    ['C#', ['c#']],
    ['tbl_customer_name', ['customer', 'name']],
    ['名前', ['名前']],
    ['percentage', ['percentage']],
    ['carat', ['carat']],
  ])('of %s', (name, words) => {
    expect(wordsOf(name)).toEqual(words)
  })

  it('are the same of ASCII as of any script', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'HTTP',
        'User',
        'id',
        '12',
        "'",
        '`',
        '.',
        '_',
        '-',
        '#',
        '%',
        '?',
        '@',
        ' ',
        '\n',
        '\0',
        '\u007f',
        'é',
        "d'Or",
        'número',
        'straße',
        'й_почта',
        'ビル_メール',
        '邮箱',
        '이메일',
        '゛・゠',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const name = pieces.join('')
        expect(splitName(name)).toEqual(splitWords(name))
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['', '0', 'Unnamed: 0', 'column3', 'field_12', 'c7', '---'])('are none for the position %j', (name) => {
    expect(wordsOf(name)).toEqual([])
  })

  it('take bounded time for a hostile name', () => {
    const started = processorTime()
    wordsOf('address'.repeat(100_000))
    wordsOf('aA'.repeat(100_000))
    expect(processorTime() - started).toBeLessThan(500)
  })
})

describe('words of a table name', () => {
  it('leave out folders, endings and words that say nothing', () => {
    expect(tableWordsOf('exports/2024/customer_orders_data.csv.gz')).toEqual(['customer', 'orders'])
    expect(tableWordsOf('dump.zip!/Order Items.csv')).toEqual(['order', 'items'])
  })
})

describe('singular', () => {
  it('undoes English plurals and leaves other words', () => {
    expect(['orders', 'cities', 'boxes', 'address', 'status', 'news', 'gas'].map(singular)).toEqual([
      'order',
      'city',
      'box',
      'address',
      'status',
      'new',
      'gas',
    ])
  })
})

describe('names of cookies', () => {
  it('are told from names that are columns elsewhere', () => {
    expect(
      ['_ga', '_ga_X1Y2Z3', '_fbp', 'PHPSESSID', 'JSESSIONID', '_hjSessionUser_12'].filter((name) => !isCookieName(name)),
    ).toEqual([])
    expect(
      ['currency', 'language', 'user_id', 'country', 'theme', '_fivetran_synced', '_id', 'created_at'].filter(isCookieName),
    ).toEqual([])
  })
})
