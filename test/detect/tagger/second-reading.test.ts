/** Who is named in full once is found again in the whole document, above and below, however it is cut; words of other use are not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NamedPeople } from '../../../src/detect/tagger/named-people.ts'
import { CASE, WORD_KIND } from '../../../src/detect/tagger/words.ts'
import { FoundQueue } from '../../../src/detect/tagger/found-queue.ts'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { PERSON } from '../../../src/detect/tagger/tags.ts'
import { DOCUMENT, TextTagger } from '../../../src/detect/tagger/text-tagger.ts'
import { LONGEST_SEGMENT } from '../../../src/detect/tagger/tokens.ts'
import type { ScanEvent } from '../../../src/model/event.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'
import { texts } from './texts.ts'

const parts = loadTagger()
const spansIn = (text: string) =>
  tagText(text, parts).filter(({ rule, confidence }) => rule === 'person-name' && confidence >= 0.6)
const namesIn = (text: string): string[] => spansIn(text).map(({ start, end }) => text.slice(start, end))

describe('who is named in full somewhere in a document', () => {
  it.each([
    [
      'above, by the surname',
      'Sache Wiegershaus gegen die Stadt\n\nDie Frist ist um.\n\nFrau Irmgard Wiegershaus wohnt in Ulm.\n',
      'Wiegershaus',
    ],
    [
      'in capitals',
      'Present: Lucinda Okafor and Daniel Whitcombe.\n\nWHITCOMBE asked for the figures of the spring.\n',
      'WHITCOMBE',
    ],
    ['the other way round', 'The treasurer is Lucinda Okafor.\n\nSigned\nOkafor, Lucinda\n', 'Okafor, Lucinda'],
    [
      'all in capitals, the other way round',
      'La seduta è aperta da Lucia Bertolani.\n\nFirmato\nBERTOLANI LUCIA\n',
      'BERTOLANI LUCIA',
    ],
    ['by an initial', 'The treasurer is Lucinda Okafor.\n\nminutes=done; sent to L. Okafor 12:40 ok\n', 'L. Okafor'],
    [
      'in the genitive',
      'Der Verwalter Alois Wiegershaus wohnt in Ulm.\n\nDer Brief liegt bei.\n\nWiegershaus hat nichts gesagt.\n',
      'Wiegershaus',
    ],
  ])('is found %s', (_, text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it('says that the name stands in full elsewhere', () => {
    const text = 'Present: Lucinda Okafor and Daniel Whitcombe.\n\nWHITCOMBE asked for the figures of the spring.\n'
    const span = spansIn(text).find(({ start, end }) => text.slice(start, end) === 'WHITCOMBE')
    expect(span?.reasons.map(({ what }) => what)).toEqual(['who is named in full elsewhere in this text'])
  })

  it.each([
    [
      'a month',
      'The tea room is run by April Whitcombe.\n\nClosed from the first week of April to the end of the month.\n',
      'April',
    ],
    [
      'a word that the text has in small letters',
      'Chaired by Rowena Pike.\n\nA pike was seen in the pond.\n\nPIKE AND EEL are not to be fished.\n',
      'PIKE',
    ],
    ['a firm', 'The site belongs to Helena Whitcombe.\n\nThe letter came from Whitcombe Paving Ltd on Monday.\n', 'Whitcombe'],
    ['a street', 'The site belongs to Helena Whitcombe.\n\nThe entrance in Whitcombe Street is closed.\n', 'Whitcombe'],
    [
      'words in capitals beside others',
      'The site belongs to Helena Whitcombe.\n\nWHITCOMBE ROAD WORKS BEGIN SOON\n',
      'WHITCOMBE',
    ],
    ['a path', 'author: Helena Whitcombe\n\nsource = lib/Whitcombe/main.c\n', 'Whitcombe'],
  ])('is not found in %s', (_, text, word) => {
    expect(namesIn(text)).not.toContain(word)
  })
})

/** Bytes that fill a document up to its end. */
const filler = (length: number): string =>
  `${'nothing is said here of anybody.\n'.repeat(Math.ceil(length / 33)).slice(0, length - 2)}\n\n`

