/**
 * The machine readable zone of travel documents (ICAO Doc 9303, parts 3 to 6): two lines of 44 (passports) or 36 characters, or three of
 * 30 (cards), with check digits of weights 7, 3, 1 for the number, the dates and all of it.
 */

const FILLER = 60 // <

interface Layout {
  readonly lines: number
  readonly width: number
  /** Ranges of the zone without its line breaks that a check digit follows. */
  readonly fields: readonly (readonly [from: number, to: number])[]
  /** Ranges that the last check digit is of, and its place. */
  readonly composite: readonly (readonly [from: number, to: number])[]
  readonly at: number
}

const LAYOUTS: readonly Layout[] = [
  // TD3: passports.
  {
    lines: 2,
    width: 44,
    fields: [
      [44, 53],
      [57, 63],
      [65, 71],
    ],
    composite: [
      [44, 54],
      [57, 64],
      [65, 87],
    ],
    at: 87,
  },
  // TD2
  {
    lines: 2,
    width: 36,
    fields: [
      [36, 45],
      [49, 55],
      [57, 63],
    ],
    composite: [
      [36, 46],
      [49, 56],
      [57, 71],
    ],
    at: 71,
  },
  // TD1: cards. The number stands in the first line, the dates in the second.
  {
    lines: 3,
    width: 30,
    fields: [
      [5, 14],
      [30, 36],
      [38, 44],
    ],
    composite: [
      [5, 30],
      [30, 37],
      [38, 45],
      [48, 59],
    ],
    at: 59,
  },
]

/** Characters of the zone that begins at a place, without line breaks. */
const zone = new Uint8Array(90)

/** One past the zone that begins at `start`, its check digits right; -1 if there is none. Lines may be joined or indented. */
export function mrzEnd(bytes: Uint8Array, start: number): number {
  for (const layout of LAYOUTS) {
    const end = readLines(bytes, start, layout)
    if (end >= 0 && passes(layout)) return end
  }
  return -1
}

function readLines(bytes: Uint8Array, start: number, { lines, width }: Layout): number {
  let count = 0
  let i = start
  for (let line = 0; line < lines; line++) {
    if (line > 0) i = nextLine(bytes, i)
    for (let k = 0; k < width; k++, i++) {
      const byte = bytes[i] as number
      if (zoneValue(byte) < 0) return -1
      zone[count++] = byte
    }
  }
  return zoneValue(bytes[i] ?? 0) >= 0 ? -1 : i
}

/** Past one line break and up to eight spaces, where there are such. */
function nextLine(bytes: Uint8Array, at: number): number {
  let i = at
  if (bytes[i] === 92 && bytes[i + 1] === 110) return i + 2 // \n in source code and JSON
  if (bytes[i] === 13) i++
  if (bytes[i] === 10) i++
  for (let spaces = 0; spaces < 8 && (bytes[i] === 32 || bytes[i] === 9); spaces++) i++
  return i
}

/** True of what a zone is written with: capitals, digits, `<`. */
export function isOfZone(byte: number): boolean {
  return zoneValue(byte) >= 0
}

/** Digits count as themselves, letters from 10 on, `<` as 0; -1 for what stands in no zone. */
function zoneValue(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  if (byte >= 65 && byte <= 90) return byte - 55
  return byte === FILLER ? 0 : -1
}

function passes({ fields, composite, at }: Layout): boolean {
  return fields.every(([from, to]) => checkOf([[from, to]]) === digitAt(to)) && checkOf(composite) === digitAt(at)
}

function digitAt(at: number): number {
  const byte = zone[at] as number
  return byte >= 48 && byte <= 57 ? byte - 48 : -1
}

function checkOf(ranges: readonly (readonly [from: number, to: number])[]): number {
  let sum = 0
  let i = 0
  for (const [from, to] of ranges)
    for (let at = from; at < to; at++) sum += zoneValue(zone[at] as number) * ([7, 3, 1][i++ % 3] as number)
  return sum % 10
}
