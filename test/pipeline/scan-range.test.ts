import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { formats } from '../../src/formats/index.ts'
import { planRanges } from '../../src/pipeline/scan-range.ts'
import { streamSource } from '../../src/sources/memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'piiscope-range-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** 36 MB: large enough to be read in three ranges. */
function write(name: string, head: string, row: (i: number) => string): string {
  const path = join(folder, name)
  let text = head
  for (let i = 0; text.length < 36e6; i++) text += row(i)
  writeFileSync(path, text)
  return path
}

async function collect(inputs: Parameters<typeof scan>[0], maxLocations = 20): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan(inputs, { threads: 1, cwd: folder, maxLocations })) events.push(event)
  return events
}

describe('a large file read in ranges', () => {
  const padding = 'lorem ipsum dolor sit amet '.repeat(40)
  let cases: Record<string, string> = {}
  beforeAll(() => {
    cases = {
      'app.log': write('app.log', '', (i) => `2026-01-02T10:00:00 ${padding} user=anna.keller${i} from 81.2.69.${i % 250}\n`),
      'plain.csv': write('plain.csv', 'id,email,note\n', (i) => `${i},anna${i}@mail.shop.co,"${padding}"\n`),
      'events.ndjson': write(
        'events.ndjson',
        '',
        (i) => `{"id":${i},"user":{"email":"anna${i}@mail.shop.co"},"note":"${padding}"}\n`,
      ),
      'app.ts': write(
        'app.ts',
        '',
        (i) => `/**\n * ${padding}\n * Don't call +49 30 9018${10_000 + i}: \`x\n */\nconst a = \`\n${i} 4111111111111111\n\`\n`,
      ),
      'broken-lines.csv': write(
        'broken-lines.csv',
        'id,email,note\n',
        (i) => `${i},anna${i}@mail.shop.co,"${padding}\n${padding}, ""x"""\n`,
      ),
    }
  })

  it.each(['app.log', 'app.ts', 'plain.csv', 'events.ndjson', 'broken-lines.csv'])(
    'gives the events of %s read as one stream',
    async (name) => {
      const path = cases[name] as string
      expect(await collect([name])).toEqual(await collect([streamSource(name, createReadStream(path))]))
    },
    300_000,
  )

  it('counts the same where more places are kept than values are judged one by one', async () => {
    const path = cases['plain.csv'] as string
    const streamed = await collect([streamSource('plain.csv', createReadStream(path))], 100)
    expect(await collect(['plain.csv'], 100)).toEqual(streamed)
  }, 300_000)

  it('has no more ranges than threads could take, but of very large files', () => {
    const path = join(folder, 'small.csv')
    writeFileSync(path, 'id,email\n1,anna@example.com\n')
    const lengths = [30e6, 36e6, 200e6, 1e9].map(
      (size) => planRanges({ kind: 'file', name: 'small.csv', path, size }, formats)?.length,
    )
    expect(lengths).toEqual([undefined, 3, 8, 30])
  })
})
