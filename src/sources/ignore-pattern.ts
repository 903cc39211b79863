/**
 * One line of a .gitignore file as a matcher. Semantics: gitignore(5) and git's wildmatch.c.
 *
 * Ours and not a library's, because ignore files come from the scanned tree and a library that makes regular expressions of
 * them can be made to hang: every `**` between slashes multiplies the work by the depth of the path. Here a failed match only
 * ever goes back to the last `*` of a segment and to the last `**` of the path, so the time is bounded by the product of both
 * lengths.
 */

/** Characters and stars a pattern may have. Longer ones are refused by `ignore-rules.ts`, which says so. */
export const MAX_PATTERN_LENGTH = 1000
export const MAX_PATTERN_STARS = 64

export interface IgnorePattern {
  /** The line began with `!`: what it matches is not ignored after all. */
  readonly negated: boolean
  /** The line ended in `/`. */
  readonly foldersOnly: boolean
  /** Set if the pattern has no slash: it is then compared with the last part of a path only. */
  readonly name: Segment | null
  /** Set if the pattern has a slash: compared with the whole path below the ignore file's folder. */
  readonly path: readonly Segment[] | null
}

/** One part of a pattern, between slashes. Nearly all in real ignore files are one of the first three. */
type Segment =
  | { readonly kind: 'literal' | 'prefix' | 'suffix'; readonly text: string }
  | { readonly kind: 'glob'; readonly tokens: readonly Token[] }
  | { readonly kind: 'globstar' }

/** A UTF-16 code unit, one of the two below, or a bracket expression. */
type Token = number | Bracket
const ANY = -1
const STAR = -2

interface Bracket {
  readonly negated: boolean
  /** First and last code unit of each range, alternating. */
  readonly ranges: readonly number[]
}

const SLASH = 0x2f
const BACKSLASH = 0x5c

/** Reads one line without its line end. Null for blank lines, comments, and patterns that git lets match nothing. */
export function parseIgnoreLine(line: string): IgnorePattern | null {
  if (line.startsWith('#')) return null
  let text = withoutTrailingSpaces(line)
  const negated = text.startsWith('!')
  if (negated) text = text.slice(1)
  const foldersOnly = text.endsWith('/')
  if (foldersOnly) text = text.slice(0, -1)
  const anchored = text.includes('/')
  if (text.startsWith('/')) text = text.slice(1)
  const segments = text === '' ? null : parseSegments(text, anchored)
  if (segments === null) return null
  return { negated, foldersOnly, name: anchored ? null : (segments[0] as Segment), path: anchored ? segments : null }
}

/**
 * True if the pattern speaks about a path. `path` from index `from` is the path below the ignore file's folder, with slashes;
 * its last part begins at `name`.
 */
export function matchesPattern(pattern: IgnorePattern, path: string, from: number, name: number, isFolder: boolean): boolean {
  if (pattern.foldersOnly && !isFolder) return false
  if (pattern.name !== null) return matchesSegment(pattern.name, path, name, path.length)
  return matchesPath(pattern.path as readonly Segment[], path, from)
}

/** Spaces at the end do not count unless a backslash stands before them. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length
  while (end > 0 && line[end - 1] === ' ') end--
  let backslashes = 0
  while (end > backslashes && line[end - 1 - backslashes] === '\\') backslashes++
  return line.slice(0, backslashes % 2 === 1 && end < line.length ? end + 1 : end)
}

function parseSegments(text: string, anchored: boolean): Segment[] | null {
  const segments: Segment[] = []
  let tokens: Token[] = []
  let stars = 0
  const finish = (): void => {
    const starsOnly = stars >= 2 && tokens.length === 1 && tokens[0] === STAR
    const segment: Segment = anchored && starsOnly ? { kind: 'globstar' } : toSegment(tokens)
    if (segment.kind !== 'globstar' || segments.at(-1)?.kind !== 'globstar') segments.push(segment)
    tokens = []
    stars = 0
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === SLASH) finish()
    else if (unit === BACKSLASH) {
      if (++at === text.length) return null
      if (text.charCodeAt(at) === SLASH) finish()
      else tokens.push(text.charCodeAt(at))
    } else if (unit === 0x2a) {
      stars++
      if (tokens.at(-1) !== STAR) tokens.push(STAR)
    } else if (unit === 0x3f) tokens.push(ANY)
    else if (unit === 0x5b) {
      const bracket = parseBracket(text, at)
      if (bracket === null) return null
      tokens.push(bracket.bracket)
      at = bracket.last
    } else tokens.push(unit)
  }
  finish()
  return segments
}

function toSegment(tokens: readonly Token[]): Segment {
  const stars = tokens.filter((token) => token === STAR).length
  if (tokens.some((token) => typeof token !== 'number' || token === ANY) || stars > 1) return { kind: 'glob', tokens }
  const text = tokens.map((token) => (token === STAR ? '' : String.fromCharCode(token as number))).join('')
  if (stars === 0) return { kind: 'literal', text }
  if (tokens[0] === STAR) return { kind: 'suffix', text }
  return tokens.at(-1) === STAR ? { kind: 'prefix', text } : { kind: 'glob', tokens }
}

/** POSIX character classes as git knows them: ASCII only (git's sane-ctype.h). */
const CLASSES: Readonly<Record<string, string>> = {
  alnum: '09AZaz',
  alpha: 'AZaz',
  blank: '  \t\t',
  cntrl: '\x00\x1f\x7f\x7f',
  digit: '09',
  graph: '!~',
  lower: 'az',
  print: ' ~',
  punct: '!/:@[`{~',
  space: '  \t\n\r\r',
  upper: 'AZ',
  xdigit: '09AFaf',
}

