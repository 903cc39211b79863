/**
 * `npm run eval [-- text|columns] [-- more flags]`: accuracy on the labelled data that lies beside the checkout (PIISCOPE_SHARED,
 * default ../shared), by the runner that lies with it. The data is not part of the project.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, process.env['PIISCOPE_SHARED'] ?? '../shared')
const runner = join(shared, 'eval/run.mjs')
const [asked, ...flags] = process.argv.slice(2)

if (!existsSync(runner))
  console.log(`eval: no labelled data at ${join(shared, 'eval')}; set PIISCOPE_SHARED. Nothing was measured.`)
else {
  const modes = asked === 'text' || asked === 'columns' ? [asked] : ['text', 'columns']
  for (const mode of modes) {
    const folder = join(shared, 'eval/dev', mode === 'text' ? 'text' : 'tables')
    const run = spawnSync(process.execPath, [runner, mode, folder, ...flags], { cwd: root, stdio: 'inherit' })
    if (run.status !== 0) process.exitCode = run.status ?? 1
  }
}
