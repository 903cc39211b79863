/** The command in this process: everything but `--version`, which must not load it. */
import { type EarlyParser, endEarly, keepEarly } from '../isolation/early-parser.ts'
import { processIo } from './process-io.ts'
import { run } from './run.ts'

/**
 * @param argv what follows the name of the program
 * @param early a process that was started for what it names
 */
export async function runProgram(argv: readonly string[], early: EarlyParser | null = null): Promise<void> {
  keepEarly(early)
  // Never process.exit: it would cut off what is not yet written.
  process.exitCode = await run(argv, processIo(), {
    scan: async () => (await import('../scan.ts')).scan,
    rules: async () => (await import('../../rules/index.ts')).rules,
    reporters: async () => (await import('../reporters/index.ts')).reporters,
  })
  endEarly()
}
