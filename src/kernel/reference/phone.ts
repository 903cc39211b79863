/**
 * Phone numbers are chains of digit groups. Two groups hang together by a link: loose (a space, no-break space or ` (`) or tight
 * (`-`, `.`, `/`, U+2010, U+2011, U+2013, parentheses). A tight chain is a maximal run of tightly linked groups.
 */
import { isWord } from '../../validators/ascii.ts'
import { at, decimal, digitAt, digitsEnd, gluedLeft } from './bytes.ts'
import { dateEnd, ipv4End, ssnEnd } from './numbers.ts'

type Extent = readonly [start: number, end: number]

interface Link {
  readonly length: number
  readonly tight: boolean
}

interface Group {
  readonly start: number
  readonly end: number
  /** How the next group hangs on this one, null for the chain's last. */
  readonly link: Link | null
}

/** Most digits of an international number (ITU-T E.164) and of a national one; a longer group is no part of a phone number. */
const MAX_INTERNATIONAL = 15
const MAX_NATIONAL = 12
const MAX_GROUP = 17

const loose = (length: number): Link => ({ length, tight: false })
const tight = (length: number): Link => ({ length, tight: true })

function isTightMark(byte: number): boolean {
  return byte === 45 || byte === 46 || byte === 47
}

/** True if an opening parenthesis stands before the group that ends at `end`. */
function opened(bytes: Uint8Array, end: number): boolean {
  let start = end
  while (end - start < MAX_GROUP && digitAt(bytes, start - 1)) start--
  return at(bytes, start - 1) === 40
}

/** The link at the end of a group, null if no further group follows. */
function linkAfter(bytes: Uint8Array, end: number): Link | null {
  const first = at(bytes, end)
  const second = at(bytes, end + 1)
  if (digitAt(bytes, end + 1)) {
    if (first === 32) return loose(1)
    return isTightMark(first) || first === 40 || first === 41 ? tight(1) : null
  }
  if (digitAt(bytes, end + 2)) {
    if (first === 32 && second === 40) return loose(2)
    if (first === 0xc2 && second === 0xa0) return loose(2)
    if (first === 41 && second === 32) return { length: 2, tight: opened(bytes, end) }
    return first === 41 && isTightMark(second) ? tight(2) : null
  }
  const third = at(bytes, end + 2)
  const dash = first === 0xe2 && second === 0x80 && (third === 0x90 || third === 0x91 || third === 0x93)
  return dash && digitAt(bytes, end + 3) ? tight(3) : null
}

/** The link before the group that begins at `start`, null if it begins its chain. */
function linkBefore(bytes: Uint8Array, start: number): Link | null {
  for (let length = 1; length <= 3; length++) {
    if (!digitAt(bytes, start - length - 1)) continue
    const link = linkAfter(bytes, start - length)
    return link?.length === length ? link : null
  }
  return null
}

/** Groups from `start` on, to the chain's end or, with `tightOnly`, to the first loose link. Null if they have more digits than `most`. */
function groupsFrom(bytes: Uint8Array, start: number, most: number, tightOnly: boolean): Group[] | null {
  const groups: Group[] = []
  let digits = 0
  for (let next = start; ; ) {
    const end = digitsEnd(bytes, next, most + 1)
    digits += end - next
    if (digits > most) return null
    const link = linkAfter(bytes, end)
    const last = link === null || (tightOnly && !link.tight)
    groups.push({ start: next, end, link: last ? null : link })
    if (last) return groups
    next = end + link.length
  }
}

/** True if a number may end at `end`: no letter or digit glued to it except an extension (`x12`), no `@`, no `:12`. */
function mayEnd(bytes: Uint8Array, end: number): boolean {
  const after = at(bytes, end)
  if (after === 64 || (after === 58 && digitAt(bytes, end + 1))) return false
  return !isWord(after) || ((after | 32) === 120 && digitAt(bytes, end + 1))
}

/**
 * `+` and 8 to 15 digits, or at a chain's start `00`, then 8 to 15 digits of which the first is not 0. Takes whole groups up to
 * the last place where it may end: the chain's end or a loose link.
 */
export function phoneInternationalAt(bytes: Uint8Array, first: number): Extent | null {
  const plus = plusBefore(bytes, first)
  if (plus >= 0) {
    const end = internationalEnd(bytes, first, 0)
    return end < 0 || gluedLeft(bytes, plus) || at(bytes, plus - 1) === 43 ? null : [plus, end]
  }
  if (at(bytes, first) !== 48 || at(bytes, first + 1) !== 48 || !mayBegin(bytes, first) || linkBefore(bytes, first) !== null)
    return null
  const after = digitAt(bytes, first + 2) ? first + 2 : first + 2 + (linkAfter(bytes, first + 2)?.length ?? 0)
  if (at(bytes, after) === 48) return null
  const end = internationalEnd(bytes, first, 2)
  return end < 0 ? null : [first, end]
}

/** Place of the `+` that announces the digits at `first` (`+44`, `+(44)`), or -1. */
function plusBefore(bytes: Uint8Array, first: number): number {
  if (at(bytes, first - 1) === 43) return first - 1
  return at(bytes, first - 1) === 40 && at(bytes, first - 2) === 43 ? first - 2 : -1
}

