/** What objects a document of JSON or YAML has, and which keys each: what kinds of documents are told by. */
import type { FieldPlace } from '../model/field.ts'
import { keysOf } from './table-context.ts'

/** Keys of each object, by its path without the marks of arrays; the document's own under the empty path. */
export type Objects = ReadonlyMap<string, ReadonlySet<string>>

/** Levels of an object that are looked at. What tells documents apart lies at few. */
const MOST_LEVELS = 16

/** The objects of a document, from the paths of its fields. */
export function objectsOf(places: readonly FieldPlace[]): Objects {
  const objects = new Map<string, Set<string>>()
  for (const { path } of places) {
    if (path === null) continue
    let parent = ''
    for (const key of keysOf(path).slice(0, MOST_LEVELS)) {
      // Of an array of objects the marks are all there is before the first key.
      if (key === '' && parent === '') continue
      const known = objects.get(parent)
      if (known === undefined) objects.set(parent, new Set([key]))
      else known.add(key)
      parent = parent === '' ? key : `${parent}.${key}`
    }
  }
  return objects
}
