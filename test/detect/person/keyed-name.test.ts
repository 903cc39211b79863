import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isNobodysName, locateKeyedName, NAME_KEYS, weighKeyedName } from '../../../src/detect/person/keyed-name.ts'
import { NOT_FOUND } from '../../../src/detect/located.ts'
import { MAX_SPAN } from '../../../src/model/hit.ts'
import { REJECT } from '../../../src/model/rule.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'

/** Bits of what stands behind the first `:` or `=`, null if nothing is located. */
function weigh(text: string): number | null {
  const bytes = Buffer.concat([Buffer.alloc(MAX_SPAN), Buffer.from(text), Buffer.alloc(MAX_SPAN)])
  const found = locateKeyedName(bytes, bytes.findIndex((byte) => byte === 58 || byte === 61) + 1)
  if (found === NOT_FOUND) return null
  const start = Math.floor(found / 4096)
  return weighKeyedName(bytes, start, start + (found % 4096))
}

beforeAll(() => loadWords())

describe('names behind keys', () => {
  it.each([
    `lastName: 'Lindqvist',`,
    `first_name="Tove",`,
    `\\"last_name\\": \\"Kowalczyk\\",`,
    `fullName: "Ludwig van Beethoven"`,
    `"prénom": "Élodie"`,
    `familyName: 'O’Brien'`,
    `cognome: 'Esposito'`,
  ])('counts %s', (text) => expect(weigh(text)).toBeGreaterThan(-2))

  it.each([
    `lastName: 'Last name'`,
    `firstName: 'firstName'`,
    `firstName: 'Prénom',`,
    `first-name: 'Adı'`,
    `lastName: "{{last_name}}"`,
    `last_name: "kowalczyk_id"`,
    `fullName: "owner/repository"`,
    `firstName: "Required"`,
    `labelFirstName: "Martin"`,
    `firstName = Faker("first_name")`,
    `lastName = Martin.of(x)`,
    `first_name: "J"`,
    `author_name: "Rick\n  Astley"`,
  ])('refuses %s', (text) => expect(weigh(text) ?? REJECT).toBeLessThanOrEqual(REJECT))

  it('keeps what no list knows for those who ask for low confidence', () => {
    expect(weigh(`lastName: 'Zzyxqwort'`)).toBeLessThan(-4)
    expect(weigh(`lastName: 'Zzyxqwort'`)).toBeGreaterThan(REJECT)
  })

  it('never throws, whatever stands there, and finds nothing outside of what it may look at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAME_KEYS), fc.string({ unit: 'binary', maxLength: 80 }), (key, value) => {
        const bits = weigh(`${key}: "${value}"`)
        expect(bits === null || Number.isFinite(bits)).toBe(true)
      }),
    )
  })

  it.each(['John Doe', 'Doe', 'jane doe', 'Max Mustermann', 'Erika Mustermann', 'John Q. Public'])(
    'knows that %s is nobody',
    (name) => expect(isNobodysName(name)).toBe(true),
  )
  it.each(['Johanna Doering', 'Doever', 'Maria Rossi', 'Public'])('takes %s for somebody', (name) =>
    expect(isNobodysName(name)).toBe(false),
  )
})
