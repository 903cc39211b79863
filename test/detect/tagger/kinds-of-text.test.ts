/**
 * Chats, mail, minutes, notes of hospitals, judgments, lives and forums in fourteen languages, made up, in kinds-of-text.txt: names stand between `<` and `>`.
 * Written before the tagger was tried on them and never trained on.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'

const parts = loadTagger()
const texts = readFileSync(join(import.meta.dirname, 'kinds-of-text.txt'), 'utf8')
  .split(/^=== /m)
  .slice(1)

interface Score {
  readonly names: number
  readonly right: number
  readonly wrong: number
}

/** @param marked the kind and the language on its first line */
function score(marked: string): Score {
  let text = ''
  const names: { start: number; end: number }[] = []
  for (const piece of marked.slice(marked.indexOf('\n') + 1).split(/(<[^>]*>)/)) {
    const isName = piece.startsWith('<')
    const bare = isName ? piece.slice(1, -1) : piece
    if (isName) names.push({ start: text.length, end: text.length + bare.length })
    text += bare
  }
  const found = tagText(text, parts).filter((span) => span.rule === 'person-name' && span.confidence >= 0.6)
  const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && a.end > b.start
  return {
    names: names.length,
    right: names.filter((name) => found.some((span) => touches(name, span))).length,
    wrong: found.filter((span) => !names.some((name) => touches(name, span))).length,
  }
}

describe('names in kinds of text nobody tuned on', () => {
  it('are mostly found, and little else is', () => {
    const all = texts.map(score)
    const sum = (of: (one: Score) => number): number => all.reduce((total, one) => total + of(one), 0)
    expect(sum(({ right }) => right) / sum(({ names }) => names)).toBeGreaterThan(0.72)
    expect(sum(({ wrong }) => wrong)).toBeLessThan(10)
  })
})
