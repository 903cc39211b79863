/** What is called after somebody is nobody. */
import { describe, expect, it } from 'vitest'
import { namesIn } from './found-in.ts'

describe('what is called after somebody', () => {
  it.each([
    'She presented with Raynaud phenomenon and a Hodgkin lymphoma.',
    'History of Crohn’s disease. The Kearns syndrome was excluded.',
    'Babinski sign negative. Phalen test negative.',
    'Diagnosen: Morbus Basedow, Hashimoto-Thyreoiditis ausgeschlossen.',
    'Si dimette con diagnosi di morbo di Dupuytren. Test di Phalen negativo.',
    'Die Gauß-Verteilung und das Haber-Bosch-Verfahren.',
    'Two cans of Dr Pepper and a coffee, please.',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]))

  it('but whoever has it is somebody', () => {
    expect(namesIn('Seen today: Marlene Whitfield, with Raynaud phenomenon. Dr. Crohn examined her.')).toEqual([
      'Marlene Whitfield',
      'Crohn',
    ])
  })
})
