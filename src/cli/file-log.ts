/** What -v, -vv and --timings say on standard error: what became of each file, and which took longest. No value is ever told. */
import type { GroupEvent, SourceEvent } from '../model/event.ts'
import { countOf, formatBytes, formatCount, type Style } from '../reporters/pretty/style.ts'
import { heading } from '../reporters/pretty/findings.ts'
import { cutPath, padEnd, padStart } from '../reporters/pretty/width.ts'

export interface FileLog {
  event(event: SourceEvent | GroupEvent): void
  /** What is to be said at the end. */
  end(): string
}

export interface FileLogOptions {
  /** 1: a line for each file; 2: and for what was found in it. */
  readonly verbose: number
  readonly timings: boolean
  readonly style: Style
  readonly write: (text: string) => void
}

/** Files that the table of times has room for. */
const SLOWEST = 10

interface Timed {
  readonly file: string
  readonly format: string
  readonly bytes: number
  readonly time: number
}

export function openFileLog({ verbose, timings, style, write }: FileLogOptions): FileLog {
  const slowest: Timed[] = []
  const formats = new Map<string, { files: number; bytes: number; time: number }>()
  const say = (text: string): void => write(`${style.paint.dim(text)}\n`)
  let findings = 0
  return {
    event(event) {
      if (event.event === 'group') {
        findings += event.findings
        if (verbose > 1) say(`  ${event.rule} ${formatCount(event.findings)}${placeOf(event, style)} ${event.state}`)
        return
      }
      if (verbose > 0) say(`${event.skipped === null ? 'scanned' : 'skipped'} ${fileText(event, findings, style)}`)
      findings = 0
      const { milliseconds: time, format, bytes, file } = event
      if (!timings || time === undefined || format === null) return
      const sum = formats.get(format) ?? { files: 0, bytes: 0, time: 0 }
      formats.set(format, { files: sum.files + 1, bytes: sum.bytes + bytes, time: sum.time + time })
      slowest.push({ file, format, bytes, time })
      if (slowest.length > SLOWEST * 10) keepSlowest(slowest)
    },
    end() {
      if (!timings || formats.size === 0) return ''
      keepSlowest(slowest)
      const room = style.width - 37
      const fileLines = slowest.map(
        ({ file, format, bytes, time }) =>
          ` ${timeText(time)}  ${padEnd(cutPath(style.text(file), room, style.symbol.ellipsis), room)}  ${padEnd(format, 9)} ${padStart(formatBytes(bytes), 10)}`,
      )
      const formatLines = [...formats]
        .sort((a, b) => b[1].time - a[1].time)
        .map(
          ([format, { files, bytes, time }]) =>
            ` ${timeText(time)}  ${padEnd(format, 9)} ${padStart(countOf(files, 'file'), 14)} ${padStart(formatBytes(bytes), 10)} ${padStart(speedText(bytes, time), 12)}`,
        )
      return ['', heading('SLOWEST FILES', '', style), ...fileLines, '', heading('BY FORMAT', '', style), ...formatLines, '']
        .map((line) => `${line}\n`)
        .join('')
    },
  }
}

function keepSlowest(list: Timed[]): void {
  list.sort((a, b) => b.time - a.time || (a.file < b.file ? -1 : 1))
  list.length = Math.min(list.length, SLOWEST)
}

function fileText(
  { file, folder, skipped, partial, format, bytes, records }: SourceEvent,
  findings: number,
  style: Style,
): string {
  const name = `${style.text(file)}${folder ? '/' : ''}`
  if (skipped !== null) return `${name}: ${skipped}`
  const parts = [format ?? 'not read', formatBytes(bytes)]
  if (records > 0) parts.push(countOf(records, 'record'))
  if (findings > 0) parts.push(countOf(findings, 'finding'))
  if (partial) parts.push('only in part')
  return `${name}: ${parts.join(', ')}`
}

function placeOf({ place }: GroupEvent, style: Style): string {
  const name = place === null ? null : (place.path ?? place.name ?? (place.index === null ? null : `column ${place.index + 1}`))
  return name === null ? '' : ` in ${style.text(place?.table == null ? name : `${place.table}.${name}`)}`
}

function timeText(time: number): string {
  return `${padStart(formatCount(Math.round(time)), 8)} ms`
}

function speedText(bytes: number, time: number): string {
  return time < 1 ? '' : `${formatBytes((bytes / time) * 1000)}/s`
}
