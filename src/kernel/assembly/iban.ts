import { byteAt, digitAt, gluedLeft, gluedRight, isDigit, isLetter } from './bytes'
import { addCompact, beginCompact, hashOfCompact } from './hash'
import { emit } from './hits'
import { IBAN } from './kinds'
import { IBAN_LENGTHS } from './memory'

/** The IBAN that begins at `start`, as in src/kernel/reference/iban.ts. Two letters and two digits stand there. */
export function verifyIban(start: usize): void {
  const first = byteAt(start)
  const second = byteAt(start + 1)
  const lowerCase = first & 32
  if ((second & 32) != lowerCase || gluedLeft(start)) return
  const a = (first | 32) - 97
  const b = (second | 32) - 97
  const length = <u32>load<u8>(IBAN_LENGTHS + a * 26 + b)
  if (length == 0 || !digitAt(start + 2) || !digitAt(start + 3)) return
  beginCompact()
  for (let i = start; i < start + 4; i++) addCompact(byteAt(i))
  let end = start + 4
  let rest: u64 = 0
  for (let count: u32 = 4; count < length; count++, end++) {
    let byte = byteAt(end)
    if ((count & 3) == 0 && (byte == 32 || byte == 45)) byte = byteAt(++end)
    if (isDigit(byte)) rest = rest * 10 + (byte - 48)
    else if (isLetter(byte) && (byte & 32) == lowerCase) rest = rest * 100 + ((byte | 32) - 87)
    else return
    if (rest > 10000000000000000) rest %= 97
    addCompact(byte)
  }
  if (gluedRight(end)) return
  const moved = (a + 10) * 10000 + (b + 10) * 100 + (byteAt(start + 2) - 48) * 10 + byteAt(start + 3) - 48
  if (((rest % 97) * 1000000 + moved) % 97 == 1) emit(IBAN, start, end, hashOfCompact(), 0)
}