function internationalEnd(bytes: Uint8Array, first: number, prefix: number): number {
  let best = -1
  let digits = -prefix
  for (let next = first; ; ) {
    const end = digitsEnd(bytes, next, MAX_GROUP + 1)
    digits += end - next
    if (digits > MAX_INTERNATIONAL) return best
    const link = linkAfter(bytes, end)
    if ((link === null || !link.tight) && digits >= 8 && mayEnd(bytes, end)) best = end
    if (link === null) return best
    next = end + link.length
  }
}

/** Where a national number whose digits begin at `first` begins: at a parenthesis that closes after the group, else there. */
function nationalStart(bytes: Uint8Array, first: number): number {
  return at(bytes, first - 1) === 40 && at(bytes, digitsEnd(bytes, first, MAX_GROUP)) === 41 ? first - 1 : first
}

/** True if a chain may begin at `first`: nothing glued to it, no `@`, `+` or `12:` before. */
function mayBegin(bytes: Uint8Array, first: number): boolean {
  const start = nationalStart(bytes, first)
  const before = at(bytes, start - 1)
  return !gluedLeft(bytes, start) && before !== 64 && before !== 43 && !(before === 58 && digitAt(bytes, start - 2))
}

/**
 * Groups of 7 to 12 digits: the whole chain if that is a number (`wholeChainAt`), else a tight chain in it, unless an
 * international number covers it, or they are status and size of a request.
 */
export function phoneNationalAt(bytes: Uint8Array, first: number): Extent | null {
  return isLogStatus(bytes, first) ? null : nationalAt(bytes, first)
}

/** `"GET / HTTP/1.1" 200 5213`, in the Common Log Format. */
function isLogStatus(bytes: Uint8Array, start: number): boolean {
  const first = at(bytes, start)
  return at(bytes, start - 2) === 34 && at(bytes, start - 1) === 32 && first >= 49 && first <= 53 && at(bytes, start + 3) === 32
}

function nationalAt(bytes: Uint8Array, first: number): Extent | null {
  const before = linkBefore(bytes, first)
  if (before?.tight) return null
  if (before === null) {
    if (!mayBegin(bytes, first)) return null
    const whole = wholeChainAt(bytes, first)
    if (whole >= 0) return [nationalStart(bytes, first), whole]
  }
  const groups = groupsFrom(bytes, first, MAX_NATIONAL, true)
  if (groups === null || !isNational(bytes, groups)) return null
  if (before !== null) {
    const chain = chainStart(bytes, first)
    if (chain >= 0) {
      const international = phoneInternationalAt(bytes, chain)
      if (international !== null && international[1] > first) return null
      if (mayBegin(bytes, chain) && wholeChainAt(bytes, chain) >= 0) return null
    }
  }
  return [nationalStart(bytes, first), (groups.at(-1) as Group).end]
}

/** First digit of the chain in which a group begins at `first`; -1 if more than 17 digits lie between. */
function chainStart(bytes: Uint8Array, first: number): number {
  let start = first
  let digits = 0
  for (let link = linkBefore(bytes, start); link !== null; link = linkBefore(bytes, start)) {
    start -= link.length
    while (digitAt(bytes, start - 1)) {
      start--
      if (++digits > MAX_GROUP) return -1
    }
  }
  return start
}

/** End of the chain that begins at `first` if the whole of it is a national number, or -1. */
function wholeChainAt(bytes: Uint8Array, first: number): number {
  const groups = groupsFrom(bytes, first, MAX_NATIONAL, false)
  return groups !== null && isNational(bytes, groups) ? (groups.at(-1) as Group).end : -1
}

/** True if the groups can be a national phone number by their lengths and links and do not look like something else. */
function isNational(bytes: Uint8Array, groups: readonly Group[]): boolean {
  const digits = groups.reduce((sum, group) => sum + group.end - group.start, 0)
  const first = groups[0] as Group
  const end = (groups.at(-1) as Group).end
  if (groups.length < 2 || digits < 7 || digits < 2 * groups.length - 1 || !mayEnd(bytes, end)) return false
  if (groups.length === 2 && groups.every((group) => isYearLike(bytes, group))) return false
  if (ssnEnd(bytes, first.start) === end) return false
  return tightChains(groups).every((chain) => !looksOtherwise(bytes, chain))
}

function isYearLike(bytes: Uint8Array, group: Group): boolean {
  const year = decimal(bytes, group.start, group.end)
  return group.end - group.start === 4 && year >= 1900 && year < 2100
}

function tightChains(groups: readonly Group[]): Group[][] {
  const chains: Group[][] = [[]]
  for (const group of groups) {
    chains.at(-1)?.push(group)
    if (group.link?.tight === false) chains.push([])
  }
  return chains
}

/** True if a tight chain is a date, an IPv4 address, a decimal (`12.5`), a version (`1.2.10`), or mixes full stops with `-` or `/`. */
function looksOtherwise(bytes: Uint8Array, chain: readonly Group[]): boolean {
  const first = (chain[0] as Group).start
  const end = (chain.at(-1) as Group).end
  if (dateEnd(bytes, first) === end || ipv4End(bytes, first) === end) return true
  let dots = 0
  let others = 0
  let parentheses = 0
  for (const [index, group] of chain.slice(0, -1).entries()) {
    const mark = at(bytes, group.end)
    if (mark === 46) {
      dots++
      const next = chain[index + 1] as Group
      if (next.end - next.start === 1) return true
    } else if (mark === 40 || mark === 41) parentheses++
    else others++
  }
  return dots > 0 && (others > 0 || (dots === 1 && parentheses === 0))
}
