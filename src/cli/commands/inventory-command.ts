/** `piiscope inventory`: a scan that ends in an inventory. What is in it fails no build. */
import type { GivenFlags } from '../flags/given-flags.ts'
import { documentFormats } from '../../documents/formats/list.ts'
import { carryOver, type Previous } from '../../documents/carry-over.ts'
import { diffInventories } from '../../documents/diff-inventories.ts'
import type { ExportSettings } from '../../documents/document-format.ts'
import { openInventory } from '../../documents/build-inventory.ts'
import { MergeError, mergeInventories } from '../../documents/merge-inventories.ts'
import type { ScanEvent } from '../../model/event.ts'
import type { InventoryDocument } from '../../model/inventory-document.ts'
import { CONFIDENCE } from '../../model/policy.ts'
import { contextFrom } from '../config/source-context.ts'
import { type Deliveries, openDeliveries } from '../deliver-documents.ts'
import type { ExitCode } from '../exit-code.ts'
import { beginRun, dateOfFile, knownEntries, recorded } from '../inventory-record.ts'
import type { Io } from '../io.ts'
import { projectOf } from '../project.ts'
import { presentation } from '../presentation.ts'
import { UNFINISHED_REPORTS } from '../report-sink.ts'
import type { ReportTarget } from '../reports.ts'
import { scanCommand } from './scan-command.ts'
import { readReports } from '../scan-request.ts'
import { scanRecord } from '../scan-record.ts'
import { prepareScan, type ScanParts } from '../scan-setup.ts'
import { UsageError } from '../usage-error.ts'

export async function inventoryCommand(
  operands: readonly string[],
  flags: GivenFlags,
  io: Io,
  parts: ScanParts,
): Promise<ExitCode> {
  const { format, output, date: givenDate, previous: _, operator, record, ...others } = flags
  const date = readDate(givenDate) ?? io.today()
  const targets = readReports(format, output, FORMATS, 'markdown')
  const previous = await previousIn(flags, io)
  const asked: GivenFlags = {
    ...others,
    minSeverity: 'low',
    failOn: 'none',
    baseline: false,
    showSuppressed: true,
    // A part may have nothing to scan; the whole has.
    ...(others['shard'] !== undefined && { allowEmpty: true }),
  }
  // Annotations and summaries of GitHub are about findings.
  const plain = { ...io, env: { ...io.env, GITHUB_ACTIONS: undefined } }
  const scan: ScanParts['scan'] = (inputs, options) =>
    parts.scan(inputs, { ...options, allFields: true, allSources: true, people: true, maxLocations: 1 })
  const prepared = await prepareScan(operands, asked, plain, { ...parts, scan, reporters: [] })
  const { request, setup } = prepared
  const show = presentation({ ...request, reports: targets }, io, true)
  const deliveries = openDeliveries(targets, documentFormats, request.inputs, io)
  const settings = setup.config.config.inventory ?? {}
  const what = recorded(record, settings)
  const inventory = openInventory({
    date,
    run: beginRun(what, typeof operator === 'string' ? operator : (settings.operator ?? null), setup, io),
    known: knownEntries(prepared),
    ...(what.includes('dates') && { modifiedOf: dateOfFile(prepared, io.cwd) }),
    minConfidence: CONFIDENCE[request.options.minConfidence ?? 'medium'],
    rules: prepared.parts.rules,
    base: prepared.base,
    key: setup.key?.name ?? null,
    scan: () => scanRecord(others, setup.config, parts.rules, setup.review.ignores?.unused() ?? []),
    contextOf: contextFrom(setup.config.config.sources ?? []),
  })
  async function* told(...[more, exclude]: Parameters<typeof prepared.run>): AsyncGenerator<ScanEvent> {
    for await (const event of prepared.run(more, [...exclude, UNFINISHED_REPORTS])) {
      const shown = show(event)
      // What the configuration ignores in vain is part of how it was scanned: one part alone cannot tell.
      const isAside = shown?.event === 'problem' && shown.file === setup.config.file && shown.code.startsWith('ignore-')
      if (shown !== null && !isAside) inventory.event(shown)
      yield event
    }
  }
  let code: ExitCode
  try {
    code = await scanCommand({ ...prepared, request: { ...request, reports: [] }, run: told }, plain)
  } catch (error) {
    deliveries.abandon()
    throw error
  }
  const document = inventory.document()
  if (code === 0 || code === 3) await deliver(document, previous, deliveries, settings)
  else deliveries.abandon()
  return code
}

/** A saved inventory in other formats. */
export async function showInventory(document: InventoryDocument, flags: GivenFlags, io: Io): Promise<ExitCode> {
  const targets = readReports(flags['format'], flags['output'], FORMATS, 'markdown')
  const previous = await previousIn(flags, io)
  const deliveries = openDeliveries(targets, documentFormats, [], io)
  await deliver(document, previous, deliveries, await settingsFor(targets, io))
  return 0
}

/** Formats that name what one tenant calls things. */
const TENANTS: readonly string[] = ['onetrust-csv', 'collibra']

/** From the configuration of the project around the working folder, where a format asks for it. */
export async function settingsFor(targets: readonly ReportTarget[], { cwd }: Io): Promise<ExportSettings> {
  if (!targets.some((one) => TENANTS.includes(one.format))) return {}
  const { loadConfig } = await import('../config/find-config.ts')
  return (await loadConfig(projectOf(cwd, []).root, null, cwd)).config.inventory ?? {}
}

export async function previousIn({ previous }: GivenFlags, { cwd }: Io): Promise<Previous | null> {
  return typeof previous === 'string' ? (await import('../read-previous.ts')).readPrevious(previous, cwd) : null
}

/** With what people said before, and with what changed since. */
async function deliver(
  document: InventoryDocument,
  previous: Previous | null,
  deliveries: Deliveries,
  settings: ExportSettings,
): Promise<void> {
  if (previous === null) return deliveries.deliver(document, null, settings)
  const carried = carryOver(document, previous)
  const changes = previous.document === null ? null : diffInventories(previous.document, carried)
  await deliveries.deliver(carried, changes, settings)
}

/** Several inventories as one, in any order. */
export async function mergeInventoryCommand(
  documents: readonly [InventoryDocument, ...InventoryDocument[]],
  flags: GivenFlags,
  io: Io,
): Promise<ExitCode> {
  try {
    return await showInventory(mergeInventories(documents), flags, io)
  } catch (error) {
    if (error instanceof MergeError) throw new UsageError(`these inventories cannot be one: ${error.message}`)
    throw error
  }
}

const FORMATS: readonly string[] = documentFormats.map(({ name }) => name)

/** @throws UsageError if it is no date */
export function readDate(value: GivenFlags[string]): string | null {
  if (value === undefined) return null
  if (typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return value
  throw new UsageError('--date: a date such as 2027-03-31 is needed')
}
