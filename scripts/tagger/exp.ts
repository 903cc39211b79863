/**
 * e to the x by sums and products alone, which are the same on every machine (IEEE 754); what Math.exp gives is the engine's affair, and one bit would make
 * another model.
 */

/** ln 2, in two parts. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10

/** Smaller ones are 0. */
const LEAST = -700
/** 1 / i!, the last first: enough for |x| up to ln(2) / 2. */
const TERMS = Float64Array.from({ length: 14 }, (_, i) => {
  let product = 1
  for (let k = 2; k <= 13 - i; k++) product *= k
  return 1 / product
})

/** 2 to the -i, exactly. */
const HALVES = new Float64Array(1024)
HALVES[0] = 1
for (let i = 1; i < HALVES.length; i++) HALVES[i] = (HALVES[i - 1] as number) / 2

/** @param x at most 700 */
export function exp(x: number): number {
  if (x < LEAST) return 0
  const powers = Math.floor(x * Math.LOG2E + 0.5)
  const rest = x - powers * LN2_HIGH - powers * LN2_LOW
  let sum = 0
  for (let i = 0; i < TERMS.length; i++) sum = sum * rest + (TERMS[i] as number)
  return powers <= 0 ? sum * (HALVES[-powers] as number) : sum / (HALVES[powers] as number)
}
