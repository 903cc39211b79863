import type { InventoryDocument } from '../model/inventory-document.ts'

/** An inventory in, a file out. Pure: the same inventory gives the same bytes. */
export interface DocumentFormat {
  readonly name: string
  readonly title: string
  render(document: InventoryDocument): string | Uint8Array | Promise<string | Uint8Array>
}
