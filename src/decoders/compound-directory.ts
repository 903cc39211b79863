/** How many entries the directory of a compound file has: [MS-CFB]. Its library takes time that grows with their square. */
const HEADER_BYTES = 512
const ENTRY_BYTES = 128
/** Sectors of the table of sectors that the header itself names. */
const NAMED = 109
const NAMED_AT = 76
const LARGEST_SECTOR = 0xfffffffa

/** @param most where counting stops */
export function directoryEntries(file: Uint8Array, most: number): number {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  if (bytes.length < HEADER_BYTES) return 0
  const shift = bytes.readUInt16LE(30)
  if (shift < 7 || shift > 16) return 0
  const size = 2 ** shift
  const perSector = size / 4
  const at = (sector: number): number => (sector + 1) * size
  const word = (offset: number): number => (offset + 4 <= bytes.length ? bytes.readUInt32LE(offset) : LARGEST_SECTOR)
  /** Sectors that hold the table of what follows what, as far as they are needed. */
  const tables: number[] = []
  for (let i = 0; i < NAMED; i++) tables.push(word(NAMED_AT + 4 * i))
  const sectors = Math.ceil(bytes.length / size)
  for (let list = word(68), met = 0; list < LARGEST_SECTOR && met < sectors; met++) {
    for (let i = 0; i < perSector - 1; i++) tables.push(word(at(list) + 4 * i))
    list = word(at(list) + size - 4)
  }
  let entries = 0
  for (let sector = word(48); sector < LARGEST_SECTOR && entries <= most; ) {
    entries += size / ENTRY_BYTES
    const table = tables[Math.floor(sector / perSector)]
    if (table === undefined || table >= LARGEST_SECTOR) break
    sector = word(at(table) + 4 * (sector % perSector))
  }
  return entries
}
