import schema from '../../../schema/inventory.schema.json' with { type: 'json' }
import type { InventoryDocument } from '../../model/inventory-document.ts'
import { jsonText } from '../../reporters/encode.ts'
import type { DocumentFormat } from '../document-format.ts'
import { inSchemaOrder, type Shape } from '../schema-order.ts'

/** The document itself, one entry a line: what later runs, merges and diffs read. */
export const jsonDocument: DocumentFormat = {
  name: 'json',
  title: 'the inventory itself: what merge, diff and report read',
  render: inventoryText,
}

export function inventoryText(document: InventoryDocument): string {
  const ordered = inSchemaOrder(document, schema as Shape) as Readonly<Record<string, unknown>>
  const lines = Object.entries(ordered).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}:${jsonText(value)}`
    return `${JSON.stringify(key)}:[\n${value.map(jsonText).join(',\n')}\n]`
  })
  return `{${lines.join(',\n')}}\n`
}
