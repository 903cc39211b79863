/** Lines of a page of a PDF document, which knows only where pieces of text are painted. */

/** As pdf.js gives them; marked content has no text. */
interface Item {
  readonly str?: string
  readonly hasEOL?: boolean
  /** x and y of the baseline's start are the last two. */
  readonly transform?: readonly number[]
  readonly width?: number
  readonly height?: number
}

/** Of a letter's height: pieces further apart than this are parted by a blank, and than that by columns. */
const WORD_GAP = 0.18
const COLUMN_GAP = 1.5
const SAME_LINE = 0.5

export function pageLines(items: readonly object[]): string[] {
  const lines: string[] = []
  let line = ''
  let last: Item | null = null
  for (const item of items as readonly Item[]) {
    const text = item.str ?? ''
    if (text !== '') {
      if (last !== null && line !== '') {
        const gap = gapBetween(last, item)
        if (gap === null) {
          lines.push(line)
          line = ''
        } else if (gap > COLUMN_GAP) line += '\t'
        else if (gap > WORD_GAP && !/\s$/.test(line) && !/^\s/.test(text)) line += ' '
      }
      line += text
      last = item
    }
    if (item.hasEOL === true && line !== '') {
      lines.push(line)
      line = ''
    }
  }
  if (line !== '') lines.push(line)
  return lines.filter((text) => text.trim() !== '')
}

/** In heights of letters; null if they are not on one line. */
function gapBetween(last: Item, item: Item): number | null {
  const [x = 0, y = 0] = last.transform?.slice(4) ?? []
  const [nextX = 0, nextY = 0] = item.transform?.slice(4) ?? []
  const height = Math.max(item.height ?? 0, last.height ?? 0)
  if (height === 0) return 0
  if (Math.abs(nextY - y) > SAME_LINE * height) return null
  return (nextX - x - (last.width ?? 0)) / height
}
