/** Generated buffers for the kernel's tests: valid values, near misses and noise side by side. All from one seed. */
import { isLuhn } from '../../src/validators/luhn.ts'
import type { KernelTables } from '../../src/kernel/kernel.ts'

export const TABLES: KernelTables = {
  keys: [
    'password',
    'pass',
    'dob',
    'dateofbirth',
    'id',
    'userid',
    'ip',
    'ssn',
    'address1',
    'größe',
    'authorization',
    'key',
    'sitekey',
  ].map((word, index) => ({ word, id: index + 1 })),
  literals: [
    ...['AKIA', 'ghp_', 'gho_', 'eyJ', '-----BEGIN', 'sk_live_', 'sk_', 'xoxb-', 'SG.', 'glpat-', 'АБВ'],
    // A space before a word, before a mark, and before one beyond ASCII.
    ...[' ur', ' born ', ' he was ', 'he was', ' ==', ' год', '== "', '(b. ', '\nur. ', ' -x'],
  ].map((literal, index) => ({ literal, id: index + 1 })),
  cues: [
    'pesel',
    'nip',
    'steuer',
    'dowód',
    'passport',
    'id nu',
    'x-ray',
    'identifikationsnummer',
    '身份证',
    '주민등록번호',
    'паспорт',
    'id',
  ],
  forms: ['A9999999A', '999999-9999', '9AA9-AA9-AA99', '99.99.99-999.99', 'AAAAAA99A99A999A', '999999999999999999'],
}

/** A seeded generator of 32-bit numbers (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Random = (below: number) => number

const WORDS = [
  'ID number',
  'id-num',
  'X-ray',
  'PESEL11',
  'PESEL',
  'Nip',
  'Steuer-ID',
  'DOWÓD',
  'N.I.P.',
  'P.E.S.E.L',
  'n.i.p',
  'I.D',
  'passportNumber',
  'Identifikationsnummern',
  '我的身份证号',
  '주민등록번호는',
  'паспорт',
  'user',
  'password',
  'Pass',
  'dob',
  'date of birth',
  'DATE_OF_BIRTH',
  'userId',
  'ip',
  'SSNCode',
  'id',
  'address1',
  'größe',
  'Größe',
  'site-key',
  'siteKey',
  'std',
  'abc',
  'face',
  'cafe',
  'x',
  'v1',
  'o',
  "o'",
  'München',
  '电话',
  '邮箱',
  '\u00a0',
  '\u2011',
  '\u2013',
  '\u201c',
  'C2',
  'N',
  'http',
  'a.b',
]
const SEPARATORS = [
  ' ',
  '  ',
  '\n',
  '\t',
  ',',
  ';',
  ':',
  '=',
  '"',
  "'",
  '`',
  '-',
  '.',
  '/',
  '(',
  ')',
  '_',
  '@',
  '+',
  '%',
  '%20',
  '%40',
  '%3D',
  '\\n',
  '\\',
  '\\u003c',
  '<',
  '>',
  '|',
  '::',
  '":"',
  '": "',
  '" : "',
  ' = ',
  '=>',
  ':=',
  '==',
  '!=',
  '://',
  '"] = "',
  '\\":\\"',
  ') ',
  ' (',
  '--',
  '..',
  'x',
  'T',
  '\0',
  '[',
  ']',
]

/** One buffer of up to about 400 bytes. */
export function generateBuffer(random: Random): Buffer {
  const kind = random(20)
  if (kind === 0) return Buffer.from(Array.from({ length: random(300) }, () => random(256)))
  if (kind === 1) return repeated(random)
  const parts: Buffer[] = []
  const count = 1 + random(12)
  const own = random(4) === 0 ? pick(random, SEPARATORS) : ''
  for (let i = 0; i < count; i++) {
    const value = Buffer.from(pick(random, VALUES)(random))
    parts.push(random(3) === 0 ? mutated(random, value) : value)
    parts.push(Buffer.from(own !== '' && random(4) > 0 ? own : pick(random, SEPARATORS)))
    if (random(6) === 0) parts.push(Buffer.from(pick(random, SEPARATORS)))
  }
  return Buffer.concat(parts)
}

