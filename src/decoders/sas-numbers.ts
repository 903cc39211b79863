/** Numbers of SAS, of which some are dates and times: only the format of their column says so. */
import { dateText } from './cell-text.ts'

/** SAS counts from 1960. */
const EPOCH = Date.UTC(1960, 0, 1)
const DAY = 86_400_000
const DATES = /^(?:E8601DA|B8601DA|DATE|DAY|DDMMYY.?|MMDDYY.?|YYMMDD.?|WEEKDATE|WEEKDATX|WORDDATE|WORDDATX|JULIAN|MONYY|YYMON)$/
const TIMES = /^(?:DATETIME|DTDATE|[BE]8601D[NT]|DATEAMPM|MDYAMPM)$/

/** @param format without its width, in capitals */
export function sasNumber(value: number, format: string): string {
  if (DATES.test(format)) return dateText(new Date(EPOCH + value * DAY))
  if (TIMES.test(format)) return dateText(new Date(EPOCH + value * 1000))
  return String(value)
}
