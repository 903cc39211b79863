/**
 * Events as the machine formats print them: the documented keys in the documented order (schema/event.schema.json), whatever
 * else an event carries. Nothing here may depend on the machine or the clock.
 */
import type { Coverage, EndEvent, RuleTotal, ScanEvent, SkipReason } from '../../model/event.ts'
import type { Outcome } from '../outcome.ts'
import { machineColumn, machineTable } from './table.ts'

/** All skip reasons, in the order reports list them. */
export const SKIP_REASONS: readonly SkipReason[] = [
  'gitignored',
  'excluded',
  'vendor',
  'version-control',
  'link',
  'special',
  'unsupported',
  'empty',
  'unreadable',
]

/** Every event but the end, which needs its outcome. */
export function machineEvent(event: Exclude<ScanEvent, EndEvent>): object {
  switch (event.event) {
    case 'start':
      return {
        event: 'start',
        schema: event.schema,
        tool: { name: event.tool.name, version: event.tool.version },
        root: event.root,
      }
    case 'finding':
      return {
        event: 'finding',
        id: event.id,
        state: event.state,
        rule: event.rule,
        class: event.class,
        category: event.category,
        severity: event.severity,
        confidence: roundConfidence(event.confidence),
        file: event.file,
        line: event.line,
        column: event.column,
        endColumn: event.endColumn,
        offset: event.offset,
        length: event.length,
        field: event.field,
        table: event.table,
        anchor: event.anchor,
        record: event.record,
        place: event.place,
        sample: event.sample,
        synthetic: event.synthetic,
        linked: event.linked,
        evidence: event.evidence.map(({ kind }) => kind),
        ...(event.more !== undefined && { more: event.more }),
        ...(event.commits !== undefined && { commits: event.commits }),
      }
    case 'field':
      return {
        event: 'field',
        id: event.id,
        state: event.state,
        rule: event.rule,
        class: event.class,
        category: event.category,
        severity: event.severity,
        confidence: roundConfidence(event.confidence),
        file: event.file,
        table: event.table,
        field: event.field,
        index: event.index,
        path: event.path,
        ...(event.within !== undefined && { within: event.within }),
        values: event.values,
        hits: event.hits,
        distinct: event.distinct,
        linked: event.linked,
        linkedBy: event.linkedBy,
        protection: event.protection,
        synthetic: event.synthetic,
        evidence: event.evidence.map(({ kind, bits }) => ({ kind, bits: roundBits(bits) })),
        ...(event.commits !== undefined && { commits: event.commits }),
      }
    case 'column':
      return machineColumn(event)
    case 'table':
      return machineTable(event, roundConfidence)
    case 'group':
      return {
        event: 'group',
        id: event.id,
        state: event.state,
        rule: event.rule,
        class: event.class,
        category: event.category,
        severity: event.severity,
        confidence: roundConfidence(event.confidence),
        file: event.file,
        table: event.place?.table ?? null,
        field: event.place?.name ?? null,
        index: event.place?.index ?? null,
        path: event.place?.path ?? null,
        ...(event.within !== undefined && { within: event.within }),
        text: event.place === null,
        verdict: event.verdict,
        findings: event.findings,
        synthetic: event.synthetic,
        distinct: event.distinct,
        estimated: event.estimated,
        linked: event.linked,
        evidence: event.evidence.map(({ kind, bits }) => ({ kind, bits: roundBits(bits) })),
      }
    case 'source':
      return {
        event: 'source',
        file: event.file,
        folder: event.folder,
        skipped: event.skipped,
        partial: event.partial,
        format: event.format,
        bytes: event.bytes,
        records: event.records,
        tables: event.tables.map(({ table, records }) => ({ table, records })),
      }
    case 'problem':
      return { event: 'problem', file: event.file, code: event.code, message: event.message, incomplete: event.incomplete }
  }
}

/** What the end says, without its `event` key: also the tail of the JSON document. */
export function machineSummary(end: EndEvent, outcome: Outcome): object {
  return {
    status: end.status,
    reasons: outcome.reasons,
    findings: end.findings,
    synthetic: end.synthetic,
    hidden: end.hidden,
    ...(end.lessSevere !== undefined && { lessSevere: end.lessSevere }),
    ...(end.namingTexts !== undefined && { namingTexts: end.namingTexts }),
    suppressed: end.suppressed,
    problems: end.problems,
    totals: end.totals.map(machineTotal),
    coverage: machineCoverage(end.coverage),
  }
}

function machineTotal(total: RuleTotal): object {
  return {
    rule: total.rule,
    class: total.class,
    category: total.category,
    severity: total.severity,
    findings: total.findings,
    fields: total.fields,
    files: total.files,
    synthetic: total.synthetic,
    highestConfidence: roundConfidence(total.highestConfidence),
  }
}

function machineCoverage(coverage: Coverage): object {
  const skippedBy: Partial<Record<SkipReason, number>> = {}
  for (const reason of SKIP_REASONS) {
    const count = coverage.skippedBy[reason] ?? 0
    if (count > 0) skippedBy[reason] = count
  }
  const { files, scanned, partial, skipped, bytes, records } = coverage
  return { files, scanned, partial, skipped, skippedBy, bytes, records }
}

export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}

/** `+ 0` turns the -0 of a small negative into 0. */
function roundBits(bits: number): number {
  return Math.round(bits * 10) / 10 + 0
}
