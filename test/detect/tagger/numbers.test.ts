/** Numbers that belong to a word, and not to a house. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'

async function addresses(text: string): Promise<number> {
  let count = 0
  for await (const event of scan([memorySource('notes.md', Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding' && event.rule === 'postal-address' && event.confidence >= 0.6) count++
  return count
}

describe('an address', () => {
  it.each([
    '# Dati COVID-19 Italia\n\nSee [dati COVID-19 Italia](dati.csv) for more.\n',
    'Post-History: 11-May-2016, 13-May-2016\n',
    'the encodings UTF-16-BE, UTF-16-LE, UTF-32-BE, or UTF-32-LE.\n',
    'List 1 * List 2\n',
    'Layer 3 Outlines\n',
    '# Keeps the address of an order. See\n# EXT-2054\n',
    'Reference: RFC 3986, RFC 1808, RFC 2396\n',
    'placeholder: Fedora 44 - Updates Source\n',
    'sample: 4096 MB\n',
    'Sample 1, Topic 1, Topic 2, Widget 1, and Widget 2 are there.\n',
    'Languages are de-DE, fr-FR, it-IT, pt-BR, nl-NL, no-NO, sv-SE, da-DK.\n',
    'ENV PYTHONUNBUFFERED 1\n',
    'On examination: BP 152/88, HR 96 irregular, SpO2 94% RA.\n',
    '## 2019 Qualifiers Tiny Loader\n\nThe task is below.\n',
    'The new units were shown at Gadgetshow 2017, and they ship now.\n',
    'Chat Relay - Harlan Lee 2021\n\nThis parses texts.\n',
    'Tickets go on sale today, Friday, at 2p ET/11a PT.\n',
    'Values come first\nSTR, CT, DR, INT, WAY, PL = 2, 13, 8, 11, 9, 14\n',
    '2011/03/07 RD ABCXX\n    Assets:Investments  $0.35\n',
    'It is shown below.\n\nGo — Dining Clock Pt. 3\n2012\n',
    '| name |\n| ---- |\n| CT-4 |\n| CT-5 |\n| WAY-2 |\n',
    '| 619   | CT-4   | 1931-04-06 |\n| 622   | CT-4   | 1931-04-09 |\n',
    '.text:00401A2C     8B AD D4 E1 FF FF 00       cmp\n',
    'mit einem Wert von 5 Deutschen Kronen\n',
    '*   Iran\n\n    *   1 Iran-Rial\n\n    *   4,21\n',
    'über die Dauer der Frist nach §\n  4 Abs. 3 des Musterfristengesetzes\n',
  ])('is not in %j', async (text) => expect(await addresses(text)).toBe(0))

  it.each([
    'Send it to Maxfeldstraße 5, D-90409 Nürnberg please.\n',
    'Send it to Bahnhofstrasse 12, CH-8001 Zürich please.\n',
    'Visit 221B Baker Street, London NW1 6XE today.\n',
    'Ship to: Rubenslei 4, 2000 Antwerpen, Belgium\n',
    'Send it to 20 Bond Street, Sydney NSW 2000 please.\n',
    'Our office: 12-14 Long Lane, London EC1A 9PN, England\n',
  ])('is in %j', async (text) => expect(await addresses(text)).toBe(1))
})
