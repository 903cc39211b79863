/** One run of the command line, from its arguments to its exit code. Knows no process: the caller gives it one. */
import { type GivenFlags, isOn } from './flags/given-flags.ts'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Reporter } from '../model/reporter.ts'
import type { Rule } from '../model/rule.ts'
import { createStyle, type Style } from '../reporters/pretty/style.ts'
import { wrap } from '../reporters/pretty/width.ts'
import type { scan } from '../scan.ts'
import { VERSION } from '../model/version.ts'
import { colorChoice, usesColor } from './appearance.ts'
import { type ExitCode, TROUBLE } from './exit-code.ts'
import { type ErrorCode, ERRORS, isErrorCode } from './error-codes.ts'
import { explainText, ruleNamed } from './commands/explain-command.ts'
import { failureText } from './failure.ts'
import { briefHelp, commandHelp, formatsHelp, shortHelp } from './help.ts'
import type { Io } from './io.ts'
import { jsonLog, wantsJsonLog } from './json-log.ts'
import { type Invocation, parseCommandLine } from './parse.ts'
import { prepareScan, type ScanParts } from './scan-setup.ts'
import { UsageError } from './usage-error.ts'

/** What commands need beside the world, loaded when they need it. */
export interface Dependencies {
  scan(): Promise<typeof scan>
  rules(): Promise<readonly Rule[]>
  reporters(): Promise<readonly Reporter[]>
}

/** @param argv what follows the name of the program. Never throws. */
export async function run(argv: readonly string[], given: Io, dependencies: Dependencies): Promise<ExitCode> {
  const io = wantsJsonLog(argv, given.env) ? { ...given, stderr: jsonLog(given.stderr) } : given
  try {
    return await carryOut(await parseCommandLine(argv, io.env), io, dependencies)
  } catch (error) {
    // Where even this cannot be written the exit code has to do.
    await io.stderr.write(failureText(error)).catch(() => {})
    return TROUBLE
  }
}

