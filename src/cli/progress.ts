/** How far a long scan has come: a line that is redrawn in a terminal, a line now and then in a log. */
import type { Progress } from '../model/options.ts'
import { countOf, formatBytes, formatCount, type Style } from '../reporters/pretty/style.ts'
import { cutPath } from '../reporters/pretty/width.ts'
import type { OutputStream } from './io.ts'

/** Milliseconds. Short runs show nothing. */
const FIRST_DRAW = 1000
const REDRAW = 100
const HEARTBEAT = 30_000

const ERASE_LINE = '\r\u001b[2K'

export interface ProgressLine {
  update(progress: Progress): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

export interface ProgressOptions {
  readonly stream: OutputStream
  /** True where a line can be redrawn. */
  readonly redraws: boolean
  readonly style: Style
  readonly now: () => number
}

export function progressLine({ stream, redraws, style, now }: ProgressOptions): ProgressLine {
  const started = now()
  let next = started + (redraws ? FIRST_DRAW : HEARTBEAT)
  let isDrawn = false
  // Progress is a courtesy: if it cannot be written the scan goes on.
  const write = (text: string): void => void stream.write(text).catch(() => {})
  return {
    update(progress) {
      const time = now()
      if (time < next) return
      next = time + (redraws ? REDRAW : HEARTBEAT)
      if (redraws) write(ERASE_LINE + style.paint.dim(liveText(progress, Math.min(style.width, stream.columns) - 1, style)))
      else write(`[${clock(time - started)}] ${summary(progress)}\n`)
      isDrawn = redraws
    },
    clear() {
      if (isDrawn) write(ERASE_LINE)
      isDrawn = false
    },
  }
}

function summary({ filesDone, filesFound, walked, bytesDone, findings }: Progress): string {
  const files = walked
    ? `${formatCount(filesDone)} of ${countOf(filesFound, 'file')}`
    : `${countOf(filesFound, 'file')} found, ${formatCount(filesDone)} done`
  return `${files}  ${formatBytes(bytesDone)}  ${countOf(findings, 'finding')}`
}

function liveText(progress: Progress, columns: number, style: Style): string {
  const text = ` ${summary(progress)}`
  const room = columns - text.length - 2
  if (progress.current === null || room < 12) return text.slice(0, columns)
  return `${text}  ${cutPath(style.text(progress.current), room, style.symbol.ellipsis)}`
}

/** Milliseconds as hours, minutes and seconds. */
function clock(elapsed: number): string {
  const seconds = Math.floor(elapsed / 1000)
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
