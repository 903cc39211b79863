/** Writes the benchmark's files: the same bytes on every machine, from a seeded generator and words of our own. */
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FIRST =
  'Ada Ben Clara David Elena Farid Greta Hugo Ines Jonas Karin Louis Mina Noah Olga Paul Rosa Stefan Tara Umar Vera Walter Yara Zoe'.split(
    ' ',
  )
const LAST =
  'Adler Brooks Castillo Dupont Evans Fischer Garcia Hansen Ivanov Jensen Keller Lopez Moreau Novak Olsen Petit Romano Schmidt Torres Weber'.split(
    ' ',
  )
const STREET = 'Oak Maple Mill Church Station Garden River Hill Lake Market'.split(' ')
const CITY = 'Springfield Riverton Lakewood Hillsboro Fairview Georgetown Clinton Salem Madison Arlington'.split(' ')
const WORD = (
  'the order was sent and arrived late on that day because our shop had many things to do with paper boxes which were not ready when ' +
  'people came for them so we asked again before summer could end while rain fell over green fields near small towns by open water'
).split(' ')
const CODE = [
  'export function render(node: Node, depth = 0): string {',
  '  const children = node.children.map((child) => render(child, depth + 1))',
  '  if (!node.visible || depth > MAX_DEPTH) return ""',
  '  return `<div class="${escape(node.name)}">${children.join("")}</div>`',
  '}',
  '// keeps the cache warm; see the notes in docs/rendering.md',
  'for (let i = 0; i < rows.length; i += step) total += rows[i].weight * 0.75',
  'import { readConfig } from "../config/read-config.js"',
  'const version = "4.17.21"; const build = 20240118',
]
const AGENT = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
]

