/** Places, prizes, laws, methods and plants that are called after people are nobody. */
import { describe, expect, it } from 'vitest'
import { namesIn } from './found-in.ts'

describe('what is called after somebody', () => {
  it.each([
    'Fermata Garibaldi, linea 5. Il Teatro Carlo Felice riapre lunedì.',
    'O Estádio José Alvalade fica perto.',
    'Rondo Dmowskiego jest zamknięte.',
    'Gedung Sudirman lantai 3 ditutup.',
    'Torneo Santiago Bernabéu: dos partidos.',
    'Die Konrad-Adenauer-Brücke ist bis Mai gesperrt.',
    'The Kruskal-Wallis test and a Lineweaver-Burk plot were used.',
    "Clematis 'Nelly Moser', 2 litre pot; Rose 'Gertrude Jekyll', bare root.",
  ])('%s', (text) => expect(namesIn(text)).toEqual([]))

  it.each([
    ['Frau Ines Lüders-Kowalke wohnt in Ulm. Lüders-Kowalke hat geschrieben.', 'Lüders-Kowalke'],
    ["I have read 'Emma' to Nelly Lindqvist.", 'Nelly Lindqvist'],
    ['Il signor Carlo Felice Teatrini è arrivato.', 'Carlo Felice Teatrini'],
  ])('but people are: %s', (text, name) => expect(namesIn(text)).toContain(name))
})
