/** What the names behind `name` and in lists are of. */
import { describe, expect, it } from 'vitest'
import { ValueNames } from '../../../src/detect/person/value-names.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'

const CATALOGUE = ['Brindle Loach', 'Tarn Skipper', 'Umber Wrass', 'Quillfin', 'Gudgeon', 'Palewing', 'Sandlance', 'Blenny']
const TEAM = [
  'Ines Moreau',
  'Jonas Weber',
  'Harriet Lindqvist',
  'Priya Raman',
  'Otso Vanhala',
  'Marisol Prado',
  'Tomas Krall',
  'Ada Quist',
]

/** What each loses, in order. */
function losses(names: readonly string[], write: (name: string) => [before: string, after: string]): number[] {
  loadWords()
  const values = new ValueNames()
  return names.map((name) => {
    const [before, after] = write(name)
    const bytes = Buffer.from(`${before}${name}${after}`)
    return values.bits(bytes, Buffer.byteLength(before), Buffer.byteLength(before + name))
  })
}

const FORMS: readonly (readonly [string, () => [string, string]])[] = [
  ['a key', () => ['  name: "', '",\n']],
  ['a quoted key', () => ['{ "name": "', '" }\n']],
  ['an arrow', () => ["  'name' => '", "',\n"]],
  ['YAML', () => ['- name: ', '\n']],
  ['a list', () => ["['x', '", "', 'y']"]],
  ['lines of a list', () => ['\n    "', '",\n']],
]

describe('names that are values', () => {
  it.each(FORMS)('lose more and more in a catalogue, as %s', (_, write) => {
    const bits = losses(CATALOGUE, write)
    expect(bits[0]).toBe(0)
    expect(bits.at(-1)).toBeLessThan(-3)
    for (let i = 1; i < bits.length; i++) expect(bits[i]).toBeLessThanOrEqual(bits[i - 1] as number)
  })

  it.each(FORMS)('lose nothing in a team, as %s', (_, write) => {
    expect(losses(TEAM, write)).toEqual(TEAM.map(() => 0))
  })

  it('are counted apart from other values and from sentences', () => {
    for (const write of [
      (): [string, string] => ['author: "', '"\n'],
      (): [string, string] => ['file_name: "', '"\n'],
      (): [string, string] => ['Thanks to ', ' for it.\n'],
      (): [string, string] => ['say("', '" + x)\n'],
    ])
      expect(losses(CATALOGUE, write)).toEqual(CATALOGUE.map(() => 0))
  })

  it('keep those that a list of given names knows, wherever they stand', () => {
    expect(losses([...CATALOGUE, 'Ines Moreau'], () => ['name: "', '"\n']).at(-1)).toBe(0)
  })

  it('are not counted in scripts whose names no list knows', () => {
    expect(losses(Array(9).fill('張偉'), () => ['name: "', '"\n'])).toEqual(Array(9).fill(0))
  })
})

async function people(name: string, text: string): Promise<(number | null)[]> {
  const lines: (number | null)[] = []
  for await (const event of scan([memorySource(name, Buffer.from(text))], { rules: ['person-name'], threads: 1 }))
    if (event.event === 'finding') lines.push(event.line)
  return lines
}

describe('a catalogue of gettext', () => {
  const text = `# Translation of the tide tables
# Ines Moreau <ines@example.com>, 2024.
msgid ""
msgstr ""
"Last-Translator: Jonas Weber <jonas@example.com>\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#. Label of the employee_name (Read Only) field
#: app/tides.py:12
msgid "General Ledger"
msgstr "Harriet Lindqvist"
`
  it('names who translated, and nobody in its texts', async () => {
    for (const name of ['de.po', 'app.pot']) expect(await people(name, text)).toEqual([2, 5])
  })
})
