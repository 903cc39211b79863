/** What is found in the fixtures of each format, place by place. `npx vitest run test/formats/golden.test.ts -u` accepts; review the diff. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures/formats')
const cases = readdirSync(fixtures, { withFileTypes: true }).flatMap((format) =>
  format.isDirectory() ? readdirSync(join(fixtures, format.name)).map((name) => [format.name, name] as const) : [],
)

async function told(folder: string, withTagged: boolean, chunkBytes?: number): Promise<string> {
  const lines: string[] = []
  for await (const event of scan([folder], { threads: 1, cwd: folder, ...(chunkBytes === undefined ? {} : { chunkBytes }) }))
    lines.push(...lineOf(event, withTagged))
  return `${lines.join('\n')}\n`
}

const TAGGED = new Set(['person-name', 'postal-address'])

function lineOf(event: ScanEvent, withTagged: boolean): string[] {
  switch (event.event) {
    case 'finding': {
      // Their places are the tagger's, which has tests and floors of its own; that they do not depend on cuts is tested in any case.
      if (!withTagged && TAGGED.has(event.rule)) return []
      const bytes = event.offset === null ? '' : ` byte ${event.offset}+${event.length}`
      const field = event.anchor === 'text' ? 'text' : `${event.anchor} record ${event.record}`
      return [`${event.file}:${event.line}:${event.column}${bytes}: ${event.rule}, ${field}`]
    }
    case 'field':
      return [`${event.file}: ${event.path ?? event.field} is ${event.rule}, ${event.hits} of ${event.values}`]
    case 'problem':
      return [`${event.file}: ${event.code}${event.incomplete ? ', incomplete' : ''}: ${event.message}`]
    case 'end':
      return [`${event.status}, ${event.coverage.records} records, ${event.coverage.bytes} bytes`]
    default:
      return []
  }
}

describe('the fixtures of a format', () => {
  it.each(cases)('%s/%s give what they gave, however they are cut', async (format, name) => {
    const folder = join(fixtures, format, name)
    await expect(await told(folder, false)).toMatchFileSnapshot(join(import.meta.dirname, `golden/${format}-${name}.txt`))
    const whole = await told(folder, true)
    for (const chunkBytes of [1, 61]) expect(await told(folder, true, chunkBytes), `chunks of ${chunkBytes}`).toBe(whole)
  })
})
