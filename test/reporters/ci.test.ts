/** Every CI format, read by a schema or parser that nobody here wrote. */
import { createRequire } from 'node:module'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import MarkdownIt from 'markdown-it'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import type { Reporter } from '../../src/model/reporter.ts'
import { reporters } from '../../src/reporters/index.ts'
import { finding, render as renderPlain, run, verdict } from './events.ts'
import { HOSTILE_NAMES, hostileRun, RUNS } from './hostile.ts'

const require = createRequire(import.meta.url)
const sarifSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object

function reporter(name: string): Reporter {
  return reporters.find((one) => one.name === name) as Reporter
}

function render(name: string, events: readonly ScanEvent[], base = ''): string {
  return renderPlain(reporter(name), events, { rules, base })
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** Throws on anything that is not well-formed XML 1.0. */
function parseXml(text: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (value) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += value
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return elements
}

const ajv = new (AjvDraft4 as unknown as typeof AjvDraft4.default)({ allErrors: true, strict: false, unicodeRegExp: false })
;(addFormats as unknown as typeof addFormats.default)(ajv as never)
const isSarif = ajv.compile(sarifSchema)

interface Sarif {
  readonly runs: readonly [
    {
      readonly automationDetails: { readonly id: string }
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { readonly id: string; readonly properties: { readonly tags: readonly string[] } }[]
        }
      }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly message: { readonly text: string }
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string }
              readonly region: Record<string, number>
            }
          },
        ]
        readonly partialFingerprints: Record<string, string>
      }[]
      readonly invocations: readonly [
        { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly object[] },
      ]
    },
  ]
}

