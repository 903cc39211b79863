/** Distinct people by their identifiers, over all data sets and in two of them. */
import type { Dataset, InventoryDocument } from '../model/inventory-document.ts'

export function peopleIn(_datasets: readonly Dataset[]): InventoryDocument['people'] {
  return { totals: [], overlaps: [] }
}
