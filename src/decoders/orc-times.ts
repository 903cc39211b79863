/** Times of ORC without a zone: what a clock showed where they were written. */
import { dateText } from './cell-text.ts'

const EPOCH = Date.UTC(2015, 0, 1)
const QUARTER = 900_000
const MOST_KNOWN = 10_000
const UTC = /^(?:|UTC|GMT|Etc\/UTC|Z)$/

/**
 * Counted are the seconds that really went by since that clock showed the year 2015, so summer time and whatever else was decreed
 * since is in them.
 *
 * @param zone of whoever wrote; one that is not known is read as UTC, which is off by an hour in summer at the most
 * @returns what gives the text of a time: seconds since 2015, milliseconds behind them
 */
export function wallClock(zone: string): (seconds: number, milliseconds: number) => string {
  const offsetAt = UTC.test(zone) ? () => 0 : offsets(zone)
  const start = offsetAt(EPOCH - offsetAt(EPOCH))
  return (seconds, milliseconds) => {
    const instant = EPOCH - start + seconds * 1000
    // Before 1970 Java's writers count from the second after.
    const whole = instant < 0 && milliseconds >= 1 ? instant - 1000 : instant
    return dateText(new Date(whole + offsetAt(whole) + Math.floor(milliseconds)))
  }
}

/** Milliseconds that a zone's clocks are ahead of UTC, by the instant. They change at quarters of an hour. */
function offsets(zone: string): (instant: number) => number {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return () => 0
  }
  const known = new Map<number, number>()
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER) * QUARTER
    const before = known.get(quarter)
    if (before !== undefined) return before
    let offset = 0
    const date = new Date(quarter)
    if (!Number.isNaN(date.getTime())) {
      const part = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
      const get = (name: Intl.DateTimeFormatPartTypes): number => part.get(name) ?? 0
      const shown = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'))
      // Years before the first and times that no calendar has.
      if (Math.abs(shown - quarter) <= 26 * 3_600_000) offset = shown - quarter
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(quarter, offset)
    return offset
  }
}
