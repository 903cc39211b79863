/**
 * Loads the bundled program of a parser's process, and each library when it is asked for. Beside each lies the code that V8 made of it when it
 * was built: a process would spend as much time on compiling as a small file takes. V8 refuses it by itself where its version or flags are
 * others, and compiles. Becomes part of the bundle.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const folder = join(__dirname, 'parsers')
const nodeRequire = createRequire(join(folder, 'program.cjs'))

// What these say of a process (src/isolation/spawn-parser.ts) is done by now: its heap has its bounds, and code from strings stays refused.
// Set, they would make V8 refuse what is kept: of this program, of its libraries, and of Node's own modules.
for (const flag of [
  '--max-old-space-size=0',
  '--min-semi-space-size=0',
  '--max-semi-space-size=0',
  '--no-disallow-code-generation-from-strings',
])
  setFlagsFromString(flag)

/** What to keep for the next time, by name. */
export const scripts = new Map()
const modules = new Map()

/** @param name of a script in the folder of parsers, as they name each other */
export function load(name) {
  const known = modules.get(name)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  modules.set(name, module)
  const path = join(folder, name)
  const cachedData = keptCode(path)
  const script = new Script(`(function (module, exports, require, __filename) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  scripts.set(name, script)
  script.runInThisContext()(module, module.exports, requireFrom, path)
  return module.exports
}

function requireFrom(name) {
  return name.startsWith('./') ? load(name) : nodeRequire(name)
}

function keptCode(path) {
  try {
    return readFileSync(`${path}.v8`)
  } catch {
    return undefined
  }
}
