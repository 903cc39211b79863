/** vCard 2.1 to 4.0: address books. */
import type { Format } from '../model/format.ts'
import { ContentLineGrammar, type ContentNames } from './content-line-grammar.ts'
import { contentStart, decodeText } from './decode.ts'
import { LineReader } from './line-reader.ts'

const NAMES: ContentNames = {
  properties: {
    FN: 'full name',
    NICKNAME: 'nickname',
    EMAIL: 'email',
    TEL: 'phone',
    BDAY: 'birthday',
    NOTE: 'note',
    ORG: 'company',
    TITLE: 'job title',
    GENDER: 'gender',
    IMPP: 'messenger',
    GEO: 'coordinates',
    UID: 'uid',
  },
  parts: {
    N: [
      ['family', 'family name'],
      ['given', 'given name'],
      ['additional', 'middle name'],
      ['prefix', 'name prefix'],
      ['suffix', 'name suffix'],
    ],
    ADR: [
      ['box', 'po box'],
      ['extended', 'address line 2'],
      ['street', 'street'],
      ['city', 'city'],
      ['region', 'region'],
      ['code', 'postal code'],
      ['country', 'country'],
    ],
  },
  records: new Set(['VCARD']),
}

export const format: Format = {
  name: 'vcard',
  title: 'vCard address books',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    return (head[start] === 0x42 || head[start] === 0x62) && /^BEGIN:VCARD\s/i.test(decodeText(head, start, start + 13))
      ? 0.98
      : 0
  },
  open: (_head, _name, options) => new LineReader(new ContentLineGrammar(NAMES), options),
}
