/**
 * First bytes of binary formats. Facts from the formats' specifications and from the `file` program's documentation of them.
 *
 * Short marks made of letters would match text, so each is joined to something that text does not have there.
 */
export interface Signature {
  readonly what: string
  /** True for formats that can hold records or documents about people: archives, office files, databases, mail stores. */
  readonly holdsText: boolean
  /** Bytes in hexadecimal with `??` for any, at `at`. */
  readonly bytes: string
  readonly at?: number
  /** A second look where the bytes alone do not suffice. */
  readonly also?: (head: Uint8Array) => boolean
}

const ascii = (text: string): string => Buffer.from(text, 'latin1').toString('hex')
const text = (what: string, bytes: string, more: Pick<Signature, 'at' | 'also'> = {}): Signature => ({
  what,
  holdsText: true,
  bytes,
  ...more,
})
const none = (what: string, bytes: string, more: Pick<Signature, 'at' | 'also'> = {}): Signature => ({
  what,
  holdsText: false,
  bytes,
  ...more,
})

/** `head[from..to)` as text, a character a byte. */
const letters = (head: Uint8Array, from: number, to: number): string =>
  Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, to)).toString('latin1', from)
const hasNul = (head: Uint8Array): boolean => head.subarray(0, 64).includes(0)
const below = (at: number, limit: number) => (head: Uint8Array) => (head[at] ?? 255) < limit
/** Names of the first entries of a zip archive stand uncompressed near its start. */
const zipWith = (entry: string) => (head: Uint8Array) => letters(head, 0, 4096).includes(entry)
const riff = (kind: string) => (head: Uint8Array) => letters(head, 8, 12) === kind
const isPickle = (head: Uint8Array): boolean =>
  head[1] === 2 || head[1] === 3 ? '}](cXJ'.includes(letters(head, 2, 3)) : head[2] === 0x95 && (head[1] === 4 || head[1] === 5)
/** An `ar` archive of object files begins with their symbol table: `/` (System V) or `__.SYMDEF` (BSD, there also as a long name). */
const isLibrary = (head: Uint8Array): boolean =>
  /^(?:\/|\/SYM64\/|__\.SYMDEF) /.test(letters(head, 8, 24)) || letters(head, 68, 77) === '__.SYMDEF'
/** The header of a dBase table: date of last update, and a length that fits whole field descriptors. */
const isDbase = (head: Uint8Array): boolean => {
  const [, , month = 0, day = 0] = head
  const header = (head[8] ?? 0) | ((head[9] ?? 0) << 8)
  const dated = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return (
    head.length >= 32 && dated && header >= 65 && (header % 32 === 1 || header % 32 === 8) && head[30] === 0 && head[31] === 0
  )
}

/** Version 1.0, 2.1 or 2.2, and no more of the font than of the file (W3C submission, Embedded OpenType). */
const isEmbeddedFont = (head: Uint8Array): boolean =>
  head[11] === 0 &&
  (head[10] === 1 || head[10] === 2) &&
  head[9] === 0 &&
  (head[8] ?? 9) <= 2 &&
  fourAt(head, 4) < fourAt(head, 0)
/** Outlines of a map, and their index (ESRI, 1998): version 1000. Who lives there is in the dBase table beside it. */
const isShapes = (head: Uint8Array): boolean => fourAt(head, 28) === 1000 && fourAt(head, 4) === 0
/** Bytes of the header of a NIfTI image (version 1), which begins with its length. */
const NIFTI_HEADER = 348
/** A little-endian number of four bytes, 0 behind the end. */
const fourAt = (head: Uint8Array, at: number): number =>
  ((head[at] ?? 0) | ((head[at + 1] ?? 0) << 8) | ((head[at + 2] ?? 0) << 16) | ((head[at + 3] ?? 0) << 24)) >>> 0

