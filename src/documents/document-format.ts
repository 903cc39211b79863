import type { InventoryDocument } from '../model/inventory-document.ts'
import type { InventoryDiff } from './diff-inventories.ts'

/** An inventory in, a file out. Pure: the same inventory gives the same bytes. */
export interface DocumentFormat {
  readonly name: string
  readonly title: string
  /** @param changes against the inventory before, where there is one; for reports that tell of it */
  render(document: InventoryDocument, changes?: InventoryDiff | null): string | Uint8Array | Promise<string | Uint8Array>
}
