/** The scan: tile by tile, masks, candidates, proofs, rows. Exports are called by src/kernel/kernel.ts. */
import { byteAt } from './bytes'
import {
  chainMask, delimiterCandidates, flatten, flattenSparse, hexCandidates, ibanCandidates, longRuns, numberCandidates, tokenCandidates,
} from './candidates'
import { verifyBackslash, verifyEquals, verifyPercent, verifyRun } from './carriers'
import { verifyEmail } from './email'
import { beginLines, beginTile, tileHitCount, tileOverflowed, writeTile } from './hits'
import { verifyIban } from './iban'
import { identifierCandidates } from './identifier-candidates'
import { verifyBroken, verifyIdentifier } from './identifiers'
import { mostDigitsAtEnd, verifyKey } from './keys'
import { BASE58, CARRIER, EMAIL, ETHEREUM, IBAN, IDENTIFIER, KEY, LITERAL, URL_LOGIN, wants, wantsHex, wantsNumbers, wantsQuotedKeys } from './kinds'
import { anyLiterals, verifyLiterals } from './literals'
import { computeLiteralMask, computeMasks, flattenLiterals } from './masks'
import {
  BACKSLASHES, CARD_LENGTHS, CARRIER_CANDIDATES, CODE_BEGUN, CODE_OUTCOME, DELIMITER_CANDIDATES, HEX_CANDIDATES, HITS, IBAN_CANDIDATES, IBAN_LENGTHS, IDENTIFIER_BREAKS, IDENTIFIER_CANDIDATES,
  INPUT, JSON_STACK, MAX_HITS,
  NUMBER_CANDIDATES, POSITIONS, SCRATCH, SIGNS, TILE_WORDS, TOKEN_CANDIDATES,
} from './memory'
import { verifyNumber } from './lone-numbers'
import { verifyHex, verifyToken } from './network'
import { beginNumbers } from './number-family'
import { verifyUrlLogin } from './url-login'

export { accessLines } from './access-lines'
export { passCode } from './code'
export { countCodePoints, countLines } from './count'
export { delimited, hitsPlaced, rowsPassed } from './delimited'
export { addForm } from './identifier-forms'
export {
  jsonArrays, jsonDepth, jsonHadElements, jsonHere, jsonLines, jsonState, jsonTokens, linesPassed,
} from './json'
export { addNode, addPathKey, resetPaths, setNodeElement, setNodeField } from './json-paths'
export { countSettled, resetSettled, settleField } from './settled'
export { addLiteral } from './literals'
export { tuples } from './tuples'
export { wantKinds } from './kinds'
export { addCues, addKeys } from './words'

export const input: usize = INPUT
export const hits: usize = HITS
export const scratch: usize = SCRATCH
export const jsonStack: usize = JSON_STACK
export const cardLengths: usize = CARD_LENGTHS
export const ibanLengths: usize = IBAN_LENGTHS
export const codeTables: usize = CODE_OUTCOME
export const codeBegun: usize = CODE_BEGUN

/** How far past its start the byte lies by which a hit is found: less than a key's 64 bytes, 8 spaces, quote and bracket. */
const REACH: usize = 128
/** Words of 64 bytes that masks look past a tile, and before it. */
const WORDS_AFTER: isize = 3
const WORDS_BEFORE: isize = 2

let resumeAt: usize = 0

/** Where to go on after a `scan` whose output was full; else the end of its region. */
export function resume(): usize {
  return resumeAt
}

/** Hits that start in [from, to), written as rows; returns how many. */
export function scan(from: usize, to: usize): u32 {
  let count: u32 = 0
  beginLines(from)
  resumeAt = to
  let words = TILE_WORDS
  for (let at = from; at < to; ) {
    const base = at & ~63
    const end = min(base + (words << 6), to)
    scanTile(base, at, end)
    if (tileOverflowed()) {
      words >>= 1
      continue
    }
    if (count + tileHitCount() > MAX_HITS) {
      resumeAt = at
      break
    }
    count = writeTile(count)
    at = end
    words = TILE_WORDS
  }
  return count
}

@inline function positionOf(index: usize): usize {
  return <usize>load<u16>(POSITIONS + (index << 1))
}

