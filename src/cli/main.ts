/** The entry of the command. Loads no more than the command line asks for: start-up is most of the time of a small scan. */
import { VERSION } from '../version.ts'

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.on('error', () => {
    process.exitCode = 2
  })
  process.stdout.write(`piiscope ${VERSION}\n`)
} else {
  const { runProgram } = await import('./program.ts')
  await runProgram(argv)
}
