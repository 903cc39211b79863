/** What the tagger is taught by us is in our own words: a phrase of the sets that it is measured on would be worth more there than anywhere else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAst } from 'vitest/node'
import { isPresent, labelled } from '../../../scripts/accuracy/measure.ts'
import { inputsOf, onDisk } from '../../../scripts/tagger/record.ts'
import { RUN, runsOf, wordsOf } from './phrases.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Runs that stand in a labelled set, too, and why that says nothing: everybody writes them. */
const EVERYBODYS = new Map([
  ['mozilla 5 0 windows nt', 'how browsers of half the world announce themselves'],
  ['to whom it may concern', 'an opening of letters'],
  ['i would like to thank', 'an opening of thanks'],
  ['happy new year to all', 'a wish'],
  ['i have some good news', 'an opening of news'],
  ['took a photo of the', 'a verb and its object, no word of it particular'],
  ['took a photo of a', 'the same'],
  ['took a photo of her', 'the same'],
  ['what have you been doing', 'a question of greeting'],
  ['as far as i know', 'an idiom'],
  ['if you don t have', 'an opening of a condition'],
  ['it was great to see', 'an opening after a visit'],
])

if (!isPresent())
  console.log(`skipped: no labelled data at ${labelled} (PIISCOPE_SHARED); the tagger's templates were not compared with it`)

/** Numbers, single letters and versions in a row are nobody's words. */
function isPhrase(run: string): boolean {
  return run.split(' ').filter((word) => /^\p{L}{2,}$/u.test(word)).length >= 3
}

/** Every run of five words that our templates can become, and the file that they are in. */
function ownRuns(): Map<string, string> {
  const runs = new Map<string, string>()
  for (const path of Object.keys(inputsOf(onDisk(root)))) {
    if (!path.startsWith('scripts/')) continue
    for (const text of textsIn(readFileSync(join(root, path), 'utf8')))
      for (const line of text.split('\n')) for (const run of runsOf(line)) if (isPhrase(run)) runs.set(run, path)
  }
  return runs
}

function textsIn(source: string): string[] {
  const texts: string[] = []
  JSON.stringify(parseAst(source, { lang: 'ts' }), (_, value) => {
    if (value?.type === 'Literal' && typeof value.value === 'string') texts.push(value.value)
    else if (value?.type === 'TemplateElement') texts.push(value.value.cooked)
    return typeof value === 'bigint' ? null : value
  })
  return texts
}

/** Texts and values of the development sets by file; tables as the words that stand in them. */
function* labelledTexts(): Generator<[file: string, text: string]> {
  const folder = join(labelled, 'dev')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const whole = readFileSync(join(entry.parentPath, entry.name), 'utf8')
    if (!entry.name.endsWith('.jsonl')) yield [entry.name, whole]
    else
      for (const line of whole.split('\n')) {
        if (line === '') continue
        const { text, value } = JSON.parse(line) as { text?: string; value?: string }
        yield [entry.name, text ?? value ?? line]
      }
  }
}

describe("the tagger's own texts", () => {
  it.skipIf(!isPresent())('share no five words with a labelled set', { timeout: 300_000 }, () => {
    const own = ownRuns()
    expect(own.size).toBeGreaterThan(10_000)
    const shared = new Map<string, string>()
    let compared = 0
    for (const [file, text] of labelledTexts()) {
      const words = wordsOf(text)
      compared += words.length
      for (let at = 0; at + RUN <= words.length; at++) {
        const run = words.slice(at, at + RUN).join(' ')
        const path = own.get(run)
        if (path !== undefined) shared.set(run, `${path}, ${file}`)
      }
    }
    expect(compared).toBeGreaterThan(1_000_000)
    expect([...shared].filter(([run]) => !EVERYBODYS.has(run))).toEqual([])
    expect(
      [...EVERYBODYS.keys()].filter((run) => !shared.has(run)),
      'reasons nobody needs',
    ).toEqual([])
  })
})

describe('runsOf', () => {
  it('follows every choice, and no gap', () => {
    expect([...runsOf('a [b|c d] e f')].sort()).toEqual(['a c d e f'])
    expect([...runsOf('one [two|] three, [four {gap}|five] six seven')].sort()).toEqual([
      'one three five six seven',
      'one two three five six',
      'two three five six seven',
    ])
    expect([...runsOf('Geehrte[r Herr|Frau] X y z w')].sort()).toEqual([
      'frau x y z w',
      'geehrtefrau x y z w',
      'geehrter herr x y z',
      'herr x y z w',
      'r herr x y z',
    ])
    expect(runsOf('a b c {gap} d e f').size).toBe(0)
    expect(runsOf('a b c | d e').size).toBe(0)
  })
  it('reads brackets that nothing closes', () => {
    expect([...runsOf('a b [c d e')]).toEqual(['a b c d e'])
    expect([...runsOf('a b ] c d { e f g h')]).toEqual(['c d e f g', 'd e f g h'].reverse())
  })
})
