/** Runs the bundled program once, so that the code V8 keeps of it holds the functions that a scan uses; `check` tells whether V8 takes it. */
import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { loadProgram, script } from './launch.mjs'

const { runProgram, useOwnSettings } = loadProgram()
if (process.argv[2] === 'check') {
  if (script.cachedDataRejected !== false) throw new Error('V8 refuses the code that was kept of the program')
} else {
  // A function that is not called for a while would be forgotten, and be compiled again each time.
  setFlagsFromString('--no-flush-bytecode')
  await runProgram(['scan', 'fixtures', '--no-config', '--threads', '1', '--fail-on', 'none', '--quiet'])
  setFlagsFromString('--flush-bytecode')
  useOwnSettings()
  writeFileSync(new URL('./program.cjs.v8', import.meta.url), script.createCachedData())
}
