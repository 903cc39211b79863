/** Which 8-bit or multi-byte character set a text is in that is not UTF-8: as it says itself, or as statistics of its bytes say. */

import { decoderOf, dosLabel } from './charset-decoder.ts'
import { charsetByStatistics, LATIN } from './charset-statistics.ts'
import { isIso2022Jp, isIso2022Kr } from './encoding.ts'

export interface Charset {
  /** As the Encoding Standard calls it: `windows-1250`, `shift_jis`. */
  readonly label: string
  /** False: it is a guess. */
  readonly isDeclared: boolean
}

/** Bytes that hold a declaration; and that are shown to the detectors, which take about 15 ms for them. */
const DECLARED_WITHIN = 2048
const LOOKED_AT = 65_536
/** From here on the detector that knows the scripts of Asia and of Cyrillic is right; below, the one that knows Latin ones. */
const SURE = 0.1

/** What documents of many kinds say of themselves, in their first lines. */
const DECLARATIONS: readonly RegExp[] = [
  /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{2,40})["']/,
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /^@charset\s+"([\w.:-]{2,40})"/,
  /^[^\n]*\n?[^\n]*\bcoding[:=]\s*([\w.-]{2,40})/,
  /\bcharset\s*=\s*"?([\w.:-]{2,40})/i,
  /\bSET (?:NAMES|client_encoding\s*(?:=|TO))\s*'?([\w-]{2,40})/i,
  /^\s*\{?\\rtf1\\(?:ansi\\)?ansicpg(\d{3,5})/,
]

/** @param head the text's beginning, which is not UTF-8. Null if nothing is known of it */
export async function tellCharset(head: Uint8Array): Promise<Charset | null> {
  if (isIso2022Jp(head)) return { label: 'iso-2022-jp', isDeclared: true }
  if (isIso2022Kr(head)) return { label: 'iso-2022-kr', isDeclared: true }
  const declared = declaredIn(head)
  if (declared !== null) return { label: declared, isDeclared: true }
  const label = await sniffed(head.subarray(0, LOOKED_AT))
  return label === null ? null : { label, isDeclared: false }
}

function declaredIn(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, DECLARED_WITHIN)).toString('latin1')
  for (const declaration of DECLARATIONS) {
    const named = declaration.exec(start)?.[1]
    const label = named === undefined ? null : labelOf(/^\d+$/.test(named) ? `windows-${named}` : named)
    if (label !== null && label !== 'utf-8') return label
  }
  return null
}

/** The script that few bytes may tell; else two detectors: what the one is sure of, else what the other says. */
async function sniffed(head: Uint8Array): Promise<string | null> {
  const script = charsetByStatistics(head)
  if (script !== null && script !== LATIN && reads(head, script)) return script
  if (script !== LATIN) return await detected(head)
  // The tables of the one that knows all scripts take 48 MB for good, and of Latin letters where Windows and ISO have them the other
  // says the same.
  const label = hasHighLetters(head) ? await latinDetected(head) : await detected(head)
  // Detectors take a few accents for anything.
  return label !== null && !LATIN_SETS.test(label) ? 'windows-1252' : label
}

/** Whether there are more letters of Windows' and ISO's sets than bytes in which only those of DOS and Macintosh have letters. */
function hasHighLetters(head: Uint8Array): boolean {
  let more = 0
  for (const byte of head) more += byte >= 0xc0 ? 1 : byte >= 0x80 && byte < 0xa0 ? -1 : 0
  return more > 0
}

/** Character sets of Latin letters, as the Encoding Standard calls them. */
const LATIN_SETS = /^(?:windows-125[02478]|iso-8859-(?:[2-4]|9|1[03-6])|macintosh)$/

async function detected(head: Uint8Array): Promise<string | null> {
  const { default: jschardet } = await import('jschardet')
  try {
    const first = jschardet.detect(Buffer.from(head))
    const sure = first.encoding !== null && first.confidence >= SURE ? labelOf(first.encoding) : null
    if (sure !== null && sure !== 'utf-8' && reads(head, sure)) return sure
  } catch {
    return null // a detector's fault is no reason to read less: the text is then scanned as Latin-1, and said
  }
  return await latinDetected(head)
}

async function latinDetected(head: Uint8Array): Promise<string | null> {
  const { default: chardet } = await import('chardet')
  try {
    const found = chardet.detect(head)
    const label = found === null ? null : labelOf(found)
    return label === null || label === 'utf-8' || !reads(head, label) ? null : label
  } catch {
    return null // as above
  }
}

/** Of bytes beyond ASCII so few may be no characters: a guess that makes noise of a text is wrong. */
const MOST_BAD = 0.02

function reads(head: Uint8Array, label: string): boolean {
  const bad = decoderOf(label).decode(head, { stream: true }).split('\ufffd').length - 1
  return bad <= MOST_BAD * head.reduce((count, byte) => count + (byte >>> 7), 0)
}

/** MySQL's and PostgreSQL's names, and Python's. */
const ALIASES: Readonly<Record<string, string>> = {
  latin1: 'windows-1252',
  latin2: 'iso-8859-2',
  latin5: 'windows-1254',
  latin9: 'iso-8859-15',
  cp932: 'shift_jis',
  sjis: 'shift_jis',
  ujis: 'euc-jp',
  eucjpms: 'euc-jp',
  euckr: 'euc-kr',
  eucjp: 'euc-jp',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp936: 'gbk',
  cp950: 'big5',
  win1250: 'windows-1250',
  win1251: 'windows-1251',
  win1252: 'windows-1252',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  maccyrillic: 'x-mac-cyrillic',
}

/** The Encoding Standard's name of a character set, or ours where it has none (`ibm855`, `iso-2022-kr`, `johab`, `euc-tw`); null if nobody knows it. UTF-16 and what has no text are none here. */
export function labelOf(name: string): string | null {
  const plain = name.trim().toLowerCase()
  if (/^(?:cs)?iso-?2022-?kr$/.test(plain)) return 'iso-2022-kr'
  if (/^(?:johab|(?:cp|ms|windows-?)?1361)$/.test(plain)) return 'johab'
  if (/^(?:cs|x-)?euc[-_]?tw$/.test(plain)) return 'euc-tw'
  const dos = dosLabel(plain)
  if (dos !== null) return dos
  try {
    const { encoding } = new TextDecoder(ALIASES[plain.replace(/[_-]/g, '')] ?? plain)
    return /^utf-16|^replacement$|^x-user-defined$/.test(encoding) ? null : encoding === 'iso-8859-1' ? 'windows-1252' : encoding
  } catch {
    return null
  }
}
