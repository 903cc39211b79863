/** Runs the labelled data's own runner over the development half and gathers what it and its scorer say. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Folder of the labelled data: eval/ in PIISCOPE_SHARED, by default ../shared beside the checkout. It is not part of the project. */
export const labelled: string = join(resolve(root, process.env['PIISCOPE_SHARED'] ?? '../shared'), 'eval')

export function isPresent(): boolean {
  return existsSync(join(labelled, 'run.mjs'))
}

/** Right, wrong and missed findings of one type in one set. */
export interface Count {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** A finding or field event of the scan, as far as accuracy needs it (schema/event.schema.json). */
export interface ScanEvent {
  readonly event: string
  readonly rule: string
  readonly confidence: number
  readonly file: string
  readonly offset: number
  readonly length: number
  readonly table?: string | null
  readonly field?: string | null
  readonly path?: string | null
}

export interface Measured {
  /** By set, then type; overlap match. */
  readonly text: ReadonlyMap<string, ReadonlyMap<string, Count>>
  /** By type; null where columns were not measured. */
  readonly columns: ReadonlyMap<string, Count> | null
  /** Findings of the text run; `file` is `set/record.txt`. */
  readonly findings: readonly ScanEvent[]
  readonly seconds: number
}

/**
 * Scans and scores. @param flags further flags of the scan (`--min-confidence low`)
 * @throws Error if the runner fails
 */
export function measure(withColumns: boolean, flags: readonly string[] = []): Measured {
  const work = mkdtempSync(join(tmpdir(), 'piiscope-accuracy-'))
  const began = Date.now()
  try {
    const text = runMode('text', work, flags)
    const columns = withColumns ? runMode('columns', work, flags) : null
    return {
      text: bySet(text.scores['by_dataset'] as Record<string, { overlap: Count }>),
      columns: columns === null ? null : new Map(Object.entries(columns.scores['columns'] as Record<string, Count>)),
      findings: text.events.filter(({ event }) => event === 'finding'),
      seconds: (Date.now() - began) / 1000,
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function runMode(mode: 'text' | 'columns', work: string, flags: readonly string[]) {
  const copy = join(work, `${mode}.ndjson`)
  const scores = join(work, `${mode}.json`)
  const folder = join(labelled, 'dev', mode === 'text' ? 'text' : 'tables')
  const run = spawnSync(process.execPath, [join(labelled, 'run.mjs'), mode, folder, '--json', scores, '--', ...flags], {
    cwd: root,
    env: { ...process.env, PIISCOPE: ['node', join(import.meta.dirname, 'tap.mjs'), copy].join(' ') },
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`the runner failed on ${mode}: ${run.stderr.trim().split('\n').at(-1)}`)
  const events = readFileSync(copy, 'utf8').split('\n').filter(Boolean)
  return {
    scores: JSON.parse(readFileSync(scores, 'utf8')) as Record<string, unknown>,
    events: events.map((line) => JSON.parse(line) as ScanEvent),
  }
}

function bySet(scores: Readonly<Record<string, { overlap: Count }>>): Map<string, Map<string, Count>> {
  const sets = new Map<string, Map<string, Count>>()
  for (const [key, { overlap }] of Object.entries(scores)) {
    const [set, type] = key.split(' / ') as [string, string]
    if (!sets.has(set)) sets.set(set, new Map())
    sets.get(set)?.set(type, overlap)
  }
  return sets
}
