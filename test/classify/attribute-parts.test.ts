/** Tables in which every attribute of somebody is a record: values of one column, told apart by what stands beside them. */
import { describe, expect, it } from 'vitest'
import { CellSamples } from '../../src/inventory/cells.ts'
import type { FieldSample, SourceInventory } from '../../src/inventory/inventory.ts'
import { mergeInventories } from '../../src/inventory/merge-inventories.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

const GIVEN = 'Nora Carlos Ana Philip Lena Jon Marie Ethan'.split(' ')
const FAMILY = 'Whitfield Serrano Duarte Glasson Weiss Porter Moreau Delgado'.split(' ')
const STREETS = 'Mill Lane|High Street|Park Road|Church Street|Station Road|Queen Street|Albert Road|Green Lane'.split('|')
const PEOPLE = GIVEN.map((given, i) => ({
  first_name: given,
  last_name: FAMILY[i] as string,
  billing_address_1: `${12 + i * 7} ${STREETS[i]}`,
  billing_phone: `020 7946 0${312 + i * 11}`,
  date_of_birth: `19${58 + i * 4}-0${i + 1}-1${i}`,
  rich_editing: 'true',
}))

/** `field rule count` of what was found in fields that are not of it as a whole. */
async function found(text: string): Promise<readonly string[]> {
  const rows = new Map<string, number>()
  const wholes = new Set<string>()
  for await (const event of scan([memorySource('dump.sql', Buffer.from(text))], { threads: 1 })) {
    if (event.event === 'finding' && event.confidence >= 0.6) {
      const row = `${event.field} ${event.rule}`
      rows.set(row, (rows.get(row) ?? 0) + 1)
    }
    if (event.event === 'field' && event.confidence >= 0.6) wholes.add(`${event.field} ${event.rule}`)
  }
  return [...rows].filter(([row]) => !wholes.has(row)).map(([row, count]) => `${row} ${count}`)
}

function insert(table: string, columns: string, rows: readonly (readonly (string | number)[])[]): string {
  const tuples = rows.map((row) => `(${row.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join(',')})`)
  return `INSERT INTO ${table} (${columns}) VALUES\n${tuples.join(',\n')};\n`
}

const records = PEOPLE.flatMap((person, i) => Object.entries(person).map(([key, value]) => [i + 41, key, value] as const))

