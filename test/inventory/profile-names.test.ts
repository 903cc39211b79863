/** Names that no list has, told by what stands before them. */
import { expect, it } from 'vitest'
import { isPersonName } from '../../src/inventory/profile-names.ts'

it.each(['Bishop Abakeer', 'H.G. Bishop Mettaos', 'Archbishop Domadius Sarafem', 'Imam Barzoukh'])(
  '%s is called by a name, be it in no list',
  (text) => {
    expect(isPersonName(text)).toBe(true)
  },
)

it.each(['Bishop', 'bishop sleeves', 'Bishop The Town', 'Bishop Street House', 'Rook Abakeer', 'Pastor Abakeer'])(
  '%s names nobody',
  (text) => {
    expect(isPersonName(text)).toBe(false)
  },
)
