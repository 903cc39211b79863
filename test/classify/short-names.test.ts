/** Names of fields as databases shorten them, and fields that only those beside them tell. */
import { describe, expect, it } from 'vitest'
import { englishOf } from '../../src/classify/english.ts'
import { wordsOf } from '../../src/classify/field-name.ts'
import { columns, shown } from './table.ts'

describe('shortened names', () => {
  it.each([
    ['LST_PRCH_DT', 'last purchase date'],
    ['PSTL_CD', 'postal code'],
    ['emrg_ctc', 'emergency contact'],
    ['bnk_acct', 'bank account'],
    ['pt_ln', 'last name'],
    ['attnd_prov', 'attending provider'],
    ['ADDR_LN_1', 'address line 1'],
    ['asiakasnro', 'customer number'],
    ['anstnr', 'employee number'],
    ['UrDnia', 'date of birth'],
  ])('%s is %s', (name, english) => {
    expect(englishOf(wordsOf(name)).map((words) => words.join(' '))).toContain(english)
  })

  it.each(['st', 'mi', 'dx', 'ct', 'inv', 'pos', 'bal', 'rx', 'co'])('%s alone is no word of ours', (name) => {
    expect(englishOf(wordsOf(name))).toEqual([])
  })

  it('say what a register of patients holds', () => {
    const register = columns(
      'mrn: 00451 | 00452 | 00453 | 00454 | 00455 | 00456',
      'pt_ln: Holloway | Quiroga | Brandt | Duarte | Thiel | Murphy',
      'pt_fn: Martina | Marta | Tom | Ines | Jonas | Grace',
      'mrtl_st: S | M | D | M | S | M',
      'brth_dt: 19610615 | 19850302 | 19900701 | 19771212 | 19690130 | 19830909',
      'dx1: E11.9 | I10 | J45.40 | M54.5 | F32.1 | I10',
      'st_cd: NC | VA | NC | SC | NC | GA',
    )
    expect(shown(register)).toEqual([
      'user-id',
      'person-name',
      'person-name',
      'marital-status',
      'date-of-birth',
      'health',
      'region',
    ])
  })
})

describe('numbers of houses', () => {
  const beside = (street: string, number: string): (string | null)[] =>
    shown(
      columns(
        'achternaam: Vermeulen | Jansen | Bakker | Visser | Smit | Mulder',
        street,
        number,
        'postcode: 1017 GA | 3511 LX | 9711 AB | 2312 KM | 4811 XG | 5038 BA',
        'plaats: Amsterdam | Utrecht | Groningen | Leiden | Breda | Tilburg',
      ),
    )

  it('tell the street before them, and it tells them', () => {
    const found = beside(
      'str: Kerkpad | Dorpsplein | Molenhof | Havenzicht | Beukenrode | Lindenborgh',
      'hnr: 8 | 112b | 4 | 17 | 201 | 33',
    )
    expect(found.slice(1, 3)).toEqual(['postal-address', 'postal-address'])
  })

  it('are no other numbers', () => {
    const found = beside('kleur: Rood | Groen | Blauw | Geel | Paars | Oranje', 'aantal: 8 | 112 | 4 | 17 | 201 | 33')
    expect(found.slice(1, 3)).toEqual([null, null])
  })
})

it('a referrer who has a name is no page', () => {
  const names = 'Jonas Thiel | Ana Porter | Piet Vermeulen | Grace Murphy | Marta Quiroga | Tom Brandt'
  const emails = 'email: a@example.com | b@example.com | c@example.com | d@example.com | e@example.com | f@example.com'
  expect(shown(columns(emails, `Referrer: ${names}`))[1]).toBe('person-name')
  expect(shown(columns(emails, 'Referrer: google | bing | newsletter | direct | partner | facebook'))[1]).toBe('page-view')
})

describe('names of a letter or two beside a word', () => {
  const born = '12/03/1984 | 02/11/1990 | 23/07/1975 | 30/01/2001 | 05/05/1966 | 17/09/1958'
  it.each([`DoB: ${born}`, `Geb.: ${born.replaceAll('/', '.')}`, `UrDnia: ${born.replaceAll('/', '.')}`])('%s', (column) => {
    expect(shown(columns(column))).toEqual(['date-of-birth'])
  })

  it('the two parties of a call are numbers', () => {
    const calls = columns(
      'a_num: +13125550143 | +13125550177 | +13125550121 | +13125550109',
      'b_num: +13125550102 | +13125550118 | +13125550164 | +13125550199',
      'dur: 61 | 340 | 12 | 95',
    )
    expect(shown(calls, 'cdr.csv').slice(0, 2)).toEqual(['phone-number', 'phone-number'])
  })

  it('nome is somebody’s beside a birth and a number of a person', () => {
    const people = columns(
      'nome: Beatriz | Tiago | Mariana | Larissa',
      'data_nascimento: 12/03/1984 | 02/11/1990 | 23/07/1975 | 30/01/2001',
      'cpf: 111.444.777-35 | 529.982.247-25 | 123.456.789-09 | 987.654.321-00',
    )
    expect(shown(people)[0]).toBe('person-name')
  })
})
