/** The findings part of the screen by file, and the orders it can have: --group-by and --sort. */
import { SEVERITIES } from '../../model/policy.ts'
import type { FileDigest, GroupDigest } from './digest.ts'
import { CLASS, evidenceLines, heading, rightColumns, ROWS, RIGHT, SEVERITY, whereText } from './findings.ts'
import { formatCount, type Style } from './style.ts'
import { cutPath, padEnd } from './width.ts'

export type SortBy = 'severity' | 'count' | 'name'

/** Classes or rules, and the files of each, in another order than worst first. */
export function inOrder(groups: readonly GroupDigest[], by: SortBy): readonly GroupDigest[] {
  if (by === 'severity') return groups
  const files = (a: FileDigest, b: FileDigest): number => (by === 'count' && b.count - a.count) || (a.file < b.file ? -1 : 1)
  return groups
    .map((one) => ({ ...one, top: one.top.toSorted(files) }))
    .sort((a, b) => (by === 'count' && b.count - a.count) || (a.name < b.name ? -1 : 1))
}

interface Row {
  readonly of: GroupDigest
  readonly digest: FileDigest
}

/** A file and below it what it holds. Of the files of a class only the most telling are known. */
export function fileLines(
  groups: readonly GroupDigest[],
  style: Style,
  explain: boolean,
  most: number = ROWS,
  by: SortBy = 'severity',
): string[] {
  const files = new Map<string, Row[]>()
  for (const of of groups)
    for (const digest of of.top) {
      const rows = files.get(digest.file) ?? []
      files.set(digest.file, rows)
      rows.push({ of, digest })
    }
  if (files.size === 0) return []
  const lines: string[] = ['', heading('FILES', '', style, true)]
  let left = most
  let shown = 0
  for (const [file, rows] of [...files].sort((a, b) => compare(a, b, by))) {
    if (left < 2) break
    left -= 1
    lines.push(` ${style.link(style.paint.bold(cutPath(style.text(file), style.width - 2, style.symbol.ellipsis)), file)}`)
    for (const row of rows.slice(0, left)) {
      shown += 1
      lines.push(rowLine(row, style))
      if (explain && row.digest.evidence.length > 0) lines.push(...evidenceLines(row.digest, style))
    }
    left -= Math.min(left, rows.length)
  }
  const more = groups.reduce((sum, one) => sum + one.files, 0) - shown
  if (more > 0) lines.push('', ` ${style.paint.dim(`+${formatCount(more)} more: --max-show, or every place with -f compact`)}`)
  return lines
}

function rowLine({ of, digest }: Row, style: Style): string {
  const { paint } = style
  const severity = SEVERITIES[digest.severity] as string
  const room = style.width - 3 - CLASS - 1 - SEVERITY - 1 - RIGHT
  const where = padEnd(whereText(digest, room, style), room)
  return `   ${padEnd(of.name, CLASS)} ${style.severity(severity)(padEnd(severity, SEVERITY))} ${paint.dim(where)}${rightColumns(digest, String, style)}`
}

/** Real before synthetic; then as asked for. */
function compare([a, mine]: [string, Row[]], [b, others]: [string, Row[]], by: SortBy): number {
  const of = (rows: readonly Row[], value: (digest: FileDigest) => number): number[] => rows.map(({ digest }) => value(digest))
  const worst = (rows: readonly Row[]): number => Math.max(...of(rows, ({ severity, synthetic }) => (synthetic ? -1 : severity)))
  const count = (rows: readonly Row[]): number => of(rows, (digest) => digest.count).reduce((sum, one) => sum + one, 0)
  return (by === 'severity' && worst(others) - worst(mine)) || (by !== 'name' && count(others) - count(mine)) || (a < b ? -1 : 1)
}
