import { byteAt, isAlphanumeric, isLetter } from './bytes'
import { hashOf } from './hash'
import { emit } from './hits'
import { URL_LOGIN } from './kinds'

const MAX_SCHEME: usize = 32
const MAX_USERINFO: usize = 256

/** The login in the URL whose `:` before `//` stands at `colon`. */
export function verifyUrlLogin(colon: usize): void {
  const end = userinfoEnd(colon + 3)
  if (end == 0) return
  const start = schemeStart(colon)
  if (start != 0) emit(URL_LOGIN, start, end, hashOf(start, end), 0)
}

/** True if a URL login ends at the `@` at `sign`. No such can reach left of `known`, up to which nothing ends a user name. */
export function urlLoginEndsAt(sign: usize, known: usize): bool {
  let first = known
  while (sign - first <= MAX_USERINFO && !endsUserinfo(byteAt(first - 1)) && byteAt(first - 1) != 64) first--
  if (byteAt(first - 1) != 47 || byteAt(first - 2) != 47 || byteAt(first - 3) != 58) return false
  return schemeStart(first - 3) != 0 && userinfoEnd(first) == sign
}

function schemeStart(colon: usize): usize {
  let run = colon
  while (colon - run < MAX_SCHEME && isScheme(byteAt(run - 1))) run--
  while (run < colon && !isLetter(byteAt(run))) run++
  return colon - run >= 2 ? run : 0
}

@inline function isScheme(byte: u32): bool {
  return isAlphanumeric(byte) || byte == 43 || byte == 45 || byte == 46
}

@inline function endsUserinfo(byte: u32): bool {
  return byte <= 32 || byte == 34 || byte == 39 || byte == 96 || byte == 44 || byte == 47 || byte == 60 || byte == 62 || byte == 92
}

/** Nibble tables of the bytes for which `endsUserinfo` holds, and `@`: one bit for each high nibble that has some. */
@inline function isEndBlock(block: v128): v128 {
  const low = i8x16(43, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 23, 1, 5, 3)
  const high = i8x16(1, 1, 2, 4, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0)
  return v128.and(i8x16.swizzle(low, v128.and(block, i8x16.splat(15))), i8x16.swizzle(high, i8x16.shr_u(block, 4)))
}

/** Place of the `@` that ends `user:password` at `from`, or 0. */
function userinfoEnd(from: usize): usize {
  let end = from
  for (;;) {
    const ends = <u32>i8x16.bitmask(i8x16.ne(isEndBlock(v128.load(end)), i8x16.splat(0)))
    if (ends != 0) {
      end += <usize>ctz(ends)
      break
    }
    end += 16
    if (end - from > MAX_USERINFO) return 0
  }
  if (byteAt(end) != 64 || end - from > MAX_USERINFO || endsUserinfo(byteAt(end + 1))) return 0
  let colon = from
  while (colon < end && byteAt(colon) != 58) colon++
  return colon + 1 < end ? end : 0
}
