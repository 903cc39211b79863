/** The ledger part of the screen: what was scanned, what was not and why. */
import type { Coverage, EndEvent, ProblemEvent } from '../../model/event.ts'
import { SKIP_REASONS } from '../machine/event.ts'
import { suppressedText } from '../results/verdict.ts'
import { heading } from './findings.ts'
import { countOf, formatBytes, formatCount, type Style } from './style.ts'
import { cutEnd, cutPath, padEnd, textWidth, wrap } from './width.ts'

const LABEL = 13
const PROBLEMS_SHOWN = 8
/** Lines of a message that is too long for the line of its file. */
const MESSAGE_LINES = 3
/** The longest code. */
const CODE = 14
const SHOW_SKIPPED = '--show-skipped'

/** Collects the problems a screen has room for. */
export interface ProblemLog {
  add(problem: ProblemEvent): void
  /** Those that leave bytes unscanned first. */
  readonly shown: readonly ProblemEvent[]
  /** How many of each code, in the order they were first met. */
  readonly codes: ReadonlyMap<string, number>
  /** Sources with bytes that were not scanned. */
  readonly incompleteFiles: number
}

/** Expects the problems of one file together, as `scan` gives them. */
export function openProblemLog(): ProblemLog {
  const incomplete: ProblemEvent[] = []
  const others: ProblemEvent[] = []
  const codes = new Map<string, number>()
  let last: string | null = null
  let files = 0
  return {
    codes,
    add(problem) {
      codes.set(problem.code, (codes.get(problem.code) ?? 0) + 1)
      const kept = problem.incomplete ? incomplete : others
      if (kept.length < PROBLEMS_SHOWN) kept.push(problem)
      if (!problem.incomplete || problem.file === last) return
      files += 1
      last = problem.file
    },
    get shown() {
      return [...incomplete, ...others].slice(0, PROBLEMS_SHOWN)
    },
    get incompleteFiles() {
      return files
    },
  }
}

export function coverageLines(end: EndEvent, problems: ProblemLog, style: Style): string[] {
  const { coverage } = end
  const row = (label: string, text: string): string => ` ${style.paint.dim(padEnd(label, LABEL))}${text}`
  const rows = (label: string, texts: readonly string[]): string[] => texts.map((text, i) => row(i === 0 ? label : '', text))
  const lines = ['', heading('COVERAGE', '', style), ...rows('scanned', scannedLines(coverage, style))]
  if (coverage.skipped > 0) lines.push(...rows('skipped', skippedLines(coverage, style)))
  if (end.hidden > 0) lines.push(row('hidden', `${countOf(end.hidden, 'finding')} less sure than --min-confidence`))
  if (end.lessSevere) lines.push(row('hidden', `${countOf(end.lessSevere, 'finding')} less severe than --min-severity`))
  const known = suppressedText(end)
  if (known !== '')
    lines.push(...rows('not counted', wrap(known.replace(/^not counted: /, '').split(' '), ' ', style.width - LABEL - 1)))
  if (end.synthetic > 0) lines.push(row('test values', `${countOf(end.synthetic, 'finding')}, shown but never failing a run`))
  if (end.problems > 0)
    lines.push(...rows('problems', problemCounts(end, problems, style)), ...problemLines(end, problems, style))
  return lines
}

function scannedLines({ scanned, partial, bytes, records }: Coverage, style: Style): string[] {
  const parts = [countOf(scanned, 'file'), formatBytes(bytes)]
  if (records > 0) parts.push(countOf(records, 'record'))
  if (partial > 0) parts.push(`${formatCount(partial)} only in part`)
  return wrap(parts, '   ', style.width - LABEL - 1)
}

/** Every number names the flag that shows what it counts. */
function skippedLines({ skipped, skippedBy }: Coverage, style: Style): string[] {
  const lines = countedLines(
    countOf(skipped, 'path'),
    SKIP_REASONS.map((reason) => [reason, skippedBy[reason] ?? 0]),
    style,
  )
  const last = lines.at(-1) ?? ''
  const fits = LABEL + 1 + textWidth(last) + 3 + SHOW_SKIPPED.length <= style.width
  return fits ? [...lines.slice(0, -1), `${last}   ${style.paint.dim(SHOW_SKIPPED)}`] : lines
}

function problemCounts(end: EndEvent, problems: ProblemLog, style: Style): string[] {
  return countedLines(countOf(end.problems, 'problem'), [...problems.codes], style)
}

/** A total and its parts, on as many lines as that takes. */
function countedLines(total: string, parts: readonly (readonly [string, number])[], style: Style): string[] {
  const texts = parts.filter(([, count]) => count > 0).map(([name, count]) => `${formatCount(count)} ${name}`)
  const lines = wrap(texts, style.symbol.dot, style.width - LABEL - 4 - total.length)
  return lines.map((text, i) => `${i === 0 ? total : ' '.repeat(total.length)}   ${text}`)
}

function problemLines(end: EndEvent, problems: ProblemLog, style: Style): string[] {
  const { paint, symbol, width } = style
  const nameRoom = Math.round((width - CODE - 6) * 0.4)
  const messageRoom = width - CODE - 6 - nameRoom
  const lines = problems.shown.flatMap((problem) => {
    const code = (problem.incomplete ? paint.yellow : paint.dim)(padEnd(problem.code, CODE))
    const message = style.text(problem.message)
    if (textWidth(message) <= messageRoom) {
      const name = padEnd(cutPath(style.text(problem.file), nameRoom, symbol.ellipsis), nameRoom)
      return [`   ${code} ${name} ${paint.dim(message)}`]
    }
    // What to do about it stands at the end of a message.
    const room = width - CODE - 6
    const parts = wrap(message.split(' '), ' ', room)
    const shown = parts.slice(0, MESSAGE_LINES)
    if (parts.length > shown.length)
      shown[MESSAGE_LINES - 1] = cutEnd(`${shown[MESSAGE_LINES - 1]} ${symbol.ellipsis}`, room, symbol.ellipsis)
    return [
      `   ${code} ${cutPath(style.text(problem.file), room, symbol.ellipsis)}`,
      ...shown.map((part) => `   ${' '.repeat(CODE)} ${paint.dim(cutEnd(part, room, symbol.ellipsis))}`),
    ]
  })
  const more = end.problems - problems.shown.length
  return more > 0 ? [...lines, `   ${paint.dim(`+${formatCount(more)} more: --format ndjson lists all`)}`] : lines
}
