/** The last part of the screen: what the run comes to, and what to do next. */
import type { Severity } from '../../model/class.ts'
import type { EndEvent } from '../../model/event.ts'
import { type Policy, SEVERITIES } from '../../model/policy.ts'
import type { Outcome } from '../outcome.ts'
import { policyText } from '../policy-text.ts'
import { cleanText, STALE, TOO_MANY } from '../results/verdict.ts'
import type { GroupDigest } from './digest.ts'
import { countOf, type Style } from './style.ts'
import { padEnd, textWidth, wrap } from './width.ts'

/** One line for every reason; a good run has one too. */
export function verdictLines(end: EndEvent, outcome: Outcome, incompleteFiles: number, policy: Policy, style: Style): string[] {
  const { paint, symbol } = style
  const has = (reason: Outcome['reasons'][number]): boolean => outcome.reasons.includes(reason)
  const lines: string[] = ['']
  const say = (symbolText: string, text: string): void => {
    wrap(text.split(' '), ' ', style.width - 3).forEach((line, i) => {
      lines.push(i === 0 ? ` ${symbolText} ${paint.bold(line)}` : `   ${paint.bold(line)}`)
    })
  }
  const detail = (text: string): void => {
    for (const line of wrap(text.split(' '), ' ', style.width - 3)) lines.push(`   ${paint.dim(line)}`)
  }
  const warning = paint.yellow.bold(symbol.warn)

  if (has('policy-failed')) say(paint.red.bold(symbol.bad), `Policy ${policyText(policy)} failed: ${failedText(outcome, style)}`)
  if (has('too-many')) say(paint.red.bold(symbol.bad), TOO_MANY.charAt(0).toUpperCase() + TOO_MANY.slice(1))
  if (has('stale')) say(paint.red.bold(symbol.bad), STALE.charAt(0).toUpperCase() + STALE.slice(1))
  if (has('interrupted')) say(warning, 'Interrupted: the rest was not scanned')
  if (has('incomplete')) {
    const files = countOf(incompleteFiles, 'file')
    say(warning, `Incomplete: ${incompleteFiles > 0 ? `${files} could not be fully scanned` : 'not everything could be scanned'}`)
    detail('This is not a clean result: what was not read may hold personal data.')
  }
  if (has('nothing-scanned')) {
    const { skipped } = end.coverage
    say(warning, `Nothing was scanned: ${skipped > 0 ? `${countOf(skipped, 'file')} met, all skipped` : 'there are no files'}`)
    detail('This says nothing about personal data.')
  }
  if (outcome.reasons.length > 0) return lines
  if (end.findings === 0 && end.totals.length === 0) {
    say(paint.green.bold(symbol.good), cleanText(end))
  } else if (policy.failOn !== null) {
    say(paint.green.bold(symbol.good), `Policy ${policyText(policy)} passed: nothing found at or above it`)
  } else say(symbol.note, `${countOf(end.findings, 'finding')}; no policy set (--fail-on none)`)
  return lines
}

function failedText(outcome: Outcome, style: Style): string {
  const counts = new Map<Severity, number>()
  for (const severity of outcome.failedRules.values()) counts.set(severity, (counts.get(severity) ?? 0) + 1)
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = counts.get(severity)
    return count === undefined ? [] : [`${count} ${severity}`]
  })
  return `${countOf(outcome.failedRules.size, 'rule')} (${parts.join(style.symbol.dot)})`
}

/** Columns of commands whose purposes stand below each other. */
const WIDEST_COMMAND = 50

/** Commands that answer the next question; none where nothing is to be done. */
export function nextLines(
  groups: readonly GroupDigest[],
  end: EndEvent,
  again: string | null,
  explain: boolean,
  style: Style,
): string[] {
  const worst = groups.flatMap(({ top }) => top).find(({ synthetic }) => !synthetic)
  if (worst === undefined) return []
  const baseline = end.suppressed.baseline > 0 ? 'update' : 'create'
  const steps: [string, string][] = [
    [`piiscope explain ${worst.id}${again?.startsWith('--history') ? ` ${again}` : ''}`, 'the first: why, what to do'],
    ...(explain || again === null ? [] : ([[`piiscope scan ${again} --explain`, 'the evidence, in bits']] as const)),
    ...(again === null ? [] : ([[`piiscope scan ${again} -f compact`, 'every place, with its id']] as const)),
    [`piiscope-ignore ${worst.rule} -- <reason>`, 'a comment: it belongs there'],
    [`piiscope baseline ${baseline} --reason "..."`, 'known; only new ones count'],
  ].map(([command = '', purpose = '']) => [command, purpose])
  const column = Math.min(Math.max(...steps.map(([command]) => textWidth(command))) + 2, WIDEST_COMMAND)
  const lines = steps.map(([command, purpose]) => {
    const place = Math.max(column, textWidth(command) + 2)
    const fits = 3 + place + textWidth(purpose) <= style.width
    return `   ${style.paint.cyan(fits ? padEnd(command, place) : command)}${fits ? style.paint.dim(purpose) : ''}`
  })
  return ['', ...lines]
}

/** The inputs as one would type them again, if they are short and harmless enough for that. */
export function targetText(inputs: readonly string[], style: Style): string {
  const text = inputs.join(' ')
  return inputs.every((input) => /^[\w./@%+=:,-]+$/.test(input)) && text.length <= 24 ? text : style.symbol.ellipsis
}
