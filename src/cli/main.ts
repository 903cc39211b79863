/** The entry of the command. Loads no more than the command line asks for: start-up is most of the time of a small scan. */
import { setFlagsFromString } from 'node:v8'
import { VERSION } from '../version.ts'

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.on('error', () => {
    process.exitCode = 2
  })
  process.stdout.write(`piiscope ${VERSION}\n`)
} else {
  const [{ run }, { processIo }] = await Promise.all([import('./run.ts'), import('./process-io.ts')])
  // Never process.exit: it would cut off what is not yet written.
  process.exitCode = await run(argv, processIo(), {
    scan: async () => {
      // A heap that may grow to several times what is in use would be most of the memory of a large scan.
      setFlagsFromString('--heap-growing-percent=50')
      return (await import('../scan.ts')).scan
    },
    rules: async () => (await import('../../rules/index.ts')).rules,
    reporters: async () => (await import('../reporters/index.ts')).reporters,
  })
}
