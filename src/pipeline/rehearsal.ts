/**
 * What the first table of a run takes once: lists that are unfolded, patterns and functions that are compiled. A process that parses takes
 * as long to start, or to read a workbook: meanwhile a small table of ours is scanned, and nothing is made of it (bench: decoders).
 */
import type { Engine } from './engine.ts'
import { formats } from '../formats/index.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import type { Format } from '../model/format.ts'
import { scanBytes } from './scan-source.ts'

const RECORDS = 64

const NAMES = ['Ines Weber', 'Tomasz Kowalczyk', 'Noor Mensah', 'Kofi Byrne', 'Lucía Herrera', 'Aoife Lindqvist'] as const
const PLACES = ['12 Harbour Street', 'Rosenweg 4', '7 rue des Lilas', 'Apt 3, 90 Main St'] as const
const CITIES = ['Lyon', 'Bergen', 'Porto', 'Leeds'] as const
const EVENTS = ['page_view', 'purchase', 'newsletter sent', 'cart_abandoned'] as const
const NOTES = [
  'was sent on time and paid in full',
  'arrived broken, and nobody answers my mails: I want my money back',
  'call Noor Mensah in the morning, she knows about the parcel',
  'likes the blue one',
] as const

function tableOf(records: number): Uint8Array {
  const rows = ['id,full_name,email,phone,birth_date,address,city,ip,event,amount,note']
  for (let i = 0; i < records; i++)
    rows.push(
      [
        70_001 + i,
        pick(NAMES, i),
        `person${i * 31}@example.com`,
        `+1 415 555 0${100 + (i % 100)}`,
        `19${60 + (i % 40)}-0${1 + (i % 9)}-1${i % 10}`,
        `"${pick(PLACES, i)}"`,
        pick(CITIES, i),
        `192.0.2.${i}`,
        pick(EVENTS, i),
        `${i}.${10 + (i % 90)}`,
        `"order ${i} ${pick(NOTES, i)}"`,
      ].join(),
    )
  return new TextEncoder().encode(`${rows.join('\n')}\n`)
}

function pick(from: readonly string[], i: number): string {
  return from[i % from.length] as string
}

const rehearsed = new WeakSet<Engine>()

/**
 * Once for an engine, between two sources: a kernel serves one at a time.
 *
 * @param conclude what is done with the inventory of a source
 */
export function rehearse(engine: Engine, conclude: (inventory: SourceInventory, engine: Engine) => unknown): void {
  if (rehearsed.has(engine)) return
  rehearsed.add(engine)
  const csv = formats.find(({ name }) => name === 'csv') as Format
  const options = { ...engine.options, sampleRecords: RECORDS }
  conclude(scanBytes('', tableOf(RECORDS), csv, engine.kernel, engine.compiled, options), engine)
}
