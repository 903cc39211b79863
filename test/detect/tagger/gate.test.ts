import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gate, SIGN } from '../../../src/detect/tagger/gate.ts'

const gate = new Gate()

function look(line: string): number {
  const bytes = Buffer.from(line)
  return gate.look(bytes, 0, bytes.length)
}

const given = fc.constantFrom('Laura', 'Thomas', 'Michael', 'Jennifer', 'Pedro', 'Giovanni', 'Stefan')
const family = fc.constantFrom('Whitfield', 'Becker', 'Kowalski', 'Fernandez', 'Nakamura', 'O’Connor', 'Müller')
const around = fc.constantFrom('', 'user ', '  # ', 'INFO: ', '("', '- ', 'GET x; ')

describe('the gate', () => {
  it('passes every line with a common given name or a full name, also in machine data', () => {
    fc.assert(
      fc.property(around, given, (before, name) => {
        expect(look(`${before}${name} x`) & SIGN.name).toBe(SIGN.name)
      }),
    )
    fc.assert(
      fc.property(around, given, family, (before, a, b) => {
        expect(look(`${before}${a} ${b}`) & SIGN.name).toBe(SIGN.name)
      }),
    )
  })
  it('takes no name for the word of a date', () => {
    // One in fifty shared a slot with one.
    for (const name of ['Kyle', 'Debra', 'Harvey', 'Anil', 'Nasser', 'Laura', 'Bernd', 'Agnieszka', 'Duncan', 'Priya'])
      expect(look(`x ${name} x`) & SIGN.name, name).toBe(SIGN.name)
  })
  it('passes what stands behind the label of a name, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('name', 'last_name', 'surname', 'author'),
        fc.stringMatching(/^[A-Z][a-z]{1,9}$/),
        (key, value) => {
          expect(look(`${key}: ${value}`) & SIGN.name).toBe(SIGN.name)
        },
      ),
    )
  })
  it('passes a house number near a word of streets', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('# Willow Lane', '# Q Street', 'Hauptstraße #', 'Rue X #', 'PO Box #'),
        (n, form) => {
          expect(look(`at ${form.replace('#', String(n))}, there`) & SIGN.address).toBe(SIGN.address)
        },
      ),
    )
  })
  it.each([
    '  const userName = request.getHeader("X-Forwarded-For")',
    'import { RequestHandler } from "./request-handler.ts"',
    '2024-05-01T10:11:12Z ERROR com.example.OrderService - status 500 after 12 ms',
    '"integrity": "sha512-AuvKTrTfQNYNIctbR1K/YGTR1756GycPsg7b9bdV9Duqur4gv6a=="',
    '17.3,4.25,-0.5,1024,99',
  ])('stops %s', (line) => expect(look(line) & (SIGN.name | SIGN.address)).toBe(0))
})
