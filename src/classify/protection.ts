/** How the values of a field are hidden, if they are: what their form says, whatever they once were. */
import type { FieldLook } from '../inventory/field-look.ts'
import type { Protection } from '../model/finding.ts'

/** Share of the distinct values that must have the form. */
const MOST = 0.6
/** Characters of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 in hexadecimal; of the last two and SHA-1 in base64. */
const HEX_DIGESTS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128])
const BASE64_DIGESTS: ReadonlySet<number> = new Set([24, 28, 43, 44, 64, 86, 88])
/** Shorter runs of base64 are words. */
const LEAST_CIPHERTEXT = 20

export function protectionOf({ share: s, minLength, maxLength, meanLength, distinct }: FieldLook): Protection {
  if (s.maskedText > MOST) return 'masked'
  if (s.passwordHash > MOST) return 'hashed'
  if (s.hex > MOST && minLength === maxLength && HEX_DIGESTS.has(maxLength)) return 'hashed'
  if (s.sealed > MOST) return 'encrypted'
  if (s.uuid > MOST || s.token > MOST) return 'tokenised'
  if (s.base64 > MOST && meanLength >= LEAST_CIPHERTEXT) {
    if (minLength === maxLength && BASE64_DIGESTS.has(maxLength) && distinct > 1) return 'hashed'
    return 'encrypted'
  }
  if (s.hex > MOST && meanLength >= LEAST_CIPHERTEXT) return minLength === maxLength ? 'tokenised' : 'encrypted'
  return 'plain'
}

/** What names say about how values are hidden: `email_sha256`, `hashed_phone`. */
const HIDING =
  /(?<=^|_)(?:sha(?:_?(?:1|2|256|384|512))?|md_?5|hmac|digest|bcrypt|hash(?:ed|es)?|masked|mask|redacted|obfuscated|encrypted|crypted|crypte|enc|encryption|cipher(?:text)?|tokeni[sz]ed|anonymi[sz]ed|pseudonymi[sz]ed|pseudonym|pseudo|surrogate|scrambled|verschlusselt|pseudonymisiert|anonymisiert|chiffre|anonymise|cifrado|anonimizado)(?=_|$)/g

/** The words of a name without those that say how its values are hidden; all of them where nothing would be left. */
export function withoutHiding(words: readonly string[]): readonly string[] {
  const left = words
    .join('_')
    .replace(HIDING, '')
    .split('_')
    .filter((word) => word !== '')
  return left.length === 0 ? words : left
}
