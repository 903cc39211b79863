/** Reports of what a container holds under its own name. Its tables are one database: they are judged when all have been read. */
import { type JudgedAlone, judgeAlone, judgeTogether } from '../classify/judge-fields.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import type { Engine } from './engine.ts'
import { reportOf, withoutDirectives } from './report-of.ts'
import type { SourceReport } from './source-report.ts'

/** Fields that are kept until the others have been read, some 8 KB each. A database of more is judged in parts, each by itself. */
const MOST_TOGETHER = 4096

export class OwnReports {
  private readonly engine: Engine
  private readonly reports: (SourceReport | null)[] = []
  /** Tables that were judged by themselves, and where their reports belong. */
  private held: { readonly at: number; readonly inventory: SourceInventory; readonly alone: JudgedAlone }[] = []
  private fields = 0

  constructor(engine: Engine) {
    this.engine = engine
  }

  add(report: SourceReport): void {
    this.reports.push(report)
  }

  /** A table, or some of them. */
  addTable(inventory: SourceInventory): void {
    const count = inventory.fields.length
    if (this.fields + count > MOST_TOGETHER) this.judge()
    this.fields += count
    const at = this.reports.push(null) - 1
    // Perf: the next one is being decoded meanwhile.
    this.held.push({ at, inventory, alone: judgeAlone(withoutDirectives(inventory, this.engine), this.engine.rules) })
  }

  /** In the order in which they were added. */
  all(): readonly SourceReport[] {
    this.judge()
    return this.reports as readonly SourceReport[]
  }

  private judge(): void {
    const { held, engine } = this
    this.held = []
    this.fields = 0
    judgeTogether(
      held.map(({ alone }) => alone),
      engine.rules,
    ).forEach((judged, i) => {
      const { at, inventory } = held[i] as (typeof held)[number]
      this.reports[at] = reportOf(inventory, engine, judged)
    })
  }
}
