/** Which elements of an XML document come in numbers, told from its head: those are lists, and the outermost of them are the records. */
import { MarkupWalker } from './markup-walker.ts'
import { nameAttribute } from './xml-names.ts'

/** An element by the names of those around it. */
export interface Shape {
  readonly children: Map<string, Shape>
  /** Several of it stand in one parent. */
  repeats: boolean
  /** Each is a record. */
  isRecord: boolean
}

const DEEPEST = 128
const MOST_SHAPES = 4096

/** @param head the document's beginning */
export function shapeOf(head: Uint8Array): Shape {
  const root = made()
  const stack: { readonly shape: Shape; readonly name: string; readonly seen: Set<string>; named: boolean }[] = []
  let shapes = 0
  const open = { shape: root, name: '', seen: new Set<string>(), named: false }
  const records: { shape: Shape; depth: number }[] = []
  const ignore = (): void => {}
  const walker = new MarkupWalker({
    text: ignore,
    other: ignore,
    valueStart: ignore,
    value: ignore,
    valueEnd: ignore,
    isRaw: () => false,
    attribute: (name) => {
      const top = stack.at(-1)
      if (top !== undefined && nameAttribute(top.name, name)) top.named = true
    },
    open: (name) => {
      const parent = stack.at(-1) ?? open
      let shape = parent.shape.children.get(name)
      if (shape === undefined) {
        shape = made()
        if (shapes++ < MOST_SHAPES) parent.shape.children.set(name, shape)
      }
      stack.push({ shape, name, seen: new Set(), named: false })
    },
    opened: (isEmpty) => {
      const top = stack.at(-1)
      const parent = stack.at(-2) ?? open
      if (top !== undefined && !top.named) {
        if (parent.seen.has(top.name) && !top.shape.repeats) {
          top.shape.repeats = true
          records.push({ shape: top.shape, depth: stack.length })
        }
        parent.seen.add(top.name)
      }
      if (isEmpty || stack.length > DEEPEST) stack.pop()
    },
    close: (name) => {
      const at = stack.findLastIndex((one) => one.name === name)
      if (at >= 0) stack.length = at
    },
  })
  const padded = new Uint8Array(head.length + PADDING)
  padded.set(head)
  walker.feed(padded, 0, head.length, 0)
  const least = Math.min(...records.map(({ depth }) => depth))
  for (const { shape, depth } of records) if (depth === least) shape.isRecord = true
  return root
}

/** Readers of markup look so far ahead. */
const PADDING = 1024

function made(): Shape {
  return { children: new Map(), repeats: false, isRecord: false }
}
