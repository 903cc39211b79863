/** The built command is another program than its source: bundled, minified, escaped. It must find the same. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { scan } from '../../src/scan.ts'

const bin = resolve(import.meta.dirname, '../../bin/piiscope.js')
const isBuilt = existsSync(resolve(import.meta.dirname, '../../dist/bundle/piiscope.cjs'))
if (!isBuilt) console.warn('skipped: the command is not built (npm run build)')

interface Place {
  readonly event: string
  readonly rule?: string
  readonly offset?: number | null
}

const placeOf = ({ event, rule, offset }: Place): string[] => (event === 'finding' ? [`${rule} ${offset}`] : [])

describe.skipIf(!isBuilt)('the built command', () => {
  it('finds in the examples of all rules, of every language, what the source finds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'piiscope-bundle-'))
    try {
      // Examples mark what is found with << and >>.
      const lines = rules.flatMap(({ examples }) =>
        examples.match.map((text) => text.replaceAll(/<<|>>/g, '').replaceAll('\n', ' ')),
      )
      writeFileSync(join(folder, 'all.txt'), lines.join('\n\n'))
      const source: string[] = []
      for await (const event of scan(['all.txt'], { cwd: folder, threads: 1, minConfidence: 'low', maxLocations: 100_000 }))
        source.push(...placeOf(event as Place))
      const argv = [
        bin,
        'scan',
        'all.txt',
        '-f',
        'ndjson',
        '--min-confidence',
        'low',
        '--max-locations',
        'none',
        '--no-config',
        '--exit-zero',
      ]
      const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: folder, maxBuffer: 1e8 })
      const built = stdout
        .trimEnd()
        .split('\n')
        .flatMap((line) => placeOf(JSON.parse(line) as Place))
      expect(source.length).toBeGreaterThan(lines.length / 2)
      expect(built).toEqual(source)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)

  it('writes workbooks and reads them again, with libraries that lie beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'piiscope-bundle-'))
    const inventory = (...argv: string[]) =>
      promisify(execFile)(process.execPath, [bin, 'inventory', 'people.csv', '--no-config', ...argv], {
        cwd: folder,
        encoding: 'buffer',
      })
    try {
      writeFileSync(
        join(folder, 'people.csv'),
        'name,email\nAda Moreau,ada.moreau@example.com\nTom Novak,tom.novak@example.com\n',
      )
      const { stdout: workbook } = await inventory('-f', 'xlsx')
      writeFileSync(join(folder, 'before.xlsx'), workbook)
      const { stdout: csv } = await inventory('-f', 'csv', '--previous', 'before.xlsx')
      writeFileSync(join(folder, 'before.csv'), csv)
      const { stdout: again } = await inventory('-f', 'csv', '--previous', 'before.csv')
      expect(csv.toString()).toContain('email-address')
      expect(again.toString()).toBe(csv.toString())
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})
