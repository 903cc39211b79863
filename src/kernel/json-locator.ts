import { HIT_WORDS } from '../model/hit.ts'
import type { JsonLocator } from '../model/locator.ts'

export interface JsonLocatorExports {
  readonly scratch: WebAssembly.Global<'i32'>
  readonly jsonStack: WebAssembly.Global<'i32'>
  readonly rowsPassed: () => number
  readonly hitsPlaced: () => number
  readonly linesPassed: () => number
  readonly resetPaths: () => void
  readonly addNode: () => number
  readonly setNodeElement: (node: number, element: number) => void
  readonly setNodeField: (node: number, field: number) => void
  readonly addPathKey: (parent: number, text: number, length: number, child: number) => void
  readonly jsonLines: (from: number, to: number, hits: number, count: number, record: number, root: number) => number
  readonly jsonTokens: (
    from: number,
    to: number,
    hits: number,
    count: number,
    record: number,
    state: number,
    depth: number,
    here: number,
    arrays: number,
    hadElements: boolean,
    root: number,
    splitsArray: boolean,
  ) => number
  readonly jsonState: () => number
  readonly jsonDepth: () => number
  readonly jsonHere: () => number
  readonly jsonArrays: () => number
  readonly jsonHadElements: () => number
}

/** Bytes of a key that assembly/json.ts compares. */
const LONGEST_KEY = 256

/** @param words and bytes the kernel's memory */
export function createJsonLocator(exports: JsonLocatorExports, words: Uint32Array, bytes: Uint8Array): JsonLocator {
  // The look-back of a key's hash must not leave the scratch.
  const text = exports.scratch.value + 8
  const stack = exports.jsonStack.value / 4
  return {
    get rows() {
      return exports.rowsPassed()
    },
    get placed() {
      return exports.hitsPlaced()
    },
    get lineCount() {
      return exports.linesPassed()
    },
    reset: exports.resetPaths,
    addNode: exports.addNode,
    setElement: exports.setNodeElement,
    setField: exports.setNodeField,
    addKey(parent, key, child) {
      const encoded = Buffer.from(key, 'utf8')
      if (encoded.length > LONGEST_KEY) return
      bytes.set(encoded, text)
      exports.addPathKey(parent, text, encoded.length, child)
    },
    lines: (from, to, hits, record, root) => exports.jsonLines(from, to, hits.byteOffset, hits.length / HIT_WORDS, record, root),
    tokens(from, to, hits, record, position, root, splitsArray) {
      const { nodes, isArray } = position
      for (let i = 0; i < nodes.length; i++) {
        words[stack + 2 * i] = nodes[i] as number
        words[stack + 2 * i + 1] = isArray[i] ? 1 : 0
      }
      const next = exports.jsonTokens(
        from,
        to,
        hits.byteOffset,
        hits.length / HIT_WORDS,
        record,
        position.state,
        nodes.length,
        position.here,
        position.arrays,
        position.hadElements,
        root,
        splitsArray,
      )
      position.state = exports.jsonState()
      position.here = exports.jsonHere()
      position.arrays = exports.jsonArrays()
      position.hadElements = exports.jsonHadElements() !== 0
      const depth = exports.jsonDepth()
      nodes.length = depth
      isArray.length = depth
      for (let i = 0; i < depth; i++) {
        nodes[i] = words[stack + 2 * i] as number
        isArray[i] = words[stack + 2 * i + 1] !== 0
      }
      return next
    },
  }
}
