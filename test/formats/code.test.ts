import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/formats/code-language.ts'
import { LANGUAGES } from '../../src/formats/code-languages.ts'
import { languageOf } from '../../src/formats/code-name.ts'
import { CodeRegions } from '../../src/formats/code-regions.ts'
import { format } from '../../src/formats/code.ts'
import { compileKernel, createKernel } from '../../src/kernel/kernel.ts'
import type { CodePasser } from '../../src/model/code-passer.ts'
import { MAX_SPAN } from '../../src/model/hit.ts'
import { regionsOf } from './code-twin.ts'
import { itConforms } from './conformance.ts'

const AHEAD = 64
const kernel = createKernel(compileKernel(), { keys: [], literals: [] })

/** Regions of each byte, the text given piece by piece as the scanner gives it. @param passer help, for which the pieces lie in the kernel's memory */
function read(text: string, language: Language, cuts: readonly number[] = [], asked = 1, passer?: CodePasser): number[] {
  const bytes = Buffer.from(text, 'latin1')
  const regions = new CodeRegions(language, passer)
  const told: number[] = []
  const edges = [0, ...cuts, bytes.length]
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number
    const to = edges[i + 1] as number
    const home = passer === undefined ? 0 : kernel.input
    const block = passer === undefined ? new Uint8Array(MAX_SPAN + to - from + AHEAD) : kernel.bytes
    const before = Math.min(MAX_SPAN, from)
    block.fill(0, home, home + MAX_SPAN + to - from + AHEAD)
    block.set(bytes.subarray(from - before, Math.min(bytes.length, to + AHEAD)), home + MAX_SPAN - before)
    regions.give(block, home + MAX_SPAN + to - from, home + MAX_SPAN - from)
    for (let k = from; k < to; k++) if (k % asked === 0) told[k] = regions.at(k)
    for (let k = from; k < to; k++) told[k] = regions.at(k)
    if (i + 2 < edges.length) regions.pass()
  }
  return told
}

/** One letter a byte: `.` code, `c` comment, `s` string, `?` either. */
const letters = (regions: readonly number[]): string => regions.map((one) => '.cs?'[one]).join('')
const named = (name: string): Language => LANGUAGES.find((one) => one.name.startsWith(name)) as Language

const CASES: readonly (readonly [language: string, text: string])[] = [
  ['C,', `a = "x\\"y"; // n\nb = '"' + 1'000; /* "\n */c`],
  ['C,', `R"q(a"b)"c)q";x`],
  ['C#', `@"a""b\\";x /*`],
  ['Rust', `f::<'a>(r#"x"y"#, 'b', "p\nq"); /* /* */ c */d`],
  ['Kotlin', '"a${ f("b}") }c" d'],
  ['JavaScript', 'x = /["]/; y = `a${b}c`'],
  ['JavaScript', "r = <b c=\"d\">Don't {e} f</b>; 'g'"],
  ['Python', 'def f():\n  """d"""\n  x = """s""" # c'],
  ['Ruby', 'a = <<~T # c\n  \'x\n  T\nb = "#{c}"'],
  ['PHP', "<p>'</p><?php $a = 'b'; # c\n?>d'"],
  ['shell', 'echo a#b # c\ncat <<E\n# x\nE\n'],
  ['Lua', '--[==[ a ]] \n]==] x = [[b]] -- c'],
  ['Haskell', "foldl' f 'a' {- {- -} -} -- b"],
  ['SQL', "SELECT 'it''s' /* c */ $q$ a'b $q$ -- d"],
]