/** Gathers the hits that start in [from, to); `base` is `from` rounded down to 64. */
function scanTile(base: usize, from: usize, to: usize): void {
  const first = from - base
  const last = to - base
  const reach = last + REACH
  const words = <isize>((reach + 63) >> 6)
  beginTile(from, to)
  computeMasks(base - <usize>(WORDS_BEFORE << 6), -WORDS_BEFORE, words + WORDS_BEFORE + WORDS_AFTER)
  if (wantsNumbers() || wants(IDENTIFIER)) {
    chainMask(words)
    numberCandidates(words)
    if (wants(IDENTIFIER)) scanIdentifiers(base, first, last, words)
  }
  if (wantsNumbers()) {
    // The start may lie two bytes before the first digit: `(`, `+` or `+(`.
    const count = flatten(NUMBER_CANDIDATES, POSITIONS, first, last + 2)
    beginNumbers()
    let next: usize = 0
    for (let i: usize = 0; i < count; i++) {
      const start = base + positionOf(i)
      if (start >= next) next = verifyNumber(start, positionOf(i))
    }
  }
  if (wants(EMAIL) || wants(CARRIER)) {
    const count = flattenSparse(SIGNS, POSITIONS, first, reach)
    for (let i: usize = 0; i < count; i++) {
      const at = base + positionOf(i)
      if (wants(EMAIL)) verifyEmail(at)
      if (wants(CARRIER)) verifyPercent(at)
    }
  }
  if (wants(KEY) || wants(URL_LOGIN) || wants(CARRIER)) {
    delimiterCandidates(words, mostDigitsAtEnd())
    const count = flatten(DELIMITER_CANDIDATES, POSITIONS, first, reach)
    for (let i: usize = 0; i < count; i++) verifyDelimiter(base + positionOf(i), positionOf(i))
  }
  if (wantsHex()) {
    hexCandidates(words)
    const count = flattenSparse(HEX_CANDIDATES, POSITIONS, first, reach)
    for (let i: usize = 0; i < count; i++) verifyHex(base + positionOf(i))
  }
  if (wants(IBAN)) {
    ibanCandidates(words)
    const count = flattenSparse(IBAN_CANDIDATES, POSITIONS, first, last)
    for (let i: usize = 0; i < count; i++) verifyIban(base + positionOf(i))
  }
  if (wants(ETHEREUM) || wants(BASE58)) {
    tokenCandidates(words)
    const count = flattenSparse(TOKEN_CANDIDATES, POSITIONS, first, last)
    for (let i: usize = 0; i < count; i++) verifyToken(base + positionOf(i))
  }
  if (wants(LITERAL) && anyLiterals()) {
    // Bits stand behind the first byte of a literal, of which a space may stand before that.
    computeLiteralMask(base, <isize>((last + 66) >> 6))
    const count = flattenLiterals(base, POSITIONS, first, last + 1)
    for (let i: usize = 0; i < count; i++) verifyLiterals(base + positionOf(i))
  }
  if (wants(CARRIER)) {
    longRuns(words)
    const runs = flattenSparse(CARRIER_CANDIDATES, POSITIONS, first, reach)
    for (let i: usize = 0; i < runs; i++) verifyRun(base + positionOf(i))
    // The last to read this mask: its bits outside of the tile are cleared here.
    const escapes = flattenSparse(BACKSLASHES, POSITIONS, first, last + 1)
    for (let i: usize = 0; i < escapes; i++) verifyBackslash(base + positionOf(i))
  }
}

function scanIdentifiers(base: usize, first: usize, last: usize, words: isize): void {
  identifierCandidates(words)
  const count = flatten(IDENTIFIER_CANDIDATES, POSITIONS, first, last)
  for (let i: usize = 0; i < count; i++) verifyIdentifier(base + positionOf(i), positionOf(i))
  // The digits before a break may begin a few bytes before the tile it lies in.
  const breaks = flattenSparse(IDENTIFIER_BREAKS, POSITIONS, first, last + 16)
  for (let i: usize = 0; i < breaks; i++) verifyBroken(base + positionOf(i), positionOf(i))
}

function verifyDelimiter(at: usize, position: usize): void {
  if (byteAt(at) == 58 && load<u16>(at, 1) == 0x2f2f) {
    if (wants(URL_LOGIN)) verifyUrlLogin(at)
    return
  }
  if (wants(CARRIER) && byteAt(at) == 61) verifyEquals(at)
  if (wants(KEY) && (wantsQuotedKeys() || byteAt(at - 1) != 34 || byteAt(at - 2) == 92)) verifyKey(at, position)
}
