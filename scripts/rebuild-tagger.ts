/**
 * Makes data/tagger.bin anew from what it was made of, even if words or features have changed since, and says whether the bytes are the same.
 *
 *     PIISCOPE_SHARED=../shared npm run rebuild:tagger
 *
 * Works in a temporary tree of the commit that wrote the model; changes nothing here.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commitOfModel, digest, inputsOf, onDisk, parted, readRecord } from './tagger/record.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const record = readRecord(onDisk(root))
const changed = parted(record, inputsOf(onDisk(root)))
if (changed.length > 0) console.log(`changed since the model was made: ${changed.join(', ')}`)
const commit = commitOfModel(root)
if (!commit) throw new Error('data/tagger.bin has no commit: there is no history, or it was written since')
const folder = mkdtempSync(join(tmpdir(), 'tagger-'))
const tree = join(folder, 'tree')
try {
  execFileSync('git', ['worktree', 'add', '--detach', tree, commit], { cwd: root, stdio: 'ignore' })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  // Some modules are made by the build.
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: tree, stdio: 'inherit' })
  const out = join(folder, 'tagger.bin')
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-tagger.ts'], {
    cwd: tree,
    stdio: 'inherit',
    env: { ...process.env, TAGGER_OUT: out, PIISCOPE_SHARED: resolve(process.env['PIISCOPE_SHARED'] ?? join(root, '../shared')) },
  })
  const isSame = digest(readFileSync(out)) === record.model
  console.log(isSame ? 'the same bytes' : 'OTHER BYTES')
  process.exitCode = isSame ? 0 : 1
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', tree], { cwd: root, stdio: 'ignore' })
  rmSync(folder, { recursive: true, force: true })
}
