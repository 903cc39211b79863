/** Runs that reports get wrong: names that are commands, formulas, markup and escapes to somebody. */
import type { ScanEvent } from '../../src/model/event.ts'
import { companyRun, finding, problem, run, verdict } from './events.ts'

export const HOSTILE_NAMES: readonly string[] = [
  '\u001b[2J\u001b]0;owned\u0007.txt',
  '::error file=a,line=1::forged',
  '##[error]forged',
  '##vso[task.complete result=Failed;]',
  'a\r::set-output name=x::y',
  'a\n::error::forged',
  '=HYPERLINK("http://evil.example","x")',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  ']]><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&amp;&#x41;',
  '[click](javascript:alert(1))',
  '![x](http://evil.example/t.png)',
  '@everyone #1 `code` | pipe',
  '\u202egnp.exe',
  'zero\u200bwidth\ufeff',
  '\ud800lone',
  '\u0000\u0008\u000b\uffff',
  '../../etc/passwd',
  'http://evil.example/x',
  '[id]/(group)/{a,b}.ts',
  'it\'s, "quoted"; a\\b',
]

export function hostileRun(name: string): ScanEvent[] {
  return run([
    finding('us/ssn', name),
    finding('us/ssn', name, { line: 13 }),
    finding('iban', name, { field: name, anchor: `column:${name}`, record: 1 }),
    verdict('iban', name, name, { table: name }),
    problem(name),
  ])
}

export const RUNS: readonly (readonly [string, readonly ScanEvent[]])[] = [
  ['a company', companyRun()],
  ['nothing found', run([])],
  ['nothing scanned', run([], { coverage: { scanned: 0, skipped: 1, skippedBy: { empty: 1 } } })],
  ['an incomplete run', run([problem('a.zip')])],
  ['an interrupted run', run([finding('iban', 'a.txt')], { status: 'interrupted' })],
  ['a member of an archive', run([finding('iban', 'a.zip!/b.csv', { offset: null, length: null })])],
  ['known debt, shown', run([finding('iban', 'a.txt', { state: 'baseline' }), finding('iban', 'b.txt', { state: 'ignored' })])],
  ...HOSTILE_NAMES.map((name) => [`the name ${JSON.stringify(name)}`, hostileRun(name)] as const),
]