/** xorshift32: small, seeded, the same everywhere. */
class Random {
  private state: number
  constructor(seed: number) {
    this.state = seed
  }
  below(n: number): number {
    let x = this.state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.state = x
    return (x >>> 0) % n
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
  digits(n: number): string {
    let text = ''
    for (let i = 0; i < n; i++) text += this.below(10)
    return text
  }
  hex(n: number): string {
    let text = ''
    for (let i = 0; i < n; i++) text += this.below(16).toString(16)
    return text
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
const email = (r: Random): string =>
  `${r.pick(FIRST).toLowerCase()}.${r.pick(LAST).toLowerCase()}${r.below(10000)}@mail${r.below(50)}.example`
const phone = (r: Random): string =>
  r.pick([
    `+1 212-${200 + r.below(700)}-${r.digits(4)}`,
    `(415) ${200 + r.below(700)}-${r.digits(4)}`,
    `+44 20 7${r.digits(3)} ${r.digits(4)}`,
  ])
const date = (r: Random): string => `${1940 + r.below(65)}-${two(1 + r.below(12))}-${two(1 + r.below(28))}`
const time = (r: Random): string =>
  `2024-${two(1 + r.below(12))}-${two(1 + r.below(28))}T${two(r.below(24))}:${two(r.below(60))}:${two(r.below(60))}Z`
const ip = (r: Random): string => `${1 + r.below(222)}.${r.below(256)}.${r.below(256)}.${r.below(256)}`
const uuid = (r: Random): string => `${r.hex(8)}-${r.hex(4)}-4${r.hex(3)}-a${r.hex(3)}-${r.hex(12)}`
const ssn = (r: Random): string => `${100 + r.below(500)}-${two(1 + r.below(98))}-${1000 + r.below(8999)}`
const sentence = (r: Random, n: number): string => `${Array.from({ length: n }, () => r.pick(WORD)).join(' ')}.`

function card(r: Random): string {
  const body = `4${r.digits(14)}`
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const digit = Number(body[14 - i])
    sum += i % 2 === 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return body + ((10 - (sum % 10)) % 10)
}

type Row = (r: Random, i: number) => string

interface Corpus {
  readonly head: string
  readonly row: Row
  readonly tail?: string
}

const name = (r: Random): string => `${r.pick(FIRST)} ${r.pick(LAST)}`
const note = (r: Random): string =>
  r.below(200) === 0 ? `${sentence(r, 8)} Contact ${email(r)} or ${phone(r)}` : sentence(r, 10)

export const corpora: Readonly<Record<string, Corpus>> = {
  'dense.csv': {
    head: 'id,first_name,last_name,email,phone,birth_date,ssn,card_number,ip_address,street,city,note\n',
    row: (r, i) =>
      `${100000 + i},${r.pick(FIRST)},${r.pick(LAST)},${email(r)},${phone(r)},${date(r)},${ssn(r)},${card(r)},${ip(r)},"${1 + r.below(999)} ${r.pick(STREET)} Street",${r.pick(CITY)},"${sentence(r, 5)}"\n`,
  },
  'sparse.csv': {
    head: 'order_id,sku,quantity,unit_price,currency,status,warehouse,created_at,discount,weight_kg,note\n',
    row: (r, i) =>
      `${5000000 + i},SKU-${r.hex(6).toUpperCase()},${1 + r.below(20)},${r.below(900)}.${two(r.below(100))},EUR,${r.pick(['shipped', 'paid', 'new'])},W${r.below(9)},${time(r)},0.${r.below(50)},${r.below(90)}.${r.digits(3)},"${note(r)}"\n`,
  },
  'dense.ndjson': {
    head: '',
    row: (r) =>
      `${JSON.stringify({ ts: time(r), event: r.pick(WORD), user: { id: r.below(1e9), name: name(r), email: email(r), phone: phone(r), birthDate: date(r) }, ip: ip(r), device_id: uuid(r), card: card(r) })}\n`,
  },
  'sparse.ndjson': {
    head: '',
    row: (r) =>
      `${JSON.stringify({ ts: time(r), level: r.pick(['info', 'warn', 'debug']), service: r.pick(WORD), message: note(r), duration_ms: r.below(5000), status: 200 + r.below(300), region: 'eu-west-1', shard: r.below(512), trace: r.hex(16) })}\n`,
  },
  'dense.sql': {
    head: '-- MySQL dump 10.13\nCREATE TABLE `users` (\n  `id` int NOT NULL,\n  `name` varchar(255),\n  `email` varchar(255),\n  `phone` varchar(32),\n  `birth_date` date,\n  `card` varchar(32),\n  `last_ip` varchar(45),\n  `note` text\n);\n',
    row: (r, i) => {
      const tuple = `(${i},'${name(r)}','${email(r)}','${phone(r)}','${date(r)}','${card(r)}','${ip(r)}','${sentence(r, 6)}')`
      return i % 500 === 0 ? `${i === 0 ? '' : ';\n'}INSERT INTO \`users\` VALUES ${tuple}` : `,${tuple}`
    },
    tail: ';\n',
  },
  'sparse.sql': {
    head: 'CREATE TABLE public.stock (id integer, sku text, quantity integer, price numeric, moved_at timestamp, note text);\nCOPY public.stock (id, sku, quantity, price, moved_at, note) FROM stdin;\n',
    row: (r, i) => `${i}\tSKU-${r.hex(8)}\t${r.below(1000)}\t${r.below(900)}.${two(r.below(100))}\t${time(r)}\t${note(r)}\n`,
    tail: '\\.\n',
  },
  'access.log': {
    head: '',
    row: (r) =>
      `${ip(r)} - - [${two(1 + r.below(28))}/Jan/2024:${two(r.below(24))}:${two(r.below(60))}:${two(r.below(60))} +0000] "GET /${r.pick(WORD)}/${r.pick(WORD)}?id=${r.below(99999)} HTTP/1.1" 200 ${r.below(90000)} "https://shop.example/${r.pick(WORD)}" "${r.pick(AGENT)}"\n`,
  },
  'prose.txt': {
    head: '',
    row: (r) =>
      `${Array.from({ length: 5 }, () => sentence(r, 9 + r.below(9))).join(' ')}${r.below(50) === 0 ? ` Write to ${email(r)}.` : ''}\n`,
  },
  'code.ts': { head: '', row: (r) => `${r.pick(CODE)}${r.below(400) === 0 ? ` // ask ${email(r)}` : ''}\n` },
}

/** Makes the corpus files of about `megabytes` each, unless they are there. @returns their paths */
export function writeCorpora(folder: string, megabytes: number): Record<string, string> {
  const paths: Record<string, string> = {}
  for (const [file, corpus] of Object.entries(corpora)) {
    const path = join(folder, `${megabytes}mb`, file)
    paths[file] = path
    if (!existsSync(path)) writeRows(path, corpus, megabytes * 1e6)
  }
  const line = join(folder, `${megabytes}mb`, 'one-line.json')
  paths['one-line.json'] = line
  const ndjson = corpora['sparse.ndjson'] as Corpus
  if (!existsSync(line)) writeRows(line, { head: '[{}', row: (r, i) => `,${ndjson.row(r, i).trimEnd()}`, tail: ']' }, 1e9)
  return paths
}

/** Makes a tree of small files for the walk. */
export function writeTree(folder: string, files: number): string {
  const root = join(folder, `tree-${files}`)
  if (existsSync(join(root, 'done'))) return root
  const r = new Random(7)
  for (let i = 0; i < files; i++) {
    const path = join(
      root,
      `d${Math.floor(i / 1000)}`,
      `s${Math.floor(i / 50) % 20}`,
      `f${i}.${r.pick(['ts', 'md', 'json', 'txt', 'py', 'yaml'])}`,
    )
    writeRows(path, corpora['code.ts'] as Corpus, 500 + r.below(9000), 1000 + i)
  }
  writeRows(join(root, 'done'), { head: 'done\n', row: () => '' }, 1)
  return root
}

/** The same in memory: about `bytes` of a corpus, whole rows. */
export function rowsOf(corpus: Corpus, bytes: number, seed = 0x9e3779b9): string {
  const r = new Random(seed)
  const parts = [corpus.head]
  for (let i = 0, length = 0; length < bytes; i++) {
    const row = corpus.row(r, i)
    parts.push(row)
    length += row.length
  }
  return parts.join('') + (corpus.tail ?? '')
}

function writeRows(path: string, corpus: Corpus, bytes: number, seed = 0x9e3779b9): void {
  mkdirSync(dirname(path), { recursive: true })
  const fd = openSync(path, 'w')
  const r = new Random(seed)
  let written = writeSync(fd, corpus.head)
  let parts: string[] = []
  let length = 0
  for (let i = 0; written + length < bytes; i++) {
    const row = corpus.row(r, i)
    parts.push(row)
    length += row.length
    if (length < 1 << 20) continue
    written += writeSync(fd, parts.join(''))
    parts = []
    length = 0
  }
  writeSync(fd, parts.join('') + (corpus.tail ?? ''))
  closeSync(fd)
}

export function megabytesOf(path: string): number {
  return statSync(path).size / 1e6
}

/** A table of many columns, every tenth of them emails, others names, dates, numbers and addresses: what is kept of fields at its most. */
export function writeWideTable(folder: string, columns: number, rows: number): string {
  const path = join(folder, `wide-${columns}.csv`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const r = new Random(0x2545f491)
  const kinds: readonly (readonly [name: string, value: () => string])[] = [
    ['email', () => `u${r.digits(9)}@example.com`],
    ['first_name', () => r.pick(FIRST)],
    ['amount', () => `${r.below(100)}.${r.digits(2)}`],
    ['created_at', () => `2024-01-0${1 + r.below(9)}`],
    ['zip', () => r.digits(5)],
    ['city', () => r.pick(CITY)],
    ['note', () => `some ${r.pick(WORD)} ${r.below(1000)}`],
    ['flag', () => String(r.below(2))],
    ['score', () => String(r.below(100))],
    ['ip', () => `10.${r.below(255)}.${r.below(255)}.${r.below(255)}`],
  ]
  const row = (cell: (kind: (typeof kinds)[number], column: number) => string): string =>
    `${Array.from({ length: columns }, (_, i) => cell(kinds[i % kinds.length] as (typeof kinds)[number], i)).join(',')}\n`
  const file = openSync(path, 'w')
  writeSync(
    file,
    row(([name], i) => `${name}_${i}`),
  )
  for (let i = 0; i < rows; i++)
    writeSync(
      file,
      row(([, value]) => value()),
    )
  closeSync(file)
  return path
}
