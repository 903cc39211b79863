import { describe, expect, it } from 'vitest'
import { isDrawing } from '../../src/detect/drawing.ts'

const isDrawnBefore = (text: string, hit: string): boolean => isDrawing(Buffer.from(text), Buffer.from(text).indexOf(hit))

describe('path data of drawings', () => {
  it.each([
    ['M5 12.25a.722.722 0 0 1-.75-.75.74.74 0 0 1 .75.11.74.24', '.75.11.74.24'],
    ['a.85.85 0 0 0 0-1.219.85.85 0 0 0 1.219 0', '1.219.85.85'],
    ['0-.688.062-1.344.125-2h5.781c.063.656.125', '063.656.125'],
  ])('%s is one', (text, hit) => expect(isDrawnBefore(text, hit)).toBe(true))

  it.each([
    ['Failed login from 203.0.113.9 port 22', '203.0.113.9'],
    ['call 212.555.0132 now', '212.555.0132'],
    ['1.5 and 2.5, host 203.0.113.9', '203.0.113.9'],
    ['203.0.113.9', '203.0.113.9'],
    ['2024-05-17 0.003 0.120 203.0.113.9', '203.0.113.9'],
    ['took 0.5s 1.25 203.0.113.9', '203.0.113.9'],
    ['10:15 203.0.113.8 203.0.113.9', '203.0.113.8'],
  ])('%s is none', (text, hit) => expect(isDrawnBefore(text, hit)).toBe(false))
})
