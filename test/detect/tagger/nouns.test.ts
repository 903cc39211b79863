/** Where nouns have capitals, capitals name nobody; numbers of parts of a law are no houses. */
import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'

const parts = loadTagger()

function found(text: string, rule: string): string[] {
  return tagText(text, parts)
    .filter((one) => one.rule === rule && one.confidence >= 0.6)
    .map(({ start, end }) => text.slice(start, end))
}
const people = (text: string): string[] => found(text, 'person-name')
const addresses = (text: string): string[] => found(text, 'postal-address')

const BYLAWS = `# Satzung der Genossenschaft

## Abschnitt 1 - Allgemeine Vorschriften

### § 3 Gestalt der Anteilsscheine

(1) Der Vorstand kann die Ausgabe von Anteilen im Sinne der Absätze 2 und 3 beschließen, wenn die Höhe der Gebühren nach § 17
Absatz 2 Satz 1 der Ordnung festgesetzt ist und die Bestimmung von Rücklagen nicht entgegensteht.

(2) Das Verfahren zur Abberufung von Prüfern richtet sich nach den Vorschriften des Artikels 21 der Ordnung. Die Kosten des
Verfahrens trägt die Genossenschaft, soweit die Träger der Maßnahme nicht auf Grund von Artikel 5 Absatz 1 Buchstabe b haften.

*   Klinische Prüfungen

*   Leder, Pappe, Kupfer und Zink

(3) Die Prüfung dient im Sinne des § 3 dem Schutz von Leben und Boden. Sie ist dem Moreau-Institut am Tage der Antragstellung anzuzeigen.

*   Bauliche Anlagen und Räume für die Lagerung von Stoffen

2   Angabe und Berechnung der Ergebnisse

`

describe('a text in German', () => {
  it('names nobody by its nouns, and no house by the numbers of its parts', () => {
    expect(people(BYLAWS)).toEqual([])
    expect(addresses(BYLAWS)).toEqual([])
  })

  it.each([
    ['Den Vorsitz hat Ines Moreau, ihr Vertreter ist Jonas Weber.', ['Ines Moreau', 'Jonas Weber']],
    ['Das Protokoll wurde von Frau Lindqvist und Herrn Dr. Weber geführt.', ['Lindqvist', 'Weber']],
    ['Nach dem Bericht von Heike von der Heyde wurde die Sitzung geschlossen.', ['Heike von der Heyde']],
    ['Ansprechpartner: Ines Moreau', ['Ines Moreau']],
    // A surname that is a noun too, with nothing but a comma before it, is not sure enough (Weber).
    [
      'Anwesend: Lindqvist, Weber. Nach der Pause sagte Moreau, dass die Rücklagen reichen. Weber war dagegen.',
      ['Lindqvist', 'Moreau'],
    ],
    ['Gestern war Heike da, sie hat mit Ines Moreau gesprochen; Moreau kommt wieder.', ['Heike', 'Ines Moreau']],
    ['Anwesend: Ines Moreau, M. Schachtnerova, Jonas Weber (Protokoll).', ['M. Schachtnerova']],
  ])('names those who are people: %j', (text, names) => {
    for (const name of names) expect(people(`${BYLAWS}${text}\n`).join('; ')).toContain(name)
  })

  it('names nobody by the letters of its parts', () => {
    expect(people(`${BYLAWS}A. Grundlagen\n\nB. Verfahren und, soweit nötig, C. Rücklagen\n`)).toEqual([])
  })

  it('has addresses', () => {
    expect(addresses(`${BYLAWS}Die Anteile sind beim Amt in der Lindenstraße 12, 10115 Berlin zu hinterlegen.\n`)).toEqual([
      'Lindenstraße 12, 10115 Berlin',
    ])
  })

  it('is read in pieces of any size as in one', async () => {
    const source = memorySource('satzung.md', Buffer.from(`${BYLAWS.repeat(30)}Den Vorsitz hat Ines Moreau.\n`))
    const lines = async (chunkBytes: number): Promise<(number | null)[]> => {
      const all: (number | null)[] = []
      for await (const event of scan([source], { chunkBytes, threads: 1, minConfidence: 'low' }))
        if (event.event === 'finding') all.push(event.line)
      return all
    }
    const whole = await lines(1 << 20)
    expect(whole.length).toBeGreaterThan(0)
    expect(await lines(256)).toEqual(whole)
  })
})

describe('a text in another language', () => {
  it('is read as before', () => {
    const text = 'The board met in June. Moreau and Lindqvist asked for the minutes, and Ines Moreau sent them.\n'
    expect(people(text)).toContain('Ines Moreau')
  })

  it.each([
    'as laid down in Article 5 of the Regulation, and in Annex 3 Board of Harbor Trustees',
    'en vertu de l’article 12 alinéa 3 du Code de la Route de Lyon',
  ])('has no address in %j', (text) => expect(addresses(text)).toEqual([]))
})

describe('an adjective before a word', () => {
  const text = (line: string): string =>
    `Die Ordnung wird nach der Anhörung von dem Vorstand erlassen, und sie ist für alle bindend.\n\n${line}\n`

  it.each([
    'Der Unterschrift der ehrenamtlichen\nRichter bedarf es nicht.',
    'Das Zeichen zeigt einen waagerechten Strich mit lotrechtem und farbigem Anker darüber.',
    'Der untere und der seitliche Rand wird mit einem Meter gemessen.',
  ])('makes it a noun: %j', (line) => expect(people(text(line))).toEqual([]))

  it('makes none where a name follows', () => {
    expect(people(text('Die vorläufige Leiterin Anna Weber kam gestern mit Tom Lindner nach Hause.'))).toEqual([
      'Anna Weber',
      'Tom Lindner',
    ])
  })
})
