import type { InventoryDocument } from '../model/inventory-document.ts'
import type { InventoryDiff } from './diff-inventories.ts'

/** What catalogues call things in one tenant, from `inventory` of the configuration. */
export interface ExportSettings {
  readonly onetrust?: {
    /** Data element keys by rule or class. */
    readonly elements?: Readonly<Record<string, string>>
    /** Data subject type keys by subject. */
    readonly subjects?: Readonly<Record<string, string>>
    readonly assetType?: string
  }
  readonly collibra?: {
    readonly community?: string
    readonly domain?: string
    /** Attribute types by the columns of the inventory (columns.ts) that fill them. */
    readonly attributes?: Readonly<Record<string, string>>
  }
}

/** An inventory in, a file out. Pure: the same inventory and settings give the same bytes. */
export interface DocumentFormat {
  readonly name: string
  readonly title: string
  /** @param changes against the inventory before, where there is one; for reports that tell of it */
  render(
    document: InventoryDocument,
    changes?: InventoryDiff | null,
    settings?: ExportSettings,
  ): string | Uint8Array | Promise<string | Uint8Array>
}
