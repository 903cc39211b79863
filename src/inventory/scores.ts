/**
 * Hits by score (evidence/score.ts `scoreStep`): steps, hits and hits that fill their cell, one after the other, the lowest step first.
 * The hits of one rule in one field have few scores, and a table can have 10,000 of such lists.
 */
export type Scores = number[]

/** Adds hits of one score, in place. */
export function countScore(scores: Scores, step: number, hits: number, whole: number): void {
  let at = 0
  while (at < scores.length && (scores[at] as number) < step) at += 3
  if (scores[at] !== step) scores.splice(at, 0, step, 0, 0)
  scores[at + 1]! += hits
  scores[at + 2]! += whole
}

/** The step that most hits have; the lowest of them. */
export function commonScore(scores: Scores): number {
  let best = 0
  for (let at = 3; at < scores.length; at += 3) if ((scores[at + 1] as number) > (scores[best + 1] as number)) best = at
  return scores[best] ?? 0
}

export function mergeScores(a: Scores, b: Scores): Scores {
  const merged = [...a]
  for (let at = 0; at < b.length; at += 3) countScore(merged, b[at] as number, b[at + 1] as number, b[at + 2] as number)
  return merged
}

export function* eachScore(scores: Scores): Generator<{ readonly step: number; readonly hits: number; readonly whole: number }> {
  for (let at = 0; at < scores.length; at += 3)
    yield { step: scores[at] as number, hits: scores[at + 1] as number, whole: scores[at + 2] as number }
}

/** Hits of a step and above. */
export function hitsFrom(scores: Scores, least: number): number {
  let sum = 0
  for (const { step, hits } of eachScore(scores)) if (step >= least) sum += hits
  return sum
}
