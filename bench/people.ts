/**
 * `npm run bench:people [-- --rows 1000000]`: how far estimates of distinct values and of people are from the truth, in one scan and merged from
 * parts: columns of emails, ids, names and phones of so many people, and pairs of tables that share a known part of their people.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rules } from '../rules/index.ts'
import { openInventory } from '../src/documents/build-inventory.ts'
import { mergeInventories } from '../src/documents/merge-inventories.ts'
import type { InventoryDocument } from '../src/model/inventory-document.ts'
import { scan } from '../src/scan.ts'

const at = process.argv.indexOf('--rows')
const ROWS = at < 0 ? 1_000_000 : Number(process.argv[at + 1])
const FIRST = 'Ada Ben Clara David Elena Farid Greta Hugo Ines Jonas Karin Louis Mina Noah Olga Paul Rosa Stefan Tara Vera'.split(
  ' ',
)
const STEMS = 'Ad Brook Castill Dup Ev Fisch Garc Hans Ivan Jens Kell Lop Mor Nov Ols Pet Rom Schm Torr Web'.split(' ')
const ENDS = 'er s o ont ans ing ia en ov son man ez eau ak berg it ano idt es ler'.split(' ')

const folder = mkdtempSync(join(tmpdir(), 'piiscope-bench-'))
const key = Buffer.alloc(32, 9)

/** Person i has an email, an id, a name and a phone that nobody else has; names of 20 × 400 × 400 families. */
function row(i: number): string {
  const family = (n: number): string => `${STEMS[n % 20]}${ENDS[Math.floor(n / 20) % 20]}`
  const name = `${FIRST[i % 20]} ${family(Math.floor(i / 20) % 400)}-${family(Math.floor(i / 8000) % 400)}`
  const phone = `+1 ${201 + (Math.floor(i / 1e6) % 9)} ${200 + (Math.floor(i / 1e4) % 800)} ${String(i % 1e4).padStart(4, '0')}`
  return `p${i}@mail-${i % 50}.org,${100_000 + i},${name},${phone}\n`
}

/** A table of people `from` up to `to`. Phones and names repeat beyond two million. */
function put(file: string, from: number, to: number, append = ''): void {
  const pieces: string[] = ['email,customer_id,full_name,phone\n']
  for (let i = from; i < to; i++) pieces.push(row(i))
  writeFileSync(join(folder, file), pieces.join('') + append)
}

async function inventory(files: readonly string[]): Promise<InventoryDocument> {
  const options = { cwd: folder, threads: 1, allFields: true, allSources: true, people: true, maxLocations: 1, valueKey: key }
  const open = openInventory({ date: '2026-11-26', minConfidence: 0.6, rules, key: 'kaaaaaa' })
  for await (const event of scan([...files], options)) open.event(event)
  return open.document()
}

const off = (estimate: number, truth: number): string => `${((estimate / truth - 1) * 100).toFixed(2)} %`.padStart(8)

console.log('distinct values of a column, error')
let worst = 0
for (const size of [3000, 40_000, 65_000, ROWS]) {
  put('one.csv', 0, size)
  const { rows, people } = await inventory(['one.csv'])
  const told = rows.map(({ field, rule, distinct, coverage }) => {
    // Judged on a sample of its records: the number is a floor, and says so.
    if (coverage === 'sampled') return `${field} (${rule}) at least ${distinct}`
    worst = Math.max(worst, Math.abs(distinct / size - 1))
    return `${field} (${rule}) ${off(distinct, size)}`
  })
  console.log(`${String(size).padStart(9)}  ${told.join('; ')}`)
  console.log(`${''.padStart(9)}  people: ${people.totals.map(({ by, count }) => `${by} ${off(count, size)}`).join('; ')}`)
}
console.log(
  `worst ${(worst * 100).toFixed(2)} %\n\noverlap of two tables: points it is off, of the first table's people and of the second's; all people, error`,
)

let points = 0
for (const [first, second] of [
  [1000, 1000],
  [50_000, 50_000],
  [20_000, 400_000],
  [ROWS, ROWS],
] as const)
  for (const percent of [0, 1, 10, 38, 50, 90, 100]) {
    const shared = Math.round((Math.min(first, second) * percent) / 100)
    put('a.csv', 0, first)
    put('b.csv', first - shared, first - shared + second)
    const whole = await inventory(['a.csv', 'b.csv'])
    const merged = mergeInventories([await inventory(['b.csv']), await inventory(['a.csv'])])
    if (JSON.stringify(whole.people) !== JSON.stringify(merged.people)) console.log('merged is not the whole')
    const one = whole.people.overlaps[0]
    const isOfA = one?.a === whole.datasets[0]?.id
    const [ofA, ofB] = one === undefined ? [0, 0] : isOfA ? [one.shareOfA, one.shareOfB] : [one.shareOfB, one.shareOfA]
    const errors = [(ofA - shared / first) * 100, (ofB - shared / second) * 100]
    points = Math.max(points, ...errors.map(Math.abs))
    const held = one === undefined || Math.abs(one.count - shared) <= Math.max(one.error, 0)
    console.log(
      `${first} and ${second}, ${percent} %: ${errors.map((error) => error.toFixed(2)).join(' and ')}; ${one?.by ?? 'none'} ${one?.count ?? 0} ± ${one?.error ?? 0} of ${shared}${held ? '' : ' (outside its interval)'}; ` +
        whole.people.totals.map(({ by, count }) => `${by} ${off(count, first + second - shared)}`).join(', '),
    )
  }
console.log(`worst ${points.toFixed(2)} points`)
rmSync(folder, { recursive: true })
