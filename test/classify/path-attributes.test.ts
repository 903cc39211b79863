/** Objects of JSON that hold one attribute of somebody each: values of one path, told apart by what stands beside them. */
import { describe, expect, it } from 'vitest'
import { PathAttributes } from '../../src/inventory/path-attributes.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function found(value: unknown, name = 'bundle.json'): Promise<readonly string[]> {
  const rows = new Map<string, number>()
  for await (const event of scan([memorySource(name, Buffer.from(JSON.stringify(value)))], { threads: 1 }))
    if (event.event === 'finding' && event.confidence >= 0.6) {
      const row = `${event.field} ${event.rule}`
      rows.set(row, (rows.get(row) ?? 0) + 1)
    }
  return [...rows].map(([row, count]) => `${row} ${count}`).sort()
}

describe('values beside their attribute in JSON', () => {
  it('are told by its name in what a standard calls a system, a URI or a word', async () => {
    const patient = (family: string, given: string, k: number): object => ({
      resourceType: 'Patient',
      identifier: [
        { system: 'http://hl7.org/fhir/sid/us-ssn', value: `536-2${k}-1846` },
        { system: 'urn:oid:2.16.840.1.113883.19.5', value: `MRN-00451${k}` },
      ],
      name: [{ family, given: [given] }],
      telecom: [
        { system: 'phone', value: `(919) 555-014${k}`, use: 'home' },
        { system: 'email', value: `${given.toLowerCase()}@example.com` },
      ],
    })
    const patients = [patient('Holloway', 'Martina', 1), patient('Vermeulen', 'Piet', 2), patient('Duarte', 'Ana', 3)]
    const rows = await found({ entry: patients.map((resource) => ({ resource })) })
    expect(rows).toContain('value phone-number 3')
    expect(rows).toContain('value email-address 3')
    expect(rows).toContain('value us/ssn 3')
  })

  it('are told through the type that wraps them', async () => {
    const answers = ['Nora Whitfield', 'Carlos Serrano', 'Ana Duarte'].map((name, k) => ({
      event_params: [
        { key: 'full_name', value: { stringValue: name } },
        { key: 'date_of_birth', value: { stringValue: `19${61 + k}-06-15` } },
        { key: 'colour', value: { stringValue: 'teal' } },
      ],
    }))
    expect(await found(answers)).toEqual(expect.arrayContaining(['value date-of-birth 3', 'value person-name 3']))
  })

  it('are nobody’s in lists of settings', async () => {
    const env = [
      { option: 'LOG_LEVEL', value: 'debug' },
      { option: 'CITY', value: 'Bonn' },
      { option: 'COUNT', value: '12' },
    ]
    expect(await found({ options: env })).toEqual([])
  })
})

describe('the attribute beside a value', () => {
  const read = (cells: readonly (readonly [path: string, record: number, value: string])[]): string[] => {
    const attributes = new PathAttributes()
    const fields = new Map<string, number>()
    return cells.map(([path, record, value]) => {
      const field = fields.get(path) ?? fields.size
      fields.set(path, field)
      return attributes.of(field, path, record, value)
    })
  }

  it('is of the same object', () => {
    const cells = [
      ['a[].system', 0, 'phone'],
      ['a[].value', 0, '1'],
      ['a[].value', 0, '2'],
      ['a[].system', 0, 'email'],
      ['a[].value', 0, '3'],
      ['a[].value', 1, '4'],
    ] as const
    expect(read(cells)).toEqual(['', 'phone', '', '', 'email', ''])
  })

  it('is unknown where it stands behind the value: what came last was of another object', () => {
    const cells = [
      ['a[].value', 0, '1'],
      ['a[].system', 0, 'phone'],
      ['a[].value', 0, '2'],
      ['a[].system', 0, 'email'],
    ] as const
    expect(read(cells)).toEqual(['', '', '', ''])
  })

  it('is what the plainest key says: of a key, a name and a type the key', () => {
    const cells = [
      ['a[].type', 0, 'string'],
      ['a[].name', 0, 'email'],
      ['a[].value', 0, 'x'],
      ['b.name', 0, 'email'],
      ['b.value', 0, 'x'],
    ] as const
    expect(read(cells)).toEqual(['', '', 'email', '', ''])
  })
})
