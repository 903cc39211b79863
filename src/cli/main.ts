/** The entry of the command. Loads no more than the command line asks for: start-up is most of the time of a small scan. */
import { VERSION } from '../model/version.ts'

/** Names of files that are read in processes of their own: what such a file is, its bytes say. */
const PARSED = /^[^-].*\.(?:parquet|xls[bmx]?|ods|db3?|sqlite3?|avro|arrow|feather|bson)$/i

async function start(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.on('error', () => {
      process.exitCode = 2
    })
    process.stdout.write(`piiscope ${VERSION}\n`)
  } else {
    const parsed = argv[0] === 'scan' ? argv.find((one, i) => i > 0 && PARSED.test(one)) : undefined
    // Perf: it comes up while the program is loaded (bench: decoders).
    const early = parsed === undefined ? null : await (await import('../isolation/early-parser.ts')).startEarly(parsed)
    const { runProgram } = await import('./program.ts')
    await runProgram(argv, early)
  }
}

// A module of CommonJS when it is bundled, which is loaded sooner: it can await nothing at its top.
void start(process.argv.slice(2))
