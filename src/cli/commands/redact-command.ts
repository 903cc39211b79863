/** `piiscope redact`: a copy of a file with labels in place of what was found in it. */
import type { GivenFlags } from '../flags/given-flags.ts'
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { asUtf8 } from '../../pipeline/as-utf8.ts'
import { COPIED_FORMATS, copiedFormat, maskedCopy } from '../../redact/masked-copy.ts'
import type { EndEvent, FieldEvent, FindingEvent } from '../../model/event.ts'
import { DEFAULT_LIMITS, sizeText } from '../../model/limits.ts'
import type { Source } from '../../model/source.ts'
import { countOf } from '../../reporters/pretty/style.ts'
import { fileBeside } from '../../sources/file.ts'
import { memorySource } from '../../sources/memory.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { fileSink, streamSink } from '../report-sink.ts'
import { prepareScan, type PreparedScan, type ScanParts } from '../scan-setup.ts'
import { readError, UsageError } from '../usage-error.ts'

/** They say in which character set they are, and a copy in another one would say so still. */
const DECLARING: ReadonlySet<string> = new Set(['xml', 'html', 'ofx'])

/** What is masked changes what its neighbours are taken for: the copy is scanned again until nothing is found in it. */
const MOST_PASSES = 5

/** @throws UsageError if there is no such file, or it is none that can be copied */
export async function redactCommand(operands: readonly string[], flags: GivenFlags, io: Io, parts: ScanParts): Promise<ExitCode> {
  const [given, ...more] = operands
  if (given === undefined || more.length > 0)
    throw new UsageError('piiscope redact takes one file, or - for standard input', ['piiscope redact users.csv -o masked.csv'])
  const { output } = flags
  if (typeof output === 'string' && given !== '-' && resolve(io.cwd, output) === resolve(io.cwd, given))
    throw UsageError.of('PS150', '--output: a file does not take the place of what it was made of', ['give another name'])
  // Whatever is known or ignored is found all the same: a copy goes elsewhere.
  const asked = {
    minConfidence: 'low',
    ...flags,
    maxLocations: 'none',
    showSuppressed: true,
    inlineIgnores: false,
    format: ['json'],
  }
  const prepared = await prepareScan([given], { ...asked, output: undefined }, io, parts)
  const { stdinName } = prepared.request.options
  const name = given === '-' ? (stdinName ?? '-') : given
  const original = readInput(given, io.cwd, prepared.request.options.limits?.whole ?? DEFAULT_LIMITS.whole)
  const text = await asUtf8(original, name, prepared.request.options.encoding ?? null)
  let { bytes } = text
  const labels = new Map(prepared.parts.rules.map((rule) => [rule.id, rule.mask]))
  const counts = new Map<string, number>()
  let end: EndEvent | null = null
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const format = copiedFormat(bytes, name)
    if (format === null || (text.from !== null && DECLARING.has(format.name)))
      throw UsageError.of('PS150', `${name === '-' ? 'standard input' : name} cannot be copied with labels in it`, [
        `what can: ${COPIED_FORMATS.join(', ')} (${[...DECLARING].join(', ')} in UTF-8)`,
      ])
    // Scripts may have the names of their columns in another one; what else lies in folders is copied as it is.
    const beside = given === '-' || format.name !== 'sql' ? undefined : fileBeside(resolve(io.cwd, given))
    const found = await findingsIn(bytes, name, beside, prepared)
    end = found.end
    // What was not read may hold anything: no copy looks as if it did not.
    if (end?.status !== 'complete') return refuse(end, io, prepared)
    const copy = maskedCopy(bytes, name, format, found.events, (rule) => labels.get(rule) ?? '[MASKED]', beside)
    if (copy.values === 0) {
      // A value without a place in these bytes cannot be taken out of them.
      const left = found.events.filter((event) => event.event === 'finding' && event.offset === null).length
      if (left > 0)
        throw UsageError.of('PS150', `${countOf(left, 'value')} in it cannot be masked, so no copy was written`, [
          'where: piiscope scan says, with --min-confidence low',
        ])
      break
    }
    for (const { event, rule } of found.events) if (event === 'finding') counts.set(rule, (counts.get(rule) ?? 0) + 1)
    bytes = copy.bytes
    counts.set('', (counts.get('') ?? 0) + copy.values)
  }
  const sink = typeof output === 'string' ? fileSink(output, given === '-' ? [] : [given], io.cwd) : streamSink(io.stdout)
  await sink.write(bytes)
  await sink.finish()
  if (!prepared.request.quiet) {
    const good = prepared.request.ascii ? 'ok' : '✔'
    const rules = [...counts.keys()].filter((rule) => rule !== '').sort()
    const values = countOf(counts.get('') ?? 0, 'value')
    await io.stderr.write(`${good} piiscope: ${values} masked${rules.length === 0 ? '' : `: ${rules.join(', ')}`}\n`)
    await io.stderr.write('  what was not found is there as it was\n')
    if (text.from !== null) await io.stderr.write(`  the copy is in UTF-8; the original was read as ${text.from}\n`)
  }
  return 0
}

async function findingsIn(
  bytes: Uint8Array,
  name: string,
  beside: Source['beside'],
  prepared: PreparedScan,
): Promise<{ events: readonly (FindingEvent | FieldEvent)[]; end: EndEvent | null }> {
  const events: (FindingEvent | FieldEvent)[] = []
  let end: EndEvent | null = null
  for await (const event of prepared.run(
    { sources: [{ ...memorySource(name, bytes), ...(beside !== undefined && { beside }) }] },
    [],
  )) {
    if (event.event === 'finding' || event.event === 'field') events.push(event)
    if (event.event === 'end') end = event
  }
  return { events, end }
}

async function refuse(end: EndEvent | null, io: Io, { request }: PreparedScan): Promise<ExitCode> {
  await io.stderr.write('error: not all of it could be read, so no copy was written: piiscope scan says why\n')
  return exitCode([end?.status === 'interrupted' ? 'interrupted' : 'incomplete'], null, { ...request, acceptIncomplete: false })
}

function readInput(given: string, cwd: string, most: number): Uint8Array {
  const path = given === '-' ? 0 : resolve(cwd, given)
  try {
    if (path !== 0) {
      const stat = statSync(path)
      if (!stat.isFile())
        throw UsageError.of('PS120', `${given} is no file`, ['one file at a time: piiscope redact users.csv -o masked.csv'])
      if (stat.size > most)
        throw UsageError.of('PS150', `${given} is larger than ${sizeText(most)}`, ['--max-file-size none takes any'])
    }
    return readFileSync(path)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw readError(given === '-' ? 'standard input' : given, error)
  }
}
