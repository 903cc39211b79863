/** `piiscope merge` and `piiscope report`: saved events as other reports, judged again. */
import { type GivenFlags, isOn } from '../flags/given-flags.ts'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Coverage, EndEvent, RuleTotal, ScanEvent, SkipReason } from '../../model/event.ts'
import type { InventoryDocument } from '../../model/inventory-document.ts'
import type { Rule } from '../../model/rule.ts'
import { readSmallFile } from '../../sources/regular-file.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { readSavedReport, type SavedReport } from '../saved-report.ts'
import { scanCommand } from './scan-command.ts'
import { readScanRequest } from '../scan-request.ts'
import type { ScanParts } from '../scan-setup.ts'
import { isAgent } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'

export async function reportCommand(operands: readonly string[], flags: GivenFlags, io: Io, parts: ScanParts): Promise<ExitCode> {
  const [name, ...more] = operands
  if (name === undefined || more.length > 0) {
    throw new UsageError('piiscope report takes one saved report', [
      'for example: piiscope report result.json -f markdown',
      'parts of one scan: piiscope merge',
    ])
  }
  const inventory = await inventoryAt(name, io.cwd)
  if (inventory !== null) return (await import('./inventory-command.ts')).showInventory(inventory, flags, io)
  const saved = readSavedReport(name, io.cwd)
  return show(operands, flags, io, parts, saved.events, baseOf(saved))
}

/** In formats of scans and of inventories, whichever were asked for. */
async function show(...[operands, flags, io, parts, events, base]: Parameters<typeof deliver>): Promise<ExitCode> {
  const { showSavedScan } = await import('./saved-scan-command.ts')
  const rest = await showSavedScan(events, flags, io, parts, base)
  return rest === null ? 0 : deliver(operands, rest, io, parts, events, base)
}

/** The inventory that is saved there; null if something else is. */
async function inventoryAt(name: string, cwd: string): Promise<InventoryDocument | null> {
  // An inventory says so in its first bytes; nothing else is read twice.
  const head = readSmallFile(resolve(cwd, name), 64)?.toString('latin1') ?? ''
  return /^\s*\{\s*"inventory"/.test(head) ? (await import('../read-inventory.ts')).readInventory(name, cwd) : null
}

export async function mergeCommand(operands: readonly string[], flags: GivenFlags, io: Io, parts: ScanParts): Promise<ExitCode> {
  const names = operands.flatMap((name) => blobsAt(name, io.cwd))
  if (names.length === 0)
    throw new UsageError('piiscope merge takes blobs, or folders of them', [
      'each part writes one: piiscope scan --shard 1/4 -f blob=1.blob',
      'or inventories: piiscope merge monday.json tuesday.json -f json=both.json',
    ])
  const inventories = await Promise.all(names.map((name) => inventoryAt(name, io.cwd)))
  const known = inventories.filter((one) => one !== null)
  if (known.length > 0) {
    const other = names[inventories.indexOf(null)]
    if (other !== undefined) throw new UsageError(`${other} is no inventory, and the others are`)
    return (await import('./inventory-command.ts')).mergeInventoryCommand(
      known as [InventoryDocument, ...InventoryDocument[]],
      flags,
      io,
    )
  }
  const saved = names.map((name) => readSavedReport(name, io.cwd))
  mustFit(saved, isOn(flags, 'allowPartial'))
  return show(operands, flags, io, parts, merged(saved, parts.rules), baseOf(saved[0] as SavedReport))
}

function deliver(
  operands: readonly string[],
  flags: GivenFlags,
  io: Io,
  parts: ScanParts,
  events: readonly ScanEvent[],
  base: string,
): Promise<ExitCode> {
  const formats = parts.reporters.map(({ name }) => name)
  const usual = isAgent(io) ? 'agent' : io.stdout.isTTY ? 'pretty' : 'compact'
  const request = readScanRequest(operands, flags, formats, usual, { version: 1 })
  async function* run(): AsyncGenerator<ScanEvent> {
    yield* events
  }
  return scanCommand({ request, parts, base, run, manifest: {}, isScan: false }, io)
}

function baseOf({ manifest }: SavedReport): string {
  const base = manifest?.['base']
  return typeof base === 'string' ? base : ''
}

function blobsAt(name: string, cwd: string): string[] {
  const path = resolve(cwd, name)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [name]
  return readdirSync(path)
    .filter((one) => one.endsWith('.blob'))
    .sort()
    .map((one) => join(name, one))
}

/** @throws UsageError if the parts are not parts of one whole, each once */
function mustFit(saved: readonly SavedReport[], partial: boolean): void {
  const seen = new Map<unknown, string>()
  const [first] = saved
  for (const { name, manifest } of saved) {
    if (manifest === null)
      throw new UsageError(`${name} is no blob`, ['each part writes one: piiscope scan --shard 1/4 -f blob=1.blob'])
    for (const [key, what] of [
      ['version', 'another version of piiscope'],
      ['rules', 'other rules'],
      ['config', 'other settings'],
      ['base', 'another folder'],
      ['shards', 'another number of parts'],
    ] as const) {
      if (manifest[key] !== first?.manifest?.[key]) throw new UsageError(`${name} was made with ${what} than ${first?.name}`)
    }
    const before = seen.get(manifest['shard'])
    if (before !== undefined) throw new UsageError(`${name} and ${before} are the same part`)
    seen.set(manifest['shard'], name)
  }
  const count = Number(first?.manifest?.['shards'] ?? 1)
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((part) => count > 1 && !seen.has(part))
  if (missing.length > 0 && !partial) {
    throw new UsageError(`parts are missing: ${missing.slice(0, 10).join(', ')} of ${count}`, ['accept that: --allow-partial'])
  }
}

/** The events of all parts in the order of one walk, and the sum of their ends. */
function merged(saved: readonly SavedReport[], rules: readonly Rule[]): ScanEvent[] {
  const starts = saved.flatMap(({ events }) => events.filter(({ event }) => event === 'start'))
  const ends = saved.flatMap(({ events }) => events.filter((event) => event.event === 'end'))
  const inside = saved.flatMap(({ events }) => events.filter(({ event }) => event !== 'start' && event !== 'end'))
  const keyed = inside.map((event) => ({ event, parts: 'file' in event ? (event.file.split('!/')[0]?.split('/') ?? []) : [] }))
  keyed.sort((a, b) => compareWalk(a.parts, b.parts))
  return [starts[0] as ScanEvent, ...keyed.map(({ event }) => event), sumOf(ends, rules)]
}

/** As the walk goes: folder by folder, names by their bytes. */
function compareWalk(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return Buffer.compare(Buffer.from(a[i] as string), Buffer.from(b[i] as string))
  }
  return a.length - b.length
}

