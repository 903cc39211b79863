import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { reporter as json } from '../../src/reporters/json.ts'
import { reporter as ndjson } from '../../src/reporters/ndjson.ts'
import { companyRun, finding, problem, render, run, verdict } from './events.ts'

function schema(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8')) as object
}
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const isEvent = ajv.compile(schema('event'))
const isResult = ajv.compile(schema('result'))

function expectValid(validate: ValidateFunction, value: unknown): void {
  validate(value)
  expect(validate.errors).toBeNull()
}

const hostile = '\u001b[2J\u202e"\\\n\u2028##[error]\ud800::error::'
const RUNS: readonly (readonly [string, readonly ScanEvent[]])[] = [
  ['a company', companyRun()],
  ['nothing found', run([])],
  ['nothing scanned', run([], { coverage: { scanned: 0, skipped: 1, skippedBy: { empty: 1 } } })],
  ['an incomplete run', run([problem('a.zip')])],
  ['an interrupted run', run([finding('iban', 'a.txt')], { status: 'interrupted' })],
  [
    'hostile names',
    run([finding('iban', hostile, { field: hostile }), verdict('iban', hostile, hostile, { table: hostile, path: hostile })]),
  ],
  ['a decompressed file', run([finding('iban', 'a.zip!/b.csv', { offset: null, length: null })])],
]

describe.each(RUNS)('machine formats on %s', (_, events) => {
  it('ndjson prints lines that fit the schema, one an event, end last', () => {
    const lines = render(ndjson, events).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(events.length)
    for (const line of lines) expectValid(isEvent, JSON.parse(line))
    expect(JSON.parse(lines.at(-1) as string)).toHaveProperty('event', 'end')
  })

  it('json prints one document that fits the schema and holds the same events', () => {
    const text = render(json, events)
    const document = JSON.parse(text) as { events: object[]; status: string; coverage: object }
    expectValid(isResult, document)
    const lines = render(ndjson, events)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(document.events).toEqual(lines.slice(1, -1))
    const { event: _event, ...summary } = lines.at(-1) as Record<string, unknown>
    expect(document).toMatchObject(summary)
    expect(text.endsWith('}\n')).toBe(true)
  })
})

describe('ndjson', () => {
  const keysOf = (event: ScanEvent): readonly string[] => Object.keys(JSON.parse(render(ndjson, [event])) as object)

  it('prints exactly the documented keys in their order', () => {
    expect(keysOf(finding('iban', 'a.txt'))).toEqual(
      'event id state rule class category severity confidence file line column endColumn offset length field table anchor record place sample synthetic linked evidence'.split(
        ' ',
      ),
    )
    expect(keysOf(verdict('iban', 'a.csv', 'iban'))).toEqual(
      'event id state rule class category severity confidence file table field index path values hits distinct linked linkedBy protection synthetic evidence'.split(
        ' ',
      ),
    )
    expect(keysOf(problem('a.zip'))).toEqual('event file code message incomplete'.split(' '))
    expect(keysOf(run([]).at(-1) as ScanEvent).slice(0, 3)).toEqual(['event', 'status', 'reasons'])
  })

  it('prints kinds of evidence for a finding, kinds and bits for a field, rounded', () => {
    const events = [
      finding('iban', 'a.txt', { confidence: 0.98765 }),
      verdict('iban', 'a.csv', 'iban', {
        confidence: 0.9996,
        evidence: [
          { kind: 'negative', bits: -0.04 },
          { kind: 'values', bits: 6.649 },
        ],
      }),
    ]
    const [place, field] = render(ndjson, events)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(place).toMatchObject({ confidence: 0.988, evidence: ['shape', 'nearby-word'] })
    expect(field).toMatchObject({
      confidence: 1,
      evidence: [
        { kind: 'negative', bits: 0 },
        { kind: 'values', bits: 6.6 },
      ],
    })
    expect(render(ndjson, events)).not.toContain('-0')
  })

  it('puts every event on one line, whatever the names', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = render(ndjson, [finding('iban', name, { field: name })])
        expect(text.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2)
      }),
    ))
})

describe('json', () => {
  it('writes an event as soon as it comes', () => {
    const report = json.open({ width: 80, color: false, ascii: false, explain: false, policy: { failOn: null }, inputs: [] })
    const [start, ...rest] = companyRun()
    expect(report.event(start as ScanEvent)).toContain('"events":[')
    for (const event of rest) expect(report.event(event).length).toBeGreaterThan(0)
  })
})
