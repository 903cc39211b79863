import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import MarkdownIt from 'markdown-it'
import { jsonText, markdownText, terminalText } from '../../src/reporters/encode.ts'

/** What a terminal, a pager or a bidi-aware viewer would act on. */
const ACTIVE = /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u

describe('terminalText', () => {
  it.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['two\nlines\r', 'two\\u{a}lines\\u{d}'],
    ['\u009b2J', '\\u{9b}2J'],
    ['invoice\u202efdp.exe', 'invoice\\u{202e}fdp.exe'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['lone \ud800 half', 'lone \\u{d800} half'],
    ['::error::gone', '\\u{3a}:error::gone'],
    ['  ::set-output name=a::b', '  \\u{3a}:set-output name=a::b'],
    ['a ##[error]b', 'a \\u{23}#[error]b'],
    ['##vso[task.complete]', '\\u{23}#vso[task.complete]'],
  ])('shows %j as %s', (text, shown) => expect(terminalText(text)).toBe(shown))

  it.each(['exports/users.csv', 'größe.txt', '顧客.csv', 'a::b', 'std::vector', '## heading'])('leaves %s alone', (text) =>
    expect(terminalText(text)).toBe(text),
  )

  it('lets no more than three marks stand on one letter', () =>
    expect(terminalText(`a${'\u0301'.repeat(5)}`)).toBe('a\u0301\u0301\u0301\\u{301}\\u{301}'))

  it('writes nothing beyond printable ASCII when told so', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[\x20-\x7e]*$/.test(terminalText(text, true)))))

  it('escapes what is kept for a control, too', () => expect(terminalText('a\u2065b')).toBe('a\\u{2065}b'))
  it('never lets a character through that acts on a terminal, nor a CI command', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '::', '##[', ' ::', '##vso['), (text, command) => {
        const shown = terminalText(command + text)
        return !ACTIVE.test(shown) && !/^\s*::/.test(shown) && !/##(?:\[|vso\[)/i.test(shown)
      }),
    ))
})

describe('jsonText', () => {
  it('parses to the value it was given, if that was well-formed', () =>
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(
          JSON.parse(JSON.stringify(value).replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f]../g, '$1\\ufffd')),
        )
      }),
    ))

  it('never holds a character that acts on a terminal, nor a CI command', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = jsonText({ file: `##[error]${text}` })
        return !ACTIVE.test(json) && !json.includes('##[')
      }),
    ))

  it('turns half a surrogate pair into U+FFFD, so that other languages can read it', () =>
    expect(jsonText('\ud83d x')).toBe('"\ufffd x"'))

  it('is what asking about each text by itself gives, with halves of pairs and with backslashes before what looks like one', () => {
    const part = fc.constantFrom('\ud83d', '\udc00', '\ud83d\ude00', '\\', '\\ud800', 'ud8', '"', 'x')
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    const apart = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)
    fc.assert(
      fc.property(fc.record({ file: text, places: fc.array(text) }), (value) => {
        expect(jsonText(value)).toBe(JSON.stringify(value, apart))
      }),
    )
  })
})

describe('markdownText', () => {
  it.each([
    ['exports/2026-05.zip/people_de.csv', 'exports/2026-05.zip/people_de.csv'],
    ['_x_ 1. a', '&#95;x&#95; 1. a'],
    ['www.x.y', 'www&#46;x.y'],
    ['/close', '&#47;close'],
    ['GH-12', 'GH&#45;12'],
    ['&#46;', '&amp;&#35;46;'],
  ])('writes %s as %s', (text, written) => expect(markdownText(text)).toBe(written))

  it('is shown as it is written, wherever it stands', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true })
    const unit = fc.constantFrom(
      ...[
        'a',
        'B',
        '1',
        ' ',
        '.',
        ')',
        '-',
        '+',
        '=',
        '/',
        '#',
        '*',
        '_',
        '`',
        '~',
        '[',
        ']',
        '(',
        '!',
        '<',
        '>',
        '&',
        '|',
        '\\',
        ':',
      ],
      ...['www.', 'http://a.b', 'a@b.c', '&#46;', '](x)', '<b>', '--', '1. ', '**'],
    )
    const around = [
      (text: string): [string, string] => [text, `<p>${text}</p>`],
      (text: string): [string, string] => [`- ${text}`, `<ul><li>${text}</li></ul>`],
      (text: string): [string, string] => [
        `| h |\n|---|\n| ${text} |`,
        `<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>${text}</td></tr></tbody></table>`,
      ],
    ]
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (raw) => {
        const text = raw.trim()
        fc.pre(text !== '')
        for (const form of around) {
          const [written] = form(markdownText(text))
          const [, shown] = form(markdown.utils.escapeHtml(terminalText(text)))
          expect(markdown.render(written).replaceAll('\n', '')).toBe(shown)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
