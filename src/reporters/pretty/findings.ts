/** The findings part of the screen: category, class or rule, files. */
import type { Category } from '../../model/class.ts'
import type { Evidence } from '../../model/finding.ts'
import { SEVERITIES } from '../../model/policy.ts'
import type { FileDigest, GroupDigest } from './digest.ts'
import { confidenceLevel, formatCount, type Style } from './style.ts'
import { cutEnd, cutMiddle, cutPath, padEnd, padStart, textWidth, wrap } from './width.ts'

const CATEGORIES: readonly { readonly id: Category; readonly gloss: string }[] = [
  { id: 'identifiable', gloss: 'says who someone is' },
  { id: 'non-identifiable', gloss: 'tells devices and browsers apart' },
  { id: 'behavioral', gloss: 'says what people do and like' },
]

/** Widths of the columns at the right: count, confidence, mark; and the gaps before them. */
const COUNT = 9
const LEVEL = 10
export const RIGHT: number = COUNT + 2 + LEVEL + 1 + 1
/** The longest class name and the longest severity. */
export const CLASS = 21
export const SEVERITY = 8
/** Of a rule; the longest of ours has 25 characters. */
const WIDEST_NAME = 28

/** A screen has room for about this many rows of groups and files; every group gets one file, and none more than six. */
export const ROWS = 40
const FILE_ROWS_OF_A_GROUP = 6

export function findingLines(groups: readonly GroupDigest[], style: Style, explain: boolean, most: number = ROWS): string[] {
  const rows = shareRows(groups, most)
  const lines: string[] = []
  for (const { id, gloss } of CATEGORIES) {
    const members = groups.filter((one) => one.category === id)
    if (members.length === 0) continue
    lines.push('', heading(id.toUpperCase(), gloss, style, lines.length === 0))
    for (const one of members) {
      lines.push(groupLine(one, style))
      const shown = one.top.slice(0, rows.get(one) ?? 1)
      shown.forEach((file, i) => {
        const more = i === shown.length - 1 ? one.files - shown.length : 0
        lines.push(fileLine(file, more, style))
        if (explain && file.evidence.length > 0) lines.push(...evidenceLines(file, style))
      })
    }
  }
  return [...lines, ...legend(groups, rows, style)]
}

/** Hands out file rows one by one, a class a turn, until the screen is full. */
function shareRows(groups: readonly GroupDigest[], most: number): Map<GroupDigest, number> {
  const rows = new Map(groups.map((one) => [one, 1]))
  let left = most - 2 * groups.length
  const perGroup = most > ROWS ? most : FILE_ROWS_OF_A_GROUP
  for (let turn = 2; turn <= perGroup && left > 0; turn++) {
    for (const one of groups) {
      if (left <= 0) break
      if (one.top.length < turn) continue
      rows.set(one, turn)
      left -= 1
    }
  }
  return rows
}

/** A title on a thin rule; the first one of a screen names the columns. */
export function heading(title: string, gloss: string, style: Style, withColumns = false): string {
  const { paint, symbol, width } = style
  const words = gloss === '' ? title : `${title}  ${gloss}`
  const tail = withColumns ? ` found  ${padEnd('confidence', LEVEL)} ${symbol.rule}` : ''
  const rule = symbol.rule.repeat(Math.max(1, width - words.length - 2 - tail.length))
  return ` ${paint.bold(title)}${paint.dim(`${words.slice(title.length)} ${rule}${tail}`)}`
}

function groupLine(one: GroupDigest, style: Style): string {
  const { paint, width, symbol } = style
  const severity = SEVERITIES[one.severity] as string
  // Rules of one's own may be called anything.
  const name = cutMiddle(one.name, WIDEST_NAME, symbol.ellipsis)
  const wide = Math.max(CLASS, textWidth(name))
  const room = width - 1 - wide - 1 - SEVERITY - 1 - RIGHT
  const labels = one.samples.map(style.text)
  const samples = padEnd(fitNames(labels, ' ', room) ?? cutEnd(labels.join(' '), room, symbol.ellipsis), room)
  const left = ` ${paint.bold(padEnd(name, wide))} ${style.severity(severity)(padEnd(severity, SEVERITY))} `
  return left + paint.magenta(samples) + rightColumns(one, paint.bold, style)
}

