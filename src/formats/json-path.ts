/** Paths of JSON values, each known once: `posts[].user.email`. */
import { type FieldPlace, KEYS } from '../model/field.ts'
import type { ReaderProblem } from '../model/format.ts'
import { looksLikeValue } from './csv-header.ts'
import { isGeneratedId } from './generated-id.ts'
import { isNamedAfterSomebody } from './names-as-keys.ts'

/**
 * Objects of one key that only says of which type the value in it is: MongoDB's extended JSON and Firestore's. People call the value
 * by the key around it.
 */
const WRAPPERS =
  /^(?:\$(?:oid|date|uuid|binary|number(?:Int|Long|Double|Decimal))|(?:string|integer|double|boolean|timestamp|null|reference|map|array)Value)$/

/** An object with more distinct keys than this is a map from values to things: its keys are data, shown as `*`. */
const MOST_KEYS = 256
/** Keys of an object that are people, from which on all its keys are taken for data: as many as are sampled of a field. */
const MOST_PEOPLE = 1024
const MOST_PATHS = 16_384

/** Said where `overflowed`. */
export const TOO_MANY_PATHS: ReaderProblem = {
  code: 'limit',
  message: 'more than 16,384 distinct paths; the rest are reported as one',
  incomplete: false,
}
const MOST_TYPES = 1024
const LONGEST_KEY = 256

export interface PathNode {
  readonly path: string
  /** Last key, or null for array elements and the root. */
  readonly name: string | null
  /** Of what records it is a path, where one document holds several kinds. */
  readonly table: string | null
  readonly children: Map<string, PathNode>
  /** The same by hash and length of the key's bytes as they stand in the source. */
  readonly byHash: Map<number, PathNode>
  element: PathNode | null
  /** What keys share that are data themselves; others beside them have paths of their own. */
  star: PathNode | null
  /** The same, once all further keys share it. */
  collapsed: PathNode | null
  /** Of its keys that name somebody, and how many they are. */
  keys: PathNode | null
  people: number
  /** Position in the reader's fields, or -1 while no value has been met there. */
  field: number
  sampled: number
  /** Its number for the locator, or -1. */
  node: number
}

/** A way from one node to another that was kept. */
export interface KeptPath {
  readonly parent: PathNode
  /** Null for elements of an array. */
  readonly key: string | null
  readonly child: PathNode
}

export class JsonPaths {
  readonly root: PathNode = node('', null)
  /** True once paths were too many and share one. */
  overflowed = false
  private paths = 1
  /** What `forget` would undo, newest last. */
  private readonly learnt: (() => void)[] = []
  /** Ways learnt since the last `keep` that need no decoding. */
  private readonly fresh: KeptPath[] = []
  private readonly types = new Map<string, PathNode>()
  /** Told of each way that is kept. */
  onKeep: ((path: KeptPath) => void) | null = null
  /** What paths beyond the limit share. */
  readonly rest: PathNode = node('*', null)

  private readonly separator: string
  /** Whether a key names somebody (names-as-keys.ts). */
  isName: ((text: string) => boolean) | null = null
  /** The key that `child` or `learn` was last asked for names somebody. */
  isPerson = false
  /** Keys that say of which type the value in them is, in the dialect of this source. */
  typeTags: ReadonlySet<string> | null = null

  /** @param separator between the keys of a path */
  constructor(separator = '.') {
    this.separator = separator
  }

  /**
   * The node of a key within an object. Keys that are data themselves (an email, a number, an id) are never shown.
   *
   * @param name what the field is called, where not by the key as written
   */
  child(parent: PathNode, key: string, name: string = key): PathNode {
    this.isPerson = false
    const known = parent.children.get(key)
    if (known !== undefined) return known
    if (WRAPPERS.test(key) || this.typeTags?.has(key)) return parent
    // What has a name of its own is a key that is known, whatever keys stand beside it.
    const isKnown = name !== key
    if (!isKnown && parent.collapsed === null && isNamedAfterSomebody(key, this.isName)) {
      this.isPerson = true
      const star = this.starOf(parent)
      // Perf: an object with so many people in it is a list of people; a look at each takes 12 µs (hostile: 300,000 of them).
      this.learnt.push(() => parent.people--)
      if (++parent.people >= MOST_PEOPLE) this.collapse(parent)
      return star
    }
    if (
      (!isKnown && parent.collapsed !== null) ||
      parent.children.size >= MOST_KEYS ||
      key.length > LONGEST_KEY ||
      looksLikeValue(key) ||
      isGeneratedId(key)
    ) {
      return parent.collapsed ?? this.collapse(parent)
    }
    const made = this.make(join(parent.path, key, this.separator), name, parent.table)
    if (made !== this.rest) {
      parent.children.set(key, made)
      this.learnt.push(() => parent.children.delete(key))
    }
    return made
  }