describe('values beside their attribute', () => {
  it('are told by its name', async () => {
    const rows = records.map(([who, key, value], i) => [i + 1, who, key, value])
    expect([...(await found(insert('wp_usermeta', 'umeta_id, user_id, meta_key, meta_value', rows)))].sort()).toEqual([
      'meta_value date-of-birth 8',
      'meta_value person-name 16',
      'meta_value phone-number 8',
      'meta_value postal-address 8',
    ])
  })

  it('are told where a list of labels and values has no header', async () => {
    const list = 'DNI,12345678Z\nNombre,Nora Serrano\nFecha de nacimiento,12/03/1984\nTeléfono,+34 612 345 678\nColor,verde\n'
    const rules = new Set<string>()
    for await (const event of scan([memorySource('ficha.csv', Buffer.from(list))], { threads: 1 }))
      if (event.event === 'finding') rules.add(event.rule)
    expect(rules).toEqual(new Set(['es/nif', 'person-name', 'date-of-birth', 'phone-number']))
    const things: string[] = []
    const towns = 'Bonn,Ulm\nKiel,Jena\nTrier,Celle\nKassel,Bremen\nDNI,12\n'
    for await (const event of scan([memorySource('pairs.csv', Buffer.from(towns))], { threads: 1 }))
      if (event.event === 'finding') things.push(event.rule)
    expect(things.filter((rule) => rule !== 'city')).toEqual([])
  })

  it('are told by each other where it is a number', async () => {
    const keys = Object.keys(PEOPLE[0] as object)
    const rows = records.map(([who, key, value], i) => [i + 1, who, keys.indexOf(key) + 1, value])
    const rules = await found(insert('user_data', 'usd_id, usd_usr_id, usd_usf_id, usd_value', rows))
    expect(rules).toContain('usd_value person-name 16')
    expect(rules).toContain('usd_value postal-address 8')
    expect(rules).toContain('usd_value date-of-birth 8')
  })

  it('are told by the name that another table has for its number', async () => {
    const keys = ['LAST_NAME', 'FIRST_NAME', 'CITY', 'GENDER']
    const rows = GIVEN.flatMap((given, i) =>
      [FAMILY[i] as string, given, i % 3 === 0 ? 'Oberhausen' : 'Lindau', String(1 + (i % 2))].map((value, k) => [
        i * 4 + k + 1,
        i + 41,
        k + 7,
        value,
      ]),
    )
    const data = insert('user_data', 'usd_id, usd_usr_id, usd_usf_id, usd_value', rows)
    const fields = (table: string): string =>
      insert(
        table,
        'usf_id, usf_type, usf_name_intern',
        keys.map((key, k) => [k + 7, 'TEXT', key]),
      )
    const others = insert(
      'inventory_fields',
      'inf_id, inf_type, inf_name_intern',
      ['ITEM', 'KEEPER', 'STATUS', 'COLOUR'].map((key, k) => [k + 7, 'TEXT', key]),
    )
    // Before it or behind it, and whatever else is defined in the dump.
    for (const dump of [data + others + fields('user_fields'), fields('user_fields') + data]) {
      const rules = await found(dump)
      expect(rules).toContain('usd_value city 8')
      expect(rules).toContain('usd_value gender 8')
      expect(rules).toContain('usd_value person-name 16')
    }
    expect(await found(data + others)).not.toContain('usd_value gender 8')
  })

  it('are told in what was changed, before and after', async () => {
    const rows = [
      [1, 100, 'firstName', 'Philip M', 'Philip', 7],
      [2, 100, 'keySkills', 'Cooking', 'Cooking, Sewing', 7],
      [3, 100, 'lastName', 'Whitfield', 'Serrano', 7],
    ]
    const rules = await found(insert('history', 'history_id, data_item_id, the_field, previous_value, new_value, site_id', rows))
    expect(rules).toContain('new_value person-name 2')
    expect(rules).toContain('previous_value person-name 2')
  })

  it('are told of an order that holds whose it is', async () => {
    const rows = PEOPLE.flatMap((person, i) =>
      Object.entries({
        _billing_first_name: person.first_name,
        _billing_last_name: person.last_name,
        _billing_phone: person.billing_phone,
        _billing_address_1: person.billing_address_1,
        _customer_ip_address: `10.20.${i}.7`,
        _order_total: `${20 + i}.50`,
        _edit_lock: `15${i}:1`,
      }).map(([key, value]) => [i * 7 + 1, i + 100, key, value] as const),
    )
    expect([...(await found(insert('wp_postmeta', 'meta_id, post_id, meta_key, meta_value', rows)))].sort()).toEqual([
      'meta_value ip-address 8',
      'meta_value person-name 16',
      'meta_value phone-number 8',
      'meta_value postal-address 8',
    ])
  })

  it('are told among those of plugins, of which there are many', async () => {
    const rows = PEOPLE.flatMap((person, i) => {
      const boxes = Array.from(
        { length: 90 },
        (_, k) => [`box_order_${'abcdefghij'[k % 10]}${'klmnopqrs'[Math.floor(k / 10)]}`, 'normal'] as const,
      )
      return [...boxes, ...Object.entries(person)].map(([key, value], k) => [i * 100 + k, i + 41, key, value])
    })
    const rules = await found(insert('wp_usermeta', 'umeta_id, user_id, meta_key, meta_value', rows))
    expect(rules).toContain('meta_value person-name 16')
    expect(rules).toContain('meta_value date-of-birth 8')
  })

  it('are secrets where a setting is called so, whatever explains it', async () => {
    const settings = [
      ['mail', 'smtp_host', 'Host', 'Where mail goes', 'mail.example.com'],
      ['mail', 'smtp_user', 'User', 'Who sends it', 'mailer'],
      ['mail', 'smtp_password', 'Password', 'As the provider gave it', 'Wq7!pslk29'],
      ['login', 'password_length', 'Length', 'Of passwords that users choose', '12'],
      ['login', 'default_city', 'City', 'Of forms', 'Springfield'],
      ['shop', 'street', 'Street', 'Of the shop', '12 Mill Lane'],
    ]
    expect(await found(insert('setting', 'scope, name, title, description, value', settings))).toEqual(['value password 1'])
    expect(
      await found(
        insert(
          'wp_options',
          'option_name, option_value',
          settings.map((row) => [row[1] as string, row[4] as string]),
        ),
      ),
    ).toEqual(['option_value password 1'])
  })

  it('are nobody’s where the records are of a program, or of things', async () => {
    const settings = [
      [1, 'default_city', 'Springfield'],
      [2, 'first_name_label', 'Given name'],
      [3, 'street', '12 Mill Lane'],
    ]
    expect(await found(insert('config', 'id, name, value', settings))).toEqual([])
    const things = GIVEN.map((_, i) => [i + 1, i + 7, 'colour', ['Rose', 'Olive', 'Amber', 'Ruby'][i % 4] as string])
    expect(await found(insert('product_attributes', 'id, product_id, attribute, value', things))).toEqual([])
  })
})

