/** The look of everything piiscope prints for people: colours, symbols, numbers. */
import { Chalk, type ChalkInstance } from 'chalk'
import { type ConfidenceLevel, CONFIDENCE } from '../../model/policy.ts'
import { terminalText } from '../encode.ts'

const UNICODE = {
  good: '✔',
  bad: '✖',
  warn: '▲',
  note: '•',
  rule: '─',
  ellipsis: '…',
  dot: ' · ',
  linked: '◆',
  synthetic: '◇',
}
const ASCII: typeof UNICODE = {
  good: 'ok',
  bad: 'x',
  warn: '!',
  note: '-',
  rule: '-',
  ellipsis: '...',
  dot: ', ',
  linked: '*',
  synthetic: '~',
}

export interface Style {
  /** Columns to fill: those of the terminal, within reason. */
  readonly width: number
  readonly paint: ChalkInstance
  readonly symbol: typeof UNICODE
  /** Makes text from the input safe to print. */
  text(text: string): string
  /** Text that is painted and laid out already, as a link to a file of the scan where the terminal can. */
  link(text: string, file: string): string
  /** The colour of a severity; plain for words that are none. */
  severity(name: string): (text: string) => string
}

export interface StyleOptions {
  readonly width: number
  readonly color: boolean
  readonly ascii: boolean
  readonly link?: ((file: string) => string | null) | undefined
}

/** Narrower than this nothing lines up; wider than that the eye loses the row. */
const NARROWEST = 60
const WIDEST = 132

export function createStyle(options: StyleOptions): Style {
  const paint = new Chalk({ level: options.color ? 1 : 0 })
  const bySeverity = new Map<string, (text: string) => string>([
    ['critical', paint.red.bold],
    ['high', paint.red],
    ['medium', paint.yellow],
    ['low', paint.blue],
  ])
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, options.width)),
    paint,
    symbol: options.ascii ? ASCII : UNICODE,
    text: (text) => terminalText(text, options.ascii),
    link: (text, file) => linked(text, options.link?.(file) ?? null),
    severity: (name) => bySeverity.get(name) ?? ((text) => text),
  }
}

/** OSC 8, as most terminals have it (gist.github.com/egmontkob, hyperlinks in terminal emulators). The target holds no control characters. */
function linked(text: string, target: string | null): string {
  return target === null ? text : `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`
}

/** 12345 as 12,345, in every locale. */
export function formatCount(count: number): string {
  const digits = String(count)
  const first = digits.length % 3 || 3
  let text = digits.slice(0, first)
  for (let i = first; i < digits.length; i += 3) text += `,${digits.slice(i, i + 3)}`
  return text
}

/** `1 file`, `2 files`. */
export function countOf(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`
}

const BYTE_UNITS = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB']

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return countOf(Math.round(bytes), 'byte')
  let amount = bytes / 1024
  let unit = 0
  while (amount >= 1023.95 && unit < BYTE_UNITS.length - 1) {
    amount /= 1024
    unit += 1
  }
  return `${amount.toFixed(1)} ${BYTE_UNITS[unit]}`
}

/** The level a confidence reaches, or `none` below `low`. */
export function confidenceLevel(confidence: number): ConfidenceLevel | 'none' {
  if (confidence >= CONFIDENCE.high) return 'high'
  if (confidence >= CONFIDENCE.medium) return 'medium'
  return confidence >= CONFIDENCE.low ? 'low' : 'none'
}