/** Reads the bracket expression at `start`; null if it never ends or names an unknown class: the pattern then matches nothing. */
function parseBracket(text: string, start: number): { readonly bracket: Bracket; readonly last: number } | null {
  const ranges: number[] = []
  let at = start + 1
  const negated = text[at] === '!' || text[at] === '^'
  if (negated) at++
  for (let first = true; first || text[at] !== ']'; first = false) {
    if (text.startsWith('[:', at)) {
      const close = text.indexOf(']', at + 2)
      if (close < 0) return null
      if (close > at + 2 && text[close - 1] === ':') {
        const name = text.slice(at + 2, close - 1)
        if (!Object.hasOwn(CLASSES, name)) return null
        for (const edge of CLASSES[name] as string) ranges.push(edge.charCodeAt(0))
        at = close + 1
        continue
      }
    }
    if (text[at] === '\\') at++
    const low = text.charCodeAt(at++)
    let high = low
    if (text[at] === '-' && at + 1 < text.length && text[at + 1] !== ']') {
      at += text[at + 1] === '\\' ? 2 : 1
      high = text.charCodeAt(at++)
    }
    if (Number.isNaN(low) || Number.isNaN(high)) return null
    ranges.push(low, Math.max(low, high)) // git tests the lower bound by itself first: [c-a] is [c]
    if (at >= text.length) return null
  }
  return { bracket: { negated, ranges }, last: at }
}

function matchesPath(segments: readonly Segment[], path: string, from: number): boolean {
  let segment = 0
  let at = from
  let retrySegment = -1
  let retryAt = from
  for (;;) {
    const current = segments[segment]
    if (current?.kind === 'globstar') {
      if (segment === segments.length - 1) return at <= path.length // `a/**` is what lies inside a, not a
      retrySegment = ++segment
      retryAt = at
      continue
    }
    if (at > path.length) return current === undefined
    const slash = path.indexOf('/', at)
    const end = slash < 0 ? path.length : slash
    if (current !== undefined && matchesSegment(current, path, at, end)) {
      segment++
      at = end + 1
      continue
    }
    if (retrySegment < 0) return false
    const next = path.indexOf('/', retryAt)
    if (next < 0) return false
    retryAt = next + 1
    at = retryAt
    segment = retrySegment
  }
}

function matchesSegment(segment: Segment, text: string, from: number, to: number): boolean {
  switch (segment.kind) {
    case 'literal':
      return to - from === segment.text.length && text.startsWith(segment.text, from)
    case 'prefix':
      return to - from >= segment.text.length && text.startsWith(segment.text, from)
    case 'suffix':
      return to - from >= segment.text.length && text.endsWith(segment.text, to)
    case 'glob':
      return matchesTokens(segment.tokens, text, from, to)
    case 'globstar':
      return true
  }
}

function matchesTokens(tokens: readonly Token[], text: string, from: number, to: number): boolean {
  let token = 0
  let at = from
  let retryToken = -1
  let retryAt = from
  for (;;) {
    const current = tokens[token]
    if (current === STAR) {
      retryToken = ++token
      retryAt = at
    } else if (at === to) {
      return current === undefined
    } else if (current !== undefined && matchesUnit(current, text.charCodeAt(at))) {
      token++
      at++
    } else {
      if (retryToken < 0) return false
      at = ++retryAt
      token = retryToken
    }
  }
}

function matchesUnit(token: Token, unit: number): boolean {
  if (token === ANY) return true
  if (typeof token === 'number') return token === unit
  for (let at = 0; at < token.ranges.length; at += 2) {
    if (unit >= (token.ranges[at] as number) && unit <= (token.ranges[at + 1] as number)) return !token.negated
  }
  return token.negated
}
