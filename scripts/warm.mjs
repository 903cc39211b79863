/** Runs the bundled program once, so that the code V8 keeps of it holds the functions that a scan uses. */
import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { loadProgram, script } from './launch.mjs'

setFlagsFromString('--heap-growing-percent=50') // as the command does
await loadProgram().runProgram(['scan', 'fixtures', '--no-config', '--threads', '1', '--fail-on', 'none', '--quiet'])
writeFileSync(new URL('./program.cjs.v8', import.meta.url), script.createCachedData())
