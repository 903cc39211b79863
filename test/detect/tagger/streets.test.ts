/** Addresses that are told by how their lines are built, whatever their street is called; ships and their post. */
import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'

const parts = loadTagger()

function found(text: string, rule: string): string[] {
  return tagText(text, parts)
    .filter((span) => span.rule === rule && span.confidence >= 0.6)
    .map(({ start, end }) => text.slice(start, end))
}

describe('an address', () => {
  it.each([
    [
      'anneli virtanen\nsome company\n42 kuusistotie 19\nsuite 834\nurjala\nfinland 58673\n',
      /^42 kuusistotie 19\nsuite 834\nurjala\nfinland 58673$/,
    ],
    [
      'hi,\n\nbirte holm\n\n16 lindevangen 6\n apt. 523\n skagen\n denmark 58673\n',
      /^16 lindevangen 6\n apt\. 523\n skagen\n denmark 58673$/,
    ],
    ['> Nina Vogt\n> 73 Wilgenblik 87\n> Suite 271\n> Soest\n> Peru 38267\n', /^73 Wilgenblik 87\n> Suite 271/],
    ['Harbour Bank\nQueens Road\nGaborone\nBotswana\n', /Queens Road\nGaborone\nBotswana$/],
    ['Please send the card to USCGC Farrow\nFPO AE 05609 by Monday.\n', /^USCGC Farrow\nFPO AE 05609$/],
    ['12 Class Lane, San Jose, CA 95112\n', /^12 Class Lane, San Jose, CA 95112$/],
    ['Fireman Apprentice Daniel Reyes, USS Winslow, FPO AP 96616\n', /^USS Winslow, FPO AP 96616$/],
  ])('is in %j', (text, address) => expect(found(text, 'postal-address')).toEqual([expect.stringMatching(address)]))

  it.each([
    'The suite of 12 tests ran in 3 seconds.\nsuite 12\npassed 4\n',
    '42 passed\nsuite 3\nfailed 7\n',
    'What we learned on the road\nThe Long Road\nA Fast Lane\nNotes\n',
    'Harbor Trust Root CA - R2\n=========================\n-----BEGIN CERTIFICATE-----\n',
    'Alpenbank Class 3 Root CA\n\nNordic Gold CA - G2\n\nPolarSign Networking CA X1\n\nCN=TC Hafen Class 2 CA II, O=TC Hafen GmbH',
    'apt 2.7 was released with dpkg 1.22 in 2023.\n',
  ])('is not in %j', (text) => expect(found(text, 'postal-address')).toEqual([]))
})

describe('a ship', () => {
  it('is nobody, whoever it is called after', () =>
    expect(
      found('She served on the USS Theodore Garfield and on HMS Edward Bligh, under Captain Laura Finch.', 'person-name'),
    ).toEqual(['Laura Finch']))
})
