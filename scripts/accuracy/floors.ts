/** Floors that continuous integration holds: a change may not lose accuracy in silence. */
import type { Gold } from './gold.ts'
import { TRAINING_SETS } from './gold.ts'
import type { Count, Measured } from './measure.ts'
import { WHOLE_ADDRESS } from './whole-addresses.ts'

/** One line of test/accuracy/floors.json. */
export interface Floor {
  /** What is measured, for readers: a type or the name of a group of types. */
  readonly class: string
  /** Types whose counts are summed. Absent: `class` alone. `*` is every type. */
  readonly types?: readonly string[]
  /** Sets whose counts are summed; `columns` is the tables; a last `*` stands for any ending. */
  readonly sets: readonly string[]
  /** Precision, recall, F1 (0..1, overlap match), or findings per million characters, for which `floor` is the most allowed. */
  readonly metric: 'precision' | 'recall' | 'f1' | 'perMillion'
  readonly floor: number
  /** Where we want to be. */
  readonly aim?: number
}

export interface Held {
  readonly floor: Floor
  /** Null if nothing of the kind was measured; a broken floor. */
  readonly value: number | null
  readonly holds: boolean
}

const EMPTY: Count = { tp: 0, fp: 0, fn: 0 }

export function holdFloors(floors: readonly Floor[], measured: Measured, gold: Gold): readonly Held[] {
  return floors.map((floor) => {
    const value = measuredValue(floor, measured, gold)
    const holds = value !== null && (floor.metric === 'perMillion' ? value <= floor.floor : value >= floor.floor)
    return { floor, value, holds }
  })
}

function measuredValue(floor: Floor, measured: Measured, gold: Gold): number | null {
  if (floor.metric === 'perMillion') {
    const sets = gold.sets.filter((set) => matches(floor.sets, set))
    const characters = sets.reduce((sum, set) => sum + gold.characters(set), 0)
    return characters === 0 ? null : (sumOf(floor, measured).fp * 1e6) / characters
  }
  if (floor.class === WHOLE_ADDRESS) {
    const whole = gold.wholeAddresses(measured.findings)
    return score(
      sumOf(floor, { ...measured, text: new Map([...whole].map(([set, count]) => [set, new Map([[WHOLE_ADDRESS, count]])])) }),
      floor.metric,
    )
  }
  return score(sumOf(floor, measured), floor.metric)
}

/** Null where there is nothing to measure by. */
export function score({ tp, fp, fn }: Count, metric: 'precision' | 'recall' | 'f1'): number | null {
  const [part, whole] = metric === 'precision' ? [tp, tp + fp] : metric === 'recall' ? [tp, tp + fn] : [2 * tp, 2 * tp + fp + fn]
  return whole === 0 ? null : part / whole
}

function sumOf(floor: Floor, measured: Measured): Count {
  const types = floor.types ?? [floor.class]
  const of = (counts: ReadonlyMap<string, Count>): Count[] =>
    types.includes('*')
      ? [...counts].flatMap(([type, count]) => (type === 'MICRO' ? [] : [count]))
      : types.map((type) => counts.get(type) ?? EMPTY)
  const text = [...measured.text].flatMap(([set, counts]) =>
    matches(floor.sets, set) && !TRAINING_SETS.has(set) ? of(counts) : [],
  )
  const columns = floor.sets.includes('columns') && measured.columns !== null ? of(measured.columns) : []
  return [...text, ...columns].reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), EMPTY)
}

function matches(patterns: readonly string[], set: string): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? set.startsWith(pattern.slice(0, -1)) : pattern === set))
}
