/** Phones and numbers of people that stand beside addresses are not of them, and lists of people are none. */
import { describe, expect, it } from 'vitest'
import { addressesIn } from './found-in.ts'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'

const parts = loadTagger()
describe('numbers beside addresses', () => {
  it.each([
    ['medlem 470319-2844, Tallkottevägen 8 B, 163 42 Spånga, 070-555 01 23', 'Tallkottevägen 8 B, 163 42 Spånga'],
    ['osoite Koivukuja 5 C 18, 33720 Tampere, p. 040 555 0123', 'Koivukuja 5 C 18, 33720 Tampere'],
    [
      '14 AV GENERAL LECLERC\n94700 MAISONS ALFORT\nPORT 0655550123\nPOIDS 1,250 KG',
      '14 AV GENERAL LECLERC\n94700 MAISONS ALFORT',
    ],
  ])('are cut off: %s', (text, address) => expect(addressesIn(text)).toEqual([address]))

  it.each([
    'Mail to 1187 Pinecrest Loop, Apt 4B, Bozeman, MT 59715-1234.',
    'Rua Coronel Quirino, 1450 - ap. 72, Campinas/SP - CEP 13025-002',
    '325 plaza rd n fair lawn nj 07410-3632',
    'Rua da Graça 2\n1170-169 Lisbon\nPortugal',
  ])('unless they are postcodes: %s', (text) => {
    const [address] = addressesIn(text)
    expect(address).toMatch(/59715-1234|13025-002|07410-3632|1170-169 Lisbon\nPortugal/)
  })

  it.each([
    ['Die Akten sind in der Mühlgasse 9, 04103 Leipzig zu hinterlegen.', 'Mühlgasse 9, 04103 Leipzig'],
    ['The office at 42 Harbour Road, Leeds LS2 7EY is closed on Monday.', '42 Harbour Road, Leeds LS2 7EY'],
    ['The parcel goes to 42 Harbour Road, Leeds LS2 7EY or to the shop.', '42 Harbour Road, Leeds LS2 7EY'],
  ])('so is the rest of a sentence: %s', (text, address) => expect(addressesIn(text)).toEqual([address]))

  it.each([
    '3   Jaxon Breedlove       SS    R     Tiffany  555-0122\n7   Deshawn Pruitt        CF    L     Lamar Pruitt 555-0139\n',
    '1. Aydin, Elif          0221 5550123   Mutter: Zeynep\n2. Brockhaus, Mats      0221 5550187   Vater: Sven\n3. von der Heydt, Clara 02236 555019\n',
  ])('and lists of people with a phone a line are none', (text) => expect(addressesIn(text)).toEqual([]))

  it.each([
    '# for the notfound page: the extension builds 404.rst into a location-agnostic 404 page\n',
    '<constraint firstItem="h2T" secondAttribute="trailing" constant="8" symbolic="YES" id="Tuh-Ct-N47"/>\n',
  ])('nor is one word, or the rest of one: %s', (text) => expect(addressesIn(text)).toEqual([]))
})

describe('what stands beside an address and is read with it', () => {
  it.each([
    ['Świadek mieszka przy ul. Lipowej 3 m. 2, 82-300 Elbląg, PESEL 44051401359.', 'ul. Lipowej 3 m. 2, 82-300 Elbląg'],
    [
      'domiciliat în Cluj-Napoca, str. Teiului nr. 21, ap. 6, CNP 1800101221144, declar',
      'Cluj-Napoca, str. Teiului nr. 21, ap. 6',
    ],
    ['in the presence of Ann Lee, 3 Holm Court, Leicester, electrician', '3 Holm Court, Leicester'],
    ['Betreft: P.W. Kuipers, geb. 04-11-1947, Lindelaan 8, 7411 AB Deventer.', 'Lindelaan 8, 7411 AB Deventer'],
    ['Betreft: P.W. Kuipers, geb. 04-11-1947, BSN 123456782, Lindelaan 8, 7411 AB Deventer.', 'Lindelaan 8, 7411 AB Deventer'],
    ['Mr P. Holm, DOB 04/11/1947, 8 Lime Lane, Leeds LS1 4AA', '8 Lime Lane, Leeds LS1 4AA'],
    ['Sig. Mario Sartori, nato il 4 novembre 1947, via Garibaldi 8, 00153 Roma', 'via Garibaldi 8, 00153 Roma'],
    ['订单已发往上海市浦东新区世纪大道100号50楼,收件人王小明,电话见后', '上海市浦东新区世纪大道100号50楼'],
    ['He was at his mother’s (Ruth Hollis, 918 E Fern Hill Rd) and was asked to leave.', '918 E Fern Hill Rd'],
    ['العنوان: شارع الملك فيصل 14، عمّان', 'شارع الملك فيصل 14، عمّان'],
    ["לכבוד גב' רות לוינסון, רחוב הרצל 42, חיפה", 'רחוב הרצל 42, חיפה'],
  ])('is cut off: %s', (text, address) => expect(addressesIn(text)).toEqual([address]))

  it('but not the flat, nor a city in small letters', () => {
    expect(addressesIn('Reside en calle Goya 12, piso tercero, 28001 Madrid.')[0]).toMatch(/Goya 12, piso tercero, 28001 Madrid/)
    expect(addressesIn('send it to 12 fern street, leeds please')[0]).toMatch(/12 fern street, leeds/)
  })

  it('and columns are read one by one', () => {
    const text =
      'Bill to:                      Ship to:\nTorsten Aldridge              Maud Ferrand\n8 Mill Pond Rd                3312 Old Orchard Ln\n'
    const names = tagText(text, parts)
      .filter(({ rule }) => rule === 'person-name')
      .map(({ start, end }) => text.slice(start, end))
    expect(names).toEqual(['Torsten Aldridge', 'Maud Ferrand'])
    expect(addressesIn(text)).toEqual(['8 Mill Pond Rd', '3312 Old Orchard Ln'])
  })
})

describe('plates behind their word', () => {
  it.each(['Car reg. AB51 ABC\n', 'Car reg.  AB51  ABC\n', 'Kennzeichen MSP-ES 951\n'])('are no addresses: %s', (text) =>
    expect(addressesIn(text)).toEqual([]),
  )
})

describe('streets in the middle of a sentence', () => {
  it.each([
    ['A complaint from Mr Lund of 17 Glebe Road about the hedge was read.', '17 Glebe Road'],
    ['The witness (age 61) of 4484 Birch Hollow Dr heard shouting.', '4484 Birch Hollow Dr'],
    ['He parked outside 15b Cliff Parade all week.', '15b Cliff Parade'],
  ])('are found: %s', (text, address) => expect(addressesIn(text)).toEqual([address]))

  it.each([
    'It was one of 12 Street lamps.',
    'A list of 5 Market Court Ltd accounts.',
    'A fleet of 20 Drive units.',
    'The end of 14 May Road works.',
  ])('and other things are not: %s', (text) => expect(addressesIn(text)).toEqual([]))
})
