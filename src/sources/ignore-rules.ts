import { type IgnorePattern, MAX_PATTERN_LENGTH, MAX_PATTERN_STARS, matchesPattern, parseIgnoreLine } from './ignore-pattern.ts'
import { readSmallFile } from './regular-file.ts'

/** What one ignore file may ask of us: bytes read, and patterns tried against every path below it. */
const MAX_BYTES = 2 ** 20
const MAX_PATTERNS = 2000
/** Patterns in force at once, all files above a path taken together. */
const MAX_ACTIVE = 10_000

/** The patterns of one ignore file (or of the command line), and of the files above it. */
export class IgnoreRules {
  /** Index of the first character below the folder these patterns belong to, in the paths given to `verdict`. */
  readonly #from: number
  readonly #above: IgnoreRules | null
  readonly #patterns: readonly IgnorePattern[]
  readonly #active: number
  /** What was refused, in words, or null. Refusing a pattern means that more is scanned, never less. */
  readonly refused: string | null

  constructor(lines: readonly string[], from: number, above: IgnoreRules | null, cut = false) {
    const room = Math.max(0, Math.min(MAX_PATTERNS, MAX_ACTIVE - (above === null ? 0 : above.#active)))
    const patterns: IgnorePattern[] = []
    let tooLong = 0
    let tooMany = 0
    for (const line of lines) {
      if (isTooLong(line)) tooLong++
      else {
        const pattern = parseIgnoreLine(line)
        if (pattern === null) continue
        if (patterns.length < room) patterns.push(pattern)
        else tooMany++
      }
    }
    this.#patterns = patterns.reverse() // the last that matches decides
    this.#from = from
    this.#above = above
    this.#active = patterns.length + (above === null ? 0 : above.#active)
    this.refused = describeRefused(tooLong, tooMany, cut)
  }

  /** Reads the ignore file `file` of the folder whose path has `from` characters. Null if there is none. */
  static read(file: string, from: number, above: IgnoreRules | null): IgnoreRules | null {
    const bytes = readSmallFile(file, MAX_BYTES)
    if (bytes === null) return null
    const cut = bytes.length > MAX_BYTES
    const text = bytes.toString('utf8').replace(/^\ufeff/, '')
    return new IgnoreRules(
      text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)),
      from,
      above,
      cut,
    )
  }

  /** True: ignored. False: a `!` pattern takes it back. Null: no pattern speaks about it. `path` does not end in a slash. */
  verdict(path: string, isFolder: boolean): boolean | null {
    const name = path.lastIndexOf('/') + 1
    for (let rules: IgnoreRules | null = this; rules !== null; rules = rules.#above) {
      if (path.length <= rules.#from) continue // a folder above that ignore file
      for (const pattern of rules.#patterns) {
        if (matchesPattern(pattern, path, rules.#from, name, isFolder)) return !pattern.negated
      }
    }
    return null
  }

  /** True if the path or a folder on the way to it (below `from`) is ignored. */
  covers(path: string, from: number, isFolder: boolean): boolean {
    for (let slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (this.verdict(path.slice(0, slash), true) === true) return true
    }
    return this.verdict(path, isFolder) === true
  }
}

function isTooLong(line: string): boolean {
  if (line.length > MAX_PATTERN_LENGTH) return !line.startsWith('#')
  let stars = 0
  for (let at = line.indexOf('*'); at >= 0; at = line.indexOf('*', at + 1)) stars++
  return stars > MAX_PATTERN_STARS && !line.startsWith('#')
}

function describeRefused(tooLong: number, tooMany: number, cut: boolean): string | null {
  const parts: string[] = []
  if (tooLong > 0)
    parts.push(`${tooLong} longer than ${MAX_PATTERN_LENGTH} characters or with more than ${MAX_PATTERN_STARS} stars`)
  if (tooMany > 0) parts.push(`${tooMany} beyond the first ${MAX_PATTERNS} of a file or ${MAX_ACTIVE} in force`)
  if (cut) parts.push('all after the first MiB')
  return parts.length === 0 ? null : `ignore patterns not applied: ${parts.join('; ')}`
}
