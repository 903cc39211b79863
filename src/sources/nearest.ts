/** Names longer than this are compared by their start only: the table below has the product of both lengths. */
const COMPARED = 128

/**
 * The name most like a mistyped one, or null if none is near: at most one edit in three characters. Edits are insertions,
 * deletions, substitutions and swaps of neighbours (optimal string alignment distance).
 */
export function nearest(word: string, names: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Math.floor(Math.min(word.length, COMPARED) / 3) + 1
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= bestDistance) continue
    const distance = editDistance(word.toLowerCase().slice(0, COMPARED), name.toLowerCase().slice(0, COMPARED))
    if (distance >= bestDistance) continue
    best = name
    bestDistance = distance
  }
  return best
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let distance = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] as number) + 1)
      }
      current.push(distance)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] as number
}
