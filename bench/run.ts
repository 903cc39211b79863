/**
 * `npm run bench [-- --mb 250] [--runs 5] [--quick]`: whole processes against ripgrep with the union of ten plain patterns, file by file,
 * alternating in one run, because machines are noisy and only ratios hold. Prints a table and writes bench/results/.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { megabytesOf, writeCorpora, writeTree, writeWideTable } from './corpora.ts'

const here = import.meta.dirname
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const quick = process.argv.includes('--quick')
const megabytes = option('mb', quick ? 20 : 250)
const runs = option('runs', quick ? 3 : 5)

/** The ten plain patterns: what a grep user would write for the same types, without checks. */
const PATTERNS: readonly string[] = [
  String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}`,
  String.raw`\b(?:\d{1,3}\.){3}\d{1,3}\b`,
  String.raw`\b(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4}\b`,
  String.raw`\b(?:\d[ -]?){13,16}\b`,
  String.raw`\b\d{3}-\d{2}-\d{4}\b`,
  String.raw`\+\d[\d ().-]{7,}\d`,
  String.raw`\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b`,
  String.raw`\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b`,
  String.raw`\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`,
  String.raw`\b(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}\b`,
]

/** The rules that look for what those patterns do, and prove it. */
const PATTERN_RULES = 'email-address,ip-address,credit-card-number,us/ssn,phone-number,iban,device-id,advertising-id,mac-address'

const environment: NodeJS.ProcessEnv = { ...process.env }
delete environment['NODE_EXTRA_CA_CERTS'] // reading certificates is not ours to measure

interface Timing {
  readonly seconds: number
  readonly peakMiB: number
}

function time(command: readonly string[]): Timing {
  const started = process.hrtime.bigint()
  const timed = spawnSync('/usr/bin/time', ['-f', '%M', ...command], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  if (timed.error) throw new Error('bench needs /usr/bin/time and rg (Debian packages time and ripgrep)')
  return { seconds, peakMiB: Number(timed.stderr.trim().split('\n').at(-1)) / 1024 }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number

function compare(commands: readonly (readonly string[])[], times = runs): Timing[] {
  const all: Timing[][] = commands.map(() => [])
  for (const command of commands) time(command)
  for (let i = 0; i < times; i++) for (const [k, command] of commands.entries()) all[k]?.push(time(command))
  return all.map((timings) => ({
    seconds: median(timings.map((t) => t.seconds)),
    peakMiB: Math.max(...timings.map((t) => t.peakMiB)),
  }))
}

const piiscope = (path: string, ...flags: string[]): string[] => [
  process.execPath,
  join(here, '../bin/piiscope.js'),
  'scan',
  path,
  '--format',
  'ndjson',
  '--fail-on',
  'none',
  '--no-config',
  ...flags,
]
const ripgrep = (path: string, ...flags: string[]): string[] => [
  'rg',
  '-on',
  '--no-unicode',
  '--no-config',
  ...flags,
  '-e',
  PATTERNS.join('|'),
  path,
]

const lines: string[] = []
const say = (text: string): void => {
  console.log(text)
  lines.push(text)
}
const cell = (text: string | number, width = 11): string => String(text).padStart(width)
const rate = (mb: number, seconds: number): string => (mb / seconds).toFixed(0)

say(
  `piiscope bench: ${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${megabytes} MB a file, median of ${runs}`,
)
say(
  `${'file'.padEnd(16)}${cell('rg MB/s')}${cell('patterns')}${cell('× rg')}${cell('all rules')}${cell('2 threads')}${cell('× 1 thread')}${cell('peak MiB')}`,
)
const folder = join(here, 'corpus')
const paths = writeCorpora(folder, megabytes)
for (const [file, path] of Object.entries(paths)) {
  const mb = megabytesOf(path)
  const huge = mb > 500
  const [rg, patterns, one, twoThreads] = compare(
    [
      ripgrep(path, '-j', '1'),
      piiscope(path, '--threads', '1', '--rules', PATTERN_RULES),
      piiscope(path, '--threads', '1'),
      piiscope(path, '--threads', '2'),
    ],
    huge ? 1 : runs,
  ) as [Timing, Timing, Timing, Timing]
  say(
    `${file.padEnd(16)}${cell(rate(mb, rg.seconds))}${cell(rate(mb, patterns.seconds))}${cell((rg.seconds / patterns.seconds).toFixed(2))}` +
      `${cell(rate(mb, one.seconds))}${cell(rate(mb, twoThreads.seconds))}${cell((one.seconds / twoThreads.seconds).toFixed(2))}${cell(Math.max(one.peakMiB, twoThreads.peakMiB).toFixed(0))}`,
  )
}
const wide = writeWideTable(folder, 10_000, 400)
const [wideRun] = compare([piiscope(wide)]) as [Timing]
say(
  `10,000 columns: ${megabytesOf(wide).toFixed(0)} MB in ${wideRun.seconds.toFixed(2)} s, peak ${wideRun.peakMiB.toFixed(0)} MiB`,
)
const tree = writeTree(folder, quick ? 10_000 : 100_000)
const [rgTree, ours, ours2] = compare(
  [ripgrep(tree, '-j', '2'), piiscope(tree, '--threads', '1'), piiscope(tree, '--threads', '2')],
  3,
) as [Timing, Timing, Timing]
say(
  `small files: rg -j2 ${rgTree.seconds.toFixed(2)} s, one thread ${ours.seconds.toFixed(2)} s, two ${ours2.seconds.toFixed(2)} s (${(ours2.seconds / rgTree.seconds).toFixed(2)} × rg)`,
)
const small = writeTree(folder, 250)
const [empty, version, repository] = compare(
  [[process.execPath, '-e', ''], [process.execPath, join(here, '../bin/piiscope.js'), '--version'], piiscope(small)],
  Math.max(runs, 7),
) as [Timing, Timing, Timing]
say(
  `start-up: empty Node ${(empty.seconds * 1000).toFixed(0)} ms, --version +${((version.seconds - empty.seconds) * 1000).toFixed(0)} ms, 250 files +${((repository.seconds - empty.seconds) * 1000).toFixed(0)} ms`,
)
if (!quick) {
  mkdirSync(join(here, 'results'), { recursive: true })
  writeFileSync(
    join(here, 'results', `${new Date().toISOString().slice(0, 10)}-${cpus().length}cpu.txt`),
    `${lines.join('\n')}\n`,
  )
}
