/** Addresses that stand in every file, and what is written like one. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'

const parts = loadTagger()
const addresses = (text: string): string[] =>
  tagText(text, parts)
    .filter(({ rule, confidence }) => rule === 'postal-address' && confidence >= 0.6)
    .map(({ start, end }) => text.slice(start, end))

describe('addresses', () => {
  it('of whom a licence tells to write to are nobody’s', () => {
    const notice = (marks: string): string =>
      `${marks}You should have received a copy of the Harbor General Public License\n${marks}along with this program; if not, write to the Harbor Software\n${marks}Foundation, Inc., 12 Elm Street, Fifth Floor, Boston, MA  02110-1301, USA.\n`
    expect(addresses(notice(''))).toEqual([])
    expect(addresses(notice('# '))).toEqual([])
    expect(
      addresses('Please write to the Harbor Software Foundation, Inc., 12 Elm Street, Fifth Floor, Boston, MA 02110.'),
    ).toHaveLength(1)
  })

  it('of whom the notice at the head of a program tells to write to are nobody’s, long as it is', async () => {
    const notice = `# Copyright (C) 2014 The Harbor project
#
# This program is free software; you can share it and change it under the
# terms of the Harbor General Public License as published by the Harbor
# Software Foundation; either version 2 of the License, or any later one.
#
# It is shared in the hope that it will be useful, but without any warranty;
# not even that it can be sold or is fit for a purpose. See the License.
#
# You should have received a copy of the Harbor General Public License
# along with this program; if not, write to the Harbor Software
# Foundation, Inc., 12 Elm Street, Fifth Floor, Boston, MA  02110-1301
# USA
`
    // What is read of a comment at once may begin in any of its lines.
    for (let lines = 0; lines < 24; lines++) {
      const text = `${'# It tells when the next ferry leaves.\n'.repeat(lines)}${notice}\n\nimport os\n`
      const found: number[] = []
      for await (const event of scan([memorySource('harbor.py', Buffer.from(text))], { threads: 1 }))
        if (event.event === 'finding' && event.rule === 'postal-address') found.push(event.line ?? 0)
      expect(found, `${lines} lines before it`).toEqual([])
    }
  })

  it('end with their country: a country first and a number last is an edition', () => {
    expect(addresses('Norway Topo 50k')).toEqual([])
    expect(addresses('Norway Survey 2020')).toEqual([])
  })
})
