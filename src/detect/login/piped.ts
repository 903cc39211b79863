/** Passwords that `echo` pipes into what reads them: `echo name:… | chpasswd`, `echo … | sudo -S`, `echo … | passwd --stdin`. */
import { NOT_FOUND, packed } from '../located.ts'

/** What reads a name and a password, and what reads a password alone. */
const PAIR_READER = 'chpasswd'
const READERS: readonly string[] = ['sudo -S', 'passwd --st']
export const PIPED_LITERALS: readonly string[] = [PAIR_READER, ...READERS]

const SUDO = '(?:sudo +)?(?:-S +)?(?:/usr/sbin/|/usr/bin/)?'
const ECHO = '(?:echo|printf)(?: -\\w)? +["\']?'
const PAIR = new RegExp(`${ECHO}[\\w.-]{1,40}:([^\\s"'\`\\0]{4,100})(?:\\\\n)?["']? *\\| *${SUDO}$`)
const ALONE = new RegExp(`${ECHO}([^\\s"'\`\\0|]{4,100})(?:\\\\n)?["']? *\\| *${SUDO}$`)

/** Bytes before the reader that are looked at. */
const LONGEST = 160

/**
 * @param at one past a literal
 * @param before text up to there
 * @returns the packed place of the password; undefined if the literal is none of these
 */
export function locatePiped(bytes: Uint8Array, at: number, before: string): number | undefined {
  const reader = PIPED_LITERALS.find((one) => before.endsWith(one))
  if (reader === undefined) return undefined
  const to = at - reader.length
  const from = Math.max(0, to - LONGEST)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1')
  const match = (reader === PAIR_READER ? PAIR : ALONE).exec(text)
  if (match === null) return NOT_FOUND
  const value = match[1] as string
  const start = from + match.index + match[0].lastIndexOf(value, match[0].lastIndexOf('|'))
  return packed(start, start + value.length)
}

const INTO = new RegExp(`^(?:\\\\n)?["']? *\\| *(?:${SUDO}chpasswd|${SUDO}passwd --stdin|sudo -S)`)
const ECHOED = /(?:echo|printf)(?: -\w)? +["']?(?:[\w.-]{1,40}:)?$/

/** True if a password stands there because it is echoed into what reads it. */
export function isPiped(before: string, after: string): boolean {
  return ECHOED.test(before) && INTO.test(after)
}
