/**
 * Acceptance test 12: a value planted in content, names, headers and errors is in no report, cache, blob, log or crash, whatever
 * command, format and flag. Commands, their actions, formats and flags are taken from the tables they are made of: a new one that is
 * not tried here fails the test.
 */
import * as fs from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS, type CommandName } from '../../src/cli/flags/commands.ts'
import { FLAGS } from '../../src/cli/flags/index.ts'
import { DIFF_FORMATS } from '../../src/documents/diff-text.ts'
import { documentFormats } from '../../src/documents/formats/list.ts'
import { SUBJECT_FORMATS } from '../../src/cli/subject-text.ts'
import { fieldReporters } from '../../src/reporters/fields/list.ts'
import { reporters } from '../../src/reporters/index.ts'
import { fakeIo, runWith } from '../cli/fake-io.ts'
import { Folder, isBuilt } from './command.ts'

const CANARY = 'quetzalcoatl.canary@tenochtitlan-mail.dev'
const spelled = /quetzalcoatl|tenochtitlan/i

/** Reports each in a file of its own, one on standard output. */
const into = (command: string, formats: readonly { readonly name: string }[]): string[] => [
  ...formats.slice(1).flatMap(({ name }) => ['-f', `${name}=../out/${command}.${name}`]),
  '-f',
  formats[0]?.name as string,
]

const SCAN = ['--explain', '--show-suppressed', '--show-skipped', '--min-confidence', 'low', '--on-incomplete', 'warn']

/** Arguments of every command, by its name; `ID` stands for the id of a finding. Run in this order. */
const RUNS: Readonly<Record<CommandName, readonly (readonly string[])[]>> = {
  init: [['--dry-run'], ['--no-hook']],
  scan: [
    [...SCAN, '--vendor', '--no-gitignore', '--max-locations', 'none', '--label', 'x', ...into('scan', reporters)],
    [...SCAN, '--cache', '../cache', '--threads', '2', '--color', 'always', '-f', 'pretty', '--no-inline-ignores'],
    [...SCAN, '--cache', '../cache', '--no-config', '--no-baseline', '--ascii', '--no-color', '--exit-zero', '-f', 'compact'],
    ['--encoding', 'windows-1250', '-q'],
    ['postgres://127.0.0.1:1/shop', '--full', '-q'],
    ['--staged', '--lines', 'file', '-q'],
    ['--changed', '--explain', '--fail-on-stale'],
    ['--since', 'HEAD', '--fail-on', 'low:medium'],
    ['--history', '--max-commits', '5', '-f', 'ndjson'],
    [...into('named', reporters), '../named', '--redact-paths', 'auto', '--min-severity', 'low', '--max-show', '99'],
    [
      '../named',
      '-v',
      '--verbose',
      '--timings',
      '--github',
      'always',
      '--progress',
      'always',
      '--hyperlinks',
      'always',
      '-f',
      'pretty',
    ],
    ['.', '--mask', 'partial'],
    ['--include', '*.csv', '--no-hidden', '-qq', '-o', '../out/silent.txt'],
    ['--shard', '1/1', '-f', 'blob=../out/part.blob', '-o', '../out/one.json', '-f', 'json'],
    ['-', '--stdin-filename', 'x.csv', '--rules', 'email', '--region', 'us', '--skip-rules', 'iban', '-f', 'json'],
    ['--files-from', '../list', '--exclude', 'b.csv', '--allow-empty', '-C', '.'],
    ['-c', 'piiscope.config.yaml', '--baseline', '.piiscope/baseline.jsonl'],
    [CANARY],
    [`--${CANARY}`],
    ['--type', 'txt=tsv', '--type', 'csv=csv', '--csv-header', 'yes', '-f', 'json'],
    ['--type', 'txt=csv', '--csv-delimiter', ' ', '--csv-header', 'no', '-f', 'ndjson'],
    ['--type', `txt=${CANARY}`],
    ['--csv-delimiter', CANARY],
    ['--no-ignore-files', '--follow', '--timeout', '600', '--max-findings', '0', '--profile', 'gdpr,pci'],
    ['--stdin', '--no-summary', '--csv-bom', '-f', 'csv', '-f', 'sarif=../out/few.sarif', '--sarif-max-results', '2'],
    ['--no-summary', '-f', 'pretty'],
    ['--group-by', 'file', '--sort', 'count', '--explain', '-f', 'pretty'],
    ['--group-by', 'rule', '--sort', 'name', '-f', 'pretty'],
    ['--profile', CANARY],
    ['--log-format', 'json', '-v', '--timings', '-f', 'ndjson'],
    ['--log-format', CANARY],
    ['--fail-on', 'never'],
    ['--since', 'nowhere'],
  ],
  fields: [[...into('fields', fieldReporters()), '--explain']],
  inventory: [
    [...into('inventory', documentFormats), '--date', '2026-01-31', '.', '../named'],
    ['-f', 'json=../out/second.json', '-f', 'csv', '--previous', '../out/inventory.json'],
    ['-f', 'json', '--operator', 'Data protection', '--record', 'commit,times,dates', '.'],
  ],
  diff: [...DIFF_FORMATS, 'html'].map((format) => ['../out/inventory.json', '../out/second.json', '-f', format]),
  baseline: [
    ['create', '--reason', 'old', '--on-incomplete', 'warn'],
    ['update', '--reason', 'old', '--on-incomplete', 'warn'],
    ['audit', '--on-incomplete', 'warn'],
    ['check', '--on-incomplete', 'warn'],
    ['show'],
    ['prune', '--on-incomplete', 'warn'],
  ],
  'find-subject': SUBJECT_FORMATS.map((format) => ['--ids', '../ids', '-f', format, '--on-incomplete', 'warn']),
  // A value is shown to somebody at a terminal only: here there is none.
  explain: [['email-address'], ['PS120'], ['ID'], ['ID', '--history'], ['ID', '--reveal'], ['ID', '--reveal', '--no-input']],
  redact: [
    ['b.csv', '-o', '../out/masked.csv'],
    ['a.txt'],
    ['bare.csv'],
    ['c.json'],
    ['key.json'],
    ['t.sql'],
    ['k.log'],
    ['-', '--stdin-filename', 'x.csv', '--min-confidence', 'medium', '-q'],
    ['e.gz'],
  ],
  cache: [
    ['info', '--cache', '../cache'],
    ['clean', '--cache', '../nothing'],
  ],
  ignore: [['add', 'ID', '--reason', 'ours', '--expires', '2999-01-31', '--owner', '@us'], ['list'], ['check']],
  rules: [['list'], ['show', 'email-address'], ['test'], ['check'], ['digest', '-']],
  config: [['show'], ['check'], ['where']],
  hook: [['install'], ['status'], ['uninstall']],
  report: [['../out/scan.json', '-f', 'pretty'], ['../out/scan.ndjson', '-f', 'markdown'], ['a.txt']],
  merge: [['../out/part.blob', '--allow-partial', '-f', 'json'], ['c.json']],
  schema: ['config', 'event', 'result', 'baseline', 'inventory'].map((name) => [name]),
  // It ends at a signal only: what it refuses. What it serves is the report, which inventory writes too.
  serve: [['../out/nothing.json'], ['../out/inventory.json', '--port', '0', '-o', '../out/decided.json']],
  doctor: [[]],
  completions: ['bash', 'zsh', 'fish', 'powershell'].map((shell) => [shell]),
}

