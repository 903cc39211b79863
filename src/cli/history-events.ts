/** A history's findings, each once: the same value in a hundred versions of a file is one finding with a first and a last commit. */
import type { EndEvent, FieldEvent, FindingEvent, RuleTotal, ScanEvent } from '../model/event.ts'
import { anchorOf } from '../model/field.ts'
import type { Commits } from '../model/review.ts'
import { fileOnDisk } from '../reporters/results/result.ts'
import type { Version } from '../sources/git/history.ts'

/** @param versions by the names of the scan's sources, oldest first */
export async function* historyEvents(
  events: AsyncIterable<ScanEvent>,
  versions: ReadonlyMap<string, Version>,
): AsyncGenerator<ScanEvent> {
  const findings = new Map<string, FindingEvent>()
  const fields = new Map<string, FieldEvent>()
  for await (const event of events) {
    if (event.event === 'finding') keepFinding(findings, event, versions)
    else if (event.event === 'field') keepField(fields, event, versions)
    else if (event.event === 'end') {
      const kept = [...findings.values(), ...fields.values()].sort(byFile)
      yield* kept
      yield endOf(event, [...findings.values()], [...fields.values()])
    } else if (event.event !== 'table') yield event
  }
}

function keepFinding(kept: Map<string, FindingEvent>, event: FindingEvent, versions: ReadonlyMap<string, Version>): void {
  const version = versions.get(fileOnDisk(event.file))
  if (version === undefined) return
  const name = [pathIn(event.file, version), event.rule, event.anchor, event.digest].join('\0')
  const before = kept.get(name)
  kept.set(name, { ...(before ?? event), commits: joined(before?.commits, version) })
}

function keepField(kept: Map<string, FieldEvent>, event: FieldEvent, versions: ReadonlyMap<string, Version>): void {
  const version = versions.get(fileOnDisk(event.file))
  if (version === undefined) return
  const name = [pathIn(event.file, version), event.rule, anchorOf({ ...event, name: event.field })].join('\0')
  const before = kept.get(name)
  const larger = before === undefined || event.hits > before.hits ? event : before
  kept.set(name, { ...larger, file: before?.file ?? event.file, commits: joined(before?.commits, version) })
}

/** Members of archives are what they are in every version of the archive. */
function pathIn(file: string, { path }: Version): string {
  return path + file.slice(fileOnDisk(file).length)
}

function joined(before: Commits | undefined, { first, removed }: Version): Commits {
  return { first: before?.first ?? first, last: first, removed }
}

function byFile(a: FindingEvent | FieldEvent, b: FindingEvent | FieldEvent): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  if (a.event !== b.event) return a.event === 'finding' ? -1 : 1
  return a.event === 'finding' && b.event === 'finding' ? (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) : 0
}

/** Totals of what is left: values in text once each, fields with the most they ever held. */
function endOf(end: EndEvent, findings: readonly FindingEvent[], fields: readonly FieldEvent[]): EndEvent {
  const inFields = new Set(fields.map(({ rule, file, ...event }) => `${rule}\0${anchorOf({ ...event, name: event.field })}`))
  const counted = findings.filter(({ rule, anchor }) => !inFields.has(`${rule}\0${anchor}`))
  const totals = end.totals.flatMap((total): RuleTotal[] => {
    const places = counted.filter(({ rule, state }) => rule === total.rule && state === 'new')
    const verdicts = fields.filter(({ rule, state }) => rule === total.rule && state === 'new')
    const synthetic = places.filter((one) => one.synthetic).length
    const count = places.length + verdicts.reduce((sum, { hits }) => sum + hits, 0)
    const files = new Set([...places, ...verdicts].map(({ file }) => file)).size
    return count === 0 ? [] : [{ ...total, findings: count, fields: verdicts.length, files, synthetic }]
  })
  return {
    ...end,
    totals,
    findings: totals.reduce((sum, total) => sum + total.findings, 0),
    synthetic: totals.reduce((sum, total) => sum + total.synthetic, 0),
  }
}
