/** Is a finding that says 0.9 right nine times in ten? Findings by what they state against what share of them is right. */
import { type Gold, TRAINING_SETS } from './gold.ts'
import type { ScanEvent } from './measure.ts'

export interface Bin {
  /** Confidences from here up to the next bin's `from`. */
  readonly from: number
  readonly to: number
  readonly stated: number
  readonly right: number
  readonly count: number
  /** Share right after isotonic regression: the best fit that does not fall as confidence rises. */
  readonly isotonic: number
}

const EDGES = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.001]

/** @param rules findings of these rules only; null for all */
export function reliability(findings: readonly ScanEvent[], gold: Gold, rules: ReadonlySet<string> | null): readonly Bin[] {
  const sums = EDGES.map(() => ({ stated: 0, right: 0, count: 0 }))
  for (const finding of findings) {
    if (TRAINING_SETS.has(finding.file.split('/')[0] as string) || (rules !== null && !rules.has(finding.rule))) continue
    const right = gold.isRight(finding)
    if (right === null) continue
    const sum = sums[EDGES.findLastIndex((edge) => finding.confidence >= edge)]
    if (sum === undefined) continue
    sum.stated += finding.confidence
    sum.right += Number(right)
    sum.count++
  }
  const bins = sums.slice(0, -1).flatMap((sum, i) => {
    const [from, to] = [EDGES[i] as number, Math.min(1, EDGES[i + 1] as number)]
    return sum.count === 0 ? [] : [{ from, to, stated: sum.stated / sum.count, right: sum.right / sum.count, count: sum.count }]
  })
  const fitted = isotonic(bins.map(({ right, count }) => ({ value: right, weight: count })))
  return bins.map((bin, i) => ({ ...bin, isotonic: fitted[i] as number }))
}

/** Pool adjacent violators: neighbours that fall are averaged until none do. */
export function isotonic(points: readonly { readonly value: number; readonly weight: number }[]): readonly number[] {
  const pools: { sum: number; weight: number; size: number }[] = []
  for (const { value, weight } of points) {
    pools.push({ sum: value * weight, weight, size: 1 })
    for (let last = pools.length - 1; last > 0; last--) {
      const [a, b] = [pools[last - 1]!, pools[last]!]
      if (a.sum / a.weight <= b.sum / b.weight) break
      pools.splice(last - 1, 2, { sum: a.sum + b.sum, weight: a.weight + b.weight, size: a.size + b.size })
    }
  }
  return pools.flatMap(({ sum, weight, size }) => new Array<number>(size).fill(sum / weight))
}
