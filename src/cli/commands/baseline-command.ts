/** `piiscope baseline`: known debt, so that only what is new counts. Nothing but this command ever writes it. */
import type { GivenFlags } from '../flags/given-flags.ts'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { EndEvent, ScanEvent } from '../../model/event.ts'
import { terminalText } from '../../reporters/encode.ts'
import { projectPath } from '../../reporters/results/collect.ts'
import type { BaselineEntry } from '../../review/baseline.ts'
import type { BaselineMatcher } from '../../review/baseline-match.ts'
import { type BaselinePlace, baselinePlace, readBaseline, writeBaseline } from '../baseline-file.ts'
import { loadConfig } from '../config/find-config.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { projectOf } from '../project.ts'
import { type PreparedScan, prepareScan, type ScanParts } from '../scan-setup.ts'
import { isCi } from '../surroundings.ts'
import { actionError, UsageError } from '../usage-error.ts'

const ACTIONS = ['create', 'update', 'prune', 'audit', 'check', 'show'] as const
type Action = (typeof ACTIONS)[number]

export async function baselineCommand(
  operands: readonly string[],
  flags: GivenFlags,
  io: Io,
  parts: ScanParts,
): Promise<ExitCode> {
  const [word = '', ...paths] = operands
  const action = ACTIONS.find((one) => one === word)
  if (action === undefined) {
    throw actionError('baseline', operands, ACTIONS)
  }
  if (action === 'show') return showBaseline(flags, io)
  const reason = typeof flags['reason'] === 'string' ? flags['reason'].trim() : null
  if (action === 'create' && !reason) {
    throw new UsageError('piiscope baseline create needs --reason', ['for example: --reason "before piiscope, ticket 123"'])
  }
  const asks = action === 'audit' && io.ask !== undefined && !isCi(io.env)
  const asked = asks ? { ...flags, showSuppressed: true } : flags
  const prepared = await prepareScan(paths, asked, io, parts, action === 'create')
  const { baselinePlace: place, baseline, key } = prepared.setup
  if (action === 'create' && existsSync(place.path)) {
    throw UsageError.of('PS130', `${place.name} is there already`, [
      'add to it: piiscope baseline update',
      'take out what is gone: piiscope baseline prune',
    ])
  }
  if (baseline === null)
    throw UsageError.of('PS130', `there is no baseline ${place.name}`, ['make one: piiscope baseline create --reason "..."'])
  const places = new Map<string, string[]>()
  const end = await runSilently(prepared, (event) => {
    if (!asks || event.event !== 'finding') return
    const path = projectPath(prepared.base, event.file)
    const name = [event.rule, path, event.anchor].join('\0')
    const known = places.get(name) ?? []
    if (known.length < PLACES_SHOWN) known.push(`${path}:${event.line}:${event.column}`)
    places.set(name, known)
  })
  if (end.status !== 'complete' && !prepared.request.acceptIncomplete) {
    await io.stderr.write(
      'error: the scan was incomplete, so the baseline was left as it is (piiscope scan says why)\n  accept that: --on-incomplete warn\n',
    )
    return 3
  }
  if (asks) return audit(place, ({ rule, path, at }) => places.get([rule, path, at].join('\0')) ?? [], io)
  if (action === 'audit' || action === 'check') return tell(action, baseline, end, place.name, io)
  const before = end.suppressed.baseline
  const entries = action === 'prune' ? baseline.pruned() : baseline.current(reason)
  writeBaseline(place, entries, key?.name ?? null)
  const count = entries.reduce((sum, { max }) => sum + max, 0)
  const lines = [`${place.name}: ${sizeText(entries.length, count)}`]
  if (action === 'update') lines.push(`  ${count - before} more than before`)
  if (key === null) lines.push('  without a key a changed value is not noticed, only more of them: piiscope init makes one')
  if (action === 'create') lines.push('  commit it; scans use it by themselves from now on')
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return 0
}

/** Places named of an entry. */
const PLACES_SHOWN = 4

async function audit(place: BaselinePlace, placesOf: (entry: BaselineEntry) => readonly string[], io: Io): Promise<ExitCode> {
  const read = readBaseline(place, true)
  if (read === null || io.ask === undefined) return 0
  const { auditEntries } = await import('../baseline-audit.ts')
  const { entries, dropped, changed } = await auditEntries([...read.entries.values()], placesOf, io.ask, (text) =>
    io.stdout.write(text),
  )
  if (dropped + changed > 0) writeBaseline(place, entries, read.key)
  await io.stdout.write(`\n${place.name}: ${entries.length} kept, ${dropped} dropped, ${changed} with a new reason\n`)
  return 0
}

async function runSilently(prepared: PreparedScan, hear: (event: ScanEvent) => void): Promise<EndEvent> {
  let end: EndEvent | null = null
  for await (const event of prepared.run({}, [])) {
    hear(event)
    if (event.event === 'end') end = event
  }
  if (end === null) throw new TypeError('the scan ended without its end event')
  return end
}

/** What is known, without a scan: a line for each entry. */
async function showBaseline(flags: GivenFlags, io: Io): Promise<ExitCode> {
  const { root } = projectOf(io.cwd, [])
  const { config: given, baseline } = flags
  const config = await loadConfig(root, typeof given === 'string' ? given : null, io.cwd)
  const named = typeof baseline === 'string'
  const folder = named || config.file === null ? io.cwd : dirname(resolve(io.cwd, config.file))
  const place = baselinePlace(root, named ? baseline : (config.config.baseline ?? null), folder)
  const read = readBaseline(place, true)
  const entries = [...(read?.entries.values() ?? [])]
  const count = entries.reduce((sum, { max }) => sum + max, 0)
  const lines = [
    ...entries.map((entry) => entryLine('known', entry)),
    `${terminalText(place.name)}: ${sizeText(entries.length, count)}`,
  ]
  await io.stdout.write(lines.map((text) => `${text}\n`).join(''))
  return 0
}

function sizeText(entries: number, findings: number): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'} for ${findings} ${findings === 1 ? 'finding' : 'findings'}`
}

function entryLine(state: string, { id, rule, path, at, max, reason, expires }: BaselineEntry): string {
  const until = state === 'known' && expires !== undefined ? ` until ${expires}` : ''
  return `${state.padEnd(8)} ${id} ${rule} ${terminalText(path)} ${terminalText(at)} max=${max}${until}${reason === undefined ? '' : ` -- ${terminalText(reason)}`}`
}

async function tell(action: Action, baseline: BaselineMatcher, end: EndEvent, name: string, io: Io): Promise<ExitCode> {
  const stale = baseline.stale()
  const lines: string[] = []
  for (const entry of stale) lines.push(entryLine('gone', entry))
  for (const entry of baseline.expired) lines.push(entryLine('expired', entry))
  if (action === 'audit') {
    const odd = new Set([...stale, ...baseline.expired].map(({ id }) => id))
    for (const entry of baseline.pruned()) if (!odd.has(entry.id)) lines.push(entryLine('known', entry))
  }
  const odd = stale.length + baseline.expired.length
  lines.push(
    `${terminalText(name)}: ${end.suppressed.baseline} findings known, ${stale.length} entries gone, ${baseline.expired.length} expired`,
  )
  if (odd > 0) lines.push('take them out: piiscope baseline prune')
  await io.stdout.write(lines.map((text) => `${text}\n`).join(''))
  return action === 'check' && odd > 0 ? 1 : 0
}
