import { beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../../rules/words/fold.ts'
import { factsOfForm } from '../../../src/detect/tagger/word-forms.ts'
import { describe as describeWord, WORD_KIND } from '../../../src/detect/tagger/words.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'

const formOf = (word: string): readonly [number, number] => factsOfForm(word, fold(word))

describe('forms of names', () => {
  beforeAll(() => {
    loadWords()
  })

  it.each(['Jakubem', 'Katarzynie', 'Tomaszowi', 'Ireneuszowi'])('%s is a form of a given name', (word) => {
    expect(formOf(word)[0]).toBeGreaterThan(0)
  })

  it.each(['Kowalskiej', 'Wróbla', 'Wróblem', 'Novákovi', 'Virtasen'])('%s is a form of a surname', (word) => {
    expect(formOf(word)[1]).toBeGreaterThan(0)
  })

  it.each(['AnnaKowalska', 'TomaszemWróblem', 'PiotrZalewski'])('%s is two names in one word', (word) => {
    expect(formOf(word).every((level) => level > 0)).toBe(true)
  })

  it.each(['JavaScript', 'PostgreSQL', 'LinkedIn', 'YouTube', 'GitHub', 'Kubernetes', 'Grafana', 'Terraform', 'XmlHttpRequest'])(
    '%s is none',
    (word) => {
      expect(formOf(word)).toEqual([0, 0])
    },
  )

  it('a form is asked for only of words with a capital that no list has', () => {
    expect(describeWord('jakubem', WORD_KIND.word).facts).toBe(0)
    expect(describeWord('JAKUBEM', WORD_KIND.word).facts).toBe(0)
    expect(describeWord('Jakubem', WORD_KIND.word).facts % 5).toBe(formOf('Jakubem')[0])
  })
})
