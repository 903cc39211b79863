/** Reads what `git diff --raw -p -z -U0` prints: which files changed, and which lines are new. */

export interface Change {
  /** As bytes: names need not be UTF-8. */
  readonly path: Buffer
  /** Null for all but renames and copies. */
  readonly from: Buffer | null
  /** Octal file mode of the new side: 100644, 100755, 120000 (link), 160000 (submodule). */
  readonly mode: string
  readonly oldBlob: string
  readonly newBlob: string
  /** A, M, R, C, T, D. */
  readonly status: string
}

const NUL = 0
const COLON = 58
const LINE_FEED = 10

/** Entries of the raw part, from `at` on. Stops where the next byte begins none. */
export function readRaw(bytes: Buffer, at = 0): { readonly changes: Change[]; readonly end: number } {
  const changes: Change[] = []
  let position = at
  const next = (): Buffer => {
    const end = bytes.indexOf(NUL, position)
    const stop = end < 0 ? bytes.length : end
    const part = bytes.subarray(position, stop)
    position = Math.min(bytes.length, stop + 1)
    return part
  }
  while (bytes[position] === COLON) {
    const [, mode = '', oldBlob = '', newBlob = '', status = ''] = next().toString('latin1').slice(1).split(' ')
    const first = next()
    const renamed = status.startsWith('R') || status.startsWith('C')
    changes.push({
      path: renamed ? next() : first,
      from: renamed ? first : null,
      mode,
      oldBlob,
      newBlob,
      status: status.charAt(0),
    })
  }
  return { changes, end: position }
}

/** Ranges of lines, from 1, both ends included, in order. */
export type LineRanges = readonly (readonly [number, number])[]

/**
 * New lines by file (its name as latin1 text). Files that git takes for binary are absent. Content is skipped by the counts in the
 * hunks' heads, so that no line of it can look like a head.
 */
export function readAddedLines(patch: Buffer): Map<string, LineRanges> {
  const files = new Map<string, LineRanges>()
  let current: [number, number][] | null = null
  let position = 0
  const line = (): string => {
    const end = patch.indexOf(LINE_FEED, position)
    const stop = end < 0 ? patch.length : end
    const text = patch.subarray(position, stop).toString('latin1')
    position = stop + 1
    return text
  }
  const skip = (lines: number): void => {
    for (let i = 0; i < lines && position < patch.length; i++) {
      const end = patch.indexOf(LINE_FEED, position)
      position = end < 0 ? patch.length : end + 1
    }
  }
  while (position < patch.length) {
    const text = line()
    if (text.startsWith('+++ ')) {
      const name = pathOf(text.slice(4))
      current = name === null ? null : []
      if (name !== null && current !== null) files.set(name, current)
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text)
    if (hunk === null) continue
    const [, removed = '1', start = '0', added = '1'] = hunk
    skip(Number(removed) + Number(added))
    if (Number(added) > 0) current?.push([Number(start), Number(start) + Number(added) - 1])
  }
  return files
}

/** `b/name`, or quoted as in C where it has bytes that need it; a tab follows names with spaces. Null for /dev/null. */
function pathOf(text: string): string | null {
  const name = text.replace(/[\t\r]+$/, '')
  if (name === '/dev/null') return null
  return (name.startsWith('"') ? unquoted(name) : name).replace(/^b\//, '')
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal?: string, letter = '') =>
      octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
    )
}
