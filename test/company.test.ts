import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../src/scan.ts'

const company = resolve(import.meta.dirname, '../fixtures/company')

/** `| file | must | must not |`: which classes each file holds, and which only its decoys look like. */
const expected = [...readFileSync(join(company, 'EXPECTED.md'), 'utf8').matchAll(/^\| `([^`]+)` \|([^|]*)\|([^|]*)\|$/gm)].map(
  ([, file = '', must = '', mustNot = '']) => ({ file, must: words(must), mustNot: words(mustNot) }),
)

function words(cell: string): string[] {
  return cell
    .split(/[\s,]+/)
    .map((word) => word.replaceAll('`', ''))
    .filter((word) => /^[a-z-]{2,}$/.test(word))
}

/**
 * What this version does not find, An entry
 * that has become wrong fails its test too: the list says what is, not what may be.
 */
const GAPS: Readonly<Record<string, readonly string[]>> = {}

describe('the company, file by file', () => {
  const found = new Map<string, Set<string>>()
  beforeAll(async () => {
    for await (const event of scan([company], { threads: 1 })) {
      if (event.event !== 'finding') continue
      const classes = found.get(event.file) ?? new Set()
      found.set(event.file, classes.add(event.class))
    }
  })

  it.each(expected.map((one) => [one.file, one] as const))('%s', (file, { must, mustNot }) => {
    const classes = [...(found.get(file) ?? [])]
    const forbidden = mustNot.includes('all') ? classes : classes.filter((id) => mustNot.includes(id))
    expect({ missing: must.filter((id) => !classes.includes(id)), decoys: forbidden }).toEqual({
      missing: GAPS[file] ?? [],
      decoys: [],
    })
  })
})
