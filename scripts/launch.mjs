/**
 * Loads the bundled program. Beside it lies the code that V8 made of it when it was built: half of the time of a small scan would
 * go into compiling. V8 refuses it by itself where its version or flags are others, and compiles. Becomes part of the bundle.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const path = fileURLToPath(new URL('./program.cjs', import.meta.url))

function keptCode() {
  try {
    return readFileSync(`${path}.v8`)
  } catch {
    return undefined
  }
}

/** What to keep for the next time. */
export let script

export function loadProgram() {
  const require = createRequire(path)
  // Before anything is compiled: what is kept of the code is only good under the same flags.
  const { setFlagsFromString } = require('node:v8')
  // A heap that may grow to several times what is in use would be most of the memory of a large scan.
  setFlagsFromString('--heap-growing-percent=50')
  // What is young begins at 1 MB and doubles each time that much has survived: a small scan would collect ten times on the way.
  setFlagsFromString('--semi-space-growth-factor=16')
  const cachedData = keptCode()
  const source = readFileSync(path, 'latin1') // esbuild writes ASCII
  script = new Script(`(function (module, exports, require, __filename) {${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, require, path, dirname(path))
  return module.exports
}