/** In the order they are tried: the special before the general. */
export const SIGNATURES: readonly Signature[] = [
  text('Excel workbook', '504b0304', { also: zipWith('xl/') }),
  text('Word document', '504b0304', { also: zipWith('word/') }),
  text('PowerPoint presentation', '504b0304', { also: zipWith('ppt/') }),
  text('OpenDocument file', '504b0304', { also: zipWith('mimetypeapplication/vnd.oasis') }),
  text('EPUB book', '504b0304', { also: zipWith('mimetypeapplication/epub') }),
  text('zip archive', '504b0304'),
  text('zip archive', '504b0506'),
  text('zip archive', '504b0708'),
  text('gzip archive', '1f8b08'),
  text('bzip2 archive', '425a68??314159265359'),
  text('xz archive', 'fd377a585a00'),
  text('Zstandard archive', '28b52ffd'),
  text('LZ4 archive', '04224d18'),
  text('lzip archive', `${ascii('LZIP')}01`),
  text('Snappy archive', `ff060000${ascii('sNaPpY')}`),
  text('7-Zip archive', '377abcaf271c'),
  text('RAR archive', `${ascii('Rar!')}1a07`),
  text('tar archive', ascii('ustar'), { at: 257 }),
  text('cabinet archive', `${ascii('MSCF')}00000000`),
  text('cpio archive', 'c771'),
  text('cpio archive', ascii('07070'), { also: (head) => /^07070[127][0-9a-fA-F]{70}/.test(letters(head, 0, 110)) }),
  text('Debian package', ascii('!<arch>\ndebian-binary')),
  none('object library', ascii('!<arch>\n'), { also: isLibrary }),
  text('ar archive', ascii('!<arch>\n')),
  text('RPM package', 'edabeedb'),
  text('file compressed by compress', '1f9d', { also: (head) => ((head[2] ?? 0) & 0x60) === 0 && (head[2] ?? 0) >= 0x89 }),
  text('LHA archive', '????2d6c68??2d'),
  text('ISO 9660 disc image', ascii('CD001'), { at: 32_769 }),
  text('Outlook attachment in TNEF (winmail.dat)', '789f3e22'),
  text('compiled HTML help', ascii('ITSF'), { also: below(4, 4) }),
  text('OneNote section', 'e4525c7b8cd8a74daeb15378d02996d3'),
  text('AutoCAD drawing', ascii('AC10'), { also: hasNul }),
  text('PDF document', ascii('%PDF-')),
  text('Microsoft Office file', 'd0cf11e0a1b11ae1'),
  text('Access database', '000100005374616e6461726420'),
  text('SQLite database', ascii('SQLite format 3\0')),
  text('Parquet file', ascii('PAR1'), { also: below(4, 0x20) }),
  text('Avro file', `${ascii('Obj')}01`),
  text('Arrow file', `${ascii('ARROW1')}0000`),
  text('Feather file', ascii('FEA1'), { also: hasNul }),
  text('ORC file', ascii('ORC'), { also: below(3, 0x20) }),
  text('HDF5 file', '894844460d0a1a0a'),
  text('NumPy array', `93${ascii('NUMPY')}`),
  text('Python pickle', '80', { also: isPickle }),
  text('Java serialized objects', 'aced0005'),
  text('Stata dataset', ascii('<stata_dta>')),
  text('SPSS dataset', ascii('$FL2@(#)')),
  text('SPSS dataset', ascii('$FL3@(#)')),
  text('MATLAB data', ascii('MATLAB 5.0 MAT-file')),
  text('MATLAB data', ascii('MATLAB 7.3 MAT-file')),
  text('R data', ascii('RDX2\n')),
  text('R data', ascii('RDX3\n')),
  text('CBOR data', 'd9d9f7'),
  text('SAS dataset', '000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011'),
  text('PostgreSQL dump in custom format', ascii('PGDMP'), { also: hasNul }),
  text('Outlook mail store', ascii('!BDN')),
  text('Lotus Notes database', '1a0000040000'),
  text('Redis dump', ascii('REDIS00')),
  text('binary property list', ascii('bplist00')),
  text('dBase table', '03', { also: isDbase }),
  text('dBase table', '83', { also: isDbase }),
  text('dBase table', '8b', { also: isDbase }),
  text('DICOM image', ascii('DICM'), { at: 128 }),
  text('OpenSSL-encrypted data', ascii('Salted__')),
  text('network capture', 'd4c3b2a1'),
  text('network capture', 'a1b2c3d4'),
  text('network capture', '0a0d0d0a????????4d3c2b1a'),
  text('git pack', `${ascii('PACK')}00000002`),
  text('SQLite write-ahead log', '377f0682'),
  text('SQLite write-ahead log', '377f0683'),
  text('Windows registry hive', ascii('regf'), { also: hasNul }),
  text('Windows event log', ascii('ElfFile\0')),

  none('PNG image', '89504e470d0a1a0a'),
  none('JPEG image', 'ffd8ff'),
  none('GIF image', ascii('GIF87a')),
  none('GIF image', ascii('GIF89a')),
  none('BMP image', ascii('BM'), {
    also: (head) => head[6] === 0 && head[7] === 0 && head[8] === 0 && head[9] === 0 && head[11] === 0,
  }),
  none('TIFF image', '49492a00'),
  none('TIFF image', '4d4d002a'),
  none('BigTIFF image', '49492b00'),
  none('StarView metafile', ascii('VCLMTF')),
  none('time zone', ascii('TZif'), { also: hasNul }),
  none('Windows metafile', 'd7cdc69a0000'),
  none('Windows metafile', '010009000003'),
  none('Windows metafile', '020009000003'),
  none('Windows enhanced metafile', '20454d46', { at: 40, also: (head) => head[0] === 1 && head[1] === 0 }),
  none('icon', '00000100??00', { also: (head) => head[9] === 0 }),
  none('cursor', '00000200??00', { also: (head) => head[9] === 0 }),
  none('Photoshop image', `${ascii('8BPS')}00`),
  none('JPEG 2000 image', '0000000c6a5020200d0a870a'),
  none('JPEG XL image', '0000000c4a584c200d0a870a'),
  none('JPEG XL image', 'ff0a', { also: hasNul }),
  // What a scanner saw of a body: figures, and a few words on how they were made.
  none('NIfTI image', ascii('n+1\0'), { at: 344, also: (head) => fourAt(head, 0) === NIFTI_HEADER }),
  none('KTX texture', 'ab4b5458203131bb0d0a1a0a'),
  none('glTF model', `${ascii('glTF')}02000000`),
  none('OpenEXR image', '762f3101'),
  none('DDS image', `${ascii('DDS ')}7c000000`),
  none('Apple icon', ascii('icns'), { also: (head) => head[4] === 0 }),
  none('WebP image', ascii('RIFF'), { also: riff('WEBP') }),
  none('WAV audio', ascii('RIFF'), { also: riff('WAVE') }),
  none('AVI video', ascii('RIFF'), { also: riff('AVI ') }),
  none('AIFF audio', ascii('FORM'), { also: (head) => letters(head, 8, 11) === 'AIF' }),
  none('HEIF or AVIF image', ascii('ftyp'), {
    at: 4,
    also: (head) => head[0] === 0 && /^(?:hei|hev|mif|msf|avi)/.test(letters(head, 8, 12)),
  }),
  none('MP4 or QuickTime video', ascii('ftyp'), { at: 4, also: (head) => head[0] === 0 }),
  none('QuickTime video', ascii('moov'), { at: 4, also: (head) => head[0] === 0 }),
  none('MP3 audio', ascii('ID3'), { also: (head) => (head[3] ?? 9) <= 4 && (head[4] ?? 9) <= 4 && (head[6] ?? 255) < 128 }),
  none('MP3 audio', 'fffb??', { also: hasNul }),
  none('MP3 audio', 'fff3??', { also: hasNul }),
  none('Ogg audio or video', `${ascii('OggS')}00`),
  none('FLAC audio', `${ascii('fLaC')}??000022`),
  none('MIDI music', `${ascii('MThd')}00000006`),
  none('Matroska or WebM video', '1a45dfa3'),
  none('MPEG video', '000001ba'),
  none('MPEG video', '000001b3'),
  none('MPEG transport stream', '47', { also: (head) => head[188] === 0x47 && head[376] === 0x47 && head[564] === 0x47 }),
  none('Flash video', `${ascii('FLV')}01`),
  none('Flash movie', ascii('CWS'), { also: below(3, 0x20) }),
  none('Flash movie', ascii('FWS'), { also: below(3, 0x20) }),
  none('Windows Media file', '3026b2758e66cf11'),

  none('ELF program', '7f454c46'),
  none('Windows program', ascii('MZ'), { also: hasNul }),
  none('Mach-O program', 'feedface'),
  none('Mach-O program', 'feedfacf'),
  none('Mach-O program', 'cefaedfe'),
  none('Mach-O program', 'cffaedfe'),
  none('Java class', 'cafebabe'),
  none('WebAssembly module', '0061736d'),
  none('Android program', ascii('dex\n0')),
  none('LLVM bitcode', '4243c0de'),
  none('Python bytecode', '????0d0a??000000'),
  none('Lua bytecode', '1b4c7561'),
  none('Java keystore', 'feedfeed'),
  none('Bun lockfile', ascii('#!/usr/bin/env bun\nbun-lockfile-format-v0\n')),
  none('compiled .NET resources', 'cecaefbe01000000'),
  none('Apple asset catalogue', `${ascii('BOMStore')}000000`),
  none('compiled Apple interface', ascii('NIBArchive')),
  none('compiled shader', '03022307'),
  none('compiled shader', ascii('DXBC'), { also: hasNul }),
  none('compiled shader', ascii('MTLB'), { also: hasNul }),
  none('TensorFlow Lite model', ascii('TFL3'), { at: 4, also: hasNul }),
  none('GGUF model', `${ascii('GGUF')}??000000`),
  // Character codes of fonts of East Asian documents, as PDF.js packs them.
  none('compiled character map', `??e0??${ascii('Copyright ')}`),
  none('colour profile', ascii('acsp'), { at: 36, also: hasNul }),
  none('index of a git pack', 'ff744f6300000002'),
  none('git index', `${ascii('DIRC')}000000`),
  none('compiled message catalogue', 'de120495'),
  none('compiled message catalogue', '950412de'),
  none('compiled terminal description', '1a01', { also: hasNul }),
  // What macOS keeps of a file where it cannot keep it in the file: icons, colours, where it came from.
  none('AppleDouble attributes', '00051607'),
  none('Finder settings', `00000001${ascii('Bud1')}`),
  none('TrueType font', '0001000000', { also: below(5, 64) }),
  none('OpenType font', `${ascii('OTTO')}00`),
  none('font collection', `${ascii('ttcf')}00`),
  none('Embedded OpenType font', '4c50', { at: 34, also: isEmbeddedFont }),
  none('shape file', '0000270a', { also: isShapes }),
  none('web font', ascii('wOFF'), { also: hasNul }),
  none('web font', ascii('wOF2'), { also: hasNul }),
]
