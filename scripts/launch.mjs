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

const require = createRequire(path)
const { setFlagsFromString } = require('node:v8')

/** The flags under which code is compiled: V8 takes what was kept of it under the same ones only. */
export function setCompileFlags() {
  // A heap that may grow to several times what is in use would be most of the memory of a large scan.
  setFlagsFromString('--heap-growing-percent=50')
  // What is young begins at 1 MB and doubles each time that much has survived: a small scan would collect ten times on the way. Eight MB are
  // no faster than four, and are twice the memory (bench: decoders, trees of tables).
  setFlagsFromString('--semi-space-growth-factor=4')
  // Optimising a function takes longer than it saves unless it runs on for long: four times V8's patience (bench: decoders, repositories).
  setFlagsFromString('--interrupt-budget=540672')
}

/** Once it has grown, while the program was loaded, it stays as it is: twice as much takes 8 MB and is no faster. */
function keepYoungSize() {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** What to keep for the next time. */
export let script

export function loadProgram() {
  setCompileFlags()
  const cachedData = keptCode()
  const source = readFileSync(path, 'latin1') // esbuild writes ASCII
  script = new Script(`(function (module, exports, require, __filename) {${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, require, path, dirname(path))
  keepYoungSize()
  return module.exports
}
