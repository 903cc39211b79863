/** Results that are kept between runs are those of what lies in the folder now. */
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'

const ROWS = [1, 2, 3, 4].map((i) => `INSERT INTO people VALUES (${i},'${i}${i} Elm Road','1971-0${i}-12');`).join('\n')
const SCHEMA = 'CREATE TABLE people (id int, street text, birth_date date);\n'
const OTHER = 'CREATE TABLE people (id int, street text, shipped_at date);\n'

describe('a cached result', () => {
  let folder: string
  beforeEach(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'cache-'))
    fs.mkdirSync(join(folder, 'in'))
    write('shop-data.sql', ROWS)
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  const write = (name: string, text: string): void => fs.writeFileSync(join(folder, 'in', name), text)

  async function fields(cacheFolder?: string): Promise<string[]> {
    const found: string[] = []
    const options = { threads: 1, cwd: folder, ...(cacheFolder !== undefined && { cacheFolder }) }
    for await (const event of scan(['in/shop-data.sql'], options))
      if (event.event === 'field') found.push(`${event.field} ${event.rule} ${event.confidence}`)
    return found
  }
  /** What a run with a cache says, twice, is what one without says. */
  async function expectTrue(): Promise<string[]> {
    const plain = await fields()
    for (let i = 0; i < 2; i++) expect(await fields(join(folder, 'cache'))).toEqual(plain)
    return plain
  }
  const entries = (): number =>
    fs.readdirSync(join(folder, 'cache'), { recursive: true }).filter((name) => String(name).endsWith('.json')).length

  it('is of the schema beside the rows: of none, of one that comes, is changed and goes', async () => {
    const alone = await expectTrue()
    expect(alone.some((line) => line.startsWith('birth_date'))).toBe(false)
    write('shop-schema.sql', SCHEMA)
    expect((await expectTrue()).some((line) => line.startsWith('birth_date date-of-birth'))).toBe(true)
    write('shop-schema.sql', OTHER)
    expect((await expectTrue()).some((line) => line.startsWith('birth_date'))).toBe(false)
    fs.rmSync(join(folder, 'in', 'shop-schema.sql'))
    expect(await expectTrue()).toEqual(alone)
  })

  it('is kept with a schema beside it, and holds nothing of it', async () => {
    write('shop-schema.sql', SCHEMA)
    await expectTrue()
    expect(entries()).toBe(1)
    const cache = join(folder, 'cache')
    for (const name of fs.readdirSync(cache, { recursive: true }).map(String))
      if (name.endsWith('.json')) expect(fs.readFileSync(join(cache, name), 'utf8')).not.toContain('CREATE TABLE')
  })

  it('is not kept where what lies beside is too large to be looked at each time', async () => {
    write('shop-schema.sql', `${SCHEMA}--${' '.repeat(9 * 2 ** 20)}`)
    await expectTrue()
    expect(entries()).toBe(0)
  })
})
