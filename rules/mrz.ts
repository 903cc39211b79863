import { NOT_FOUND, packed } from '../src/detect/located.ts'
import type { Rule } from '../src/model/rule.ts'
import { bytesOf } from '../src/validators/ascii.ts'
import { isOfZone, mrzEnd } from '../src/validators/mrz.ts'
import { listed } from './words/weighted.ts'

/** Zones are filled up with these; a merge conflict has seven. */
const FILLING = '<<<<<<<<'
const FILLER = 60
const LONGEST = 100
const MOST_SPACES = 8

/** From the first filling of a zone back to its begin: of the line, or of the one or two lines before it. */
function locate(bytes: Uint8Array, at: number): number {
  if (bytes[at - FILLING.length - 1] === FILLER) return NOT_FOUND
  let start = at - FILLING.length
  for (let lines = 0; lines < 3; lines++) {
    start = lineStart(bytes, start)
    const end = mrzEnd(bytes, start)
    if (end >= at) return packed(start, end)
    let before = start
    while (start - before < MOST_SPACES && (bytes[before - 1] === 32 || bytes[before - 1] === 9)) before--
    if (bytes[before - 1] === 10) before--
    if (bytes[before - 1] === 13) before--
    if (before === start || at - before > LONGEST) return NOT_FOUND
    start = before
  }
  return NOT_FOUND
}

function lineStart(bytes: Uint8Array, from: number): number {
  let start = from
  while (from - start < LONGEST && isOfZone(bytes[start - 1] ?? 0)) start--
  return start
}

/** The specimens of Doc 9303, of the state of Utopia. */
const UTOPIA = /^(?:P<|I<)UTO/

export const rule: Rule = {
  id: 'mrz',
  title: 'Machine readable zone of a travel document',
  class: 'government',
  category: 'identifiable',
  severity: 'critical',
  mask: '[MRZ]',
  about:
    'The lines at the foot of a passport or identity card that machines read: name, number, nationality, birth date and sex in one. ' +
    'Two lines of 44 or 36 characters or three of 30, whose four check digits are all right: one in ten thousand would be by chance.',
  references: ['https://www.icao.int/publications/pages/publication.aspx?docnum=9303'],
  literals: [FILLING],
  locate,
  fields: listed('mrz mrz_code machine_readable_zone mrz_line mrz_text'),
  synthetic: (value) => UTOPIA.test(value),
  value: { test: isZone, hit: 0.97, chance: 0.0001 },
  examples: {
    match: [],
    miss: ['vector<MAP<ABC>> and P<ARGUMENT> of a template'],
    field: [
      {
        name: 'mrz',
        values: [
          'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10',
          'I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
          'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6',
        ],
      },
    ],
  },
}

function isZone(value: string): boolean {
  const bytes = bytesOf(value)
  return value.length >= 72 && value.length < 110 && mrzEnd(bytes, 0) === bytes.length
}
