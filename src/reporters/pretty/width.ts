/** Columns that text takes in a terminal, and cutting text to them. */

/** First and last code points of ranges two columns wide: East Asian Width W and F (UAX 11, Unicode 15), joined where neighbours. */
const WIDE: readonly number[] = [
  0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615,
  0x2648, 0x2653, 0x267f, 0x267f, 0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce,
  0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b,
  0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf,
  0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0xa4c6, 0xa960, 0xa97c,
  0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18d08, 0x1aff0,
  0x1b2fb, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f320, 0x1f32d, 0x1f335, 0x1f337,
  0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440,
  0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb,
  0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d7, 0x1f6dc, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0,
  0x1f7f0, 0x1f90c, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd,
]
const MARK = /\p{M}/u
const PLAIN = /^[\x20-\x7e]*$/

/** @param text without control characters (terminalText has been there) */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  const point = character.codePointAt(0) as number
  if (point < 0x300) return 1
  if (MARK.test(character)) return 0
  if (point < 0x1100) return 1
  for (let i = 0; i < WIDE.length; i += 2) {
    if (point < (WIDE[i] as number)) return 1
    if (point <= (WIDE[i + 1] as number)) return 2
  }
  return 1
}

/** Text of at most `columns` columns; what does not fit is cut at the end. */
export function cutEnd(text: string, columns: number, ellipsis: string): string {
  if (textWidth(text) <= columns) return text
  return takeStart(text, columns - textWidth(ellipsis)) + ellipsis
}

/** Text of at most `columns` columns; what does not fit is cut from the middle, so that a path keeps its root and its file name. */
export function cutMiddle(text: string, columns: number, ellipsis: string): string {
  if (textWidth(text) <= columns) return text
  const room = columns - textWidth(ellipsis)
  const head = takeStart(text, Math.floor(room / 3))
  return head + ellipsis + takeEnd(text, room - textWidth(head))
}

/** A path of at most `columns` columns: folders in the middle go first (`exports/…/customers.csv`). */
export function cutPath(path: string, columns: number, ellipsis: string): string {
  if (textWidth(path) <= columns) return path
  const root = path.slice(0, path.indexOf('/') + 1)
  let slash = path.lastIndexOf('/')
  let best: string | null = null
  while (slash > root.length) {
    const candidate = root + ellipsis + path.slice(slash)
    if (textWidth(candidate) > columns) break
    best = candidate
    slash = path.lastIndexOf('/', slash - 1)
  }
  return best ?? cutMiddle(path, columns, ellipsis)
}

function takeStart(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += characterWidth(character)
    if (width > columns) break
    end += character.length
  }
  return text.slice(0, end)
}

function takeEnd(text: string, columns: number): string {
  const characters = Array.from(text)
  let width = 0
  let from = characters.length
  while (from > 0) {
    width += characterWidth(characters[from - 1] as string)
    if (width > columns) break
    from -= 1
  }
  // A mark whose letter was cut away would land on the ellipsis.
  while (from < characters.length && MARK.test(characters[from] as string)) from += 1
  return characters.slice(from).join('')
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)))
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - textWidth(text))) + text
}

/** Parts joined into lines of at most `columns` columns; a part is never broken. */
export function wrap(parts: readonly string[], separator: string, columns: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(last) + textWidth(separator) + textWidth(part) <= columns) {
      lines[lines.length - 1] = last + separator + part
    } else lines.push(part)
  }
  return lines
}
