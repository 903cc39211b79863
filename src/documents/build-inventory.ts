/** From the events of a scan to an inventory. Pure: the caller gives the date and what the configuration says of places. */
import type { GroupEvent, ScanEvent, SourceEvent } from '../model/event.ts'
import type {
  Dataset,
  InventoryDocument,
  InventoryKnown,
  InventoryProblem,
  InventoryRow,
  InventoryRule,
  InventoryRun,
  InventoryScan,
  InventorySource,
} from '../model/inventory-document.ts'
import type { Rule } from '../model/rule.ts'
import { projectPath } from '../reporters/results/collect.ts'
import { assemble, describeRule } from './assemble.ts'
import { type DatasetContext, datasetOf } from './dataset.ts'
import { joinedSource, sourceOf } from './inventory-source.ts'
import { rowOf, summedRow } from './row.ts'
import { nothingTold, type Told } from './told-source.ts'

export interface InventoryOptions {
  /** ISO date of the scan. */
  readonly date: string
  /** Least confidence of what is reported, 0..1. */
  readonly minConfidence: number
  /** Every rule that can be reported. */
  readonly rules: readonly Rule[]
  /** From the root of the project to where reported names start: '' or ends in a slash. Default ''. */
  readonly base?: string
  /** Name of the project's key. Default none. */
  readonly key?: string | null
  /** How it was scanned, for the record; asked at the end. Default: not said. */
  readonly scan?: () => Omit<InventoryScan, 'version'>
  /** Who scans, and when it began and ended, as far as that is to be recorded; asked once, at the end. Default: not at all. */
  readonly run?: () => InventoryRun | null
  /** What the baseline says. Default none. */
  readonly known?: readonly InventoryKnown[]
  /** ISO date of a file's last change, by the name it is reported by; null: nobody knows. Default: not recorded. */
  readonly modifiedOf?: (file: string) => string | null
  /** What is known of a data set beside its bytes, by its path from the root and its table. */
  readonly contextOf?: (file: string, table: string | null) => DatasetContext
}

export interface InventoryBuilder {
  /** Takes the events of `scan` with `allFields` and `allSources`, in their order. */
  event(event: ScanEvent): void
  /** What has been told so far. */
  document(): InventoryDocument
}

/** Where there is nobody to ask. */
const NO_CONTEXT: DatasetContext = { context: {}, children: false }

export function openInventory(options: InventoryOptions): InventoryBuilder {
  const { date, minConfidence, key = null, base = '' } = options
  const datasets = new Map<string, Dataset>()
  const rows = new Map<string, InventoryRow>()
  const sources = new Map<string, InventorySource>()
  const problems: InventoryProblem[] = []
  const rules = new Map<string, InventoryRule>()
  const known = new Map(options.rules.map((rule) => [rule.id, rule]))
  let version = ''
  let told: Told = nothingTold()

  const takeSource = (event: SourceEvent): void => {
    const file = projectPath(base, event.file)
    const modified = options.modifiedOf?.(event.file) ?? null
    const source = { ...sourceOf(event, file, date), ...(modified !== null && { modified }) }
    sources.set(file, joinedSource(sources.get(file), source))
    const byTable = new Map<string | null, GroupEvent[]>()
    for (const group of told.groups) {
      if (group.findings === 0) continue
      const table = group.place?.table ?? null
      byTable.set(table, [...(byTable.get(table) ?? []), group])
    }
    // Tables with a verdict of their own count, also where no field has one.
    for (const { table } of told.tables) if (!byTable.has(table)) byTable.set(table, [])
    for (const [table, groups] of byTable) {
      const context = options.contextOf?.(file, table) ?? NO_CONTEXT
      const dataset = datasetOf(file, table, event, told, groups, context, date)
      datasets.set(dataset.id, dataset)
      for (const group of groups) {
        const row = rowOf(group, dataset, event, told, date)
        rows.set(row.id, summedRow(rows.get(row.id), row))
        const rule = known.get(group.rule)
        if (!rules.has(group.rule) && rule !== undefined)
          rules.set(group.rule, describeRule({ ...rule, severity: group.severity }))
      }
    }
    told = nothingTold()
  }

  return {
    event(event) {
      if (event.event === 'start') version = event.tool.version
      else if (event.event === 'field') told.fields.set(event.id, event)
      else if (event.event === 'column') told.columns.push(event)
      else if (event.event === 'table') told.tables.push(event)
      else if (event.event === 'group') told.groups.push(event)
      else if (event.event === 'source') takeSource(event)
      else if (event.event === 'problem') {
        const { code, message, incomplete } = event
        problems.push({ file: projectPath(base, event.file), code, message, incomplete, scanned: date })
      }
    },
    document: () =>
      assemble({
        version,
        date,
        minConfidence,
        key,
        scans: options.scan === undefined ? [] : [{ version, ...options.scan() }],
        datasets: [...datasets.values()],
        rows: [...rows.values()],
        rules: Object.fromEntries(rules),
        decisions: [],
        runs: [options.run?.() ?? null].filter((run) => run !== null),
        known: options.known ?? [],
        sources: [...sources.values()],
        problems,
      }),
  }
}
