/** The streams of a compound file, by their paths. */
export interface Stream {
  /** Storages and name, without control characters: `ObjectPool/_1234/Ole10Native`. */
  readonly path: string
  readonly content: Uint8Array
}

interface File {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly type: number; readonly content?: Uint8Array | number[] }[]
}

/** Nothing if its directory cannot be read. */
export async function streamsOf(bytes: Uint8Array): Promise<Stream[]> {
  const { CFB } = await import('@e965/xlsx')
  try {
    const { FullPaths, FileIndex } = CFB.read(Buffer.from(bytes), { type: 'buffer' }) as unknown as File
    return FileIndex.flatMap(({ type, content }, index) => {
      if (type !== 2) return []
      const path = (FullPaths[index] ?? '').replace(/[\0-\x1f]/g, '')
      return [{ path: path.slice(path.indexOf('/') + 1), content: Uint8Array.from(content ?? []) }]
    })
  } catch {
    return []
  }
}

/** Some programs write names in capitals. */
export function streamAt(streams: readonly Stream[], path: string): Stream | undefined {
  return streams.find((stream) => stream.path.toLowerCase() === path.toLowerCase())
}
