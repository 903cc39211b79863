/** The labelled texts themselves: how many characters a set has, and whether a finding is right. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Count, labelled, type ScanEvent } from './measure.ts'
import type { GoldRecord } from './gold-record.ts'
import { countWhole } from './whole-addresses.ts'

/** Sets that the tagger is trained on (../shared/train): no score on them counts. */
export const TRAINING_SETS: ReadonlySet<string> = new Set(['wnut17', 'btc', 'wikigold'])

export interface Gold {
  readonly sets: readonly string[]
  /** UTF-16 code units in all records of a set. */
  characters(set: string): number
  /** True if the finding overlaps a span of its type, false if it should not be there, null if nobody labelled its type there. */
  isRight(finding: ScanEvent): boolean | null
  /** Whole addresses (whole-addresses.ts), by set; only where addresses are labelled. */
  wholeAddresses(findings: readonly ScanEvent[]): ReadonlyMap<string, Count>
}

export function readGold(): Gold {
  const folder = join(labelled, 'dev/text')
  const sets = readdirSync(folder).flatMap((name) => (name.endsWith('.jsonl') ? [name.slice(0, -6)] : []))
  const records = new Map(sets.map((set) => [set, readRecords(join(folder, `${set}.jsonl`))]))
  const types = JSON.parse(readFileSync(join(labelled, 'rule-types.json'), 'utf8')) as Record<string, string | string[]>
  const manifest = JSON.parse(readFileSync(join(labelled, 'datasets.json'), 'utf8')) as Record<
    string,
    { annotated_types?: string[] }
  >
  const typesOf = (rule: string): readonly string[] => [types[rule] ?? rule.toUpperCase().replace(/[^A-Z0-9]+/g, '_')].flat()
  const isAnnotated = (set: string, record: GoldRecord, labels: readonly string[]): boolean => {
    const annotated = record.types ?? manifest[set]?.annotated_types ?? ['*']
    return annotated.length === 0 || annotated.includes('*') || labels.some((type) => annotated.includes(type))
  }
  return {
    sets,
    characters: (set) => (records.get(set) ?? []).reduce((sum, { text }) => sum + text.length, 0),
    isRight(finding) {
      const [set, name] = finding.file.split('/') as [string, string]
      const record = records.get(set)?.[Number.parseInt(name, 10)]
      if (record === undefined) return null
      const { start, end } = placeIn(record.text, finding)
      const labels = typesOf(finding.rule)
      const touching = record.spans.filter((span) => span.start < end && span.end > start && labels.includes(span.type))
      if (touching.some(({ optional }) => !optional)) return true
      if (touching.length > 0 || labels.some((type) => record.ignore_types?.includes(type))) return null
      return isAnnotated(set, record, labels) ? false : null
    },
    wholeAddresses(findings) {
      const found = new Map<string, ScanEvent[]>()
      for (const one of findings) {
        if (typesOf(one.rule).includes('ADDRESS')) found.set(one.file, [...(found.get(one.file) ?? []), one])
      }
      const counts = new Map<string, Count>()
      for (const [set, list] of records) {
        list.forEach((record, i) => {
          if (record.ignore_types?.includes('ADDRESS') || !isAnnotated(set, record, ['ADDRESS'])) return
          const { tp, fp, fn } = countWhole(
            record,
            (found.get(`${set}/${i}.txt`) ?? []).map((one) => placeIn(record.text, one)),
          )
          const sum = counts.get(set) ?? { tp: 0, fp: 0, fn: 0 }
          counts.set(set, { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn })
        })
      }
      return counts
    },
  }
}

function readRecords(path: string): readonly GoldRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRecord)
}

/** Labels count UTF-16 code units, findings bytes of UTF-8. */
function placeIn(text: string, { offset, length }: ScanEvent): { start: number; end: number } {
  const bytes = Buffer.from(text)
  const start = bytes.toString('utf8', 0, offset).length
  return { start, end: start + bytes.toString('utf8', offset, offset + length).length }
}
