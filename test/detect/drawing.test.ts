import { describe, expect, it } from 'vitest'
import { isBesideCommand, isDrawing } from '../../src/detect/drawing.ts'

const isDrawnBefore = (text: string, hit: string): boolean => isDrawing(Buffer.from(text), Buffer.from(text).indexOf(hit))

describe('path data of drawings', () => {
  it.each([
    ['M5 12.25a.722.722 0 0 1-.75-.75.74.74 0 0 1 .75.11.74.24', '.75.11.74.24'],
    ['a.85.85 0 0 0 0-1.219.85.85 0 0 0 1.219 0', '1.219.85.85'],
    ['2.83 2.42.29.95-1.49 2.66-1.07 3.55.42.89 2.86', '3.55.42.89'],
    ['0-.688.062-1.344.125-2h5.781c.063.656.125', '063.656.125'],
  ])('%s is one', (text, hit) => expect(isDrawnBefore(text, hit)).toBe(true))

  it.each([
    ['Failed login from 203.0.113.9 port 22', '203.0.113.9'],
    ['call 212.555.0132 now', '212.555.0132'],
    ['1.5 and 2.5, host 203.0.113.9', '203.0.113.9'],
    ['203.0.113.9', '203.0.113.9'],
    ['2024-05-17 0.003 0.120 203.0.113.9', '203.0.113.9'],
    ['took 0.5s 1.25 203.0.113.9', '203.0.113.9'],
    ['0.15 0.10 192.0.2.7 203.0.113.9', '203.0.113.9'],
    ['10:15 203.0.113.8 203.0.113.9', '203.0.113.8'],
  ])('%s is none', (text, hit) => expect(isDrawnBefore(text, hit)).toBe(false))
})

describe('a card number', () => {
  const CARD = '4111 1111 1111 1111'
  const isBeside = (text: string): boolean => {
    const start = text.indexOf(CARD)
    return isBesideCommand(Buffer.from(text), start, start + CARD.length)
  }

  it.each([`2963 2336 Q ${CARD} L 1759 2144`, `12 20 L ${CARD}`, `${CARD} Q -12 4`, `Q ${CARD}\nL 4 4`])(
    '%s is of a glyph',
    (text) => expect(isBeside(text)).toBe(true),
  )

  it.each([CARD, `Card A ${CARD}`, `paid with ${CARD} at 12`, `7 x ${CARD}`, `${CARD} t`, `12, ${CARD}, 300`])(
    '%s is one',
    (text) => expect(isBeside(text)).toBe(false),
  )
})
