import { describe, expect, it } from 'vitest'
import { compileKernel, createKernel, type Kernel } from '../../src/kernel/kernel.ts'
import { ALL_KINDS, type RefHit, referenceScan } from '../../src/kernel/reference.ts'
import {
  HIT_DATA,
  HIT_END,
  HIT_HASH,
  HIT_KIND,
  LAID_OUT,
  HIT_LINE,
  HIT_START,
  HIT_WORDS,
  KIND,
  MAX_SPAN,
} from '../../src/model/hit.ts'
import { generateBuffer, generateDense, randomFrom, TABLES } from './generate.ts'

const module = compileKernel()
const kernel = createKernel(module, TABLES)
const BUFFERS = Number(process.env['PIISCOPE_BUFFERS'] ?? 20_000)
const SEED = Number(process.env['PIISCOPE_SEED'] ?? 1)

/** Rows as objects, places counted from `origin`. */
function rows(of: Kernel, count: number, origin: number): RefHit[] {
  return Array.from({ length: count }, (_, index) => {
    const row = of.words.subarray(of.hits + index * HIT_WORDS, of.hits + (index + 1) * HIT_WORDS)
    return {
      kind: row[HIT_KIND] as number,
      start: (row[HIT_START] as number) - origin,
      end: (row[HIT_END] as number) - origin,
      hash: row[HIT_HASH] as number,
      data: row[HIT_DATA] as number,
      line: row[HIT_LINE] as number,
    }
  })
}

/** Writes `text` at `input + shift` with zeros around it. */
function place(text: Uint8Array, shift = 0): number {
  kernel.bytes.fill(0, kernel.input, kernel.input + shift + text.length + 2 * MAX_SPAN + 64)
  kernel.bytes.set(text, kernel.input + shift)
  return kernel.input + shift
}

function scanAll(text: Uint8Array, shift = 0): RefHit[] {
  const at = place(text, shift)
  return rows(kernel, kernel.scan(at, at + text.length, at + text.length), at)
}

function dense(bytes: number): Buffer {
  return generateDense(randomFrom(SEED + 77), bytes)
}

describe('the kernel and its reference', () => {
  it(`give the same rows for ${BUFFERS} generated buffers`, { timeout: 0 }, () => {
    const random = randomFrom(SEED)
    const seen = new Set<number>()
    for (let i = 0; i < BUFFERS; i++) {
      const text = generateBuffer(random)
      const from = random(4) === 0 ? random(text.length + 1) : 0
      const to = random(4) === 0 ? from + random(text.length + 1 - from) : text.length
      const at = place(text, random(130))
      const kinds = random(3) === 0 ? ALL_KINDS & ~LAID_OUT : ALL_KINDS
      kernel.kinds(kinds)
      const found = rows(kernel, kernel.scan(at + from, at + to, at + text.length), at)
      kernel.kinds(ALL_KINDS)
      const wanted = referenceScan(text, from, to, TABLES, kinds)
      if (JSON.stringify(found) !== JSON.stringify(wanted)) {
        expect({ buffer: i, text: text.toString('latin1'), from, to, found }).toEqual({
          buffer: i,
          text: text.toString('latin1'),
          from,
          to,
          found: wanted,
        })
      }
      for (const hit of found) seen.add(hit.kind)
    }
    expect([...seen].sort((a, b) => a - b)).toEqual(Object.values(KIND).sort((a, b) => a - b))
  })

  it('give the same rows over tiles of a long dense text', () => {
    const text = dense(40_000)
    expect(scanAll(text, 37)).toEqual(referenceScan(text, 0, text.length, TABLES))
  })

  it('give the same rows where more literals begin words than go through the filter', () => {
    const words = Array.from({ length: 70 }, (_, i) => `${String.fromCharCode(97 + (i % 26))}${i}z`)
    const names = [...TABLES.literals.map(({ literal }) => literal), ...words]
    for (const begin of ['', '5x', ' 7 y']) {
      const all = begin === '' ? names : [...names, begin.padEnd(3, 'q')]
      const tables = { ...TABLES, literals: all.map((literal, i) => ({ literal, id: i + 1 })) }
      const crowded = createKernel(module, tables)
      const random = randomFrom(SEED + 3)
      for (let i = 0; i < 500; i++) {
        const piece = `${all[random(all.length)]}${['', ' ', '-', 'x'][random(4)]}${all[random(all.length)]}`
        const text = Buffer.concat([generateBuffer(random), Buffer.from(piece)])
        crowded.bytes.fill(0, crowded.input, crowded.input + text.length + 2 * MAX_SPAN + 64)
        crowded.bytes.set(text, crowded.input)
        const found = rows(
          crowded,
          crowded.scan(crowded.input, crowded.input + text.length, crowded.input + text.length),
          crowded.input,
        )
        expect(found, text.toString('latin1')).toEqual(referenceScan(text, 0, text.length, tables))
      }
    }
  })

  it('follow a run with marks back equally far', () => {
    // A slash after every three letters: only the last run is long.
    const carried = Buffer.from('ab?cd?ef?gh?ij?kl?mn?op?qr?st?uv?wx?yz?').toString('base64')
    for (let before = 4; before <= carried.length; before += 4) {
      const text = Buffer.from(`x ${carried.slice(0, before)}${'SGVsbG8gd29ybGQ'.repeat(2)} y`)
      expect(scanAll(text, before), String(before)).toEqual(referenceScan(text, 0, text.length, TABLES))
    }
  })

  it('give the same rows when only one kind is wanted', () => {
    const text = dense(8000)
    for (const [name, kind] of Object.entries(KIND)) {
      kernel.kinds(1 << kind)
      const found = scanAll(text)
      kernel.kinds(ALL_KINDS)
      expect(found, name).toEqual(referenceScan(text, 0, text.length, TABLES, 1 << kind))
    }
  })
})

