/** `piiscope baseline audit` at a terminal: entry by entry, what stays known and why. */
import { terminalText } from '../reporters/encode.ts'
import type { BaselineEntry } from '../review/baseline.ts'

export interface Audit {
  /** What the baseline is to hold: all entries but the dropped ones, with new reasons. */
  readonly entries: readonly BaselineEntry[]
  readonly dropped: number
  readonly changed: number
}

/** Null: nobody answers any more. */
export type Ask = (question: string) => Promise<string | null>

const CHOICES = '  keep (Enter)  drop (d)  new reason (r)  back (b)  stop (q): '

/**
 * @param placesOf where the entry's findings are now, as `file:line:column`; none: they are gone
 * @param tell writes lines for people
 */
export async function auditEntries(
  entries: readonly BaselineEntry[],
  placesOf: (entry: BaselineEntry) => readonly string[],
  ask: Ask,
  tell: (text: string) => Promise<void>,
): Promise<Audit> {
  const kept = [...entries]
  const dropped = new Set<number>()
  const changed = new Set<number>()
  for (let i = 0; i < entries.length; ) {
    const entry = kept[i] as BaselineEntry
    await tell(entryText(entry, i, entries.length, placesOf(entry), dropped.has(i)))
    const answer = (await ask(CHOICES))?.trim().toLowerCase() ?? 'q'
    if (answer === 'q') break
    if (answer === 'b') {
      i = Math.max(0, i - 1)
      continue
    }
    if (answer === 'r') {
      const reason = (await ask('  why it stays: '))?.trim()
      if (reason) {
        kept[i] = { ...entry, reason }
        changed.add(i)
      }
      dropped.delete(i)
    } else if (answer === 'd') dropped.add(i)
    else if (answer === '' || answer === 'k') dropped.delete(i)
    else continue
    i++
  }
  return { entries: kept.filter((_, i) => !dropped.has(i)), dropped: dropped.size, changed: changed.size }
}

function entryText(entry: BaselineEntry, at: number, count: number, places: readonly string[], isDropped: boolean): string {
  const { id, rule, path, at: anchor, max, reason } = entry
  const where = anchor === 'text' ? '' : `, ${terminalText(anchor.replace(':', ' '))}`
  return [
    '',
    `${at + 1} of ${count}  ${id}  ${rule}${isDropped ? '  (dropped)' : ''}`,
    `  ${terminalText(path)}${where}, ${max === 1 ? '1 value' : `${max} values`}`,
    `  ${places.length === 0 ? 'gone' : `now at ${places.map((place) => terminalText(place)).join(' ')}`}`,
    `  reason: ${reason === undefined ? 'none' : terminalText(reason)}`,
    '',
  ].join('\n')
}
