/** Whether data is older than anybody said it would be kept. */
import type { Dataset, InventorySource } from '../model/inventory-document.ts'

/** Years, months, weeks and days of an ISO 8601 duration; hours are less than a date can tell. */
const DURATION = /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T[\dHMS.]+)?$/

/**
 * @param source what the data set was read from, with the date of its last change
 * @param date ISO date of the inventory
 * @returns null where no retention was stated, it is no duration, or nobody knows how old the file is
 */
export function isOutlived(
  { context }: Pick<Dataset, 'context'>,
  source: InventorySource | undefined,
  date: string,
): boolean | null {
  const [whole, ...parts] = DURATION.exec(context.retention?.value.trim() ?? '') ?? []
  if (whole === undefined || source?.modified === undefined) return null
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part) => Number(part ?? 0))
  const [year, month, day] = source.modified.split('-').map(Number) as [number, number, number]
  const end = Date.UTC(year + years, month - 1 + months, day + 7 * weeks + days)
  return Date.parse(`${date}T00:00:00Z`) > end
}
