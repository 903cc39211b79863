import { describe, expect, it } from 'vitest'
import { thriftValues } from '../../src/decoders/thrift-values.ts'

const text = (value: string): number[] => [value.length, ...Buffer.from(value)]

describe('values in a message of Thrift', () => {
  it.each([
    ['a text', [0x18, ...text('abc'), 0], 1],
    // What is in a text is no message: its last byte would be a list of four million.
    ['a text and a number', [0x18, ...text('ab9'), 0x15, 2, 0], 2],
    ['lists', [0x19, 0x25, 2, 4, 0x19, 0x28, ...text('a'), ...text('bc'), 0], 6],
    ['structs in lists', [0x19, 0x2c, 0x15, 2, 0, 0, 0], 4],
    ['a map', [0x1b, 2, 0x85, ...text('a'), 2, ...text('b'), 4, 0], 5],
    ['flags, alone and in lists', [0x11, 0x12, 0x19, 0x21, 1, 2, 0], 5],
    ['a field that says its number', [0x05, 0x80, 1, 6, 0], 1],
  ])('are counted: %s', (_, bytes, count) => {
    // What lies behind the message is not looked at.
    expect(thriftValues(Uint8Array.from([...bytes, 0x19, 0xf5, 0xff, 0xff, 0x7f]), 1000)).toBe(count)
  })

  it('are counted up to the most that is asked for', () => {
    expect(thriftValues(Uint8Array.from([0x19, 0xf5, 0xff, 0xff, 0x7f, ...new Array(2000).fill(2)]), 1000)).toBe(1001)
  })
})