describe('cuts', () => {
  it('change nothing, wherever a dense text of 4 KiB is cut', () => {
    const text = dense(4096)
    const whole = scanAll(text)
    expect(whole.length).toBeGreaterThan(100)
    const at = place(text)
    for (let cut = 0; cut <= text.length; cut++) {
      const left = rows(kernel, kernel.scan(at, at + cut, at + text.length), at)
      const right = rows(kernel, kernel.scan(at + cut, at + text.length, at + text.length), at)
      const before = kernel.countLines(at, at + cut)
      const joined = [...left, ...right.map((hit) => ({ ...hit, line: hit.line + before }))]
      if (JSON.stringify(joined) !== JSON.stringify(whole)) expect(joined, `cut at ${cut}`).toEqual(whole)
    }
  })

  it('change nothing when a block sees only MAX_SPAN bytes before its region and twice that after', () => {
    const text = dense(20_000)
    const whole = scanAll(text)
    const joined: RefHit[] = []
    for (let from = 0; from < text.length; from += 700) {
      const to = Math.min(from + 700, text.length)
      const first = Math.max(0, from - MAX_SPAN)
      const seen = text.subarray(first, Math.min(text.length, to + 2 * MAX_SPAN + 64))
      const at = place(seen, MAX_SPAN) - first
      const count = kernel.scan(at + from, at + to, at + first + seen.length)
      joined.push(...rows(kernel, count, at))
    }
    expect(joined.map((hit) => ({ ...hit, line: 0 }))).toEqual(whole.map((hit) => ({ ...hit, line: 0 })))
  })
})

describe('full output', () => {
  it('is taken up again where `resume` says, with every hit once', () => {
    const text = Buffer.from('id=sk_live_ '.repeat(60_000))
    const at = place(text)
    const found: RefHit[] = []
    let calls = 0
    for (let from = at; from < at + text.length; from = kernel.resume) {
      found.push(...rows(kernel, kernel.scan(from, at + text.length, at + text.length), at))
      calls++
    }
    expect(calls).toBeGreaterThan(1)
    expect(found.length).toBe(180_000)
    expect(found.slice(0, 3).map((hit) => [hit.kind, hit.start, hit.end])).toEqual([
      [KIND.key, 0, 3],
      [KIND.literal, 3, 6],
      [KIND.literal, 3, 11],
    ])
    for (let i = 3; i < found.length; i++) expect((found[i] as RefHit).start - (found[i - 3] as RefHit).start).toBe(12)
  })

  it('is not lost when one tile has more hits than the kernel can sort at once', () => {
    const many = Array.from({ length: 14 }, (_, i) => ({ literal: '-'.repeat(i + 3), id: i + 1 }))
    const crowded = createKernel(module, { keys: [], literals: many })
    const text = Buffer.alloc(9000, '-')
    crowded.bytes.set(text, crowded.input)
    const count = crowded.scan(crowded.input, crowded.input + 4000, crowded.input + text.length)
    expect(count).toBe(4000 * 14)
    const found = rows(crowded, count, crowded.input)
    expect(found.every((hit, i) => hit.start === Math.floor(i / 14) && hit.end === hit.start + 3 + (i % 14))).toBe(true)
  })
})

describe('counting', () => {
  it('of line feeds and characters agrees with a plain count at any cut', () => {
    const text = dense(3000)
    const at = place(text)
    const random = randomFrom(SEED + 5)
    for (let i = 0; i < 500; i++) {
      const from = random(text.length)
      const to = from + random(text.length - from + 1)
      const part = text.subarray(from, to)
      expect(kernel.countLines(at + from, at + to)).toBe(part.filter((byte) => byte === 10).length)
      expect(kernel.countCodePoints(at + from, at + to)).toBe(part.filter((byte) => (byte & 0xc0) !== 0x80).length)
    }
  })
})

describe('the caller', () => {
  it('is told of tables and regions the kernel has no room for', () => {
    const keys = Array.from({ length: 4000 }, (_, i) => ({ word: `word${i}`, id: 1 }))
    expect(() => createKernel(module, { keys, literals: [] })).toThrow(RangeError)
    expect(() => createKernel(module, { keys: [], literals: [{ literal: 'ab', id: 1 }] })).toThrow(RangeError)
    expect(() => createKernel(module, { keys: [{ word: 'abc', id: 0 }], literals: [] })).toThrow(RangeError)
    expect(() => kernel.scan(kernel.input, kernel.bytes.length + 1, kernel.bytes.length + 1)).toThrow(RangeError)
  })

  it('gets 1 MiB and look-around in less than 8 MiB of memory', () => {
    expect(kernel.capacity).toBeGreaterThanOrEqual(1024 * 1024 + 4096)
    expect(kernel.bytes.length).toBeLessThanOrEqual(8 * 1024 * 1024)
    expect(kernel.input + kernel.capacity + 2 * MAX_SPAN).toBeLessThanOrEqual(kernel.bytes.length)
  })
})