/** Limits take part in every scan by their defaults; help is of nothing that was scanned. */
const UNTRIED =
  /^(?:archive-|decode-|max-(?:file|part|cell|block|metadata)-size|max-memory|max-values|max-nesting|file-timeout|help$)/

describe('every command, action, format and flag', () => {
  it('is tried', () => {
    for (const { name, usage } of COMMANDS) {
      for (const action of /\{([^}]+)\}/.exec(usage)?.[1]?.split('|') ?? [])
        expect(
          RUNS[name].some(([first]) => first === action),
          `${name} ${action}`,
        ).toBe(true)
      expect(RUNS[name].length).toBeGreaterThan(0)
    }
    const words = new Set(Object.values(RUNS).flat(2))
    for (const { name, short } of FLAGS)
      if (!UNTRIED.test(name)) expect(words.has(`--${name}`) || words.has(`-${short}`), `--${name}: try it in RUNS`).toBe(true)
  })
})

describe.skipIf(!isBuilt)('12: a canary', () => {
  let root: Folder
  let folder: string
  const texts = new Map<string, string>()

  beforeAll(() => {
    root = new Folder()
    folder = 'project'
    const write = (name: string, content: string | Uint8Array) => root.write(`${folder}/${name}`, content)
    write('a.txt', `write to ${CANARY} // piiscope-ignore ${CANARY} -- ${CANARY}\n${CANARY}\n`)
    write('b.csv', `id,email\n1,${CANARY}\n2,jon.berg@corp-mail.dev\n`)
    write('bare.csv', `${Array.from({ length: 30 }, (_, i) => `${i},${CANARY},x${i}`).join('\n')}\n`)
    write('head.csv', `id,${CANARY}\n1,foo\n2,bar\n3,baz\n`)
    write('c.json', `{"email": "${CANARY}", broken`)
    write('key.json', `{"${CANARY}": {"email": "${CANARY}"}}`)
    write('d.sql', `INSERT INTO users (email) VALUES ('${CANARY}', broken;\n`)
    write('t.sql', `CREATE TABLE \`${CANARY}\` (\`${CANARY}\` text);\nINSERT INTO \`${CANARY}\` VALUES ('${CANARY}');\n`)
    write('k.yaml', `a: 1\n${CANARY}: { email: ${CANARY} }\n`)
    write('k.xml', `<a x="${CANARY}">${CANARY}</a>`)
    write('k.ini', `[${CANARY}]\n${CANARY} = ${CANARY}\n`)
    write('k.toml', `["${CANARY}"]\n"${CANARY}" = "${CANARY}"\n`)
    write('k.html', `<table><tr><th>${CANARY}</th></tr><tr><td>${CANARY}</td></tr></table>`)
    write('k.log', `level=info ${CANARY}=${CANARY} msg="${CANARY}"\n`.repeat(5))
    write('e.gz', gzipSync(Buffer.from(CANARY.repeat(50))).subarray(0, 40))
    root.write(`named/${CANARY}.txt`, `${CANARY}\n`).write(`named/${CANARY}/x.csv`, `id,email\n1,${CANARY}\n`)
    root.write('list', 'a.txt\nbare.csv\n').write('out/.keep', '').write('ids', `${CANARY}\n`)
    const git = (...argv: string[]) => root.git('-C', folder, ...argv)
    git('init', '-q', '-b', 'main')
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(root.path, 'out/summary.md') }
    let id = 'pf1:aaaaaa'
    for (const { name } of [...COMMANDS].sort((a, b) => Number(b.name === 'init') - Number(a.name === 'init'))) {
      for (const argv of RUNS[name]) {
        const words = argv.map((word) => (word === 'ID' ? id : word))
        const { out, err } = root.run([name, ...words], { cwd: folder, input: `id,email\n1,${CANARY}\n`, env })
        // What the command line says is not what was scanned.
        texts.set(`${name} ${argv.join(' ')}`, argv.some((word) => spelled.test(word)) ? '' : out + err)
      }
      if (name === 'scan') id = /"id":"(pf1:[a-z2-7]{16})"[^\n]*"file":"b\.csv"/.exec(root.read('out/scan.ndjson'))?.[1] ?? id
      if (name === 'init') {
        git('add', '-A')
        git('commit', '-q', '--no-verify', '-m', 'start')
        root.write(`${folder}/a.txt`, `${CANARY}\n${CANARY}\nnew: ${CANARY}\n`)
        git('add', '-A')
      }
    }
    // Broken configuration and baselines are quoted by nobody.
    for (const [file, content] of [
      ['piiscope.config.yaml', `rules: { "${CANARY}: off }\n`],
      ['piiscope.config.yaml', `minConfidence: "${CANARY}"\n`],
      ['piiscope.config.yaml', `ignores: [{ rule: email-address, reason: x, expires: "${CANARY}" }]\n`],
      ['.piiscope/baseline.jsonl', `${CANARY}\n`],
      ['.piiscope/key', 'short'],
    ] as const) {
      write(file, content)
      const { out, err } = root.run(['scan', '.'], { cwd: folder })
      texts.set(`broken ${file} ${content.length}`, out + err)
      if (file.endsWith('.yaml')) write(file, 'version: 1\n')
    }
  }, 600_000)
  afterAll(() => root.remove())

  it('is in nothing that a command prints', () => {
    for (const [run, text] of texts) expect(spelled.exec(text)?.[0], run).toBeUndefined()
    // The runs found it: what says nothing leaks nothing.
    expect(texts.get('explain ID')).toContain('b.csv')
    expect([...texts.values()].filter((text) => text.includes('[EMAIL]')).length).toBeGreaterThan(5)
  })

  it('is in no report, blob, cache, baseline, hook or configuration that a command writes', () => {
    const files = [
      ...['out', 'cache', `${folder}/.piiscope`].flatMap((place) =>
        fs
          .readdirSync(join(root.path, place), { recursive: true, encoding: 'utf8' })
          .map((name) => join(root.path, place, name))
          .filter((path) => fs.statSync(path).isFile()),
      ),
    ]
    for (const format of [...reporters, ...fieldReporters(), ...documentFormats].map(({ name }) => name))
      expect(
        files.some((path) => path.endsWith(`.${format}`)) || [...texts.keys()].some((run) => run.includes(`-f ${format}`)),
      ).toBe(true)
    expect(files.filter((path) => path.includes('/cache/')).length).toBeGreaterThan(3)
    for (const path of files) {
      // Workbooks are deflated as well, and hold what the CSV of the same inventory holds.
      const bytes = fs.readFileSync(path)
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('latin1') : bytes.toString('latin1')
      if (path.endsWith('baseline.jsonl') && text === `${CANARY}\n`) continue
      expect(spelled.exec(text)?.[0], path).toBeUndefined()
    }
  })

  it('is in no crash', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it could
    const crash = async function* () {
      const error = new Error(`Unexpected token in ${CANARY}`)
      error.name = CANARY
      error.stack = `${CANARY}: ${error.message}\n    at ${CANARY} (file:///x.js:1:1)`
      throw error
    }
    const { code, out, err } = await runWith(['scan', '.'], crash as never, fakeIo())
    expect(code).toBe(2)
    expect(out + err).not.toMatch(spelled)
  })
})
