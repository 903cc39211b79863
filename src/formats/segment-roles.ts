/** What each byte does in formats whose separators are declared by their files. */
import { MAX_SPAN } from '../model/hit.ts'
import { decodeText } from './decode.ts'

export const ROLE = { none: 0, subcomponent: 1, component: 2, repetition: 3, element: 4, segment: 5, release: 6 } as const

/** A ROLE for each of the 256 bytes. */
export type Roles = Uint8Array

export interface Separators {
  /** Any of these ends a segment. */
  readonly segment: readonly number[]
  readonly element: number
  readonly component?: number | undefined
  readonly repetition?: number | undefined
  readonly subcomponent?: number | undefined
  /** The byte behind it stands for itself. */
  readonly release?: number | undefined
}

/** Where a byte is declared twice the outer separator counts. */
export function rolesOf(separators: Separators): Roles {
  const roles = new Uint8Array(256)
  const { subcomponent, component, repetition, element, release, segment } = separators
  if (subcomponent !== undefined) roles[subcomponent] = ROLE.subcomponent
  if (component !== undefined) roles[component] = ROLE.component
  if (repetition !== undefined) roles[repetition] = ROLE.repetition
  if (release !== undefined) roles[release] = ROLE.release
  roles[element] = ROLE.element
  for (const byte of segment) roles[byte] = ROLE.segment
  return roles
}

/** True of a byte that can part others: no letter, no digit, and of ASCII. */
export function isSeparator(byte: number | undefined): byte is number {
  if (byte === undefined || byte === 0 || byte >= 127) return false
  return !((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122))
}

/** The component so many behind the one that begins at an index; empty where there is none within MAX_SPAN. */
export function componentAhead(bytes: Uint8Array, at: number, roles: Roles, ahead: number): string {
  const end = Math.min(bytes.length, at + MAX_SPAN)
  let left = ahead
  let start = at
  for (let i = at; i <= end; i++) {
    const byte = i < end ? (bytes[i] as number) : 0
    const role = roles[byte] as number
    if (role === ROLE.release) {
      i++
      continue
    }
    // Behind a source's end stand zeros.
    if (byte !== 0 && (role === ROLE.none || role === ROLE.subcomponent)) continue
    if (left === 0) return decodeText(bytes, start, i).trim()
    if (role !== ROLE.component) return ''
    left--
    start = i + 1
  }
  return ''
}
