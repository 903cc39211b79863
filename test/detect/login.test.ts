import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locatePassword, weighPassword } from '../../src/detect/login/password.ts'
import { locateUsername, weighUsername } from '../../src/detect/login/username.ts'
import { isShownText } from '../../src/validators/shown-words.ts'
import { repeatsName, wordsIn } from '../../src/detect/login/key-name.ts'
import { MAX_SPAN } from '../../src/model/hit.ts'
import { isTranslationFile } from '../../src/classify/screen-texts.ts'

/** Bytes with the margins that the window keeps around what it scans. */
function withMargins(text: string): { bytes: Uint8Array; from: number } {
  const middle = Buffer.from(text)
  return { bytes: Buffer.concat([Buffer.alloc(MAX_SPAN), middle, Buffer.alloc(2 * MAX_SPAN)]), from: MAX_SPAN }
}

const PIECES = [
  'password ',
  'password: ',
  'user ',
  'u: ',
  'p: ',
  '== "',
  '" ==',
  "IDENTIFIED BY '",
  ' is @',
  'é',
  '密码',
  '\n',
  '\r\n',
  '"',
  "'",
  '{',
  ')',
  ' ',
  'x',
  '9',
  '=',
  ':',
  '\0',
  'pwd',
  '.',
  'curl -u ',
  'mysql -p',
  "PASSWORD',",
  'login: ',
  'auth=(',
  '/',
  ' | chpasswd',
]

describe('values of logins', () => {
  it('are looked for in any bytes without throwing, and lie near the key', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.nat(200), (pieces, place) => {
        const { bytes, from } = withMargins(pieces.join(''))
        const at = from + Math.min(place, bytes.length - 3 * MAX_SPAN)
        for (const [locate, weigh] of [
          [locatePassword, weighPassword],
          [locateUsername, weighUsername],
        ] as const) {
          const found = locate(bytes, at)
          if (found < 0) continue
          const start = Math.floor(found / 4096)
          const end = start + (found % 4096)
          expect(end).toBeGreaterThan(start)
          expect(Math.abs(start - at)).toBeLessThanOrEqual(MAX_SPAN)
          expect(end - at).toBeLessThanOrEqual(MAX_SPAN)
          expect(weigh(bytes, start, end)).not.toBeNaN()
        }
      }),
    )
  })

  it('do not depend on what lies more than a span away', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const { bytes, from } = withMargins(pieces.join(''))
        const wider = Buffer.concat([Buffer.alloc(700, 'z'), bytes, Buffer.alloc(700, 'z')])
        const found = locatePassword(bytes, from + 9)
        expect(locatePassword(wider, from + 709)).toBe(found < 0 ? found : found + 700 * 4096)
      }),
    )
  })
})

describe('words on screens', () => {
  it.each(['Nulstil adgangskode', 'Heslo používateľa', 'must not be empty', 'Please enter it.', 'El correo es necesario'])(
    '%s is shown',
    (text) => expect(isShownText(text)).toBe(true),
  )
  it.each(['correct horse battery staple', 'value in quotes', 'Kx9!vv2Lq'])('%s may be a secret', (text) =>
    expect(isShownText(text)).toBe(false),
  )
})

describe('lines of mail servers', () => {
  it('say who logged in, in angle brackets', () => {
    const line = 'imap-login: Login: user=<ines.moreau>, method=PLAIN, rip=203.0.113.9'
    const { bytes, from } = withMargins(line)
    const at = from + line.indexOf('ines')
    const found = locateUsername(bytes, at)
    expect(found).toBe(at * 4096 + 'ines.moreau'.length)
    expect(weighUsername(bytes, at, at + 'ines.moreau'.length)).toBeGreaterThan(-5)
  })
})

describe('names', () => {
  it('are cut into words however they are written', () => {
    for (const name of ['dbUserName', 'DB_USER_NAME', 'db.user-name']) expect(wordsIn(name)).toEqual(['db', 'user', 'name'])
  })
  it('tell a value that only repeats them', () => {
    expect(repeatsName('AUTH_LOGIN', 'auth_login')).toBe(true)
    expect(repeatsName('ERROR_DB_USER', 'install.error.db.user')).toBe(true)
    expect(repeatsName('DB_USER', 'mkowalski')).toBe(false)
    expect(repeatsName('DB_PASSWORD', 'gr33n-Heron!42')).toBe(false)
  })
})

describe('files that translate a program', () => {
  it.each(['app/lang/de/auth.json', 'src/locales/fr.json', 'messages_pt_BR.json', 'a.zip!i18n/en.json'])('%s is one', (name) =>
    expect(isTranslationFile(name)).toBe(true),
  )
  it.each(['data/messages/2024.json', 'users.json', 'export/language_learners.csv'])('%s is none', (name) =>
    expect(isTranslationFile(name)).toBe(false),
  )
})
