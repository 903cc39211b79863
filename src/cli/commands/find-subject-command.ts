/** `piiscope find-subject`: for a request to see or erase one's data, which data sets hold any of the identifiers. Prints none of them. */
import { oneOf } from '../flags/one-of.ts'
import type { GivenFlags } from '../flags/given-flags.ts'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ScanEvent } from '../../model/event.ts'
import { projectPath } from '../../reporters/results/collect.ts'
import { type ExitCode, TROUBLE } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { fileSink, streamSink, UNFINISHED_REPORTS } from '../report-sink.ts'
import { scanCommand } from './scan-command.ts'
import { readReports } from '../scan-request.ts'
import { prepareScan, type ScanParts } from '../scan-setup.ts'
import { openSubjectCount } from '../subject-count.ts'
import { subjectForms } from '../subject-forms.ts'
import { SUBJECT_FORMATS, subjectText } from '../subject-text.ts'
import { readError, UsageError } from '../usage-error.ts'

/** Identifiers of one run: more than a person has, fewer than a table. */
const MOST = 10_000

export async function findSubjectCommand(
  operands: readonly string[],
  flags: GivenFlags,
  io: Io,
  parts: ScanParts,
): Promise<ExitCode> {
  const { ids, format, output, region, ...others } = flags
  if (typeof ids !== 'string')
    throw new UsageError('piiscope find-subject needs --ids FILE', [
      'one identifier a line; never as an argument, which others can see',
    ])
  const regions = (Array.isArray(region) ? (region as string[]) : []).flatMap((one) => one.split(','))
  const subjects = readIds(ids, regions, io)
  const targets = readReports(format, output, SUBJECT_FORMATS, 'text')
  const plain = { ...io, env: { ...io.env, GITHUB_ACTIONS: undefined } }
  const scan: ScanParts['scan'] = (inputs, options) =>
    parts.scan(inputs, { ...options, subjects: subjects.forms, allSources: true, maxLocations: Number.POSITIVE_INFINITY })
  // What somebody ignored or knows is data of the person all the same.
  const asked: GivenFlags = { ...others, failOn: 'none', baseline: false, inlineIgnores: false, showSuppressed: true }
  const prepared = await prepareScan(operands, asked, plain, { ...parts, scan, reporters: [] })
  const count = openSubjectCount()
  const list = resolve(io.cwd, ids)
  async function* counted(...[more, exclude]: Parameters<typeof prepared.run>): AsyncGenerator<ScanEvent> {
    for await (const event of prepared.run(more, [...exclude, UNFINISHED_REPORTS])) {
      // The list itself holds all of them.
      const isList = 'file' in event && join(prepared.setup.project.root, projectPath(prepared.base, event.file)) === list
      if (!isList) count.event(event)
      yield event
    }
  }
  const { request } = prepared
  const code = await scanCommand({ ...prepared, request: { ...request, quiet: true, reports: [] }, run: counted }, plain)
  if (code === TROUBLE) await io.stderr.write('error: nothing to look into (--allow-empty accepts that)\n')
  if (code !== 0 && code !== 3) return code
  const result = count.result(prepared.base, subjects.count)
  for (const { format: name, path } of targets) {
    const sink = path === null ? streamSink(io.stdout) : fileSink(path, request.inputs, io.cwd)
    await sink.write(subjectText(result, oneOf('--format', name, SUBJECT_FORMATS)))
    await sink.finish()
  }
  return code
}

/** Empty lines and lines that begin with # are passed over. */
function readIds(
  name: string,
  regions: readonly string[],
  { cwd }: Io,
): { readonly forms: readonly string[]; readonly count: number } {
  let text: string
  try {
    text = readFileSync(name === '-' ? 0 : resolve(cwd, name), 'utf8')
  } catch (error) {
    throw readError(`--ids: ${name}`, error)
  }
  const forms = new Set<string>()
  let count = 0
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const own = subjectForms(line, regions)
    if (own === null)
      throw new UsageError(`--ids: line ${i + 1} is too short or too long to be looked for`, ['from 4 letters and digits to 96'])
    for (const form of own) forms.add(form)
    count++
  }
  if (count === 0) throw new UsageError(`--ids: there is no identifier in ${name}`)
  if (count > MOST) throw new UsageError(`--ids: more than ${MOST} identifiers`)
  return { forms: [...forms], count }
}