/** A text of values, most of them right, one to a line or a cell. */
export function generateDense(random: Random, bytes: number): Buffer {
  let text = ''
  while (text.length < bytes) text += pick(random, VALUES)(random) + pick(random, [',', '\n', '"', ' ', ';', '\t'])
  return Buffer.from(text).subarray(0, bytes)
}

/** A short piece many times over: long runs and long chains. */
function repeated(random: Random): Buffer {
  const piece = random(2) === 0 ? pick(random, SEPARATORS) : digits(random, 1 + random(5)) + pick(random, SEPARATORS)
  return Buffer.from(pick(random, VALUES)(random) + piece.repeat(1 + random(120)) + pick(random, VALUES)(random))
}

function mutated(random: Random, value: Buffer): Buffer {
  if (value.length === 0) return value
  const at = random(value.length)
  switch (random(5)) {
    case 0:
      return Buffer.concat([value.subarray(0, at), value.subarray(at + 1)])
    case 1:
      return Buffer.concat([value.subarray(0, at), Buffer.from(pick(random, SEPARATORS)), value.subarray(at)])
    case 2:
      return Buffer.from(value.toString('latin1').toUpperCase(), 'latin1')
    case 3:
      return value.subarray(0, at)
    default: {
      const changed = Buffer.from(value)
      changed[at] = random(3) === 0 ? random(256) : 48 + random(10)
      return changed
    }
  }
}

function pick<T>(random: Random, of: readonly T[]): T {
  return of[random(of.length)] as T
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random(10)).join('')
}

function hex(random: Random, count: number): string {
  const text = Array.from({ length: count }, () => random(16).toString(16)).join('')
  return random(3) === 0 ? text.toUpperCase() : text
}

function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => 'abcdefghijklmnopqrstuvwxyzABCXYZ0189'.charAt(random(36))).join('')
}

/** Groups of digits of the given lengths with one separator, or with any. */
function grouped(random: Random, lengths: readonly number[], marks: readonly string[]): string {
  const one = pick(random, marks)
  const mixed = random(4) === 0
  return lengths.map((length, i) => (i === 0 ? '' : mixed ? pick(random, marks) : one) + digits(random, length)).join('')
}

function card(random: Random): string {
  const [prefix, groups] = pick(random, [
    ['4', [4, 4, 4, 4]],
    ['4', [4, 4, 4, 1]],
    ['5', [4, 4, 4, 4]],
    ['37', [4, 6, 5]],
    ['36', [4, 6, 4]],
    ['6', [4, 4, 4, 4, 3]],
    ['4', [16]],
    ['62', [19]],
    ['50', [13]],
  ] as const)
  const total = groups.reduce((sum, length) => sum + length, 0)
  const body = (prefix + digits(random, total)).slice(0, total - 1)
  const check = [...'0123456789'].find((digit) => isLuhn(Buffer.from(body + digit), 0, total)) as string
  return cut(body + check, groups, pick(random, [' ', '-', '']))
}

/** A value under or behind its label, over marks, tags, leaders and line ends. */
function labelled(random: Random): string {
  const between = Array.from({ length: 1 + random(5) }, () =>
    pick(random, [': ', '\n', '\r\n', '</td>', '<td class="x">', ' ', '    ', '.....', '**', '`', '>', '<', '-', '</']),
  )
  const filler = pick(random, ['', '', 'a longer line than labels have, which says other things ', 'x '])
  return `${pick(random, ['\n', ' '])}${filler}${pick(random, WORDS)}${between.join('')}${identifier(random)}${pick(random, ['\n', '</td>', '', ' and'])}`
}

