import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeysAbove, type ReadKey } from '../../../src/detect/tagger/keys-above.ts'
import { Surroundings } from '../../../src/detect/tagger/surroundings.ts'
import { LONGEST_SEGMENT, Tokens } from '../../../src/detect/tagger/tokens.ts'
import { Words } from '../../../src/detect/tagger/words.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'

loadWords()
const words = new Words(15)
const tokens = new Tokens()
const surroundings = new Surroundings(LONGEST_SEGMENT)

const read: ReadKey = (bytes, from, to) => {
  tokens.read(bytes, from, to, words)
  return surroundings.keyOf(tokens, words)
}

/** The key in force, each line read as it is met; null stands for a blank line. */
function inForce(lines: readonly (string | null)[]): number {
  let key = 0
  for (const line of lines) {
    if (line === null) {
      key = 0
      continue
    }
    const bytes = Buffer.from(line)
    key = read(bytes, 0, bytes.length) ?? key
  }
  return key
}

const lines = fc.array(
  fc.constantFrom(
    'offices:',
    '  owner:',
    'def greet(name: str):',
    'else:',
    '"billing address":',
    'a: b:',
    'see https://example.com/:',
    null,
  ),
  { maxLength: 60 },
)

describe('keys above a text', () => {
  it('are those of empty values', () => {
    const key = (line: string): number | null => read(Buffer.from(line), 0, line.length)
    expect(key('offices:')).not.toBe(null)
    expect(key('  "offices":')).toBe(key('offices:'))
    expect(key('owner:')).not.toBe(key('offices:'))
    expect(key('owner: Ada, who said:')).toBe(null)
  })

  it('are the same whenever they are read', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(60), { maxLength: 8 }), (text, asked) => {
        const keys = new KeysAbove()
        for (const [i, line] of text.entries()) {
          if (line === null) keys.clear()
          else keys.note(Buffer.from(line), 0, line.length, read)
          if (asked.includes(i)) expect(keys.inForce(read)).toBe(inForce(text.slice(0, i + 1)))
        }
        expect(keys.inForce(read)).toBe(inForce(text))
        expect(keys.inForce(read)).toBe(inForce(text))
      }),
      { numRuns: 300 },
    )
  })

  it('of many lines are read before they are forgotten', () => {
    const keys = new KeysAbove()
    const text = ['offices:', ...Array.from({ length: 50 }, () => 'def greet(name: str):')]
    for (const line of text) keys.note(Buffer.from(line), 0, line.length, read)
    expect(keys.inForce(read)).toBe(inForce(['offices:']))
  })
})
