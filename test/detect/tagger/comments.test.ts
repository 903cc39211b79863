import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'

/** What names and addresses are found in a program. */
async function foundIn(program: string): Promise<string[]> {
  const found: string[] = []
  const source = memorySource('app/service.ts', Buffer.from(program))
  for await (const event of scan([source], { threads: 1 }))
    if (event.event === 'finding' && /^(?:person-name|postal-address)$/.test(event.rule))
      found.push(program.split('\n')[event.line! - 1]!.trim())
  return found
}

const code = 'export function total(rows: readonly Row[]): number {\n  return rows.reduce((sum, row) => sum + row.value, 0)\n}\n'

describe('comments of source code', () => {
  it.each([
    '// Written by Grzegorz Brzozowski, ask him about rounding',
    '// ask Laura Whitfield before this is changed',
    '// J.T. Whitfield (jt@example.com) wrote the first version of this',
    '// Please send patches to Xochitl Nguyenova',
  ])('name people: %s', async (comment) => expect(await foundIn(`${code}\n${comment}\n${code}`)).toEqual([comment]))

  it.each(['// JUnit 4', '// RxJava 3', '// Returns the Injector that was used for it', '// The Walker visits each vertex once'])(
    'are full of words with capitals: %s',
    async (comment) => expect(await foundIn(`${code}\n${comment}\n${code}`)).toEqual([]),
  )

  it('say of whom they have named in full by one name', async () => {
    const named = ['// Thanks to Laura Whitfield and to all who helped', '// Mr Peter Whitfield and Laura Whitfield wrote it']
    const again = '// Whitfield asked for this in the review'
    const head = ['export function total(rows) {', '  return rows', '}']
    const program = [...head, named[0], 'const x = 1', named[1], 'const y = call(x)', again, 'const z = 2', ''].join('\n')
    expect(await foundIn(program)).toEqual([named[0], named[1], named[1], again])
    expect(await foundIn([...head, again, 'const z = 2', ''].join('\n'))).toEqual([])
  })

  it('are read the same whatever ordinary lines of comments stand elsewhere', async () => {
    const named = '// ask Laura Whitfield before this is changed'
    const ordinary = fc.constantFrom(
      '// Returns the Injector',
      '// The Ripple fades in',
      '// Opens the Popover',
      '// Walker visits all',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(ordinary, { maxLength: 5 }), async (lines) => {
        const program = [...lines.map((line) => `${line}\n${code}`), named, code].join('\n')
        expect(await foundIn(program)).toEqual([named])
      }),
      { numRuns: 10 },
    )
  })
})
