/** How much there is in a message in the compact protocol of Thrift, which libraries turn into objects as a whole. */

const TYPE = { yes: 1, no: 2, byte: 3, double: 7, binary: 8, list: 9, set: 10, map: 11, struct: 12 } as const

/** Values that are still to come at one level: of a struct nobody knows how many. */
interface Level {
  readonly types: readonly number[]
  left: number
}

/**
 * @param most where counting stops
 * @returns how many values there are, structs and lists among them; what makes no sense ends the count
 */
export function thriftValues(bytes: Uint8Array, most: number): number {
  let at = 0
  let count = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; shift < 63; shift += 7) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * 2 ** shift
      if (byte < 128) break
    }
    return value
  }
  const open: Level[] = [{ types: [], left: Number.POSITIVE_INFINITY }]
  const pass = (type: number, inList: boolean): void => {
    if (type === TYPE.struct) open.push({ types: [], left: Number.POSITIVE_INFINITY })
    else if (type === TYPE.list || type === TYPE.set) {
      const head = bytes[at++] ?? 0
      const left = head >>> 4 === 15 ? number() : head >>> 4
      open.push({ types: [head & 15], left })
    } else if (type === TYPE.map) {
      const left = number()
      const types = left === 0 ? 0 : (bytes[at++] ?? 0)
      open.push({ types: [types >>> 4, types & 15], left: 2 * left })
    } else if (type === TYPE.binary) {
      const length = number()
      at += length
    } else if (type === TYPE.double) at += 8
    else if (type === TYPE.byte || ((type === TYPE.yes || type === TYPE.no) && inList)) at++
    else if (type !== TYPE.yes && type !== TYPE.no) number()
  }
  while (at < bytes.length && count <= most) {
    const level = open.at(-1)
    if (level === undefined) break
    if (level.types.length > 0) {
      if (level.left-- <= 0) open.pop()
      else {
        count++
        // Of a map first the key: what is left is then odd.
        pass(level.types[(level.left + 1) % level.types.length] as number, true)
      }
      continue
    }
    const head = bytes[at++] as number
    if (head === 0) open.pop()
    else {
      count++
      // A field far from the one before it says its number.
      if (head >>> 4 === 0) number()
      pass(head & 15, false)
    }
  }
  return count
}