  /** The node of a value that is known by a name beside it, in an element of an array: `headers[Cookie]`. */
  labelled(element: PathNode, name: string): PathNode {
    const key = `[${name}]`
    const known = element.children.get(key)
    if (known !== undefined) return known
    if (element.children.size >= MOST_KEYS) return this.child(element, 'value')
    const made = this.make(`${element.path.replace(/\[\]$/, '')}${key}`, name, element.table)
    if (made !== this.rest) {
      element.children.set(key, made)
      this.learnt.push(() => element.children.delete(key))
    }
    return made
  }

  /**
   * As child, for a key seen before under this parent; undefined if it was not. Perf: makes no string (bench `dense.ndjson`).
   * Two keys of one object that share 32-bit hash and length would share a path; nothing else depends on it.
   */
  known(parent: PathNode, hash: number): PathNode | undefined {
    return parent.byHash.get(hash)
  }

  /** As child, and remembers the hash. @param plain the key is written without escapes */
  learn(parent: PathNode, hash: number, key: string, plain: boolean): PathNode {
    const made = this.child(parent, key)
    if (parent.byHash.size < 2 * MOST_KEYS) {
      parent.byHash.set(hash, made)
      this.learnt.push(() => parent.byHash.delete(hash))
      if (plain && this.onKeep !== null) this.fresh.push({ parent, key, child: made })
    }
    return made
  }

  private collapse(parent: PathNode): PathNode {
    parent.collapsed = this.starOf(parent)
    this.learnt.push(() => {
      parent.collapsed = null
    })
    return parent.collapsed
  }

  /** The node that keys share which are data themselves. */
  private starOf(parent: PathNode): PathNode {
    if (parent.star === null) {
      parent.star = this.make(join(parent.path, '*', this.separator), '*', parent.table)
      this.learnt.push(() => {
        parent.star = null
      })
    }
    return parent.star
  }

  /** The node of those keys of an object that name somebody. */
  keysOf(parent: PathNode): PathNode {
    if (parent.keys === null) {
      parent.keys = this.make(`${parent.path}${KEYS}`, null, parent.table)
      this.learnt.push(() => {
        parent.keys = null
      })
    }
    return parent.keys
  }

  /** The root of another tree, whose paths count towards the same limit. */
  newRoot(): PathNode {
    return node('', null)
  }

  /** Where the paths of records of a type begin; null if there are too many types. */
  ofType(type: string): PathNode | null {
    const known = this.types.get(type)
    if (known !== undefined) return known
    if (this.types.size >= MOST_TYPES) return null
    const made = node('', null, type)
    this.types.set(type, made)
    return made
  }

  /** The node of an array's elements. */
  element(parent: PathNode): PathNode {
    if (parent.element === null) {
      parent.element = this.make(`${parent.path}[]`, parent.name, parent.table)
      this.learnt.push(() => {
        parent.element = null
      })
      if (this.onKeep !== null) this.fresh.push({ parent, key: null, child: parent.element })
    }
    return parent.element
  }

  /** Keeps the paths met since the last call of this or `forget`. */
  keep(): void {
    this.learnt.length = 0
    if (this.fresh.length === 0) return
    for (const path of this.fresh) this.onKeep?.(path)
    this.fresh.length = 0
  }

  /**
   * Forgets them. Records without hits may be read or passed over, as the bytes happen to be cut: what they hold must not decide
   * which keys have a name.
   */
  forget(): void {
    for (let undo = this.learnt.pop(); undo !== undefined; undo = this.learnt.pop()) undo()
    this.fresh.length = 0
  }

  private make(path: string, name: string | null, table: string | null): PathNode {
    if (this.paths >= MOST_PATHS) {
      if (!this.overflowed) {
        this.overflowed = true
        this.learnt.push(() => {
          this.overflowed = false
        })
      }
      return this.rest
    }
    this.paths++
    this.learnt.push(() => {
      this.paths--
    })
    return node(path, name, table)
  }
}

/** @param column for JSON inside a column: the column's place */
export function fieldOf(path: PathNode, column: FieldPlace | null): FieldPlace {
  return {
    table: column?.table ?? path.table,
    name: path.name ?? column?.name ?? null,
    index: column?.index ?? null,
    path: path.path === '' ? '[]' : path.path,
  }
}

function node(path: string, name: string | null, table: string | null = null): PathNode {
  return {
    path,
    name,
    table,
    children: new Map(),
    byHash: new Map(),
    element: null,
    star: null,
    collapsed: null,
    keys: null,
    people: 0,
    field: -1,
    sampled: 0,
    node: -1,
  }
}

function join(path: string, key: string, separator: string): string {
  return path === '' ? key : `${path}${separator}${key}`
}
