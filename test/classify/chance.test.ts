import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { cueNamesOf } from '../../src/classify/cue-names.ts'
import { saysOf } from '../../src/classify/cases.ts'
import { compile } from '../../src/classify/compiled.ts'
import { fieldName } from '../../src/classify/name-forms.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

/** xorshift32: the same table in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function many(alphabet: string, length: number, random: () => number): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')
}

const DIGITS = '0123456789'
const HEX = '0123456789abcdef'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** What machines write by the million: digits of every length, ids, times, digests, versions, measures. */
const COLUMNS: Readonly<Record<string, (row: number, random: () => number) => string>> = {
  ...Object.fromEntries(
    [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((length) => [
      `d${length}`,
      (_: number, random: () => number) => many(DIGITS, length, random),
    ]),
  ),
  a1: (row) => String(row + 1),
  b1: (_, random) => many(HEX, 32, random),
  b2: (_, random) => many(HEX, 64, random),
  b3: (_, random) => [8, 4, 4, 4, 12].map((length) => many(HEX, length, random)).join('-'),
  b4: (row) => String(1_700_000_000 + row * 7),
  b5: (row) => String(1_700_000_000_000 + row * 733),
  b6: (row) => new Date(1.6e12 + row * 61_000).toISOString(),
  b7: (_, random) => many(LETTERS, 10, random),
  b8: (_, random) => (random() * 1000).toFixed(2),
  b9: (_, random) => (random() * 100 - 50).toFixed(5),
  c1: (_, random) => String(Math.floor(random() * 5) + 1),
  c2: (_, random) => String(Math.floor(random() * 100)),
  c3: (_, random) => `${many(LETTERS, 3, random)}-${many(DIGITS, 4, random)}`,
  c4: (_, random) => `v${Math.floor(random() * 9)}.${Math.floor(random() * 20)}.${Math.floor(random() * 30)}`,
  c5: (_, random) => (random() < 0.5 ? 'A' : 'B'),
}

function table(rows: number, seed: number, header: boolean): string {
  const random = generator(seed)
  const lines = header ? [Object.keys(COLUMNS).join(',')] : []
  for (let row = 0; row < rows; row++)
    lines.push(
      Object.values(COLUMNS)
        .map((make) => make(row, random))
        .join(','),
    )
  return `${lines.join('\n')}\n`
}

async function verdictsIn(text: string): Promise<string[]> {
  const found: string[] = []
  const note = (event: ScanEvent): void => {
    if (event.event === 'field') found.push(`${event.field ?? event.index}: ${event.rule} ${event.confidence.toFixed(2)}`)
    if (event.event === 'table') found.push(`table: ${event.behaviors.map(({ rule }) => rule)}`)
  }
  for await (const event of scan([memorySource('t.csv', text)], { minConfidence: 'low', threads: 1 })) note(event)
  return found
}

/** Bits of a phrase that announces a number, as a field's name. */
const ANNOUNCED = 5

describe('chance', () => {
  it.each([1, 2, 3])('yields no verdict in a table of random digits, ids, times and digests (%i)', async (seed) => {
    expect(await verdictsIn(table(4000, seed, true))).toEqual([])
    expect(await verdictsIn(table(4000, seed + 10, false))).toEqual([])
  })

  it('makes no card of ids of which 3 % have a right Luhn digit and an issuer’s prefix', async () => {
    const random = generator(7)
    // Four in ten of these begin like a Visa card; a tenth of them has the right last digit.
    const rows = Array.from({ length: 3000 }, (_, row) => `${row},${random() < 0.35 ? 4 : 9}${many(DIGITS, 15, random)}`)
    expect(await verdictsIn(`row,reference\n${rows.join('\n')}\n`)).toEqual([])
  })

  it('makes no cards of integers below zero, whose last digits are right by chance', async () => {
    const random = generator(11)
    const rows = Array.from({ length: 3000 }, (_, row) => `${row},-4${many(DIGITS, 15, random)}`)
    const found: string[] = []
    for await (const event of scan([memorySource('t.csv', `row,balance\n${rows.join('\n')}\n`)], { threads: 1 }))
      if (event.event === 'finding') found.push(`${event.rule} in ${event.field}`)
    expect(found).toEqual([])
  })

  it('makes no cookies of the parameters of other headers', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `${row},"h3="":443""; ma=${86_400 * (row + 1)},h3-29="":443""; ma=2592000"`,
    )
    expect(await verdictsIn(`row,alt-svc\n${rows.join('\n')}\n`)).toEqual([])
  })

  it('makes no identifiers of random digits in columns that are called by words of rules', async () => {
    const random = generator(13)
    const compiled = compile(rules)
    // Names that rules list, by themselves or in English, say so whatever the values are.
    const isListed = (name: string, rule: Rule): boolean => saysOf(fieldName(name, '', []), rule, compiled) > ANNOUNCED
    const named = rules.flatMap((rule) => {
      const length = rule.identifier?.forms.find((form) => /^9+$/.test(form))?.length
      return length === undefined
        ? []
        : cueNamesOf(rule).flatMap((name) => (isListed(name, rule) ? [] : { rule: rule.id, name, length }))
    })
    expect(named.length).toBeGreaterThan(100)
    for (const { rule, name, length } of named) {
      const rows = Array.from({ length: 60 }, (_, row) => `${row},${many(DIGITS, length, random)}`)
      const found = await verdictsIn(`row,${name}\n${rows.join('\n')}\n`)
      expect(found.filter((verdict) => verdict.includes(` ${rule} `) && Number(verdict.slice(-4)) >= 0.6)).toEqual([])
    }
  })
})
