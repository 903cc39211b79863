/** Logistic regression with a ridge, by Newton's method, with shorter steps where a whole one would overshoot. */

export interface Case {
  readonly values: readonly number[]
  readonly right: boolean
  readonly weight: number
}

/** Of the weights' squares; the first weight, which is always on, is free. Few finds make no certainty. */
const RIDGE = 1.5
const STEPS = 25
/** Of a step: less than this is none. */
const LEAST_PART = 1e-4

/** @returns weights in nats, one for each value */
export function fitLogistic(cases: readonly Case[]): number[] {
  const size = cases[0]?.values.length ?? 0
  const weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight))
    const curvature = weights.map((_, i) => weights.map((_w, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)))
    for (const { values, right, weight } of cases) {
      let sum = 0
      for (let i = 0; i < size; i++) sum += (weights[i] as number) * (values[i] as number)
      const share = 1 / (1 + Math.exp(-sum))
      const pull = weight * (Number(right) - share)
      const spread = weight * share * (1 - share)
      for (let i = 0; i < size; i++) {
        const value = values[i] as number
        if (value === 0) continue
        gradient[i]! += pull * value
        const row = curvature[i] as number[]
        for (let j = 0; j < size; j++) row[j]! += spread * value * (values[j] as number)
      }
    }
    const change = solve(curvature, gradient)
    const before = likelihood(cases, weights)
    let part = 1
    const moved = (): number[] => weights.map((weight, i) => weight + part * (change[i] as number))
    while (part > LEAST_PART && !(likelihood(cases, moved()) > before)) part /= 2
    if (part <= LEAST_PART) break
    moved().forEach((weight, i) => {
      weights[i] = weight
    })
  }
  return weights
}

/** In nats, with the ridge. */
function likelihood(cases: readonly Case[], weights: readonly number[]): number {
  let all = weights.reduce((sum, weight, i) => (i === 0 ? sum : sum - (RIDGE * weight * weight) / 2), 0)
  for (const { values, right, weight } of cases) {
    let sum = 0
    for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number)
    const towards = right ? sum : -sum
    all -= weight * (towards > 0 ? Math.log1p(Math.exp(-towards)) : Math.log1p(Math.exp(towards)) - towards)
  }
  return all
}

/** Gaussian elimination with pivots; both arguments are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let k = i + 1; k < size; k++) if (Math.abs(matrix[k]?.[i] as number) > Math.abs(matrix[pivot]?.[i] as number)) pivot = k
    ;[matrix[i], matrix[pivot]] = [matrix[pivot] as number[], matrix[i] as number[]]
    ;[right[i], right[pivot]] = [right[pivot] as number, right[i] as number]
    const top = matrix[i] as number[]
    for (let k = i + 1; k < size; k++) {
      const row = matrix[k] as number[]
      const factor = (row[i] as number) / (top[i] as number)
      if (factor === 0) continue
      for (let j = i; j < size; j++) row[j]! -= factor * (top[j] as number)
      right[k]! -= factor * (right[i] as number)
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    const row = matrix[i] as number[]
    let sum = right[i] as number
    for (let j = i + 1; j < size; j++) sum -= (row[j] as number) * (right[j] as number)
    right[i] = sum / (row[i] as number)
  }
  return right
}
