import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectRule } from '../../../src/detect/person/subject-rule.ts'

const MARGIN = 16

/** What the rule finds in a text, as [start, end) of its bytes, in pieces of so many bytes. */
function found(forms: readonly string[], text: string, step = 1 << 20): string[] {
  const bytes = Buffer.concat([Buffer.alloc(MARGIN), Buffer.from(text), Buffer.alloc(256)])
  const { pattern } = subjectRule(forms)
  const places: string[] = []
  const to = MARGIN + Buffer.byteLength(text)
  for (let at = MARGIN; at < to; ) {
    const next = pattern?.(bytes, at, Math.min(to, at + step), to + 8, (start, end) => {
      places.push(bytes.toString('utf8', start, end))
    })
    at = next ?? to
  }
  return places
}

/** The same with an expression for each form: slow and plain. */
function plainly(forms: readonly string[], text: string): string[] {
  const escaped = (one: string): string => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  const word = '[A-Za-z0-9\\u0080-\\u{10ffff}]'
  const mailbox = '[A-Za-z0-9\\u0080-\\u{10ffff}._+-]'
  const expressions = forms.map((form) =>
    form.includes('@')
      ? new RegExp(
          `(?<!${mailbox})${[...form].map((one) => (one === '@' ? '(?:@|%40)' : escaped(one))).join('')}(?!${word}|[.-]${word})`,
          'giu',
        )
      : new RegExp(`(?<!${word})${[...form].map(escaped).join('[ ().\\-/_]{0,3}')}(?!${word})`, 'giu'),
  )
  const places = new Map<number, string>()
  for (const expression of expressions)
    for (let at = 0; at < text.length; ) {
      expression.lastIndex = at
      const match = expression.exec(text)
      if (match === null) break
      const before = places.get(match.index)
      if (before === undefined || before.length < match[0].length) places.set(match.index, match[0])
      at = match.index + 1
    }
  return [...places].sort(([a], [b]) => a - b).map(([, one]) => one)
}

describe('subject rule', () => {
  it.each([
    [['ada@example.com'], 'Write to ADA@Example.com, or to ada@example.com.', ['ADA@Example.com', 'ada@example.com']],
    [['ada@example.com'], 'ada@example.com.au xada@example.com ada@example.community', []],
    [['ada@example.com'], '?to=ada%40example.com&x', ['ada%40example.com']],
    [
      ['14155550100', '4155550100'],
      'a +1 (415) 555-0100 b 415.555.0100 c 4155550100',
      ['1 (415) 555-0100', '415) 555-0100', '415.555.0100', '4155550100'],
    ],
    [['14155550100'], '214155550100 141555501002 1415555010', []],
    [['DE89370400440532013000'], 'de89 3704 0044 0532 0130 00', ['de89 3704 0044 0532 0130 00']],
    [['12345678'], '0.12345678 v1.12345678 x.12345678', ['12345678']],
    [['C10442'], 'order C-10442, C10442X, XC10442', ['C-10442']],
    [['ADALOVELACE'], 'Ada Lovelace,ada.lovelace;ADA,LOVELACE', ['Ada Lovelace', 'ada.lovelace']],
    [['MüLLER'], 'Herr Müller', ['Müller']],
  ] as const)('%j in %j', (forms, text, expected) => {
    expect(found([...forms], text)).toEqual([...expected])
  })

  it('law: finds what a plain expression for each form finds, however the bytes are cut', () => {
    const form = fc.oneof(
      fc.stringMatching(/^[A-C1-3]{4,8}$/),
      fc.stringMatching(/^[ab1.]{1,4}@[ab]{1,3}\.c$/).filter((one) => !one.startsWith('.')),
    )
    const piece = fc.oneof(
      fc.constantFrom(' ', '-', '.', ',', ') ', '@', '%40', '_', '\n', 'é', 'c', 'b', '1', 'AB'),
      fc.nat(2).map((i) => `#${i}`),
    )
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 3 }),
        fc.array(piece, { maxLength: 30 }),
        fc.nat(5),
        (forms, pieces, cut) => {
          const text = pieces
            .map((one) => (one.startsWith('#') ? (forms[Number(one[1]) % forms.length] as string) : one))
            .join('')
          // Digits behind a decimal point are the one thing that the expression does not know.
          if (/\d\.\d/.test(text)) return
          expect(found(forms, text, cut + 1)).toEqual(plainly(forms, text))
        },
      ),
      { numRuns: 300 },
    )
  })
})
