/** What one cell of a table says, and what it says nothing of: the value of the next one. */
import { describe, expect, it } from 'vitest'
import { crossesCells } from '../../src/detect/cell-edges.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function births(name: string, text: string): Promise<number> {
  let found = 0
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding' && event.rule === 'date-of-birth') found++
  return found
}

const injury = 'Haemorrhage due to birth injury'
const when = '2019-11-26 03:58:39'

describe('a cue in one cell', () => {
  it.each([
    ['codes.csv', `id,name,valid_from\n1,${injury},${when}\n2,Other preterm infants,${when}\n`],
    ['quoted.csv', `id,name,valid_from\n1,"${injury}","${when}"\n2,"Other preterm infants","${when}"\n`],
    ['codes.tsv', `id\tname\tvalid_from\n1\t${injury}\t${when}\n2\tOther preterm infants\t${when}\n`],
    ['bars.csv', `id|name|valid_from\n1|${injury}|${when}\n2|Other preterm infants|${when}\n`],
    ['codes.sql', `INSERT INTO codes (id, name, valid_from) VALUES (1, '${injury}', '${when}'), (2, 'Other', '${when}');\n`],
    ['cast.sql', `INSERT codes (id, name, valid_from) VALUES (1, N'${injury}', CAST(N'${when}' AS DateTime))\n`],
    ['codes.json', `[["${injury}", "${when}"], ["Other preterm infants", "${when}"]]`],
  ])('says nothing of the next one: %s', async (name, text) => {
    expect(await births(name, text)).toBe(0)
  })

  it.each([
    ['notes.csv', 'id,note\n1,"She was born in Leeds, on 12/03/1980, as a twin"\n2,none\n'],
    ['notes.tsv', 'id\tnote\n1\tborn 1980-03-12 in Leeds, Yorkshire\n2\tnone\n'],
    ['notes.sql', "INSERT INTO notes (id, note) VALUES (1, 'born in Leeds, on 12/03/1980, it''s said');\n"],
    ['notes.json', '[{"note": "was born in Leeds (12/03/1980), says \\"the file\\""}]'],
  ])('says what its own value is: %s', async (name, text) => {
    expect(await births(name, text)).toBe(1)
  })
})

describe('the edge of a cell', () => {
  const crosses = (text: string): boolean => crossesCells(Buffer.from(`${text}\0`), 0, text.length)
  it.each(["injury', '", 'injury","', 'injury,', 'injury\t', 'a | ', "x', CAST(N'", "x', NULL, '"])('is met in %j', (text) => {
    expect(crosses(`${text}2019`)).toBe(true)
  })
  it.each([' in Leeds, on ', ' (the "Eagle", as it was) ', " in L'Aquila, ", ' at 1,200 m on '])('is not met in %j', (text) => {
    expect(crosses(`${text}2019`)).toBe(false)
  })
})
