import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCharset, windows1252 } from '../../src/sources/charset-reader.ts'
import { decoderOf } from '../../src/sources/charset-decoder.ts'
import { labelOf, tellCharset } from '../../src/sources/charset.ts'
import { detectEncoding } from '../../src/sources/encoding.ts'
import { scan } from '../../src/scan.ts'
import { memorySource, streamSource } from '../../src/sources/memory.ts'
import { readAll } from './read-all.ts'

const hasIconv = ['JOHAB', 'EUC-TW'].every((name) => spawnSync('iconv', ['-l']).stdout?.includes(name))
if (!hasIconv) console.log('iconv with Johab and EUC-TW: not here; these are not compared with it')

/** Texts in encodings that Node does not write: the table turned round. */
const tables = new Map<string, Map<string, number[]>>()

function tableOf(label: string): Map<string, number[]> {
  const made = tables.get(label)
  if (made !== undefined) return made
  const table = new Map<string, number[]>()
  const decoder = decoderOf(label)
  for (let high = 0x80; high < 0x100; high++) {
    const one = decoder.decode(Uint8Array.of(high))
    if (one.length === 1 && one !== '\ufffd' && !table.has(one)) table.set(one, [high])
    for (let low = 0x30; low < 0x100; low++) {
      const two = decoder.decode(Uint8Array.of(high, low))
      if (two.length === 1 && two !== '\ufffd' && !table.has(two)) table.set(two, [high, low])
    }
  }
  tables.set(label, table)
  return table
}

function encode(text: string, label: string): Buffer {
  const table = tableOf(label)
  return Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : (table.get(c) ?? [63]))))
}

/** RFC 1468: characters of JIS X 0208 as EUC-JP has them, without the high bits, between escapes on their line. */
function iso2022Jp(text: string): Buffer {
  const bytes = encode(text, 'euc-jp').toString('latin1')
  const runs = bytes.replace(
    /[\xa1-\xfe]+/g,
    (run) => `\x1b$B${run.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) & 0x7f))}\x1b(B`,
  )
  return Buffer.from(runs, 'latin1')
}

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'windows-1252',
    'Señor Íñigo Muñoz vive en la calle Peñón, número 14, piso tercero; su teléfono es el de siempre, según él.\n',
  ],
  ['windows-1250', 'Paní Žaneta Dvořáková bydlí v ulici Příčná 7; její manžel Jiří Černý říká, že se brzy stěhují do Plzně.\n'],
  ['windows-1251', 'Мария Петрова живёт в Москве на улице Ленина, дом 5, и работает врачом в детской больнице номер три.\n'],
  ['koi8-r', 'Мария Петрова живёт в Москве на улице Ленина, дом 5, и работает врачом в детской больнице номер три.\n'],
  [
    'shift_jis',
    '山田太郎さんは東京都千代田区丸の内に住んでいます。電話番号は会社の受付に聞いてください。よろしくお願いします。\n',
  ],
  ['euc-jp', '山田太郎さんは東京都千代田区丸の内に住んでいます。電話番号は会社の受付に聞いてください。よろしくお願いします。\n'],
  ['euc-kr', '김민수 씨는 서울특별시 강남구 테헤란로에 살고 있으며 전화번호는 회사에 문의하시기 바랍니다. 감사합니다.\n'],
  ['gbk', '王小明先生住在北京市朝阳区建国路，他的电话号码请向公司前台询问。谢谢您的合作，祝您生活愉快。\n'],
  ['big5', '王小明先生住在臺北市信義區市府路，他的電話號碼請向公司櫃檯詢問。謝謝您的合作，祝您生活愉快。\n'],
  ['euc-tw', '王小明先生住在臺北市信義區市府路，他的電話號碼請向公司櫃檯詢問。謝謝您的合作，祝您生活愉快。\n'],
  ['johab', '김민수 씨는 서울특별시 강남구 테헤란로에 살고 있으며 전화번호는 회사에 문의하시기 바랍니다. 감사합니다.\n'],
]

