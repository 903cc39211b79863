/** A table of any length that draws only the rows in sight. All rows are of one height; the page's style says which. */
import { element } from './dom.ts'

export interface VirtualTable {
  /** Shows so many rows, from the first on or where it stands. */
  show(count: number, keepsPlace: boolean): void
  /** Draws so many rows at once, for printing; null: only those in sight again. */
  unroll(most: number | null): void
}

/** Drawn above and below what is in sight, so that quick scrolling and Tab find something. */
const MARGIN = 12

/** @param draw makes a row: a `tr` with a button in it */
export function virtualTable(
  scroller: HTMLElement,
  table: HTMLTableElement,
  draw: (at: number) => HTMLTableRowElement,
): VirtualTable {
  const body = table.tBodies[0] as HTMLTableSectionElement
  const space = (): HTMLTableRowElement =>
    element('tr', { class: 'space', 'aria-hidden': 'true' }, element('td', { colspan: '1' }))
  const above = space()
  const below = space()
  let count = 0
  let height = 0
  let from = 0
  let to = 0
  let unrolled: number | null = null
  const drawn = new Map<number, HTMLTableRowElement>()

  const set = (row: HTMLTableRowElement, rows: number): void => {
    ;(row.firstChild as HTMLElement).style.height = `${rows * height}px`
    row.hidden = rows === 0
  }
  const buttonAt = (at: number): HTMLElement | null => drawn.get(at)?.querySelector('button') ?? null
  const focused = (): number => {
    for (const [at, row] of drawn) if (row.contains(document.activeElement)) return at
    return -1
  }

  const render = (anew: boolean): void => {
    const inSight = Math.ceil(scroller.clientHeight / (height || 40)) + 1
    const first = height === 0 ? 0 : Math.floor(scroller.scrollTop / height)
    const nextFrom = unrolled === null ? Math.max(0, Math.min(first - MARGIN, count - inSight)) : 0
    const nextTo = unrolled === null ? Math.min(count, first + inSight + MARGIN) : Math.min(count, unrolled)
    if (!anew && nextFrom === from && nextTo === to) return
    const held = focused()
    from = nextFrom
    to = nextTo
    if (anew) drawn.clear()
    for (const at of drawn.keys()) if (at < from || at >= to) drawn.delete(at)
    const rows: HTMLTableRowElement[] = []
    for (let at = from; at < to; at++) {
      let row = drawn.get(at)
      if (row === undefined) {
        row = draw(at)
        row.setAttribute('aria-rowindex', String(at + 2))
        drawn.set(at, row)
      }
      rows.push(row)
    }
    body.replaceChildren(above, ...rows, below)
    if (height === 0 && rows[0] !== undefined) {
      height = rows[0].getBoundingClientRect().height
      if (height > 0) render(false)
    }
    set(above, from)
    set(below, unrolled === null ? count - to : 0)
    if (held >= 0) (buttonAt(held) ?? scroller).focus({ preventScroll: true })
  }

  const focus = (at: number): void => {
    const head = table.tHead?.getBoundingClientRect().height ?? 0
    const top = at * height
    const bottom = top + height + head
    if (top < scroller.scrollTop) scroller.scrollTop = top
    else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight
    render(false)
    buttonAt(at)?.focus({ preventScroll: true })
  }

  scroller.addEventListener('scroll', () => render(false), { passive: true })
  new ResizeObserver(() => {
    height = drawn.get(from)?.getBoundingClientRect().height ?? height
    // Columns may have come or gone.
    render(true)
  }).observe(scroller)
  body.addEventListener('keydown', (event) => {
    const at = focused()
    if (at < 0) return
    const page = Math.max(1, Math.floor(scroller.clientHeight / height) - 2)
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    focus(Math.max(0, Math.min(count - 1, next)))
  })

  return {
    show(rows, keepsPlace) {
      count = rows
      table.setAttribute('aria-rowcount', String(rows + 1))
      if (!keepsPlace) scroller.scrollTop = 0
      render(true)
    },
    unroll(most) {
      unrolled = most
      render(true)
    },
  }
}
