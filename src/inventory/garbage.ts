/**
 * Where fields are very many, what is no longer needed at the end of one stage is as large as what the next one needs. V8 would let both
 * lie until the heap has grown by half.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | null = null

/** Takes some 20 ms. The function is V8's own (`--expose-gc`), shown to a context of ours only. */
export function collectGarbage(): void {
  if (collect === null) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
    setFlagsFromString('--no-expose-gc')
  }
  collect()
}
