import { createHash } from 'node:crypto'
import { assemble, partsOf } from '../../src/documents/assemble.ts'
import { base32 } from '../../src/model/base32.ts'
import type { InventoryDocument, UnclassifiedField } from '../../src/model/inventory-document.ts'

/** The same inventory, with fields that no rule names in each data set. */
export function withUnclassified(document: InventoryDocument, names: readonly string[]): InventoryDocument {
  return assemble({
    ...partsOf(document),
    datasets: document.datasets.map((dataset) => ({
      ...dataset,
      unclassified: { count: names.length, fields: names.map((name, i) => fieldOf(dataset.file, name, i)) },
    })),
  })
}

function fieldOf(file: string, field: string, index: number): UnclassifiedField {
  const id = `uf1:${base32(createHash('sha256').update(`${file}\0${field}`).digest(), 16)}`
  return { id, field, index, path: null, type: 'code', values: 1200, blanks: 3, distinct: 40, coverage: 'full' }
}