async function carryOut(invocation: Invocation, given: Io, { scan, rules, reporters }: Dependencies): Promise<ExitCode> {
  const parts = async (): Promise<ScanParts> => ({ reporters: await reporters(), rules: await rules(), scan: await scan() })
  const { operands, flags }: { operands: readonly string[]; flags: GivenFlags } =
    'operands' in invocation ? invocation : { operands: [], flags: {} }
  if (flags['logFormat'] !== undefined && flags['logFormat'] !== 'json' && flags['logFormat'] !== 'text')
    throw UsageError.of('PS101', '--log-format: text or json')
  const { ask: _, ...mute } = given
  const world = flags['input'] === false ? mute : given
  const io = typeof flags['root'] === 'string' ? { ...world, cwd: folderAt(flags['root'], given.cwd) } : world
  switch (invocation.command) {
    case 'version':
      await io.stdout.write(
        `piiscope ${VERSION}\n${invocation.verbose ? (await import('./version-text.ts')).versionText(await rules()) : ''}`,
      )
      return 0
    case 'help':
      if (invocation.topic === 'formats') {
        const { documentFormats } = await import('../documents/formats/list.ts')
        await io.stdout.write(formatsHelp(await reporters(), documentFormats))
      } else if (invocation.topic === 'man') await io.stdout.write((await import('./man.ts')).manPage())
      else if (invocation.topic === null) await io.stdout.write(shortHelp())
      else await io.stdout.write((invocation.brief ? briefHelp : commandHelp)(invocation.topic))
      return 0
    case 'rules':
      if (operands[0] === 'show') return explain(operands.slice(1), flags, io, await rules())
      return (await import('./commands/rules-command.ts')).rulesCommand(operands, await rules(), styleOf(flags, io), io)
    case 'explain':
      if (operands[0]?.startsWith('pf1:')) {
        mustBeId(operands[0])
        const reveals = isOn(flags, 'reveal')
        if (reveals) (await import('./reveal.ts')).mustBeAtTerminal(flags, io)
        const asked = { ...flags, minConfidence: 'low', showSuppressed: true, format: ['compact'] }
        const prepared = await prepareScan(operands.slice(1), asked, io, await parts())
        const event = await (await import('./find-by-id.ts')).findById(prepared, operands[0])
        const { explainFinding } = await import('./explain-finding.ts')
        await io.stdout.write(explainFinding(event, ruleNamed(prepared.parts.rules, event.rule), styleOf(flags, io)))
        return reveals ? (await import('./reveal.ts')).reveal(event, prepared, io) : 0
      }
      if (operands.length === 1 && isErrorCode(operands[0] ?? '')) {
        await io.stdout.write(errorText(operands[0] as ErrorCode, styleOf(flags, io)))
        return 0
      }
      return explain(operands, flags, io, await rules())
    case 'scan':
      return (await import('./commands/scan-command.ts')).scanCommand(await prepareScan(operands, flags, io, await parts()), io)
    case 'redact':
      return (await import('./commands/redact-command.ts')).redactCommand(operands, flags, io, await parts())
    case 'cache':
      return (await import('./commands/cache-command.ts')).cacheCommand(operands, flags, io)
    case 'fields':
      return (await import('./commands/fields-command.ts')).fieldsCommand(operands, flags, io, await parts())
    case 'inventory':
      return (await import('./commands/inventory-command.ts')).inventoryCommand(operands, flags, io, await parts())
    case 'find-subject':
      return (await import('./commands/find-subject-command.ts')).findSubjectCommand(operands, flags, io, await parts())
    case 'diff':
      return (await import('./commands/diff-command.ts')).diffCommand(operands, flags, io)
    case 'baseline':
      return (await import('./commands/baseline-command.ts')).baselineCommand(operands, flags, io, await parts())
    case 'ignore':
      return (await import('./commands/ignore-command.ts')).ignoreCommand(operands, flags, io, await parts())
    case 'report':
      return (await import('./commands/merge-command.ts')).reportCommand(operands, flags, io, await parts())
    case 'serve':
      return (await import('./commands/serve-command.ts')).serveCommand(operands, flags, io)
    case 'merge':
      return (await import('./commands/merge-command.ts')).mergeCommand(operands, flags, io, await parts())
    case 'config':
      return (await import('./commands/config-command.ts')).configCommand(operands, flags, io, await parts())
    case 'init':
      return (await import('./commands/init-command.ts')).initCommand(operands, flags, io)
    case 'hook':
      return (await import('./commands/hook-command.ts')).hookCommand(operands, io)
    case 'doctor':
      return (await import('./commands/doctor-command.ts')).doctorCommand(io, (await rules()).length)
    case 'schema':
      await io.stdout.write((await import('./commands/schema-command.ts')).schemaText(operands[0]))
      return 0
    case 'completions':
      await io.stdout.write((await import('./commands/completions-command.ts')).completions(operands[0]))
      return 0
  }
}

/** `-C`: as if the command had been started there. */
function folderAt(name: string, cwd: string): string {
  const path = resolve(cwd, name)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw UsageError.of('PS120', `--root: there is no folder ${name}`)
  return path
}

function errorText(code: ErrorCode, style: Style): string {
  const [title, about] = ERRORS[code]
  return `${[` ${style.paint.bold(code)}  ${title}`, '', ...wrap(about.split(' '), ' ', style.width - 2).map((line) => ` ${line}`)].join('\n')}\n`
}

function mustBeId(text: string): void {
  if (/^pf1:[a-z2-7]{4,16}$/.test(text)) return
  throw UsageError.of('PS180', 'an id of a finding is pf1: and 16 letters and digits, or so many of them as name one', [
    'ids: piiscope scan -f compact',
  ])
}

async function explain(operands: readonly string[], flags: GivenFlags, io: Io, rules: readonly Rule[]): Promise<ExitCode> {
  const [id, ...more] = operands
  if (id === undefined || more.length > 0) {
    throw new UsageError('piiscope explain takes a rule, the id of a finding or the code of an error, one at a time', [
      'for example: piiscope explain email-address',
      'all rules: piiscope rules',
    ])
  }
  const style = styleOf(flags, io)
  await io.stdout.write(explainText(ruleNamed(rules, id), style))
  return 0
}

function styleOf(flags: GivenFlags, io: Io): Style {
  const { columns, isTTY } = io.stdout
  return createStyle({ width: columns, color: usesColor(colorChoice(flags), io.env, isTTY), ascii: isOn(flags, 'ascii') })
}