describe('texts that are not UTF-8', () => {
  it.each(TEXTS)('are read as %s where they say so', async (label, text) => {
    const bytes = encode(`<?xml version="1.0" encoding="${label}"?><a>${text}</a>`, label)
    expect(await tellCharset(bytes)).toEqual({ label, isDeclared: true })
    expect((await readAll(decodeCharset(memorySource('a', bytes), label))).toString()).toContain(text)
  })

  it.each(TEXTS)('are guessed to be %s', async (label, text) => {
    const guess = await tellCharset(encode(text.repeat(4), label))
    expect(guess?.isDeclared).toBe(false)
    // GB18030 holds GBK, and Latin alphabets share their letters.
    const decoded = decoderOf(guess?.label ?? 'windows-1252').decode(encode(text, label))
    expect(decoded).toBe(text)
  })

  /** Two names in a table of three hundred rows that are otherwise ASCII. */
  it.each([
    ['shift_jis', '佐藤健一', '大阪府堺市'],
    ['euc-jp', '渡辺さくら', '札幌市'],
    ['gbk', '欧阳雪', '杭州市西湖区'],
    ['big5', '陳志明', '桃園市中壢區'],
    ['euc-kr', '한지원', '대전광역시'],
    ['johab', '한지원', '대전광역시'],
    ['euc-tw', '陳志明', '桃園市中壢區'],
    ['windows-1251', 'Кузнецов Дмитрий', 'Нижний Новгород'],
    ['koi8-r', 'Кузнецов Дмитрий', 'Нижний Новгород'],
    ['windows-1253', 'Γιώργος Παπαδόπουλος', 'Θεσσαλονίκη'],
    ['windows-1252', 'Jürgen Müller', 'Besançon'],
    ['windows-1252', 'José', 'São Paulo'],
  ])('are guessed to be %s where few bytes say so: %s', async (label, name, place) => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i},${i === 70 ? name : 'John Smith'},${i === 200 ? place : 'Leeds'}\n`)
    const bytes = encode(`id,name,city\n${rows.join('')}`, label)
    const guess = (await tellCharset(bytes))?.label ?? 'windows-1252'
    expect(decoderOf(guess).decode(bytes)).toContain(`,${name},`)
    expect(decoderOf(guess).decode(bytes)).toContain(`,${place}\n`)
  })

  it('are not taken for another script where they only have quotes and dashes', async () => {
    const text = Buffer.from('He said \x93yes\x94 \x96 and left\x85\n'.repeat(40), 'latin1')
    expect((await tellCharset(text))?.label ?? 'windows-1252').toBe('windows-1252')
  })

  /** Of Macintosh and DOS: letters where Windows has quotes, dashes and signs. */
  it.each([
    ['macintosh', ['Jürgen Müller', 'François Lefèvre', 'José Núñez', 'Bärbel Schäfer', 'Hélène Noël']],
    ['ibm850', ['Jürgen Müller', 'François Lefèvre', 'José Núñez', 'Björn Sjöström', 'João Conceição']],
    ['ibm855', ['Мария Петрова', 'Иван Сидоров', 'Ольга Кузнецова', 'Пётр Васильев', 'Анна Смирнова']],
  ] as const)('are guessed to be %s by five names of a table', async (label, names) => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},${i % 12 === 3 ? names[(i - 3) / 12] : 'John Smith'},Leeds\n`)
    const bytes = encode(`id,name,city\n${rows.join('')}`, label)
    expect(await tellCharset(bytes)).toEqual({ label, isDeclared: false })
    const text = (await readAll(decodeCharset(memorySource('a', bytes), label))).toString()
    for (const name of names) expect(text).toContain(`,${name},`)
  })

  it.each([
    'It\x92s \x93here\x94 \x96 don\x92t ask\x85\n',
    'Jos\xe9 Nu\xf1ez says \x93s\xed\x94, that\x92s all\n',
    'Caf\xe9 \x95 Z\xfcrich \x80 12\n',
  ])('are of Windows where signs stand as Windows has them: %j', async (text) => {
    expect((await tellCharset(Buffer.from(text.repeat(20), 'latin1')))?.label).toBe('windows-1252')
  })

  it('of seven bits that shift are told by what they say, and read on over lines', async () => {
    const shifted = encode('김민수 서울특별시', 'euc-kr')
      .toString('latin1')
      .replace(/[\xa1-\xfe]+/g, (run) => `\x0e${run.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) & 0x7f))}\x0f`)
    const bytes = Buffer.from(`\x1b$)C\n${shifted} kim@shop.example\n\x0e1h\nlee@shop.example\n`, 'latin1')
    expect(await tellCharset(bytes)).toEqual({ label: 'iso-2022-kr', isDeclared: true })
    for (const cut of [1, 7, 9, 12, 30]) {
      async function* parts() {
        yield bytes.subarray(0, cut)
        yield bytes.subarray(cut)
      }
      const text = (await readAll(decodeCharset(streamSource('a', parts()), 'iso-2022-kr'))).toString()
      expect(text).toContain('김민수 서울특별시 kim@shop.example\n')
      expect(text).toContain('\nlee@shop.example\n')
    }
    const events = []
    for await (const event of scan([memorySource('a.txt', bytes)], { threads: 1 })) events.push(event)
    expect(events.filter((event) => event.event === 'finding' && event.rule === 'email-address')).toMatchObject([
      { line: 2, column: 11 },
      { line: 4, column: 1 },
    ])
    expect(events.filter((event) => event.event === 'problem')).toEqual([])
  })

  it('are decoded alike whatever comes at once, bad bytes and all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TEXTS), fc.uint8Array({ maxLength: 6 }), fc.nat(), async ([label, text], noise, at) => {
        const bytes = Buffer.concat([encode(text, label), Buffer.from(noise), Buffer.from('\nzoe@mail.example\n')])
        const whole = await readAll(decodeCharset(memorySource('a', bytes), label))
        const cut = at % bytes.length
        async function* parts() {
          yield bytes.subarray(0, cut)
          yield bytes.subarray(cut)
        }
        expect(await readAll(decodeCharset(streamSource('a', parts()), label))).toEqual(whole)
        expect(whole.toString()).toContain('\nzoe@mail.example\n')
      }),
      { numRuns: 100 },
    )
  })

  /** The decoder of the platform is the slow twin; of windows-1252 it is wrong in Node 20. */
  it.each([
    ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256'],
    ...['windows-1257', 'windows-1258', 'windows-874', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-5', 'iso-8859-6'],
    ...['iso-8859-7', 'iso-8859-8', 'iso-8859-8-i', 'iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'iso-8859-15'],
    ...['koi8-r', 'koi8-u', 'ibm866', 'macintosh', 'x-mac-cyrillic', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gbk'],
    ...['gb18030', 'big5'],
  ])('in %s are decoded as the platform does, chunks and held back bytes of any kind', async (label) => {
    const bytes = new Uint8Array(70_000)
    let state = 1
    // Numerical Recipes' generator: any bytes, and the same ones each time.
    for (let at = 0; at < bytes.length; at++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      bytes[at] = state >>> 24
    }
    const slow = label === 'windows-1252' ? windows1252(bytes) : new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
    expect((await readAll(decodeCharset(memorySource('a', bytes), label))).equals(Buffer.from(slow, 'utf8'))).toBe(true)
  })

  /** The C library's tables are the slow twin; what stands in none of ours is said to be no character. */
  it.skipIf(!hasIconv).each([
    ['johab', 0x31, [], 17_000],
    ['euc-tw', 0xa1, [], 5700],
    ['euc-tw', 0xa1, [0x8e, 0xa2], 7600],
  ] as const)('in %s are decoded as iconv does: from %i on, behind %j', (label, first, before, least) => {
    const codes: number[][] = []
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = first; trail < 0xff; trail++) codes.push([...before, lead, trail])
    const lines = spawnSync('iconv', ['-c', '-f', label, '-t', 'utf-8'], {
      input: Buffer.from(codes.flatMap((code) => [...code, 10])),
    })
    const theirs = lines.stdout.toString().split('\n')
    const decoder = decoderOf(label)
    const wrong: string[] = []
    let read = 0
    for (const [at, code] of codes.entries()) {
      const ours = decoder.decode(Uint8Array.from(code))
      if (ours.length > 1 || ours === '\ufffd') continue
      read++
      if (ours !== theirs[at]) wrong.push(`${Buffer.from(code).toString('hex')}: ${ours}, ${theirs[at]}`)
    }
    expect(wrong).toEqual([])
    expect(read).toBeGreaterThan(least)
  })

  it('of seven bits are told by their escapes, and found by line and column of their characters', async () => {
    const bytes = iso2022Jp('氏名: 山田太郎 yamada@shop.example\n住所: 東京都千代田区丸の内\n佐藤花子 sato@shop.example\n')
    expect(await tellCharset(bytes)).toEqual({ label: 'iso-2022-jp', isDeclared: true })
    const events = []
    for await (const event of scan([memorySource('a.txt', bytes)], { threads: 1 })) events.push(event)
    const mails = events.filter((event) => event.event === 'finding' && event.rule === 'email-address')
    expect(mails).toMatchObject([
      { line: 1, column: 10 },
      { line: 3, column: 6 },
    ])
    expect(events.filter((event) => event.event === 'problem')).toEqual([])
  })

  /** Of a terminal's colours, of a shell's variables, of a run that no escape ends, beside letters that are not ASCII. */
  it.each(['\x1b[31mred\x1b(B\n', 'a\x1b$BAR=1; b\x1b(B\n', 'a\x1b$B;3ED\n', 'a\x1b$B;3ED\x1b(B é\n'])(
    'are UTF-8 for all other escapes: %j',
    (text) => {
      expect(detectEncoding(Buffer.from(text))).toEqual({ encoding: 'utf-8', bom: 0, confident: true })
    },
  )

  it('are found by line and column of their characters, without offsets, and said to be guessed', async () => {
    const bytes = encode(`${TEXTS[4]?.[1].repeat(5)}山田 taro.yamada@shop.example です\n`, 'shift_jis')
    const events = []
    for await (const event of scan([memorySource('a.txt', bytes)], { threads: 1 })) events.push(event)
    expect(events.find((event) => event.event === 'finding' && event.rule === 'email-address')).toMatchObject({
      line: 6,
      column: 4,
      offset: null,
    })
    expect(events.find((event) => event.event === 'problem')).toMatchObject({ code: 'charset-guess', incomplete: false })
    const asked = []
    for await (const event of scan([memorySource('a.txt', bytes)], { threads: 1, encoding: 'shift_jis' })) asked.push(event)
    expect(asked.filter((event) => event.event === 'problem')).toEqual([])
  })

  it('are called by many names', () => {
    expect(['Shift-JIS', 'latin1', 'LATIN2', 'cp1251', 'GB2312', 'EUC_JP', 'KOI8R', 'iso-8859-1'].map(labelOf)).toEqual([
      'shift_jis',
      'windows-1252',
      'iso-8859-2',
      'windows-1251',
      'gbk',
      'euc-jp',
      'koi8-r',
      'windows-1252',
    ])
    expect(['utf-16', 'replacement', 'cp1047', 'nonsense'].map(labelOf)).toEqual([null, null, null, null])
    expect(['cp437', 'IBM850', '855', 'ISO-2022-KR'].map(labelOf)).toEqual(['ibm437', 'ibm850', 'ibm855', 'iso-2022-kr'])
  })
})
