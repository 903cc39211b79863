/** Small files, which are most files: read at once and scanned without a promise. Its slow twin is scanFile. */
import type { Engine } from './engine.ts'
import { chooseFormat } from '../formats/sniff.ts'
import { reportOf } from './report-of.ts'
import { binaryReport, kindOf, SAMPLE_RECORDS, UNDECODABLE } from './scan-file.ts'
import type { SourceReport } from './source-report.ts'
import { HEAD_BYTES, scanBytes } from './scan-source.ts'
import type { SourceScanOptions } from './source-options.ts'
import { fileBeside } from '../sources/file.ts'
import type { FileEntry } from '../sources/walk-entry.ts'
import { readWhole } from '../sources/whole-file.ts'

/** Larger files take long enough for promises not to matter. */
const SMALL = 262_144
const scratch = new Uint8Array(SMALL)

/** What is reported of a file, or null if it is for scanFile: large, unreadable, a container, or to be transcoded. */
export function scanSmall(file: FileEntry, engine: Engine): SourceReport | null {
  const length = readWhole(file.path, scratch)
  if (length < 0) return null
  const bytes = scratch.subarray(0, length)
  const head = length > HEAD_BYTES ? bytes.subarray(0, HEAD_BYTES) : bytes
  const beside = fileBeside(file.path)
  const kind = kindOf(head, file.name, engine.formats, beside)
  if ('container' in kind) return null
  if ('binary' in kind) return binaryReport(file.name, kind.binary)
  if (kind.encoding !== 'utf-8') return null
  const format = chooseFormat(engine.formats, head, file.name)
  const inventory = scanBytes(file.name, bytes, format, engine.kernel, engine.compiled, optionsOf(engine, beside))
  if (!kind.confident) inventory.problems.push(UNDECODABLE)
  return reportOf(inventory, engine)
}

/** Perf: of some thirty options these are asked for, and a copy of all takes as long as recognising the format (bench: small files). */
function optionsOf({ options, memory }: Engine, beside: SourceScanOptions['beside']): SourceScanOptions {
  const { maxLocations, chunkBytes, limits } = options
  return { maxLocations, sampleRecords: SAMPLE_RECORDS, chunkBytes, limits, memory, beside }
}
