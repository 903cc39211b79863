import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUE_BYTES, packCues } from '../../../src/detect/tagger/gate/cue-words.ts'
import { GATE_CUES } from '../../../src/detect/tagger/gate/cues.ts'
import { Gate, SIGN } from '../../../src/detect/tagger/gate/gate.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'
import { type Over, type Passed, ReferenceGate, referenceGroup, referenceSegments } from './reference-gate.ts'
import { texts } from './texts.ts'

loadWords()
const gate = new Gate()
const plain = new ReferenceGate()

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
  it('passes whose address it is, before a mail address in brackets', () => {
    for (const line of ['# (C) 2014 Peter Miller <pm@example.com>', '// {[x]} Kofi Asante (kofi.asante+x@example.com)'])
      expect(look(line) & SIGN.name, line).toBe(SIGN.name)
    for (const line of ['# (C) 2014 Peter Miller <pm at example>', '# Miller <@example.com>', '# Vector <T>(a, b) @x'])
      expect(look(line) & SIGN.name, line).toBe(0)
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
  it('passes a number behind the label of an address, but for those of machines', () => {
    for (const value of ['12 Elm', 'Elm 12-14', 'C-41 Elm', 'Elm 12, Oak', 'Elm.12'])
      expect(look(`address: ${value}`) & SIGN.address, value).toBe(SIGN.address)
    for (const value of ['Elm 10.0.0.7', 'Elm/10.0.0.7:9000', 'Elm 09:30', 'node-12 Elm', 'Elm'])
      expect(look(`2026-05-01 INFO address: ${value}`) & SIGN.address, value).toBe(0)
  })
  it.each([
    '  const userName = request.getHeader("X-Forwarded-For")',
    'import { RequestHandler } from "./request-handler.ts"',
    '2024-05-01T10:11:12Z ERROR com.example.OrderService - status 500 after 12 ms',
    '"integrity": "sha512-AuvKTrTfQNYNIctbR1K/YGTR1756GycPsg7b9bdV9Duqur4gv6a=="',
    '17.3,4.25,-0.5,1024,99',
  ])('stops %s', (line) => expect(look(line) & (SIGN.name | SIGN.address)).toBe(0))
})

/** What the gate tells of a text that it is given in regions of these sizes, repeated; its first byte is the source's byte `offset`. */
function segments(bytes: Uint8Array, offset: number, sizes: readonly number[], isCode = false): { passed: Passed[]; rest: Over } {
  const passed: Passed[] = []
  let over: Over = { bytes: 0, machine: 0, blank: false }
  for (let from = 0, i = 0, at = 0; from < bytes.length; i++) {
    const to = Math.min(bytes.length, from + (sizes[i % sizes.length] as number))
    gate.begin(bytes, at, to, Math.min(bytes.length, to + 1100), offset, isCode)
    for (let more = true; more; ) {
      more = gate.advance()
      over = {
        bytes: over.bytes + gate.passedOver,
        machine: over.machine + gate.machinePassedOver,
        blank: over.blank || gate.blankPassedOver,
      }
      if (!more) break
      const { lines, isProse, endsBlank, signs, lineStart } = gate
      const all = Array.from({ length: lines }, (_, k) => ({ from: lineStart[k] as number, signs: signs[k] as number }))
      passed.push({ from: gate.from, to: gate.next, lines: all, isProse, endsBlank, over })
      over = { bytes: 0, machine: 0, blank: false }
    }
    at = gate.next
    from = to
  }
  return { passed, rest: over }
}

const WORDS = [
  'call(',
  'a.member',
  'camelCase',
  'McAllister',
  'http://x.example/Anna',
  'Mozilla/5.0 (X11) Gecko" ',
  '"key": ',
  '> ',
  'street',
  'postfach 1',
  'March',
  'anna',
  'laura',
  "l'Aquila",
  'Ärztestraße 5',
  ',',
  '.',
  '{',
  '\0',
  '\n',
  '\n\n',
  ' \n',
  '\r\n',
  'name:\n',
]
const lineTexts = fc
  .array(fc.oneof(texts, fc.constantFrom(...WORDS), fc.string({ unit: 'binary' })), { maxLength: 20, size: 'max' })
  .map((list) => list.join(' '))

