/**
 * Claims of JSON Web Tokens and of OpenID Connect, whose names are shorter than what they mean: `sub` is under which id somebody is known,
 * `name` the whole name. RFC 7519, section 4.1; OpenID Connect Core 1.0, sections 2 and 5.1.
 */
import type { FieldPlace } from '../model/field.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What the claims are called elsewhere. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['sub', 'user_id'],
  ['name', 'full_name'],
  ['preferred_username', 'username'],
])
/** What is said of nobody but a person, or of how one has logged in: programs have tokens, too, with their own `sub`. */
const OF_SOMEBODY = words(
  `name given_name family_name middle_name nickname preferred_username email phone_number gender birthdate zoneinfo
  auth_time nonce sid`,
)
/** Where nothing says that an object is of claims, one of these does: they are called so nowhere else. */
const TELLING = words('preferred_username email_verified phone_number_verified zoneinfo auth_time at_hash c_hash')
/** Who has said so, and to whom, as all tokens have it. */
const ISSUED = ['iss', 'aud'] as const

const PAYLOAD = /(?:^|!\/)jwt!\/$/

/** Of fields that are claims about somebody, by their position, the name that says what they mean. */
export function meaningsOfClaims(places: readonly FieldPlace[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  // Perf: most documents have no such claims.
  if (!places.some(({ path, name }) => path !== null && name !== null && MEANINGS.has(name))) return found
  const objects = new Map<string, Map<string, number>>()
  places.forEach(({ path, name }, i) => {
    if (path === null || name === null || !path.endsWith(name)) return
    const around = path.slice(0, path.length - name.length)
    const known = objects.get(around)
    if (known === undefined) objects.set(around, new Map([[name, i]]))
    else known.set(name, i)
  })
  for (const [around, claims] of objects) {
    if (!isOfSomebody(claims) || !(PAYLOAD.test(around) || isOfClaims(claims))) continue
    for (const [claim, meaning] of MEANINGS) {
      const i = claims.get(claim)
      if (i !== undefined) found.set(i, meaning)
    }
  }
  return found
}

function isOfSomebody(claims: ReadonlyMap<string, number>): boolean {
  return [...claims.keys()].some((claim) => OF_SOMEBODY.has(claim))
}

function isOfClaims(claims: ReadonlyMap<string, number>): boolean {
  return (
    claims.has('sub') && (ISSUED.every((claim) => claims.has(claim)) || [...claims.keys()].some((claim) => TELLING.has(claim)))
  )
}
