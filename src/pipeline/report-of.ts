/** From what was found in a source to what is told of it. */
import { conclude } from '../classify/conclude.ts'
import type { Judged } from '../classify/judge-fields.ts'
import { readDirective } from '../detect/directive.ts'
import { mask } from '../detect/mask.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import type { Directive } from '../model/directive.ts'
import { NO_FIELD } from '../model/field.ts'
import type { Engine } from './engine.ts'
import { NOTHING, type SourceReport } from './source-report.ts'

/** @param judged by default the source by itself */
export function reportOf(given: SourceInventory, engine: Engine, judged?: Judged): SourceReport {
  const { index } = engine.compiled.directive
  const inventory = withoutDirectives(given, engine)
  return {
    file: inventory.file,
    skipped: null,
    // Perf: most files have nothing to conclude from (bench: small files).
    conclusion:
      inventory.tallies.length === 0 && inventory.samples.length === 0
        ? NOTHING
        : conclude(inventory, engine.rules, mask, engine.options, judged),
    directives: directivesOf(given, index),
    problems: inventory.problems.map(({ code, message, incomplete, line }) => ({
      file: inventory.file,
      code,
      message: message.replace('{line}', String(line)),
      incomplete,
    })),
    bytes: inventory.bytes,
    records: inventory.records,
    format: inventory.format,
    tables: [...(inventory.tableRecords ?? [])].map(([table, records]) => ({ table, records })),
  }
}

/** What speaks to us is no finding. */
export function withoutDirectives(given: SourceInventory, { compiled }: Engine): SourceInventory {
  return { ...given, tallies: given.tallies.filter(({ rule }) => rule !== compiled.directive.index) }
}

/** Only comments and text count: what stands in a field is data, and may be anybody's. */
function directivesOf(inventory: SourceInventory, index: number): Directive[] {
  const tally = inventory.tallies.find(({ rule, field }) => rule === index && field === NO_FIELD)
  return tally?.places.flatMap(({ note, line }) => readDirective(note, line) ?? []) ?? []
}
