/** Names of files without the personal data in them: `exports/jane.doe@corp.example.csv` as `exports/[EMAIL].csv`. */
import { remembered } from '../model/memo.ts'
import { createEngine, type Engine, engineOptions } from '../pipeline/engine.ts'
import { format as text } from '../formats/text.ts'
import { isPersonName } from '../inventory/profile-names.ts'
import type { ScanOptions } from '../model/options.ts'
import { reportOf } from '../pipeline/report-of.ts'
import { SAMPLE_RECORDS } from '../pipeline/scan-file.ts'
import { scanBytes } from '../pipeline/scan-source.ts'
import { loadWords } from '../pipeline/word-data.ts'

/** Perf: without an at sign, a run of digits or a long word with digits in it a name holds nothing that is told by its form. */
const MAY_HOLD = /@|\d[\d .()+-]{5,}|[A-Za-z]{2}\d{2}[A-Za-z\d]{8}/
/** Words of a part of a path. */
const WORDS = /\p{L}[\p{L}'’]+(?:[-_. ]+\p{L}[\p{L}'’]+)+/gu

/**
 * @param options of the run: its rules decide
 * @param names also people's names, which are told from other words by being names only: `reports/john-smith.pdf`
 */
export function pathMask(options: ScanOptions, names: boolean): (file: string) => string {
  let engine: Engine | undefined
  const mask = (file: string): string => {
    engine ??= createEngine(engineOptions({ ...options, minConfidence: names ? 'low' : 'medium', valueKey: new Uint8Array(32) }))
    let masked = file
    let before = ''
    for (let endings = 0; endings <= MOST_ENDINGS; endings++) {
      // Where there are no more endings it has been looked at so.
      if (masked === before && endingsOf(masked) < endings) break
      before = masked
      masked = maskFound(before, endings, engine)
    }
    return names ? maskNames(masked) : masked
  }
  const known = new Map<string, string>()
  return (file) => {
    if (!names && !MAY_HOLD.test(file)) return file
    return remembered(known, MOST_KEPT, file, mask, file)
  }
}

/** Of a file's name: `jane@corp.example.csv.gz` holds an address only without them. */
const MOST_ENDINGS = 2

function endingsOf(file: string): number {
  return file.slice(file.lastIndexOf('/') + 1).split('.').length - 1
}

/** Names that are kept: reports tell of one file many times. */
const MOST_KEPT = 4096

/** Every part of the path, and each of so many endings, is a line of its own: nothing in one announces what is in another. */
function maskFound(file: string, endings: number, engine: Engine): string {
  const bytes = Buffer.from(file)
  const lines = new Uint8Array(bytes.map((byte) => (byte === 47 ? 10 : byte)))
  for (let left = endings, at = bytes.length; left > 0; left--) {
    at = at > 0 ? bytes.lastIndexOf(46, at - 1) : -1
    if (at <= bytes.lastIndexOf(47)) break
    lines[at] = 10
  }
  const options = { ...engine.options, sampleRecords: SAMPLE_RECORDS }
  const { conclusion } = reportOf(scanBytes('name', lines, text, engine.kernel, engine.compiled, options), engine)
  let masked = ''
  let at = 0
  for (const { offset, length, sample } of conclusion.findings) {
    if (offset === null || length === null || offset < at) continue
    masked += bytes.toString('utf8', at, offset) + sample
    at = offset + length
  }
  return at === 0 ? file : masked + bytes.toString('utf8', at)
}

function maskNames(file: string): string {
  loadWords()
  return file.replace(WORDS, (words) => {
    const parts = words.split(/[-_. ]+/)
    for (let i = 0; i + 1 < parts.length; i++) {
      const pair = `${capitalised(parts[i] as string)} ${capitalised(parts[i + 1] as string)}`
      if (isPersonName(pair)) return words.replace(new RegExp(`${parts[i]}[-_. ]+${parts[i + 1]}`, 'u'), '[NAME]')
    }
    return words
  })
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
