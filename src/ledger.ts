/** Accounts for everything a run met: `files = scanned + skipped`, and totals per rule that are exact where places were capped. */
import type { Coverage, EndEvent, RuleTotal, SkipReason } from './model/event.ts'
import type { Rule } from './model/rule.ts'
import type { Suppressed } from './model/review.ts'
import type { CleanFiles } from './pool/task.ts'
import type { Reviewed } from './review/review.ts'
import type { SourceReport } from './pipeline/source-report.ts'

export class Ledger {
  private files = 0
  private scanned = 0
  private partial = 0
  private bytes = 0
  private records = 0
  private hidden = 0
  private problems = 0
  private namingTexts = 0
  private suppressed: Suppressed = { inline: 0, config: 0, baseline: 0 }
  private incomplete = false
  private readonly skippedBy = new Map<SkipReason, number>()
  private readonly totals = new Map<
    number,
    { findings: number; fields: number; files: number; synthetic: number; highest: number }
  >()

  get filesDone(): number {
    return this.files
  }

  get bytesDone(): number {
    return this.bytes
  }

  get findingsSoFar(): number {
    let sum = 0
    for (const total of this.totals.values()) sum += total.findings
    return sum
  }

  skip(reason: SkipReason): void {
    this.files++
    this.skippedBy.set(reason, (this.skippedBy.get(reason) ?? 0) + 1)
  }

  problem(incomplete: boolean): void {
    this.problems++
    if (incomplete) this.incomplete = true
  }

  report(report: SourceReport, { conclusion, problems }: Reviewed): void {
    for (const problem of [...report.problems, ...problems]) this.problem(problem.incomplete)
    if (report.skipped !== null) {
      this.skip(report.skipped)
      return
    }
    this.files++
    this.scanned++
    if (report.problems.some((problem) => problem.incomplete)) this.partial++
    this.bytes += report.bytes
    this.records += report.records
    this.hidden += conclusion.hidden
    this.namingTexts += report.conclusion.namingTexts
    const { inline, config, baseline } = this.suppressed
    const { suppressed } = conclusion
    this.suppressed = {
      inline: inline + suppressed.inline,
      config: config + suppressed.config,
      baseline: baseline + suppressed.baseline,
    }
    for (const one of conclusion.totals) {
      const total = this.totals.get(one.rule) ?? { findings: 0, fields: 0, files: 0, synthetic: 0, highest: 0 }
      total.findings += one.findings
      total.fields += one.fields
      total.files++
      total.synthetic += one.synthetic
      total.highest = Math.max(total.highest, one.highestConfidence)
      this.totals.set(one.rule, total)
    }
  }

  clean({ files, bytes, records }: CleanFiles): void {
    this.files += files
    this.scanned += files
    this.bytes += bytes
    this.records += records
  }

  /** @param rules in the order of rule indexes */
  end(rules: readonly Rule[], interrupted: boolean): EndEvent {
    const totals = [...this.totals].sort((a, b) => a[0] - b[0]).map(([rule, total]) => totalOf(rules[rule] as Rule, total))
    return {
      event: 'end',
      status: interrupted ? 'interrupted' : this.incomplete ? 'incomplete' : 'complete',
      findings: this.findingsSoFar,
      synthetic: totals.reduce((sum, total) => sum + total.synthetic, 0),
      hidden: this.hidden,
      ...(this.namingTexts > 0 && { namingTexts: this.namingTexts }),
      suppressed: this.suppressed,
      problems: this.problems,
      totals,
      coverage: this.coverage(),
    }
  }

  private coverage(): Coverage {
    return {
      files: this.files,
      scanned: this.scanned,
      partial: this.partial,
      skipped: this.files - this.scanned,
      skippedBy: Object.fromEntries([...this.skippedBy].sort(([a], [b]) => (a < b ? -1 : 1))),
      bytes: this.bytes,
      records: this.records,
    }
  }
}

function totalOf(
  rule: Rule,
  total: { findings: number; fields: number; files: number; synthetic: number; highest: number },
): RuleTotal {
  return {
    rule: rule.id,
    class: rule.class,
    category: rule.category,
    severity: rule.severity,
    findings: total.findings,
    fields: total.fields,
    files: total.files,
    synthetic: total.synthetic,
    highestConfidence: total.highest,
  }
}
