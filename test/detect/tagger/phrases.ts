/** Which runs of words a template can become: `[a|b]` is a choice, `{gap}` a gap, which no run goes across. */

/** Words that a run has. */
export const RUN = 5

type Node = string | null | readonly Node[][]

interface Rest {
  readonly node: Node
  readonly rest: Rest | null
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}

/** Every run of RUN words of one line of a template, in small letters. */
export function runsOf(template: string): Set<string> {
  const runs = new Set<string>()
  const begin = (options: readonly Node[][], rest: Rest | null): void => {
    for (const nodes of options)
      for (let at = nodes.length - 1, after = rest; at >= 0; at--) {
        const node = nodes[at] as Node
        if (typeof node === 'string') extend({ node, rest: after }, '', runs)
        else if (node !== null) begin(node, after)
        after = { node, rest: after }
      }
  }
  begin([parse(template)], null)
  return runs
}

function extend(rest: Rest | null, text: string, runs: Set<string>): void {
  const words = wordsOf(text)
  if (words.length > RUN || rest === null || rest.node === null) {
    if (words.length >= RUN) runs.add(words.slice(0, RUN).join(' '))
  } else if (typeof rest.node === 'string') extend(rest.rest, text + rest.node, runs)
  else
    for (const option of rest.node)
      extend(
        option.reduceRight<Rest | null>((after, node) => ({ node, rest: after }), rest.rest),
        text,
        runs,
      )
}

/** Pieces of a word or of what lies between two, gaps as null. A bracket that nothing closes ends with the line. */
function parse(template: string): Node[] {
  const pieces = template.match(/\{[^{}]*\}|[[\]|]|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}[\]|{]+|\{/gu) ?? []
  let at = 0
  const options = (isInside: boolean): Node[][] => {
    const all: Node[][] = [[]]
    while (at < pieces.length) {
      const piece = pieces[at++] as string
      const last = all.at(-1) as Node[]
      if (piece === '[') last.push(options(true))
      else if (piece === ']' && isInside) return all
      else if (piece === '|' && isInside) all.push([])
      else last.push(/^\{.|^[\]|]$/.test(piece) ? null : piece)
    }
    return all
  }
  return options(false)[0] as Node[]
}
