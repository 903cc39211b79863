/** Packs the names of fields and tables that vendors use, as they are compared, for vendor-schemas.ts: to part and fold them takes 15 ms. */
import { listed } from '../../rules/words/weighted.ts'
import type { Vendor } from '../model/vendor.ts'
import { singular, wordsOf } from './field-name.ts'

/** A table's names, parted by blanks, and of each rule its fields by their place among all names. */
export type PackedTable = readonly [names: string, ...fields: readonly (readonly [rule: string, ...places: number[]])[]]

/** What `npm run generate` writes to vendor-table.ts: all names of fields, parted by blanks, and the tables in the vendors' order, as JSON. */
export function packVendors(vendors: readonly Vendor[]): { readonly names: string; readonly tables: string } {
  const placeOf = new Map<string, number>()
  const tables = vendors.flatMap(({ tables: theirs }) =>
    theirs.map((table): PackedTable => {
      const seen = new Set<string>()
      const fields = Object.entries(table.fields).map(([rule, written]): [string, ...number[]] => {
        const places: number[] = []
        for (const field of listed(written)) {
          const name = wordsOf(field).join('_')
          if (name === '' || seen.has(name)) continue
          seen.add(name)
          const place = placeOf.get(name) ?? placeOf.size
          placeOf.set(name, place)
          places.push(place)
        }
        return [rule, ...places]
      })
      const names = new Set(listed(table.names).map((one) => wordsOf(one).map(singular).join('_')))
      names.delete('')
      return [[...names].join(' '), ...fields]
    }),
  )
  return { names: [...placeOf.keys()].join(' '), tables: JSON.stringify(tables) }
}