/** In one of the tables' forms or a little off, bare or grouped, now and then broken over two lines. */
function identifier(random: Random): string {
  const form = pick(random, TABLES.forms ?? [])
  const text = [...form]
    .map((c) => (c === '9' ? digits(random, 1) : c === 'A' ? pick(random, ['A', 'B', 'm', 'Z', '7']) : c))
    .join('')
  const at = random(text.length)
  return random(3) > 0 ? text : text.slice(0, at) + pick(random, ['\n', ' ', '-', '', '.']) + text.slice(at + random(2))
}

function cut(text: string, lengths: readonly number[], separator: string): string {
  let at = 0
  return lengths
    .map((length) => {
      at += length
      return text.slice(at - length, at)
    })
    .join(separator)
}

function iban(random: Random): string {
  const [country, length] = pick(random, [
    ['DE', 22],
    ['GB', 22],
    ['NO', 15],
    ['FR', 27],
    ['RU', 33],
  ] as const)
  const body = country === 'GB' ? `ABCD${digits(random, length - 8)}` : digits(random, length - 4)
  const number = [...`${body}${country}00`].map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55))).join('')
  const check = String(98 - Number(BigInt(number) % 97n)).padStart(2, '0')
  const text = `${country}${check}${body}`
  const written = random(2) === 0 ? text : text.replace(/(.{4})(?=.)/g, `$1${pick(random, [' ', '-'])}`)
  return random(4) === 0 ? written.toLowerCase() : written
}

function email(random: Random): string {
  const local = pick(random, [
    'ann',
    'a',
    "o'brien",
    'jörg',
    'a.b',
    'a..b',
    '.a',
    'a.',
    '用户',
    'a+b',
    '',
    'x'.repeat(60 + random(8)),
    '-a',
    'a%20b',
  ])
  const domain = pick(random, [
    'example.com',
    'mail.example.org',
    'example',
    'münchen.example',
    '例子.中国',
    'example.c',
    'example.com.',
    'x-y.example.net',
    'example.com-',
    '-a.com',
    'a.png',
    'xn--e1a.xn--p1ai',
    'b.com2',
    `${'a.'.repeat(120 + random(12))}com`,
    'example.com请',
    'a.com.js',
    'a.js.com',
  ])
  return local + pick(random, ['@', '@', '@', '%40', '@@']) + domain
}

function ipv6(random: Random): string {
  const groups = Array.from({ length: 1 + random(9) }, () => hex(random, 1 + random(4)))
  const text = groups.join(':')
  const tail = random(5) === 0 ? `:${octets(random)}` : ''
  if (random(2) === 0) return text + tail
  const at = random(groups.length + 1)
  return `${groups.slice(0, at).join(':')}::${groups.slice(at).join(':')}${tail}`
}

function octets(random: Random): string {
  return Array.from({ length: 4 }, () => random(random(4) === 0 ? 300 : 256)).join('.')
}

function date(random: Random): string {
  const mark = pick(random, ['-', '/', '.', '-', '/', '.', '(', ' '])
  const day = String(1 + random(31)).padStart(1 + random(2), '0')
  const month = String(1 + random(12)).padStart(1 + random(2), '0')
  const year = String(1890 + random(160))
  const text = pick(random, [
    [year, month, day],
    [day, month, year],
    [month, day, year],
  ]).join(mark)
  return text + pick(random, ['', '', ' 12:30', 'T12:30', ':10', ' 9:05', mark])
}

/** Text in another form, or nearly. */
function carried(random: Random): string {
  const text = pick(random, [
    '{"email":"ann@example.com"}',
    '<p>Jörg ~ Anna</p>???',
    'Анна Иванова',
    'a=b&c=ü ü',
    '\x00\x01\x02binary\xff',
    '日本語のテキスト',
  ])
  const bytes = Buffer.from(text.slice(random(4)), random(5) === 0 ? 'latin1' : 'utf8')
  switch (random(9)) {
    case 0:
      return bytes.toString('base64')
    case 1:
      return bytes.toString('base64url')
    case 2:
      return pick(random, ['0x', '\\x', '', 'X', '0X', '\\']) + bytes.toString('hex')
    case 3:
      return bytes.toString('hex').toUpperCase()
    case 4:
      return encodeURIComponent(bytes.toString('utf8'))
    case 5:
      return JSON.stringify(JSON.stringify({ [text.slice(0, random(3))]: text })).slice(random(3))
    case 6:
      return [...bytes]
        .map((byte) =>
          byte < 32 || byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
        )
        .join('')
    case 7:
      return `${pick(random, ['H4sI', 'sha512-', 'a/b/', 'x_', '+'])}${letters(random, 12 + random(40))}${pick(random, ['+', '/', '-', '_'])}${bytes.toString('base64')}`
    default:
      return [...bytes]
        .map((byte) => `${pick(random, ['%', '%', '%', '='])}${byte.toString(16).padStart(2, '0')}`)
        .join(pick(random, ['', '', 'a', '/']))
  }
}

