import { decodeFileName } from '../sources/file-name.ts'

/**
 * The reported name of a member. Names in archives are text that anybody wrote, no paths: parts that would lead out of the archive
 * are spelled `\x2e\x2e`, a leading slash `\x2f`, as bytes are that are not UTF-8.
 */
export function memberName(container: string, name: Uint8Array | string): string {
  const text = typeof name === 'string' ? name : decodeFileName(Buffer.from(name))
  const parts = text.split('/').map((part) => (part === '..' ? '\\x2e\\x2e' : part))
  const inside = parts[0] === '' && parts.length > 1 ? `\\x2f${parts.slice(1).join('/')}` : parts.join('/')
  return `${container}!/${inside}`
}

const COMPRESSED = /\.(?:gz|gzip|bgz|bz2|bzip2|xz|lzma|lz|zst|zstd|lz4|br|z)$/i
const COMPRESSED_TAR = /\.(?:tgz|tbz|tbz2|txz|tlz|tzst|tlz4)$/i

/** The name that tells what is inside a compressed file: `dump.sql` for `dump.sql.gz`. */
export function nameInside(name: string): string {
  return COMPRESSED_TAR.test(name) ? name.replace(COMPRESSED_TAR, '.tar') : name.replace(COMPRESSED, '')
}