describe.each(RUNS)('on %s', (_, events) => {
  it('sarif fits the OASIS schema and what GitHub asks beyond it', () => {
    const document = JSON.parse(render('sarif', events)) as Sarif
    isSarif(document)
    expect(isSarif.errors).toBeNull()
    const [{ tool, results }] = document.runs
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(message.text).not.toBe('')
      const { artifactLocation, region } = locations[0].physicalLocation
      expect(artifactLocation.uri).not.toMatch(/^[a-z][a-z0-9+.-]*:|^\/|[\s#?]/i)
      expect(region['startLine']).toBe(region['endLine'])
      expect(region['endColumn']).toBeGreaterThan(region['startColumn'] as number)
      expect(Object.keys(partialFingerprints)).toEqual(['piiscope/v1'])
    }
    for (const { properties } of tool.driver.rules) expect(properties.tags.length).toBeLessThanOrEqual(20)
  })

  it('gitlab is an array of unique fingerprints with what GitLab reads', () => {
    const issues = JSON.parse(render('gitlab', events)) as {
      description: string
      check_name: string
      fingerprint: string
      severity: string
      location: { path: string; lines: { begin: number } }
    }[]
    expect(Array.isArray(issues)).toBe(true)
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    for (const { description, check_name, severity, location } of issues) {
      expect(description.length * check_name.length).toBeGreaterThan(0)
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
      expect(location.lines.begin).toBeGreaterThanOrEqual(1)
      expect(location.path).not.toMatch(/^\.\//)
    }
  })

  it('gitlab-sast has what its schema requires, and no source', () => {
    const text = render('gitlab-sast', events)
    const { version, scan, vulnerabilities } = JSON.parse(text) as {
      version: string
      scan: Record<string, unknown>
      vulnerabilities: Record<string, unknown>[]
    }
    expect(version).toMatch(/^15\./)
    expect(Object.keys(scan)).toEqual(expect.arrayContaining(['analyzer', 'scanner', 'type', 'status', 'start_time', 'end_time']))
    expect(scan['start_time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    expect(new Set(vulnerabilities.map(({ id }) => id)).size).toBe(vulnerabilities.length)
    for (const one of vulnerabilities) {
      expect(one['id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(one).toMatchObject({ identifiers: expect.any(Array), location: { file: expect.any(String) } })
      expect(['Info', 'Low', 'Medium', 'High', 'Critical']).toContain(one['severity'])
    }
    expect(text).not.toContain('raw_source_code_extract')
  })

  it('junit is well-formed, its names unique and its counts right', () => {
    const elements = parseXml(render('junit', events))
    const cases = elements.filter(({ name }) => name === 'testcase')
    expect(new Set(cases.map(({ attributes }) => attributes['name'])).size).toBe(cases.length)
    const suite = elements.find(({ name }) => name === 'testsuite') as Element
    expect(suite.attributes['tests']).toBe(String(cases.length))
    for (const [attribute, tag] of [
      ['failures', 'failure'],
      ['errors', 'error'],
      ['skipped', 'skipped'],
    ] as const)
      expect(suite.attributes[attribute]).toBe(String(elements.filter(({ name }) => name === tag).length))
    // What xunit's schema allows a case to have.
    for (const { attributes } of cases) expect(Object.keys(attributes).sort()).toEqual(['classname', 'name'])
  })

  it('checkstyle is well-formed and holds a line for each result', () => {
    const elements = parseXml(render('checkstyle', events))
    expect(elements[0]?.name).toBe('checkstyle')
    const errors = elements.filter(({ name }) => name === 'error')
    for (const { attributes } of errors) {
      expect(attributes['line']).toMatch(/^[1-9]\d*$/)
      expect(['error', 'warning', 'info']).toContain(attributes['severity'])
    }
    const shown = JSON.parse(render('rdjson', events)) as { diagnostics: object[] }
    expect(errors).toHaveLength(shown.diagnostics.length)
  })

  it('rdjson has the parts reviewdog reads', () => {
    const { source, diagnostics } = JSON.parse(render('rdjson', events)) as {
      source: { name: string }
      diagnostics: { message: string; location: { path: string }; severity: string; code: { value: string } }[]
    }
    expect(source.name).toBe('piiscope')
    for (const { severity, location, message } of diagnostics) {
      expect(['ERROR', 'WARNING', 'INFO']).toContain(severity)
      expect(location.path).toEqual(expect.any(String))
      expect(message).not.toBe('')
    }
  })

  it('csv has as many cells in every row, and none is a formula', () => {
    const rows = parseCsv(render('csv', events), { relax_column_count: false }) as string[][]
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/)
  })

  it('github prints commands for GitHub and nothing else it would obey', () => {
    const lines = render('github', events).split(/\r\n|[\n\r\u2028\u2029]/)
    const commands = lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
    for (const line of commands)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]*,line=\d+(?:,(?:endLine|col|endColumn)=\d+)*,title=piiscope [^:,]*::[^\r\n]*$/,
      )
    for (const level of ['error', 'warning', 'notice'])
      expect(commands.filter((line) => line.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10)
  })

  it('markdown shows what it holds, and no link, image or tag of anybody else', () => {
    const text = render('markdown', events)
    expect(text.length).toBeLessThan(65_536)
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(text, {})
    const all = tokens.flatMap((token) => [token, ...(token.children ?? [])])
    expect(all.filter(({ type }) => /^(?:link|image)/.test(type))).toEqual([])
    const tags = all.filter(({ type }) => type.startsWith('html')).flatMap(({ content }) => content.match(/<[^>]*>/g) ?? [])
    for (const tag of tags) expect(tag).toMatch(/^<\/?(?:sub|br|details|summary)>$/)
  })

  it.each(['compact', 'agent', 'github', 'csv', 'junit', 'checkstyle', 'markdown', 'pretty'])(
    '%s holds nothing that acts on a terminal',
    (name) => {
      expect(render(name, events)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\ufeff]|##\[|##vso\[/,
      )
    },
  )

  it('every format gives the same bytes again', () => {
    for (const { name } of reporters) expect(render(name, events)).toBe(render(name, events))
  })
})

describe('hostile names', () => {
  it('stay what they are in formats that keep names', () => {
    for (const name of HOSTILE_NAMES) {
      const [issue] = JSON.parse(render('gitlab', hostileRun(name))) as { location: { path: string } }[]
      expect(issue?.location.path).toBe(name.replace(/\p{Cs}/gu, '\ufffd'))
      const { runs } = JSON.parse(render('sarif', hostileRun(name))) as Sarif
      expect(decodeURIComponent(runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri ?? '')).toBe(
        name.replace(/\p{Cs}/gu, '\ufffd'),
      )
    }
  })
})

describe('sarif', () => {
  it('keeps 5,000 results, the worst, and says how many it left out', () => {
    const many = Array.from({ length: 5100 }, (_, i) => finding(i % 51 === 0 ? 'us/ssn' : 'username', `f${i}.txt`))
    const [{ results, invocations }] = (JSON.parse(render('sarif', run(many))) as Sarif).runs
    expect(results).toHaveLength(5000)
    expect(results.filter(({ ruleId }) => ruleId === 'us/ssn')).toHaveLength(100)
    expect(JSON.stringify(invocations[0].toolExecutionNotifications)).toContain('100 results of less rank')
  })

  it('names files from the root of the project', () => {
    const uris = (file: string, base: string) =>
      (JSON.parse(render('sarif', run([finding('iban', file)]), base)) as Sarif).runs[0].results.map(
        ({ locations }) => locations[0].physicalLocation.artifactLocation.uri,
      )
    expect(uris('a b/c.csv', 'packages/x/')).toEqual(['packages/x/a%20b/c.csv'])
    expect(uris('../y/c.csv', 'packages/x/')).toEqual(['packages/y/c.csv'])
    expect(uris('dump.zip!/c.csv', '')).toEqual(['dump.zip'])
  })

  it('of two shards does not clash, and tells a run that was not whole', () => {
    const labelled = (label: string) => JSON.parse(renderPlain(reporter('sarif'), run([]), { label })) as Sarif
    expect(labelled('shard-1-of-2').runs[0].automationDetails.id).not.toBe(labelled('shard-2-of-2').runs[0].automationDetails.id)
    expect((JSON.parse(render('sarif', RUNS[3]?.[1] ?? [])) as Sarif).runs[0].invocations[0].executionSuccessful).toBe(false)
  })
})

describe('fields', () => {
  const events = run([
    ...Array.from({ length: 20 }, (_, i) =>
      finding('iban', 'a.csv', { field: 'acct', anchor: 'column:acct', record: i + 1, line: i + 2 }),
    ),
    verdict('iban', 'a.csv', 'acct'),
  ])

  it('are one result, at their first place', () => {
    expect(JSON.parse(render('gitlab', events))).toMatchObject([
      { location: { lines: { begin: 2 } }, description: expect.stringContaining('column acct: 998 of 1000 values') },
    ])
    expect(render('compact', events).split('\n')[0]).toMatch(/^a\.csv:2:8: high iban \[IBAN\] column acct values=998 new pf1:/)
    expect(parseXml(render('junit', events)).filter(({ name }) => name === 'failure')).toHaveLength(1)
  })
})

it('an empty gitlab report is an empty array', () => expect(render('gitlab', run([]))).toBe('[]\n'))