const PHONE_MARKS = [' ', '-', '.', '/', ') ', ' (', ')', '(', '\u00a0', '\u2011', '\u2013', ')-']

const VALUES: readonly ((random: Random) => string)[] = [
  (random) => pick(random, WORDS),
  (random) => pick(random, WORDS),
  (random) => digits(random, 1 + random(20)),
  (random) =>
    pick(random, ['0', '00', '+', '', '']) +
    grouped(
      random,
      Array.from({ length: 1 + random(6) }, () => 1 + random(4)),
      PHONE_MARKS,
    ),
  (random) => grouped(random, [3, 3, 4], PHONE_MARKS),
  (random) => `(${digits(random, 3)}) ${digits(random, 3)}-${digits(random, 4)}`,
  (random) => `${pick(random, ['"', '" ', '"  ', "' "])}${random(7)}${digits(random, 2)} ${digits(random, 3 + random(4))}`,
  (random) => `+44 (0)${digits(random, 2)} ${digits(random, 4)} ${digits(random, 4)}`,
  (random) => grouped(random, [3, 2, 4], ['-', ' ', '.']),
  (random) => grouped(random, [4, 4], PHONE_MARKS),
  (random) => `00${digits(random, 2 + random(14))}`,
  (random) => `19${digits(random, 2)}-20${digits(random, 2)}`,
  octets,
  card,
  iban,
  email,
  email,
  ipv6,
  date,
  (random) => Array.from({ length: 5 + random(3) }, () => hex(random, 2)).join(pick(random, [':', '-'])),
  (random) => Array.from({ length: 3 }, () => hex(random, 4)).join('.'),
  (random) => cut(hex(random, 32), [8, 4, 4, 4, 12], '-'),
  (random) => `${pick(random, WORDS)} ${cut(hex(random, 32), [8, 4, 4, 4, 12 - (random(4) >> 1)], '-')} ${pick(random, WORDS)}`,
  (random) => `0x${hex(random, 39 + random(3))}`,
  (random) => pick(random, ['1', '3', '2']) + letters(random, 22 + random(14)),
  (random) =>
    `${pick(random, WORDS)}${pick(random, ['_', '-', '.', ' ', ''])}${pick(random, WORDS)}${pick(random, ['=', ':', '":', "' =>", ' := '])}`,
  (random) => pick(random, TABLES.literals).literal + letters(random, random(12)),
  (random) =>
    pick(random, ['', ' ', 'x', '\\n', '"', '  ']) + pick(random, TABLES.literals).literal.slice(random(2)) + pick(random, WORDS),
  (random) => identifier(random),
  carried,
  carried,
  (random) => `${pick(random, WORDS)}${pick(random, [': ', ' ', ' nr ', '\u00a0', '：', '号', '—', ''])}${identifier(random)}`,
  (random) => `${identifier(random)}${pick(random, [' (', ' ', '\n', '。'])}${pick(random, WORDS)}`,
  labelled,
  labelled,
  (random) =>
    `${pick(random, ['postgres', 'x', 's3', 'a+b', '1http'])}://${pick(random, ['u', '', 'us:er'])}:${pick(random, ['p', 'p:q', '', 'p#?'])}@${pick(random, ['h', 'example.com', '/', ''])}`,
]
