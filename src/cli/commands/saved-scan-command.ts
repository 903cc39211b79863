/** `piiscope report` of a saved scan in a format that only inventories have: html, xlsx, records of processing, catalogues. */
import type { GivenFlags } from '../flags/given-flags.ts'
import { carryOver } from '../../documents/carry-over.ts'
import { diffInventories } from '../../documents/diff-inventories.ts'
import { documentFormats } from '../../documents/formats/list.ts'
import { savedScan } from '../../documents/saved-scan.ts'
import type { ScanEvent } from '../../model/event.ts'
import { CONFIDENCE } from '../../model/policy.ts'
import { projectPath } from '../../reporters/results/collect.ts'
import { groupId } from '../../review/identity.ts'
import { openDeliveries } from '../deliver-documents.ts'
import { previousIn, readDate, settingsFor } from './inventory-command.ts'
import type { Io } from '../io.ts'
import { readReports } from '../scan-request.ts'
import type { ScanParts } from '../scan-setup.ts'
import { UsageError } from '../usage-error.ts'

/** @returns the flags without what was written; null if nothing else was asked for */
export async function showSavedScan(
  events: readonly ScanEvent[],
  flags: GivenFlags,
  io: Io,
  { reporters, rules }: ScanParts,
  base: string,
): Promise<GivenFlags | null> {
  const { format, output, date, previous: _, ...others } = flags
  const day = readDate(date) ?? io.today()
  const ofScans = reporters.map(({ name }) => name)
  const formats = documentFormats.filter(({ name }) => !ofScans.includes(name))
  const names = formats.map(({ name }) => name)
  const targets = readReports(format, output, [...ofScans, ...names], 'pretty')
  const documents = targets.filter((one) => names.includes(one.format))
  if (documents.length === 0) {
    if (flags['previous'] !== undefined)
      throw new UsageError('--previous is for inventories, and no format of those was asked for')
    return { ...others, format, output }
  }
  const previous = await previousIn(flags, io)
  const found = events.flatMap((event) => ('confidence' in event ? event.confidence : []))
  const level = found.every((confidence) => confidence >= CONFIDENCE.medium) ? 'medium' : 'low'
  const document = savedScan(events, { date: day, minConfidence: CONFIDENCE[level], rules, base }, (rule, file, anchor) =>
    groupId(rule, projectPath(base, file), anchor),
  )
  const { status, coverage } = document
  const carried = previous === null ? document : { ...carryOver(document, previous), status, coverage }
  const changes = previous === null || previous.document === null ? null : diffInventories(previous.document, carried)
  await openDeliveries(documents, formats, [], io).deliver(carried, changes, await settingsFor(documents, io))
  const rest = targets.filter((one) => !names.includes(one.format))
  if (rest.length === 0) return null
  return { ...others, format: rest.map(({ format: name, path }) => (path === null ? name : `${name}=${path}`)) }
}
