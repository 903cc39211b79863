/** `piiscope explain ID --reveal`: one value, after asking, on the terminal itself, which no pipe and no log has. */
import type { GivenFlags } from './flags/given-flags.ts'
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { FieldEvent, FindingEvent } from '../model/event.ts'
import { anchorOf } from '../model/field.ts'
import { terminalText } from '../reporters/encode.ts'
import { projectPath } from '../reporters/results/collect.ts'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import type { PreparedScan } from './scan-setup.ts'
import { isAgent, isCi } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** Bytes shown of a value. */
const LONGEST = 256

/** @throws UsageError where nobody sits at a terminal: before anything is scanned */
export function mustBeAtTerminal(flags: GivenFlags, io: Io): void {
  const why = isCi(io.env)
    ? 'this is a build'
    : isAgent(io)
      ? 'an agent reads along'
      : io.ask === undefined || io.showPrivately === undefined || !io.stdout.isTTY
        ? 'there is no terminal'
        : flags['input'] === false
          ? 'nobody may be asked (--no-input)'
          : null
  if (why === null) return
  throw UsageError.of('PS190', `--reveal: ${why}, so no value is shown`, ['logs are copied and kept; open the file at the place'])
}

/** @param event the finding, or the verdict on a field, of which the first value is shown */
export async function reveal(event: FindingEvent | FieldEvent, prepared: PreparedScan, io: Io): Promise<ExitCode> {
  const place = event.event === 'finding' ? event : await firstOf(event, prepared)
  const value = place === null || prepared.git !== null ? null : valueAt(place, prepared)
  if (value === null) {
    await io.stderr.write(
      'its value cannot be read at its place: in archives, documents, other encodings and history it has none\n',
    )
    return 0
  }
  const answer = await io.ask?.('show 1 value? [y/N] ')
  if (/^y(?:es)?$/i.test(answer?.trim() ?? '')) io.showPrivately?.(`${terminalText(value)}\n`)
  return 0
}

/** The first place that is known of a field's values. */
async function firstOf(verdict: FieldEvent, prepared: PreparedScan): Promise<FindingEvent | null> {
  const anchor = anchorOf({ ...verdict, name: verdict.field })
  for await (const event of prepared.run({}, []))
    if (event.event === 'finding' && event.file === verdict.file && event.rule === verdict.rule && event.anchor === anchor)
      return event
  return null
}

/** Null where the file does not have it as it was read. */
function valueAt({ file, offset, length }: FindingEvent, { root, base }: PreparedScan): string | null {
  if (offset === null || length === null || file.includes('!/')) return null
  try {
    const handle = openSync(join(root, projectPath(base, file)), 'r')
    try {
      const bytes = Buffer.alloc(Math.min(length, LONGEST))
      return readSync(handle, bytes, 0, bytes.length, offset) === bytes.length ? bytes.toString('utf8') : null
    } finally {
      closeSync(handle)
    }
  } catch {
    return null // it went, or is standard input
  }
}