describe('the compiled gate', () => {
  it('has the cues of the word lists, packed when the program was built', () => {
    expect(Buffer.from(GATE_CUES, 'base64').equals(packCues())).toBe(true)
    expect(packCues().length % CUE_BYTES).toBe(0)
  })

  it('sees in a line what the plain one does', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          lineTexts.map((text) => Buffer.from(text)),
          fc.uint8Array({ maxLength: 300, size: 'max' }),
        ),
        (bytes) => {
          expect(gate.look(bytes, 0, bytes.length)).toBe(plain.look(bytes, 0, bytes.length))
        },
      ),
      { numRuns: 2000 },
    )
  })
  it('cuts and passes segments as the plain one does, however the text is given', () => {
    const long = fc.array(lineTexts, { maxLength: 30, size: 'max' }).map((list) => Buffer.from(list.join('\n')))
    fc.assert(
      fc.property(
        long,
        fc.integer({ min: 0, max: 5000 }),
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }),
        (bytes, offset, sizes) => {
          expect(segments(bytes, offset, sizes)).toEqual(referenceSegments(bytes, offset))
        },
      ),
      { numRuns: 300 },
    )
  })
  it('passes the same segments of programs as the plain one, and sees the same in them but for words that may be names', () => {
    const long = fc.array(lineTexts, { maxLength: 30, size: 'max' }).map((list) => Buffer.from(list.join('\n')))
    const shows = ({ lines }: Passed): boolean =>
      lines.some(({ signs }) => (signs & (SIGN.name | SIGN.address | SIGN.maybe)) !== 0)
    const sure = ({ passed, rest }: { passed: Passed[]; rest: Over }): unknown => ({
      passed: passed.map((one) => ({
        ...one,
        shows: shows(one),
        lines: one.lines.map(({ from, signs }) => ({ from, signs: signs & ~SIGN.maybe })),
      })),
      rest,
    })
    fc.assert(
      fc.property(long, (bytes) => {
        expect(sure(segments(bytes, 0, [bytes.length], true))).toEqual(sure(referenceSegments(bytes, 0, true)))
      }),
      { numRuns: 300 },
    )
  })
  it('counts lines of small letters and marks as the plain one does', () => {
    const unit = fc.constantFrom(...'aabcz.(>@/-={}_~ ;<', '\n')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 150, size: 'max' }), (text) => {
        const bytes = Buffer.from(text)
        const isProse = gate.regroup(bytes, 0)
        const wanted = referenceGroup(bytes)
        expect({ isProse, signs: [...gate.signs.subarray(0, wanted.signs.length)] }).toEqual(wanted)
      }),
      { numRuns: 3000 },
    )
  })
  it('looks at lines by themselves as the plain one does', () => {
    const lines = fc.array(lineTexts, { maxLength: 8, size: 'max' }).map((list) => Buffer.from(list.join('\n')).subarray(0, 1024))
    fc.assert(
      fc.property(lines, fc.nat(3), (bytes, first) => {
        const isProse = gate.regroup(bytes, first)
        const wanted = referenceGroup(bytes)
        expect({ isProse, signs: [...gate.signs.subarray(first, first + wanted.signs.length)] }).toEqual(wanted)
      }),
      { numRuns: 500 },
    )
  })
  it('goes on from piece to piece of a long text', () => {
    const line = (i: number): string =>
      i % 9 === 0 ? '' : i % 7 === 0 ? `see Laura Whitfield about ${i}` : `x = compute(${i}) + ${'y'.repeat(i % 50)}`
    const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, i) => line(i)).join('\n'))
    expect(segments(bytes, 0, [bytes.length])).toEqual(referenceSegments(bytes, 0))
  })
})