function sumOf(ends: readonly EndEvent[], rules: readonly Rule[]): EndEvent {
  const totals = new Map<string, RuleTotal>()
  for (const total of ends.flatMap((end) => end.totals)) {
    const before = totals.get(total.rule)
    totals.set(
      total.rule,
      before === undefined
        ? total
        : {
            ...total,
            findings: before.findings + total.findings,
            fields: before.fields + total.fields,
            files: before.files + total.files,
            synthetic: before.synthetic + total.synthetic,
            highestConfidence: Math.max(before.highestConfidence, total.highestConfidence),
          },
    )
  }
  const order = new Map(rules.map(({ id }, i) => [id, i]))
  const sum = (read: (end: EndEvent) => number): number => ends.reduce((total, end) => total + read(end), 0)
  return {
    event: 'end',
    status: ends.some(({ status }) => status === 'interrupted')
      ? 'interrupted'
      : ends.some(({ status }) => status === 'incomplete')
        ? 'incomplete'
        : 'complete',
    findings: sum((end) => end.findings),
    synthetic: sum((end) => end.synthetic),
    hidden: sum((end) => end.hidden),
    suppressed: {
      inline: sum((end) => end.suppressed.inline),
      config: sum((end) => end.suppressed.config),
      baseline: sum((end) => end.suppressed.baseline),
    },
    problems: sum((end) => end.problems),
    totals: [...totals.values()].sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)),
    coverage: coverageOf(ends.map((end) => end.coverage)),
  }
}

function coverageOf(list: readonly Coverage[]): Coverage {
  const sum = (read: (one: Coverage) => number): number => list.reduce((total, one) => total + read(one), 0)
  const reasons = [...new Set(list.flatMap(({ skippedBy }) => Object.keys(skippedBy) as SkipReason[]))].sort()
  return {
    files: sum((one) => one.files),
    scanned: sum((one) => one.scanned),
    partial: sum((one) => one.partial),
    skipped: sum((one) => one.skipped),
    skippedBy: Object.fromEntries(reasons.map((reason) => [reason, sum(({ skippedBy }) => skippedBy[reason] ?? 0)])),
    bytes: sum((one) => one.bytes),
    records: sum((one) => one.records),
  }
}
