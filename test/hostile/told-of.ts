/** Many files of one kind in one run, a harmless one among them every now and then: what must hold of such a run. */
import type { ScanEvent } from '../../src/model/event.ts'
import type { Source } from '../../src/model/source.ts'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import type { Mutant } from './mutants.ts'
import { processorTime } from './processor-time.ts'

const BYSTANDER = 'name,email,iban\nIda Nordin,ida@mail.shop.co,GB82WEST12345698765432\n'
/** Mutants from one bystander to the next. */
const BETWEEN = 100

export interface NamedMutant extends Mutant {
  /** Its own. */
  readonly name: string
}

export interface Told {
  /** Events of each mutant, as text. */
  readonly events: readonly string[]
  /** What must not be, empty if all is well. */
  readonly wrong: readonly string[]
  /** Of how many mutants each kind of problem was told. */
  readonly codes: Readonly<Record<string, number>>
}

/**
 * @param longest milliseconds of processor that a mutant may take
 * @param isStream which of them come as streams, which are read once
 */
export async function toldOf(
  mutants: readonly NamedMutant[],
  longest: number,
  options: ScanRunOptions,
  isStream: (at: number) => boolean = () => false,
): Promise<Told> {
  const byName = new Map(mutants.map((mutant) => [mutant.name, mutant]))
  let bystanders = 0
  function* sources(): Generator<Source> {
    for (const [at, { name, bytes }] of mutants.entries()) {
      const { openAt, ...stream } = memorySource(name, bytes)
      yield isStream(at) || openAt === undefined ? stream : { ...stream, openAt }
      if (at % BETWEEN > 0 && at + 1 < mutants.length) continue
      bystanders++
      yield memorySource('bystander.csv', BYSTANDER)
    }
  }
  const wrong: string[] = []
  const told = new Map<string, string>()
  const codes = new Map<string, Set<string>>()
  let since = processorTime()
  for await (const event of scan([], { ...options, threads: 1, allSources: true, sources: sources() })) {
    if (event.event === 'end') wrong.push(...faultsOfLedger(event, mutants.length + bystanders))
    if (!('file' in event)) continue
    const file = event.file.split('!')[0] as string
    const blame = (what: string): number => wrong.push(`${file} (${byName.get(file)?.how}): ${what}`)
    told.set(file, `${told.get(file) ?? ''}${JSON.stringify(event)}\n`)
    if (event.event === 'problem') {
      codes.set(event.code, (codes.get(event.code) ?? new Set()).add(file))
      if (event.code === 'internal') blame('a fault of ours')
    }
    if (event.event !== 'source' || event.file !== file) continue
    const now = processorTime()
    if (now - since > longest) blame(`took ${Math.round(now - since)} ms`)
    since = now
    const isLeftOut = event.skipped === 'unreadable' || event.skipped === 'unsupported'
    if (isLeftOut && told.get(file)?.includes('"event":"problem"') !== true) blame('silently skipped')
  }
  if (told.get('bystander.csv') !== (await alone(options)).repeat(bystanders))
    wrong.push('bystanders are told otherwise than alone')
  for (const { name, how } of mutants)
    if (told.get(name)?.includes('"event":"source"') !== true) wrong.push(`${name} (${how}): not told`)
  return {
    events: mutants.map(({ name }) => told.get(name) ?? ''),
    wrong,
    codes: Object.fromEntries([...codes].map(([code, files]) => [code, files.size])),
  }
}

function faultsOfLedger({ coverage }: Extract<ScanEvent, { event: 'end' }>, given: number): string[] {
  const { files, scanned, skipped } = coverage
  return files === scanned + skipped && files >= given ? [] : [`of ${given} files ${files} are told: ${scanned} and ${skipped}`]
}

async function alone(options: ScanRunOptions): Promise<string> {
  let told = ''
  for await (const event of scan([memorySource('bystander.csv', BYSTANDER)], { ...options, threads: 1, allSources: true }))
    if ('file' in event) told += `${JSON.stringify(event)}\n`
  return told
}
