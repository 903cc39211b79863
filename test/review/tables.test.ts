/** Tables and columns are reported without what was judged before. */
import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { baselineMatcher } from '../../src/review/baseline-match.ts'
import { formatBaseline, parseBaseline } from '../../src/review/baseline.ts'
import type { ConfigIgnores } from '../../src/review/config-ignores.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { passesLuhn } from '../../src/validators/check-digits.ts'

const NAMES = 'ann bea cem dov eva finn gus hal ida jon'.split(' ')
/** Made up, with a right Luhn digit: published ones would be synthetic, and no debt. */
const CARDS = NAMES.map((_, i) => withLuhn(`4929${String(71_390_021_734 + i * 7_919_331)}`))
const ROWS = NAMES.map((name, i) => `${name}@corp-mail.dev,${CARDS[i]},${i + 1},${(i * 7.5).toFixed(2)},EUR,S-${7 + i}`)
const ORDERS = `email,card_number,order_quantity,order_total,order_currency,depot_shelf\n${ROWS.join('\n')}\n`

function withLuhn(digits: string): string {
  for (let check = 0; ; check++) if (passesLuhn(`${digits}${check}`)) return `${digits}${check}`
}

async function eventsOf(options: ScanRunOptions, text: string = ORDERS): Promise<readonly ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan([memorySource('orders.csv', text)], { allFields: true, threads: 1, ...options }))
    events.push(event)
  return events
}

function told(events: readonly ScanEvent[]) {
  return {
    behaviours: events.flatMap((event) => (event.event === 'table' ? event.behaviors.map(({ rule }) => rule) : [])),
    exposures: events.flatMap((event) => (event.event === 'table' ? event.exposures.map(({ combination }) => combination) : [])),
    columns: events.flatMap((event) => (event.event === 'column' ? [event.field] : [])),
  }
}

function ignoring(rule: string, field: string): ConfigIgnores {
  return {
    coversGroup: (of, _, anchor) => of === rule && anchor === `column:${field}`,
    coversValue: () => false,
    unused: () => [],
    expired: [],
  }
}

describe('a table', () => {
  it('is told whole where nothing was judged before', async () => {
    const { behaviours, exposures, columns } = told(await eventsOf({}))
    expect(behaviours).toEqual(['purchase'])
    expect(exposures).toEqual(['identifier-and-card'])
    expect(columns).toHaveLength(6)
  })

  it('says nothing of what a baseline knows', async () => {
    const now = { key: null, today: '2026-11-26', exists: () => true }
    const first = baselineMatcher(parseBaseline('{"piiscopeBaseline":1}\n'), now)
    await eventsOf({ review: { baseline: first } })
    const known = baselineMatcher(parseBaseline(formatBaseline(first.current('old'), null)), now)
    const events = await eventsOf({ review: { baseline: known } })
    expect(events.filter(({ event }) => event === 'finding' || event === 'field')).toEqual([])
    expect(told(events)).toEqual({ behaviours: [], exposures: [], columns: ['depot_shelf'] })
  })

  it('says nothing of JSON in a column that a baseline knows', async () => {
    const cell = (name: string): string =>
      `"{""owner"": {""email"": ""${name}@corp-mail.dev"", ""password"": ""Tr0ub4dor-${name}""}}"`
    const text = `id,payload\n${NAMES.map((name, i) => `${i},${cell(name)}`).join('\n')}\n`
    const now = { key: null, today: '2026-11-26', exists: () => true }
    const first = baselineMatcher(parseBaseline('{"piiscopeBaseline":1}\n'), now)
    const before = await eventsOf({ review: { baseline: first } }, text)
    expect(told(before).exposures).toEqual(['identifier-and-password'])
    const known = baselineMatcher(parseBaseline(formatBaseline(first.current('old'), null)), now)
    expect((await eventsOf({ review: { baseline: known } }, text)).filter(({ event }) => event === 'table')).toEqual([])
  })

  it('holds nothing together of which a part was said to be nothing', async () => {
    const { behaviours, exposures, columns } = told(
      await eventsOf({ review: { ignores: ignoring('credit-card-number', 'card_number') } }),
    )
    expect(behaviours).toEqual(['purchase'])
    expect(exposures).toEqual([])
    expect(columns).toEqual(['email', 'order_quantity', 'order_total', 'order_currency', 'depot_shelf'])
  })

  it('is told whole where all that was judged is asked for', async () => {
    const review = { ignores: ignoring('credit-card-number', 'card_number'), showSuppressed: true }
    expect(told(await eventsOf({ review })).exposures).toEqual(['identifier-and-card'])
  })
})
