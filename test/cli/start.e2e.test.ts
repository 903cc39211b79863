import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'

const root = resolve(import.meta.dirname, '../..')
const isBuilt = existsSync(resolve(root, 'dist/bundle/piiscope.cjs'))
if (!isBuilt) console.warn('skipped: the command is not built (npm run build)')

const start = async (...argv: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['scripts/start.mjs', ...argv], { cwd: root, maxBuffer: 1e8 })).stdout

describe.skipIf(!isBuilt)('npm start', () => {
  it('scans the fixtures, and its report names every class of the mission', async () => {
    const report = await start()
    const classes = 'name address email login card birth phone ip device cookie'.split(' ')
    const behaviours = new Set(rules.filter(({ category }) => category === 'behavioral').map((rule) => rule.class))
    expect(behaviours.size).toBe(8)
    for (const one of [...classes, ...behaviours]) expect(report).toMatch(new RegExp(`^ ${one} `, 'm'))
  }, 60_000)

  it('is the command itself when it is given arguments', async () => {
    expect(await start('--version')).toMatch(/^piiscope \d/)
  })
})