describe('a document', () => {
  const mention = 'WHITCOMBE asked for the figures of the spring.\n\n'
  const introduction = 'The treasurer is Daniel Whitcombe, who lives in the old mill.\n\n'

  it('is what begins a source, up to a fixed size', () => {
    expect(namesIn(mention + filler(DOCUMENT - 500) + introduction)).toContain('WHITCOMBE')
    expect(namesIn(mention + filler(DOCUMENT) + introduction)).not.toContain('WHITCOMBE')
  })

  it('is the same whatever follows it and however it is cut', () => {
    const rows = (bytes: Buffer, sizes: readonly number[]) => {
      const tagger = new TextTagger(parts)
      tagger.readDocument(bytes, 0, Math.min(bytes.length, DOCUMENT + LONGEST_SEGMENT))
      for (let from = 0, i = 0; from < bytes.length; i++) {
        const to = Math.min(bytes.length, from + (sizes[i % sizes.length] as number))
        tagger.scan(bytes, from, to, Math.min(bytes.length, to + LONGEST_SEGMENT + 64), from)
        from = to
      }
      const { found } = tagger
      return Array.from({ length: found.count }, (_, i) => [found.type[i], found.start[i], found.end[i], found.bits[i]])
    }
    const documents = fc.array(fc.oneof(texts, fc.constantFrom(mention, introduction, filler(900), filler(30_000))), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(documents, fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 4 }), (list, sizes) => {
        const bytes = Buffer.from(list.join('\n'))
        const whole = rows(bytes, [bytes.length])
        expect(rows(bytes, sizes)).toEqual(whole)
        for (let i = 1; i < whole.length; i++) expect(whole[i]?.[1]).toBeGreaterThanOrEqual(whole[i - 1]?.[2] as number)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same findings whatever the size of chunks', async () => {
    const text = `${mention}${'Der Keller ist trocken.\n\n'.repeat(900)}${introduction}${filler(60_000)}${mention}`
    const told = async (chunkBytes: number): Promise<ScanEvent[]> => {
      const events: ScanEvent[] = []
      for await (const event of scan([memorySource('minutes.txt', text)], { threads: 1, chunkBytes, maxLocations: 1000 }))
        events.push(event)
      return events
    }
    const whole = await told(1_000_000)
    expect(await told(1000)).toEqual(whole)
    expect(await told(30_000)).toEqual(whole)
  })
})

describe('people of a document', () => {
  const { tokens, words } = parts.decoder
  const people = new NamedPeople()
  for (const name of ['Lucinda Okafor', "Maeve O'Hara", 'Zoë Škoda', 'Daniel Whitcombe']) {
    const bytes = Buffer.from(name)
    tokens.read(bytes, 0, bytes.length, words)
    people.add(tokens, words, bytes)
  }
  /** By the tokens, one by one. */
  const stands = (bytes: Buffer): boolean => {
    tokens.read(bytes, 0, bytes.length, words)
    return Array.from(tokens.word.subarray(0, tokens.count), (word) => words.all[word]).some(
      (word) => word?.kind === WORD_KIND.word && word.letters !== CASE.lower && people.knows(word.hash),
    )
  }

  it('are nowhere where they are said to be nowhere', () => {
    const piece = fc.constantFrom(
      ...[
        'Okafor',
        'OKAFOR',
        'okafor',
        "O'Hara",
        "Okafor's",
        'Okafors',
        'Škoda',
        'Skoda',
        'Whitcombe3',
        "'",
        ' ',
        '-',
        '.',
        'x',
        '\n',
        'é',
      ],
    )
    let nowhere = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
        const bytes = Buffer.from(list.join(''))
        if (people.mayStandIn(bytes, 0, bytes.length)) return
        nowhere++
        expect(stands(bytes)).toBe(false)
      }),
      { numRuns: 2000, examples: [[['x', "'", "'", 'Okafor']], [['Whitcombe3', 'okafor', "'", 'Okafor']]] },
    )
    expect(nowhere).toBeGreaterThan(100)
    expect(people.mayStandIn(Buffer.from('Nobody is named here, and it is not Okaforan.'), 0, 45)).toBe(false)
  })
})

describe('the queue of finds', () => {
  /** As FoundQueue.correct, by lists. */
  const plainly = (rows: number[][], start: number, end: number, bits: number): number[][] => {
    const over = rows.filter(([from, to]) => (from as number) < end && (to as number) > start)
    if (over.some(([from, to, sure]) => (from as number) < start || (to as number) > end || (sure as number) >= bits)) return rows
    return [...rows.filter((row) => !over.includes(row)), [start, end, bits]].sort((a, b) => (a[0] as number) - (b[0] as number))
  }

  it('puts a correction where it belongs', () => {
    const find = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(fc.array(find, { maxLength: 150 }), (finds) => {
        const queue = new FoundQueue()
        let rows: number[][] = []
        for (const [start, length, bits] of finds) {
          queue.correct(PERSON, start, start + length, bits, 0)
          rows = plainly(rows, start, start + length, bits)
        }
        expect(Array.from({ length: queue.count }, (_, i) => [queue.start[i], queue.end[i], queue.bits[i]])).toEqual(rows)
      }),
    )
  })
})
