/** The command line as tests run it, with the real scan. */
import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { run } from '../../src/cli/run.ts'
import { reporters } from '../../src/reporters/index.ts'
import { scan } from '../../src/scan.ts'
import { fakeIo } from '../cli/fake-io.ts'

export const root: string = resolve(import.meta.dirname, '../..')

export async function command(
  argv: readonly string[],
  cwd: string = root,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const io = fakeIo({ cwd, env })
  const code = await run(argv, io, { scan: async () => scan, rules: async () => rules, reporters: async () => reporters })
  return { code, out: io.out.text, err: io.err.text }
}