function fileLine(file: FileDigest, more: number, style: Style): string {
  const { paint, width, symbol } = style
  const room = width - 4 - RIGHT
  const fileRoom = Math.round(room * 0.6)
  const whereRoom = room - fileRoom
  const moreText = more > 0 ? ` +${formatCount(more)} more` : ''
  const name = cutPath(style.text(file.file), fileRoom - moreText.length, symbol.ellipsis)
  const left =
    style.link(paintPath(name, style), file.file) +
    paint.dim(moreText) +
    ' '.repeat(Math.max(0, fileRoom - textWidth(name) - moreText.length))
  return `   ${left} ${paint.dim(padEnd(whereText(file, whereRoom, style), whereRoom))}${rightColumns(file, String, style)}`
}

/** The folder recedes, the file's name stands out. */
function paintPath(name: string, style: Style): string {
  const slash = name.lastIndexOf('/') + 1
  return style.paint.dim(name.slice(0, slash)) + name.slice(slash)
}

/** As many field names as fit, and how many more there are; in free text the first place. */
export function whereText(file: FileDigest, room: number, style: Style): string {
  if (file.fields.length === 0) return file.place ?? ''
  const names = file.fields.map(style.text)
  const bare = [...new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)))]
  const more = bare.length > 1 ? ` +${bare.length - 1}` : ''
  return (
    fitNames(names, ', ', room) ??
    fitNames(bare, ', ', room) ??
    cutMiddle(bare[0] as string, room - more.length, style.symbol.ellipsis) + more
  )
}

function fitNames(names: readonly string[], separator: string, room: number): string | null {
  for (let shown = names.length; shown > 0; shown--) {
    const more = names.length - shown
    const text = names.slice(0, shown).join(separator) + (more > 0 ? ` +${more}` : '')
    if (textWidth(text) <= room) return text
  }
  return null
}

interface Counted {
  readonly count: number
  readonly isLeast?: boolean
  readonly confidence: number
  readonly linked: boolean
  readonly synthetic: boolean
}

export function rightColumns(one: Counted, paintCount: (text: string) => string, style: Style): string {
  const { paint, symbol } = style
  const level = confidenceLevel(one.confidence)
  const mark = one.synthetic ? paint.dim(symbol.synthetic) : one.linked ? paint.cyan(symbol.linked) : ''
  const count = padStart(one.count > 0 ? formatCount(one.count) : '', COUNT)
  const word = mark === '' ? level : padEnd(level, LEVEL + 1)
  const more = one.isLeast ? '+' : ' '
  return `${paintCount(count)}${more} ${level === 'high' ? word : paint.dim(word)}${mark}`
}

/** `rule 0.981  + 5.1 field-name  - 2.2 negative`, in bits on top of the prior. */
export function evidenceLines(file: FileDigest, style: Style): string[] {
  const sum = `${file.rule} ${file.confidence.toFixed(3)}`
  return wrap([sum, ...file.evidence.flatMap((term) => [termText(term), ...reasonTexts(term)])], '  ', style.width - 5).map(
    (line) => `     ${style.paint.dim(line)}`,
  )
}

function termText({ kind, bits }: Evidence): string {
  // Places tell what spoke for them, not how much.
  if (bits === 0) return kind
  return `${bits < 0 ? '-' : '+'} ${Math.abs(bits).toFixed(1)} ${kind}`
}

/** Why a model said so: `41 % the word before it`. */
export function reasonTexts({ reasons = [] }: Evidence): string[] {
  return reasons.map(({ what, share }) => `${Math.round(share * 100)} % ${what}`)
}

/** The marks that stand on the screen. */
function legend(groups: readonly GroupDigest[], rows: ReadonlyMap<GroupDigest, number>, style: Style): string[] {
  const { paint, symbol } = style
  const marked = (claim: (one: { linked: boolean; synthetic: boolean }) => boolean): boolean =>
    groups.some((one) => claim(one) || one.top.slice(0, rows.get(one) ?? 1).some(claim))
  const notes: string[] = []
  if (marked((one) => one.linked && !one.synthetic)) notes.push(`${symbol.linked} in one record with an identifier`)
  if (marked((one) => one.synthetic)) notes.push(`${symbol.synthetic} published test values only`)
  if (notes.length === 0) return []
  return ['', ...wrap(notes, '   ', style.width - 1).map((line) => ` ${paint.dim(line)}`)]
}
