/** What kind of document a zip archive is, by the first of its members: their names stand before them. */

const LOCAL_BYTES = 30

/** Names of members that begin in the bytes at hand, and the content of a stored `mimetype`. */
export function zipNames(head: Uint8Array): readonly string[] {
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return []
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length)
  const names: string[] = []
  for (let at = 0; at >= 0 && at + LOCAL_BYTES < bytes.length; at = bytes.indexOf('PK\x03\x04', at + LOCAL_BYTES, 'latin1')) {
    const start = at + LOCAL_BYTES
    const end = start + bytes.readUInt16LE(at + 26)
    names.push(bytes.toString('latin1', start, end))
    if (at === 0 && names[0] === 'mimetype') names.push(bytes.toString('latin1', end, end + 80))
  }
  return names
}
