import type { Source } from '../../src/model/source.ts'

/** All bytes of a source, asked for `step` at a time. */
export async function readAll(source: Source, step = 65_536): Promise<Buffer> {
  const { bytes, error } = await readUntilError(source, step)
  if (error !== null) throw error
  return bytes
}

/** All bytes up to the end or the first error, and that error. */
export async function readUntilError(source: Source, step = 65_536): Promise<{ bytes: Buffer; error: unknown }> {
  const reader = source.open()
  const parts: Buffer[] = []
  const into = new Uint8Array(step)
  try {
    for (;;) {
      const count = await reader.read(into)
      if (count === 0) return { bytes: Buffer.concat(parts), error: null }
      parts.push(Buffer.from(into.subarray(0, count)))
    }
  } catch (error) {
    return { bytes: Buffer.concat(parts), error }
  } finally {
    reader.close()
  }
}
