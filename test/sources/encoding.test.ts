import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectEncoding, type Encoding } from '../../src/sources/encoding.ts'
import { memorySource, streamSource } from '../../src/sources/memory.ts'
import { transcode } from '../../src/sources/transcode.ts'
import { readAll } from './read-all.ts'

const WIDE: readonly Encoding[] = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']

/** Independent of the code under test: code units or code points written one by one. Lone surrogates stay in UTF-16. */
function encode(text: string, encoding: Encoding): Buffer {
  const little = encoding.endsWith('le')
  const units = encoding.startsWith('utf-16')
    ? Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    : Array.from(text, (character) => character.codePointAt(0) as number)
  const size = encoding.startsWith('utf-16') ? 2 : 4
  const bytes = Buffer.alloc(units.length * size)
  for (const [index, unit] of units.entries()) {
    if (little) bytes.writeUIntLE(unit, index * size, size)
    else bytes.writeUIntBE(unit, index * size, size)
  }
  return bytes
}

const ENGLISH = 'id,name,email\n1,Ann Example,ann@example.com\n2,Bob Example,bob@example.com\n'
const RUSSIAN = 'имя,почта\nАнна Примерова,anna@example.com\nПётр Примеров,petr@example.com\n'
const JAPANESE = '氏名,メール\n山田 太郎,taro@example.com\n鈴木 花子,hanako@example.com\n'

describe('detectEncoding', () => {
  test.each(WIDE.flatMap((encoding) => [ENGLISH, RUSSIAN, JAPANESE].map((text) => [encoding, text] as const)))(
    '%s is known with and without a mark: %j',
    (encoding, text) => {
      const marked = detectEncoding(encode(`\ufeff${text}`, encoding))
      expect(marked).toEqual({ encoding, bom: encoding.startsWith('utf-16') ? 2 : 4, confident: true })
      expect(detectEncoding(encode(text, encoding))).toMatchObject({ encoding, bom: 0 })
    },
  )

  test('UTF-8 is UTF-8 wherever the head is cut', () => {
    const bytes = Buffer.from(`${RUSSIAN}😀${JAPANESE}`)
    for (let end = 0; end <= bytes.length; end++)
      expect(detectEncoding(bytes.subarray(0, end)).encoding, `cut at ${end}`).toBe('utf-8')
    expect(detectEncoding(Buffer.from('\ufeffa'))).toEqual({ encoding: 'utf-8', bom: 3, confident: true })
  })

  test('bytes that are no UTF-8 are Latin-1, and UTF-8 with a stray byte stays UTF-8 without confidence', () => {
    expect(detectEncoding(Buffer.from('Jürgen Müller, Straße\n', 'latin1'))).toEqual({
      encoding: 'latin-1',
      bom: 0,
      confident: false,
    })
    expect(detectEncoding(Buffer.concat([Buffer.from('Jürgen Müller'), Buffer.from([0xff])]))).toEqual({
      encoding: 'utf-8',
      bom: 0,
      confident: false,
    })
  })

  test('NULs in text do not make it UTF-16', () => {
    for (const text of [
      `a\0b,c\n${ENGLISH}`,
      `${ENGLISH}${'\0'.repeat(4096)}`,
      `${'\0'.repeat(4096)}${ENGLISH}`,
      ENGLISH.replaceAll('\n', '\0'),
      '\0'.repeat(100),
    ]) {
      expect(detectEncoding(Buffer.from(text)).encoding).toBe('utf-8')
    }
  })

  test('a mark for UTF-16 followed by a NUL is not taken for UTF-32', () => {
    expect(detectEncoding(encode(`\ufeff\0${ENGLISH}`, 'utf-16le')).encoding).toBe('utf-16le')
  })

  test('law: any bytes get an answer, and UTF-8 text without NULs is never anything else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => detectEncoding(bytes).bom <= bytes.length))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        fc.pre(!text.includes('\0'))
        expect(detectEncoding(Buffer.from(text)).encoding).toBe('utf-8')
      }),
    )
  })
})

describe('transcode', () => {
  test('law: what UTF-8 gives back is the text, however the bytes are cut, with U+FFFD for lone surrogates', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\ud800', '\udc00', 'a', 'é', '漢', '😀', '\ufeff'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 40,
    })
    const law = async (input: string, encoding: Encoding, cut: number, step: number): Promise<void> => {
      const bytes = encode(`\ufeff${input}`, encoding)
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut)
      }
      const expected = Buffer.from(input.toWellFormed?.() ?? Buffer.from(input).toString())
      expect(await readAll(transcode(memorySource('m', bytes), encoding), step)).toEqual(expected)
      expect(await readAll(transcode(streamSource('s', pieces()), encoding), step)).toEqual(expected)
    }
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...WIDE), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), law),
    )
  })

  test('text longer than the buffers comes through whole', async () => {
    const text = `${JAPANESE}😀`.repeat(5000)
    for (const encoding of WIDE)
      expect(
        (await readAll(transcode(memorySource('m', encode(text, encoding)), encoding), 70_001)).equals(Buffer.from(text)),
      ).toBe(true)
  })

  test('half a unit at the end becomes U+FFFD', async () => {
    expect(await readAll(transcode(memorySource('m', Buffer.from('a\0b')), 'utf-16le'))).toEqual(Buffer.from('a\ufffd'))
    expect(await readAll(transcode(memorySource('m', Buffer.from([0x3d, 0xd8])), 'utf-16le'))).toEqual(Buffer.from('\ufffd'))
    expect(await readAll(transcode(memorySource('m', Buffer.from([0, 0, 0x11, 0])), 'utf-32le'))).toEqual(Buffer.from('\ufffd'))
  })

  test('UTF-8 and Latin-1 are left alone, so that positions stay true; the others have no positions', () => {
    const source = memorySource('m', '\ufeffa')
    expect(transcode(source, 'utf-8')).toBe(source)
    expect(transcode(source, 'latin-1')).toBe(source)
    expect(transcode(source, 'utf-16le')).toMatchObject({ name: 'm', addressable: false, size: null })
  })
})
