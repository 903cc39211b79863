/**
 * The labelled tables with and without their headers: how far values alone go. Copies of the CSV files without their first record lie
 * in a temporary folder while this runs.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Count, labelled } from './measure.ts'

const root = resolve(import.meta.dirname, '../..')
/** Types of the labels that are about what people do; all others say who they are. */
const BEHAVIOURS: ReadonlySet<string> = new Set([
  'PURCHASE',
  'WEB_ACTIVITY',
  'ENGAGEMENT',
  'PREFERENCE',
  'SATISFACTION',
  'FREE_TEXT',
])

/** @param flags of the runner: `--errors 30` */
export function printHeaderless(flags: readonly string[]): void {
  const work = mkdtempSync(join(tmpdir(), 'piiscope-headerless-'))
  try {
    const tables = join(labelled, 'dev/tables')
    mkdirSync(join(work, 'csv'))
    for (const name of readdirSync(join(tables, 'csv'))) {
      const bytes = readFileSync(join(tables, 'csv', name))
      writeFileSync(join(work, 'csv', name), bytes.subarray(endOfRecord(bytes)))
    }
    const labels = JSON.parse(readFileSync(join(tables, 'labels.json'), 'utf8')) as { file: string }[]
    writeFileSync(join(work, 'labels.json'), JSON.stringify(labels.filter(({ file }) => file.startsWith('csv/'))))
    console.log('| tables | class | precision | recall |\n|---|---|---|---|')
    const rows = [...scored(tables, 'with headers', []), ...scored(work, 'without headers', flags)]
    for (const row of rows) console.log(row)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function scored(folder: string, what: string, flags: readonly string[]): string[] {
  const out = mkdtempSync(join(tmpdir(), 'piiscope-scores-'))
  try {
    const scores = join(out, 'scores.json')
    const run = spawnSync(process.execPath, [join(labelled, 'run.mjs'), 'columns', folder, '--json', scores, ...flags], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    if (run.status !== 0) throw new Error(`the runner failed: ${run.stderr.trim().split('\n').at(-1)}`)
    if (flags.length > 0) console.log(run.stdout)
    const { columns } = JSON.parse(readFileSync(scores, 'utf8')) as { columns: Record<string, Count> }
    return [
      row(what, 'identity', columns, (type) => !BEHAVIOURS.has(type)),
      row(what, 'behaviour', columns, (type) => BEHAVIOURS.has(type)),
      row(what, 'all', columns, () => true),
    ]
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function row(what: string, name: string, columns: Readonly<Record<string, Count>>, isOf: (type: string) => boolean): string {
  const sum = { tp: 0, fp: 0, fn: 0 }
  for (const [type, { tp, fp, fn }] of Object.entries(columns)) {
    if (type === 'MICRO' || !isOf(type)) continue
    sum.tp += tp
    sum.fp += fp
    sum.fn += fn
  }
  const share = (part: number, rest: number): string =>
    part + rest === 0 ? '' : `${((100 * part) / (part + rest)).toFixed(1)} %`
  return `| ${what} | ${name} | ${share(sum.tp, sum.fp)} | ${share(sum.tp, sum.fn)} |`
}

/** Bytes up to the end of the first record: quotes may hold line feeds. */
function endOfRecord(bytes: Uint8Array): number {
  let quoted = false
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 34) quoted = !quoted
    else if (bytes[i] === 10 && !quoted) return i + 1
  }
  return bytes.length
}
