/** Words of translations beside what a program will put there: `:contact Amount viewed :invoice` names nobody. */

/** Longest stand-in looked back over, in bytes. */
const LONGEST = 32

const COLON = 58
const BLANK = 32

/** True if a stand-in of Laravel, Rails or SQL (`:client`) and one blank stand right before. Linear in LONGEST. */
export function isBehindStandIn(bytes: Uint8Array, start: number): boolean {
  if (bytes[start - 1] !== BLANK) return false
  let at = start - 2
  const lowest = Math.max(0, start - LONGEST)
  while (at > lowest && isNameByte(bytes[at] as number)) at--
  if (at === start - 2 || bytes[at] !== COLON) return false
  const before = bytes[at - 1] ?? BLANK
  return before <= BLANK || before === 34 || before === 39 || before === 40
}

function isNameByte(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || byte === 95
}
