import type { GivenFlags } from '../flags/given-flags.ts'
import { fieldReporters } from '../../reporters/fields/list.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { scanCommand } from './scan-command.ts'
import { prepareScan, type ScanParts } from '../scan-setup.ts'

/** `piiscope fields`: a scan that tells of every field, personal or not. What a field holds fails no build. */
export async function fieldsCommand(operands: readonly string[], flags: GivenFlags, io: Io, parts: ScanParts): Promise<ExitCode> {
  const { format, output } = flags
  const asked: GivenFlags = {
    ...flags,
    failOn: 'none',
    ...(format === undefined && output === undefined && { format: ['pretty'] }),
  }
  // Annotations and summaries of GitHub are about findings.
  const plain = { ...io, env: { ...io.env, GITHUB_ACTIONS: undefined } }
  const scan: ScanParts['scan'] = (inputs, options) => parts.scan(inputs, { ...options, maxLocations: 1 })
  return scanCommand(await prepareScan(operands, asked, plain, { ...parts, scan, reporters: fieldReporters() }), plain)
}
