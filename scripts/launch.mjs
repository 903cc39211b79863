/**
 * Loads the bundled program. Beside it lies the code that V8 made of it when it was built: half of the time of a small scan would
 * go into compiling. V8 refuses it by itself where its version or flags are others, and compiles. Becomes part of the bundle.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const path = fileURLToPath(new URL('./program.cjs', import.meta.url))

function keptCode() {
  try {
    return readFileSync(`${path}.v8`)
  } catch {
    return undefined
  }
}

const require = createRequire(path)

/** Modules of Node that every scan uses: loaded while V8's settings are its own, as it takes the code kept of them under those only. */
const NODE_MODULES = ['child_process', 'crypto', 'os', 'timers/promises', 'tty', 'util', 'zlib']

/** What to keep for the next time. */
export let script

/** @param isThread whether others of its process run already, whose settings are theirs */
export function loadProgram(isThread = false) {
  const cachedData = keptCode()
  script = new Script(readFileSync(path, 'latin1'), { filename: path, ...(cachedData && { cachedData }) }) // it is ASCII
  if (!isThread) {
    for (const name of NODE_MODULES) require(`node:${name}`)
    void [process.stdout, process.stderr]
    // What is young begins at 1 MB and doubles each time that much has survived: a small scan would collect ten times on the way. Eight MB are
    // no faster than four, and are twice the memory (bench: decoders, trees of tables).
    setFlagsFromString('--semi-space-growth-factor=4')
  } else {
    // Whenever a heap is made V8 lets what is young grow again, everywhere: at once no more (trees of tables: 25 MB with two threads).
    setFlagsFromString('--semi-space-growth-factor=1')
  }
  // See engine-settings.ts.
  setFlagsFromString('--regexp-tier-up-ticks=0')
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, require, path, dirname(path))
  if (!isThread) module.exports.useOurSettings()
  return module.exports
}
