import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBinary } from '../../src/sources/binary.ts'

const bytes = (...parts: (string | number | number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : typeof part === 'number' ? Buffer.alloc(part) : Buffer.from(part),
    ),
  )

const ENGLISH = 'id,name,email\n1,Ann Example,ann@example.com\n'.repeat(20)

describe('known formats', () => {
  test.each<[string, boolean, Buffer]>([
    ['PDF document', true, bytes('%PDF-1.7\n')],
    ['SQLite database', true, bytes('SQLite format 3\0', 80)],
    ['Excel workbook', true, bytes('PK\x03\x04', 26, '[Content_Types].xml', 40, 'PK\x03\x04', 26, 'xl/workbook.xml')],
    ['Word document', true, bytes('PK\x03\x04', 26, 'word/document.xml')],
    ['zip archive', true, bytes('PK\x03\x04', 26, 'users.csv')],
    ['Microsoft Office file', true, bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 500)],
    ['gzip archive', true, gzipSync('x')],
    ['tar archive', true, bytes('users.csv', 248, 'ustar\0')],
    ['Parquet file', true, bytes('PAR1', [0x15, 4])],
    ['Avro file', true, bytes('Obj', [1])],
    ['Outlook mail store', true, bytes('!BDN', 60)],
    ['Python pickle', true, bytes([0x80, 4, 0x95], 8)],
    ['MATLAB data', true, bytes('MATLAB 5.0 MAT-file, Platform: GLNXA64', 90)],
    ['CBOR data', true, bytes([0xd9, 0xd9, 0xf7, 0xa1], 20)],
    ['dBase table', true, bytes([3, 120, 5, 17, 4, 0, 0, 0, 97, 0, 50, 0], 20)],
    ['Outlook attachment in TNEF (winmail.dat)', true, bytes([0x78, 0x9f, 0x3e, 0x22, 1, 0], 20)],
    ['file compressed by compress', true, bytes([0x1f, 0x9d, 0x90], 40)],
    ['LHA archive', true, bytes([0x22, 0x5c], '-lh5-', 40)],
    ['ISO 9660 disc image', true, bytes(32_768, [1], 'CD001', 20)],
    ['Windows metafile', false, bytes([0xd7, 0xcd, 0xc6, 0x9a, 0, 0], 40)],
    ['Windows metafile', false, bytes([1, 0, 9, 0, 0, 3], 40)],
    ['Windows enhanced metafile', false, bytes([1, 0, 0, 0, 0x6c, 0, 0, 0], 32, ' EMF', [0, 0, 1, 0])],
    ['AppleDouble attributes', false, bytes([0, 5, 0x16, 7, 0, 2, 0, 0], 'Mac OS X        ')],
    ['PNG image', false, bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['JPEG image', false, bytes([0xff, 0xd8, 0xff, 0xe0], 20)],
    ['BMP image', false, bytes('BM', [0x46, 2, 0, 0], 4, [54, 0, 0, 0])],
    ['MP4 or QuickTime video', false, bytes([0, 0, 0, 0x18], 'ftypisom')],
    ['HEIF or AVIF image', false, bytes([0, 0, 0, 0x18], 'ftypheic')],
    ['WAV audio', false, bytes('RIFF', 4, 'WAVE')],
    ['MP3 audio', false, bytes('ID3', [3, 0, 0, 0, 0, 1, 2])],
    ['Windows program', false, bytes('MZ', [0x90, 0, 3], 60)],
    ['web font', false, bytes('wOF2', [0, 1, 0, 0])],
    ['Embedded OpenType font', false, bytes([0x10, 2, 0, 0, 0x60, 1, 0, 0, 1, 0, 2, 0], 22, 'LP', 60)],
    ['shape file', false, bytes([0, 0, 0x27, 0x0a], 20, [0, 0, 0, 50, 0xe8, 3, 0, 0], 40)],
    ['TrueType font', false, bytes([0, 1, 0, 0, 0, 0x0c, 0, 0x80])],
    ['compiled character map', false, bytes([2, 0xe0], 'RCopyright 1990-2009 Example', [0x83, 1, 0x40])],
    ['Bun lockfile', false, bytes('#!/usr/bin/env bun\nbun-lockfile-format-v0\n', [2, 0, 0, 0])],
    ['NIfTI image', false, bytes([0x5c, 1, 0, 0], 340, 'n+1\0', 8)],
    ['colour profile', false, bytes([0, 0, 0x0c, 0x48], 32, 'acsp', 40)],
    ['index of a git pack', false, bytes([0xff], 'tOc', [0, 0, 0, 2], 40)],
    ['git pack', true, bytes('PACK', [0, 0, 0, 2, 0, 0, 0, 9], 40)],
    ['TensorFlow Lite model', false, bytes([0x1c, 0, 0, 0], 'TFL3', 40)],
    ['glTF model', false, bytes('glTF', [2, 0, 0, 0], 40)],
    ['compiled .NET resources', false, bytes([0xce, 0xca, 0xef, 0xbe, 1, 0, 0, 0], 40)],
    ['Java class', false, bytes([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52])],
  ])('%s (holds text: %s)', (what, holdsText, head) => {
    expect(isBinary(head)).toEqual({ what, holdsText })
  })

  test('the program that runs this test is an executable', () => {
    expect(isBinary(readFileSync(process.execPath).subarray(0, 65_536))).toMatchObject({ holdsText: false })
  })
})

describe('what is text', () => {
  test.each<[string, Buffer]>([
    ['nothing', bytes()],
    ['a table with one NUL in a cell', bytes('a\0b,c\n', ENGLISH)],
    ['a table with NULs behind it', bytes(ENGLISH, 4096)],
    ['a file that begins with a hole', bytes(60_000, ENGLISH)],
    ['a hole and nothing else', bytes(65_536)],
    ['records ended by NULs', Buffer.from(ENGLISH.replaceAll('\n', '\0'))],
    ['a Hive table with its control characters', Buffer.from(ENGLISH.replaceAll(',', '\x01').replaceAll('@', '\x02\x03'))],
    ['terminal colours', Buffer.from(ENGLISH.replaceAll(',', '\x1b[1m,\x1b[0m'))],
    ['Latin-1', Buffer.from(ENGLISH.replaceAll('e', 'é'), 'latin1')],
    ['UTF-16', Buffer.from(ENGLISH, 'utf16le')],
    ['words that begin as binary formats do', Buffer.from('BM is short for basal metabolism\nMZ\n')],
    ['ORC, PAR1, GIF, ID3, RIFF, FORM and OggS', Buffer.from('ORC,PAR1,GIF,ID3\n')],
    ['a line that begins with RIFF', Buffer.from('RIFF stands for resource interchange\n')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['rich text', Buffer.from('{\\rtf1\\ansi Ann Example}')],
  ])('%s', (_, head) => {
    expect(isBinary(head)).toBe(null)
  })

  test('law: printable text is never binary unless it is a format that begins with letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(isBinary(Buffer.from(`name,${text}`))).toBe(null)
      }),
    )
  })
})

test('compressed, encrypted and number data without a known mark is binary of an unknown format', () => {
  const numbers = Buffer.from(Int32Array.from({ length: 1000 }, (_, index) => index * 37).buffer)
  for (const head of [
    randomBytes(8192),
    deflateRawSync(randomBytes(6000)),
    brotliCompressSync(randomBytes(6000)).subarray(8),
    numbers,
  ]) {
    expect(isBinary(bytes('Q', [...head]))).toEqual({ what: 'binary data of an unknown format', holdsText: true })
  }
})

test('law: any bytes get an answer', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (head) => isBinary(head) !== undefined))
})
