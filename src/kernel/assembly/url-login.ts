import { byteAt, isAlphanumeric, isLetter } from './bytes'
import { hashOf } from './hash'
import { emit } from './hits'
import { URL_LOGIN } from './kinds'

const MAX_SCHEME: usize = 32
const MAX_USERINFO: usize = 256

/** The login in the URL whose `:` before `//` stands at `colon`. */
export function verifyUrlLogin(colon: usize): void {
  const start = schemeStart(colon)
  if (start == 0) return
  const end = userinfoEnd(colon + 3)
  if (end != 0) emit(URL_LOGIN, start, end, hashOf(start, end), 0)
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

function userinfoEnd(from: usize): usize {
  let colon: usize = 0
  for (let i = from; i <= from + MAX_USERINFO; i++) {
    const byte = byteAt(i)
    if (byte == 64) return colon != 0 && i > colon + 1 && !endsUserinfo(byteAt(i + 1)) ? i : 0
    if (endsUserinfo(byte)) return 0
    if (byte == 58 && colon == 0) colon = i
  }
  return 0
}
