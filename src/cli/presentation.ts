/** What of a run's events is shown, and how its files are called: --min-severity and --redact-paths. */
import type { EndEvent, ScanEvent } from '../model/event.ts'
import { SEVERITIES } from '../model/policy.ts'
import { pathMask } from '../redact/path-mask.ts'
import type { Io } from './io.ts'
import type { ScanRequest } from './scan-request.ts'

/** Null: it is counted, and not shown. */
export type Presentation = (event: ScanEvent) => ScanEvent | null

/**
 * What is not shown still fails the run: reports judge by the totals of the end, which have all.
 *
 * @param isScan false for saved reports, whose names are as they were written
 */
export function presentation(request: ScanRequest, io: Pick<Io, 'stdout'>, isScan: boolean): Presentation {
  const { redactPaths: when, reports, options, minSeverity } = request
  const toScreen = io.stdout.isTTY && reports.every(({ path }) => path === null)
  const masks = isScan && (when === 'always' || (when === 'auto' && !toScreen))
  const masked = masks ? pathMask(options, when === 'always') : null
  const least = SEVERITIES.indexOf(minSeverity)
  return (event) => {
    if ((event.event === 'finding' || event.event === 'field' || event.event === 'group') && isBelow(event.severity)) return null
    const shown = least > 0 && event.event === 'end' ? withLessSevere(event) : event
    return masked !== null && 'file' in shown ? { ...shown, file: masked(shown.file) } : shown
  }

  function isBelow(severity: string): boolean {
    return least > 0 && SEVERITIES.indexOf(severity as (typeof SEVERITIES)[number]) < least
  }

  function withLessSevere(end: EndEvent): EndEvent {
    const lessSevere = end.totals.reduce((sum, total) => (isBelow(total.severity) ? sum + total.findings : sum), 0)
    return { ...end, lessSevere }
  }
}