describe('the lexer of source code', () => {
  it('tells comments and strings from code', () => {
    const shown = CASES.map(([name, text]) => {
      const regions = letters(read(text, named(name)))
      return text
        .split('\n')
        .reduce<{ lines: string[]; at: number }>(
          ({ lines, at }, line) => ({
            lines: [...lines, line, regions.slice(at, at + line.length)],
            at: at + line.length + 1,
          }),
          { lines: [`${name}:`], at: 0 },
        )
        .lines.join('\n')
    })
    expect(`${shown.join('\n\n')}\n`).toMatchSnapshot()
  })

  const PIECES = [
    'a',
    'B1',
    ' ',
    '\n',
    '\n',
    '"',
    "'",
    '`',
    '"""',
    "'''",
    '\\',
    '/*',
    '*/',
    '//',
    '#',
    '--',
    '{',
    '}',
    '(',
    ')',
    '${',
    '#{',
    '\\(',
    '<<A',
    '<<-A',
    '<<~a',
    '\nA\n',
    '\n  a\n',
    'A',
    '<?',
    '?>',
    '=begin',
    '\n=end',
    '\n=cut',
    '\n=pod',
    'R"q(',
    ')q"',
    'r#"',
    '"#',
    '[[',
    ']]',
    '--[=[',
    ']=]',
    '<#',
    '#>',
    '{-',
    '-}',
    '@"',
    '$q$',
    '<b>',
    '</b>',
    '<b/>',
    '<b c="',
    '>',
    '= ',
    '/',
    'é',
    '%w(',
    '$(',
  ]

  it('agrees with its twin, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }),
        fc.array(fc.nat(120), { maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (language, pieces, cuts, asked) => {
          const text = Buffer.from(pieces.join('')).toString('latin1')
          const wanted = letters(regionsOf(text, language))
          expect(letters(read(text, language))).toBe(wanted)
          const edges = [...new Set(cuts)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b)
          expect(letters(read(text, language, edges, asked))).toBe(wanted)
          expect(letters(read(text, language, [], asked, kernel.code))).toBe(wanted)
          expect(letters(read(text, language, edges, asked, kernel.code))).toBe(wanted)
        },
      ),
      { numRuns: Number(process.env['PIISCOPE_RUNS'] ?? 1000) },
    )
  })

  it('is helped over nearly all of real code', () => {
    const folder = join(import.meta.dirname, '../../src/formats')
    const text = readdirSync(folder)
      .filter((name) => name.startsWith('code'))
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('\n')
    let passed = 0
    const passer: CodePasser = {
      ...kernel.code,
      pass(from, to, ...rest) {
        const next = kernel.code.pass(from, to, ...rest)
        passed += next - from
        return next
      },
    }
    expect(letters(read(text, named('TypeScript'), [], 7, passer))).toBe(letters(regionsOf(text, named('TypeScript'))))
    expect(passed / text.length).toBeGreaterThan(0.9)
  })

  it('has room for the regions of any text', () => {
    const text = '""'.repeat(30_000)
    expect(letters(read(text, named('JavaScript'), [], 1, kernel.code))).toBe('s'.repeat(60_000))
    const apart = '"";'.repeat(20_000)
    expect(letters(read(apart, named('JavaScript'), [], 1, kernel.code))).toBe('ss.'.repeat(20_000))
  })

  /** What a lexer is in behind a text, with its regions. */
  function behind(text: string, language: Language, before?: string): CodeRegions {
    const regions = new CodeRegions(language)
    if (before !== undefined) regions.resume(Buffer.from(before, 'latin1'))
    const block = new Uint8Array(MAX_SPAN + text.length + AHEAD)
    block.set(Buffer.from(text, 'latin1'), MAX_SPAN)
    regions.give(block, MAX_SPAN + text.length, MAX_SPAN)
    return regions
  }

  it('goes on in a range as in the whole, if it begins in what the range before ended in', () => {
    let told = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.constantFrom(...PIECES, '\n', '\n'), { maxLength: 30 }),
        fc.array(fc.constantFrom(...PIECES, '\n'), { maxLength: 10 }),
        (language, pieces, more) => {
          const first = Buffer.from(`${pieces.join('')}\n`).toString('latin1')
          const rest = Buffer.from(more.join('')).toString('latin1')
          const regions = behind(first, language)
          regions.pass()
          for (const from of [0, first.indexOf('\n') + 1]) {
            const next = behind(rest, language, first.slice(from))
            const began = new CodeRegions(language)
            began.resume(Buffer.from(first.slice(from), 'latin1'))
            if (regions.state === null || began.state !== regions.state) continue
            told++
            const all = read(first + rest, language)
            const wanted = letters(all.slice(first.length))
            expect(letters(Array.from({ length: rest.length }, (_, i) => next.at(i)))).toBe(wanted)
          }
        },
      ),
      { numRuns: Number(process.env['PIISCOPE_RUNS'] ?? 300) },
    )
    expect(told).toBeGreaterThan(100)
  })

  it('finds out in what a range of real code begins', () => {
    const ends = (lines: string): string | null => {
      const regions = behind(lines, named('JavaScript'))
      regions.pass()
      return regions.state
    }
    const begins = (lines: string): string | null => {
      const regions = new CodeRegions(named('JavaScript'))
      regions.resume(Buffer.from(lines, 'latin1'))
      return regions.state
    }
    const part = [
      '/**',
      ' * Don\'t ask for `more` than "ten".',
      ' */',
      'export const ten = (a: string) => `',
      "  ${a === '{' ? `<${a}>` : /[\"]/.test(a)}",
      '`',
    ]
    const lines = Array.from({ length: 4 }, () => part).flat()
    const joined = (from: number, to: number): string => `${lines.slice(from, to).join('\n')}\n`
    const seen = new Set<string | null>()
    // What stands before a range begins within a comment.
    for (let cut = 2 * part.length; cut < lines.length; cut++) {
      const end = ends(joined(0, cut))
      seen.add(end)
      expect(begins(joined(1, cut))).toBe(end)
    }
    expect(seen.size).toBe(3)
  })

  it('knows languages by file names and first lines', () => {
    const of = (name: string, head = ''): string | undefined => languageOf(Buffer.from(head), name)?.name
    expect(of('src/a.KT')).toBe('Kotlin')
    expect(of('Dockerfile.dev')).toBe('Dockerfile')
    expect(of('deploy', '#!/usr/bin/env -S python3.12 -u\n')).toBe('Python')
    expect(of('deploy', '#!/bin/sh\n')).toBe('shell')
    expect(of('notes', 'Dear Ann\n')).toBeUndefined()
    expect(of('table.csv', '#!/bin/sh\n')).toBeUndefined()
  })
})

describe('source code', () => {
  itConforms(format, {
    name: 'a.ts',
    text: '// @ a\nconst a = "@" + `@${@}@`\n/* @\n@ */ <b>@</b> /@/ \'@\n@',
    pieces: ['"', "'", '`', '${', '}', '/*', '*/', '//', '<b>', '</b>', '\\'],
    pumps: ['"', '`${', '/*', '<b>', '/', "'", '\\', '{', '"\n'],
  })
})
