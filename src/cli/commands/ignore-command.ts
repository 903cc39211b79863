/** `piiscope ignore`: entries of the configuration that say what does not count, and why. */
import type { GivenFlags } from '../flags/given-flags.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FieldEvent, FindingEvent, ProblemEvent } from '../../model/event.ts'
import { terminalText } from '../../reporters/encode.ts'
import { projectPath } from '../../reporters/results/collect.ts'
import { systemCode } from '../../sources/system-error.ts'
import type { ConfigIgnore } from '../config/config.ts'
import type { ExitCode } from '../exit-code.ts'
import { FINDING_ID, findById } from '../find-by-id.ts'
import { type Io, outputError } from '../io.ts'
import { type PreparedScan, prepareScan, type ScanParts } from '../scan-setup.ts'
import { actionError, UsageError } from '../usage-error.ts'

const ACTIONS = ['add', 'list', 'check'] as const

export async function ignoreCommand(operands: readonly string[], flags: GivenFlags, io: Io, parts: ScanParts): Promise<ExitCode> {
  const [word = '', ...rest] = operands
  const action = ACTIONS.find((one) => one === word)
  if (action === undefined) {
    throw actionError('ignore', operands, ACTIONS)
  }
  if (action === 'add') return add(rest, flags, io, parts)
  const prepared = await prepareScan(rest, flags, io, parts)
  return action === 'list' ? list(prepared, io) : check(prepared, io)
}

async function list({ setup }: PreparedScan, io: Io): Promise<ExitCode> {
  const { config, origins, file } = setup.config
  const lines = (config.ignores ?? []).map((one, i) => {
    const at = origins.get(`ignores.${i}`)
    const where = [one.path, one.field, one.value === undefined ? undefined : 'one value'].filter((part) => part !== undefined)
    const until = one.expires === undefined ? '' : ` until ${one.expires}`
    return `${file}:${at?.line ?? 1}: ${one.rule} in ${terminalText(where.join(', ') || 'all files')}${until} -- ${terminalText(one.reason)}`
  })
  if (lines.length === 0) lines.push('no ignores in the configuration; comments in files are followed where they stand')
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return 0
}

async function check(prepared: PreparedScan, io: Io): Promise<ExitCode> {
  const odd: ProblemEvent[] = []
  for await (const event of prepared.run({}, []))
    if (event.event === 'problem' && event.code.startsWith('ignore-')) odd.push(event)
  const lines = odd.map(({ file, code, message }) => `${terminalText(file)}: ${code}: ${terminalText(message)}`)
  lines.push(odd.length === 0 ? 'every ignore is valid and needed' : `${odd.length} to look at`)
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return odd.length === 0 ? 0 : 1
}

async function add(operands: readonly string[], flags: GivenFlags, io: Io, parts: ScanParts): Promise<ExitCode> {
  const [id = '', ...paths] = operands
  const text = (name: string): string | undefined =>
    typeof flags[name] === 'string' ? (flags[name] as string).trim() : undefined
  const reason = text('reason')
  if (!FINDING_ID.test(id) || !reason) {
    throw new UsageError('piiscope ignore add needs the id of a finding and a --reason', [
      'for example: piiscope ignore add pf1:4k7q2z2m --reason "our own support box"',
    ])
  }
  const expires = text('expires')
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires)) throw new UsageError('--expires: a date such as 2027-03-31')
  const prepared = await prepareScan(paths, flags, io, parts)
  const finding = await findById(prepared, id)
  const { setup, base } = prepared
  const value =
    finding.event === 'finding' && finding.anchor === 'text' && finding.digest !== '' && setup.key !== null
      ? `${setup.key.name}:${finding.digest}`
      : undefined
  const owner = text('owner')
  const field = fieldOf(finding)
  const entry: ConfigIgnore = {
    rule: finding.rule,
    path: `/${projectPath(base, finding.file).replace(/[\\*?[\]!#]/g, '\\$&')}`,
    ...(field !== null && { field }),
    ...(value !== undefined && { value }),
    reason,
    ...(owner !== undefined && { owner }),
    ...(expires !== undefined && { expires }),
  }
  const file = await writeEntry(entry, setup.project.root, setup.config.file === null ? null : resolve(io.cwd, setup.config.file))
  const lines = [
    `added to ${file}: ${finding.rule} in ${terminalText(finding.file)}${field === null ? '' : ` ${terminalText(field)}`}`,
  ]
  if (field === null && value === undefined)
    lines.push('  without a key it covers every such finding of the file: piiscope init makes one')
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return 0
}

function fieldOf(finding: FindingEvent | FieldEvent): string | null {
  if (finding.event === 'field') return finding.path ?? finding.field
  return finding.anchor === 'text' ? null : finding.anchor.slice(finding.anchor.indexOf(':') + 1)
}

/** Adds to the configuration, with its comments left as they are; makes one where there is none. */
async function writeEntry(entry: ConfigIgnore, root: string, path: string | null): Promise<string> {
  const target = path ?? join(root, 'piiscope.config.yaml')
  if (/\.jsonc?$/.test(target)) {
    throw new UsageError(`${target} is JSON, which is not rewritten for you; add this to "ignores"`, [JSON.stringify(entry)])
  }
  const { parseDocument, isSeq } = await import('../config/yaml.ts')
  const document = parseDocument(existsSync(target) ? readFileSync(target, 'utf8') : 'version: 1\n')
  const ignores = document.get('ignores')
  const node = document.createNode(entry)
  if (isSeq(ignores)) ignores.add(node)
  else document.set('ignores', document.createNode([entry]))
  try {
    writeFileSync(target, document.toString({ lineWidth: 0 }))
  } catch (error) {
    throw outputError(target, systemCode(error))
  }
  return target.startsWith(root) ? target.slice(root.length) : target
}
