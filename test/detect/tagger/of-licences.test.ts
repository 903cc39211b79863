/** Addresses that stand in every file, and what is written like one. */
import { describe, expect, it } from 'vitest'
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

  it('end with their country: a country first and a number last is an edition', () => {
    expect(addresses('Norway Topo 50k')).toEqual([])
    expect(addresses('Norway Survey 2020')).toEqual([])
  })
})
