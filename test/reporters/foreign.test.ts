/**
 * Reports against what others made of the formats: the types that json-schema-to-typescript made of GitLab's own SAST schema, the types
 * of Code Climate's specification, and a reader of Checkstyle reports. Nobody here wrote any of them.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseCheckstyle } from 'danger-plugin-lint-report/dist/parse/checkstyle_parser.js'
import { describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import { rules } from '../../rules/index.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import type { Reporter } from '../../src/model/reporter.ts'
import { reporters } from '../../src/reporters/index.ts'
import { finding, render as renderPlain, run } from './events.ts'
import { RUNS } from './hostile.ts'

const require = createRequire(import.meta.url)
const render = (name: string, events: readonly ScanEvent[]): string =>
  renderPlain(reporters.find((one) => one.name === name) as Reporter, events, { rules })

const SAST = join(dirname(require.resolve('gitlab-sast-to-sonarqube/package.json')), 'src/types/gitlab/sast-report-format.ts')
const ISSUE = join(dirname(require.resolve('codeclimate-types')), 'index.d.ts')

/** What a report must not be: a line that the compiler has to refuse. */
const wrong = (type: string, value: unknown): string =>
  `// @ts-expect-error\nexport const wrong${count++}: ${type} = ${JSON.stringify(value)}\n`
let count = 0

describe('gitlab and gitlab-sast', () => {
  it('are of the types of their schemas', () => {
    const issues = (events: readonly ScanEvent[]): object[] => JSON.parse(render('gitlab', events)) as object[]
    const sast = (events: readonly ScanEvent[]): { vulnerabilities: object[] } =>
      JSON.parse(render('gitlab-sast', events)) as { vulnerabilities: object[] }
    const one = run([finding('iban', 'a.txt')])
    const [issue] = issues(one)
    const report = sast(one)
    const program = [
      `import type { Issue } from ${JSON.stringify(ISSUE)}\nimport type { ReportFormatForGitLabSAST as Report } from ${JSON.stringify(SAST)}\n`,
      ...RUNS.map(
        ([, events], i) =>
          `export const quality${i}: Issue[] = ${JSON.stringify(issues(events))}\nexport const sast${i}: Report = ${JSON.stringify(sast(events))}\n`,
      ),
      wrong('Issue', { ...issue, severity: 'terrible' }),
      wrong('Issue', { ...issue, check_name: undefined }),
      wrong('Report', { ...report, version: undefined }),
      wrong('Report', { ...report, vulnerabilities: [{ ...report.vulnerabilities[0], identifiers: [] }] }),
      wrong('Report', { ...report, vulnerabilities: [{ ...report.vulnerabilities[0], severity: 'terrible' }] }),
    ].join('')
    const folder = mkdtempSync(join(tmpdir(), 'piiscope-types-'))
    try {
      writeFileSync(join(folder, 'reports.ts'), program)
      const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        allowImportingTsExtensions: true,
        types: [],
        module: 'nodenext',
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['reports.ts'] }))
      const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
      const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
      expect({ status, stdout: stdout.slice(0, 2000) }).toEqual({ status: 0, stdout: '' })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('checkstyle', () => {
  it('is read as it was meant', () => {
    const read = (events: readonly ScanEvent[]) => parseCheckstyle(xml2js(render('checkstyle', events)), '/nowhere')
    for (const [, events] of RUNS) {
      const written = [...render('checkstyle', events).matchAll(/<error line="(\d+)"/g)].map(([, line]) => Number(line))
      const violations = read(events)
      expect(violations.map(({ line }) => line)).toEqual(written)
      for (const { severity, message } of violations) {
        expect(['error', 'warning', 'info']).toContain(severity)
        expect(message).not.toBe('')
      }
    }
    expect(read(run([finding('iban', 'src/a & "b".txt')]))).toMatchObject([
      {
        file: 'src/a & "b".txt',
        line: 12,
        column: 8,
        severity: 'error',
        message: 'International bank account number (IBAN) [IBAN]',
      },
    ])
  })
})
