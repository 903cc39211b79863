import { expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { pdfSamePage } from '../hostile/bombs/documents.ts'

async function told(bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  for await (const event of scan([memorySource('a.pdf', bytes)], { threads: 1 })) {
    if (event.event === 'problem') lines.push(`${event.code}: ${event.message}`)
  }
  return lines
}

it('what the library cannot read of a document and does not say costs nothing else', async () => {
  // It makes a list of pages anew where one is damaged, and leaves a promise for one of them behind.
  const damaged = pdfSamePage(2)
    .toString('latin1')
    .replace('3 0 R 3 0 R', '3 0\xedR 3 0 R')
    .replace('/MediaBox[0 0 99 99]', '/MediaBox[0 0 99  0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]')
  const lines = await told(Buffer.from(damaged, 'latin1'))
  expect(lines.filter((line) => line.startsWith('crashed'))).toEqual([])
  expect(lines).toContain('malformed: something in it could not be read; the rest was scanned')
})