describe('columns whose names say nothing', () => {
  const custom = insert('family_custom', 'fam_id, c1, c2', [
    [4, '79', '9999000000'],
    [10, '', ''],
  ])
  const master = (label: string): string =>
    insert('family_custom_master', 'fam_custom_order, fam_custom_field, fam_custom_name', [
      [1, 'c1', 'Sponsor'],
      [2, 'c2', label],
    ])

  async function wholes(text: string): Promise<readonly string[]> {
    const rules: string[] = []
    for await (const event of scan([memorySource('dump.sql', Buffer.from(text))], { threads: 1 }))
      if (event.event === 'field' && event.confidence >= 0.6) rules.push(`${event.field} ${event.rule}`)
    return rules
  }

  it('are what the table of custom fields calls them', async () => {
    expect(await wholes(custom + master('Emergency Phone'))).toContain('c2 phone-number')
    expect(await wholes(custom + master('Number of chairs'))).not.toContain('c2 phone-number')
    expect(await wholes(custom)).not.toContain('c2 phone-number')
  })
})

describe('samples of values by attribute', () => {
  const place = (name: string, index: number) => ({ table: 'usermeta', name, index, path: null })
  const fields = [place('user_id', 0), place('meta_key', 1), place('meta_value', 2)]

  function inventoryOf(rows: readonly (readonly string[])[]): SourceInventory {
    const cells = new CellSamples({ locate: () => null, slice: () => null }, 0, [])
    cells.knowPlaces((field) => fields[field])
    rows.forEach((row, record) => {
      row.forEach((value, field) => {
        cells.cell(field, record, 0, value.length, value)
      })
    })
    return {
      file: 'dump.sql',
      format: 'sql',
      addressable: true,
      bytes: 0,
      records: rows.length,
      tableRecords: null,
      lines: 0,
      beginsIn: '',
      endsIn: '',
      fields,
      samples: cells.taken(),
      samplesPaths: false,
      sampleRecords: 1000,
      tallies: [],
      textTallies: [],
      problems: [],
    }
  }

  const seen = ({ samples }: SourceInventory) =>
    samples.map((sample: FieldSample | undefined) =>
      sample?.attributes == null
        ? (sample?.attributes ?? undefined)
        : [...sample.attributes].map(([key, { profile, filled }]) => [key, filled, profile.values, profile.size]),
    )

  it('are the same of the parts of a source as of the whole', () => {
    const rows = records.map(([who, key, value]) => [String(who), key, value])
    for (const at of [1, 5, 17, rows.length - 1])
      expect(seen(mergeInventories(inventoryOf(rows.slice(0, at)), inventoryOf(rows.slice(at)), 20))).toEqual(
        seen(inventoryOf(rows)),
      )
    expect(seen(inventoryOf(rows))[2]).toHaveLength(6)
  })

  it('are given up where each record has an attribute of its own', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [String(i), `k${i}`, `v${i}`])
    expect(inventoryOf(rows).samples[2]?.attributes).toBeNull()
    const both = mergeInventories(inventoryOf(rows.slice(0, 200)), inventoryOf(rows.slice(200)), 20)
    expect(both.samples[2]?.attributes).toBeNull()
  })
})
