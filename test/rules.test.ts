import { describe, expect, it } from 'vitest'
import { classes } from '../rules/categories.ts'
import { rules } from '../rules/index.ts'
import type { ScanEvent } from '../src/model/event.ts'
import { scan } from '../src/scan.ts'
import { memorySource } from '../src/sources/memory.ts'

async function events(name: string, text: string): Promise<ScanEvent[]> {
  const all: ScanEvent[] = []
  for await (const event of scan([memorySource(name, text)], { minConfidence: 'low', threads: 1 })) all.push(event)
  return all
}

/** Text, and the UTF-8 offsets of what stands between << and >>. */
function marked(example: string): { text: string; offset: number; length: number } {
  const [before = '', value = '', after = ''] = example.split(/<<|>>/)
  return { text: before + value + after, offset: Buffer.byteLength(before), length: Buffer.byteLength(value) }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('belongs to the class and category the taxonomy gives it', () => {
    expect(classes.find((one) => one.id === rule.class)?.category).toBe(rule.category)
    expect(rule.mask).toMatch(/^\[[A-Z0-9-]+\]$/)
    expect(rule.references.length).toBeGreaterThan(0)
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\//)
  })

  it('has examples of what it finds', () => {
    expect(rule.examples.match.length + (rule.examples.field?.length ?? 0)).toBeGreaterThan(0)
  })

  it.each(rule.examples.match)('finds %s', async (example) => {
    const { text, offset, length } = marked(example)
    const found = (await events('example.txt', text)).filter((event) => event.event === 'finding' && event.rule === id)
    expect(found.map((event) => (event.event === 'finding' ? [event.offset, event.length] : []))).toContainEqual([offset, length])
  })

  it.each(rule.examples.miss)('finds nothing in %s', async (text) => {
    const found = (await events('example.txt', text)).filter(
      (event) => event.event === 'finding' && event.rule === id && event.confidence >= 0.6,
    )
    expect(found).toEqual([])
  })

  it.each((rule.examples.field ?? []).map((field) => [field.name, field.values] as const))(
    'knows the field %s',
    async (name, values) => {
      const rows = values.map((value, i) => `${i + 1},"${value.replaceAll('"', '""')}"`)
      const found = await events('example.csv', `row,${name}\n${rows.join('\n')}\n`)
      expect(
        found
          .filter((event) => event.event === 'field' && event.index === 1)
          .map((event) => (event.event === 'field' ? event.rule : '')),
      ).toContain(id)
    },
  )
})

it('gives every rule an id of its own', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
})
