/** Who is named in lists that look like data, and what else is written with a capital. */
import { describe, expect, it } from 'vitest'
import { namesIn } from './found-in.ts'

const MINUTES = `# Committee meeting 2024-03-06

## Links

* **Recording**: <https://video.example.com/watch?v=a81bc>
* **Issue**: <https://code.example.com/org/repo/issues/834>

## Present

* Rosalind Whitcombe @rosw (TSC)
* Gustavo Pereira @gper (TSC)
* Hannah Lindqvist @hlq (observer)

## Agenda

Gustavo: can we move the release by a week?

Rosalind: the build is not ready, so yes.
`

describe('minutes of a meeting', () => {
  it('name who was there and who speaks', () => {
    const found = namesIn(MINUTES)
    for (const name of ['Rosalind Whitcombe', 'Gustavo Pereira', 'Hannah Lindqvist', 'Gustavo', 'Rosalind'])
      expect(found).toContain(name)
    expect(found).toHaveLength(5)
  })
})

describe('words that open sentences in other languages', () => {
  it.each([
    'Eine Unterscheidung ist nicht möglich. Auch die Ausnahme gilt. Diese Kraft wird genutzt.',
    'Pero no fue posible. Los representantes indicaron otra cosa. Las críticas siguen.',
    'Uma defesa bem feita. Não é digno. Assim, o projeto foi aprovado. Já está pronto.',
    'Het is een groot team. Alleen de prijs was te hoog. Later komt er meer.',
    'Ofte skyldes det vejret. Ifølge planen kommer der flere. Derfor blev det aflyst.',
    'Jednak nie było to możliwe. Kiedy będzie gotowe? Także dzisiaj nie.',
    'Anche questo è vero. Quando arriva il treno? Tutti sono partiti.',
  ])('are nobody: %s', (text) => expect(namesIn(text)).toEqual([]))
})
