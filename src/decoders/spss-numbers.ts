/** Numbers of SPSS, of which some are dates and times: only the format of their variable says so. */
import { dateText } from './cell-text.ts'

/** SPSS counts seconds from the day on which the Gregorian calendar began. */
const EPOCH = Date.UTC(1582, 9, 14)
/** Formats of dates and of times on dates (PSPP, System File Format, Variable Record). */
const DATES: ReadonlySet<number> = new Set([20, 22, 23, 24, 38, 39, 41])

/** @param format by its number, as a variable's record has it */
export function spssNumber(value: number, format: number): string {
  return DATES.has(format) ? dateText(new Date(EPOCH + value * 1000)) : String(value)
}
