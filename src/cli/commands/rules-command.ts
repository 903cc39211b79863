import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { digestFor } from '../../pipeline/engine.ts'
import { SEVERITIES } from '../../model/policy.ts'
import type { Rule } from '../../model/rule.ts'
import { heading } from '../../reporters/pretty/findings.ts'
import { countOf, type Style } from '../../reporters/pretty/style.ts'
import { cutEnd, padEnd } from '../../reporters/pretty/width.ts'
import { loadConfig } from '../config/find-config.ts'
import { failedExamples, withCustomRules } from '../custom-rules.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { readKey } from '../key.ts'
import { projectOf } from '../project.ts'
import { actionError, UsageError } from '../usage-error.ts'

const CATEGORIES = ['identifiable', 'non-identifiable', 'behavioral'] as const

/** `check` is another name of `test`: patterns that cannot be used are refused when they are read, by either. */
const ACTIONS = ['list', 'show', 'test', 'check', 'digest'] as const

/** @param rules ours; those of the project's configuration are added */
export async function rulesCommand(
  operands: readonly string[],
  rules: readonly Rule[],
  style: Style,
  io: Pick<Io, 'cwd' | 'env' | 'stdout'>,
): Promise<ExitCode> {
  const [word = 'list', ...more] = operands
  const action = ACTIONS.find((one) => one === word)
  if (action === undefined || (more.length > 0 && action !== 'digest')) {
    throw actionError('rules', operands, ACTIONS, ['one rule: piiscope explain <rule>'])
  }
  const { root } = projectOf(io.cwd, [])
  if (action === 'digest') return digest(more, root, io)
  const config = await loadConfig(root, null, io.cwd)
  const all = await withCustomRules(rules, config, root, io)
  if (action === 'list') {
    await io.stdout.write(rulesText(all, style))
    return 0
  }
  const own = config.config.customRules ?? []
  const faults = await failedExamples(own, readKey(root, io)?.bytes ?? null)
  const lines = faults.map(
    ({ rule, list, example }) => `${rule}: examples.${list}[${example - 1}] is ${list === 'match' ? 'not found' : 'found'}`,
  )
  const count = own.reduce((sum, { examples }) => sum + (examples?.match?.length ?? 0) + (examples?.noMatch?.length ?? 0), 0)
  lines.push(`${countOf(own.length, 'rule')} of this project, ${countOf(count, 'example')}, ${faults.length} wrong`)
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return faults.length === 0 ? 0 : 1
}

/** Digests for `values` of a rule, one for each line of a file: so that a list of real values need not lie in the repository. */
async function digest(operands: readonly string[], root: string, io: Pick<Io, 'cwd' | 'env' | 'stdout'>): Promise<ExitCode> {
  const [name, ...more] = operands
  if (name === undefined || more.length > 0)
    throw new UsageError('piiscope rules digest takes a file with a value on each line, or -')
  const key = readKey(root, io)
  if (key === null) throw new UsageError('digests need the key of the project', ['make one: piiscope init'])
  let text: string
  try {
    text = readFileSync(name === '-' ? 0 : resolve(io.cwd, name), 'utf8')
  } catch {
    throw new UsageError(`${name} cannot be read`)
  }
  const digestOf = digestFor(key.bytes)
  const values = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  await io.stdout.write(
    [...new Set(values.map(digestOf))]
      .sort()
      .map((one) => `${key.name}:${one}\n`)
      .join(''),
  )
  return 0
}

/** A line for each rule, by category and class. */
function rulesText(rules: readonly Rule[], style: Style): string {
  const { paint, symbol, width } = style
  const severity = Math.max(...SEVERITIES.map((name) => name.length))
  const lines: string[] = []
  for (const category of CATEGORIES) {
    const members = rules.filter((rule) => rule.category === category).sort(byClassThenId)
    if (members.length === 0) continue
    const id = Math.max(...members.map((rule) => rule.id.length))
    const classWidth = Math.max(...members.map((rule) => rule.class.length))
    const room = width - 1 - id - 2 - classWidth - 2 - severity - 2
    lines.push(heading(category.toUpperCase(), countOf(members.length, 'rule'), style))
    for (const rule of members) {
      const word = style.severity(rule.severity)(padEnd(rule.severity, severity))
      const title = cutEnd(style.text(rule.title), room, symbol.ellipsis)
      lines.push(` ${padEnd(rule.id, id)}  ${paint.dim(padEnd(rule.class, classWidth))}  ${word}  ${title}`)
    }
    lines.push('')
  }
  lines.push(` ${paint.dim('piiscope explain <rule>: what it finds and how it decides')}`)
  return `${lines.join('\n')}\n`
}

function byClassThenId(a: Rule, b: Rule): number {
  if (a.class !== b.class) return a.class < b.class ? -1 : 1
  return a.id < b.id ? -1 : 1
}
