/** An inventory whose every name tries to act on what reads it. Made by a scan: the names stand in headers, tables and settings. */
import { rules } from '../../rules/index.ts'
import { openInventory } from '../../src/documents/build-inventory.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

export const HOSTILE_NAMES: readonly string[] = [
  '=HYPERLINK("http://evil.test";"email")',
  '+cmd|/C calc!A1 email',
  '-2+3 email',
  '@SUM(1+1) email',
  '\t=1+1 email',
  '<img src=x onerror=alert(1)> email',
  '</script><script>alert(1)</script> email',
  '[email](javascript:alert(1))',
  '| email | **bold** |',
  '\u202eemail\u0007',
  '::error::email',
  '##vso[task.setvariable]email',
]

/** The same of columns that no rule names. */
export const HOSTILE_UNCLASSIFIED: readonly string[] = [
  '=2+2 bin',
  '<img src=y onerror=alert(2)> bin',
  '[bin](javascript:alert(2))',
  '| bin |',
]

export async function hostileInventory(): Promise<InventoryDocument> {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const rows = Array.from({ length: 30 }, (_, i) =>
    [...HOSTILE_NAMES.map((_, j) => `person${i}.${j}@mail-${j}.org`), ...HOSTILE_UNCLASSIFIED.map((_, j) => `b${j}${i}x`)].join(
      ',',
    ),
  )
  const sources = [
    memorySource('=1+1.csv', `${[...HOSTILE_NAMES, ...HOSTILE_UNCLASSIFIED].map(quoted).join(',')}\n${rows.join('\n')}\n`),
    memorySource('<b>x</b>|y`z`.txt', 'write to somebody@mail-1.org, Visa 4929 7226 5374 7004'),
  ]
  const inventory = openInventory({
    date: '2026-11-26',
    minConfidence: 0.6,
    rules,
    contextOf: () => ({ context: { system: { value: '=1+1 <b>', from: 'config' } }, children: false }),
  })
  for await (const event of scan(sources, { threads: 1, allFields: true, allSources: true })) inventory.event(event)
  return inventory.document()
}
