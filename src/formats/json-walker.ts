/** A JSON tokenizer (RFC 8259) that is fed bytes, keeps its own stack, and says where every value lies. */
import type { JsonPosition } from '../model/locator.ts'
import { CellText } from './decode.ts'
import { JsonPaths, type PathNode } from './json-path.ts'
import { isBare, isWholeWord, nextOfWord } from './json-word.ts'
import type { KnownPaths } from './known-paths.ts'
import { fieldNameOf, holdsNamedValues, isNameKey, isValueKey } from './named-values.ts'
import { isRecordKey, isTypeKey, typeOf } from './typed-records.ts'

/** Receives the leaves: strings, numbers, true, false and null. */
export interface JsonSink {
  /** A value begins at source offset `start` (inside the quotes of a string). */
  leafStart(path: PathNode, start: number): void
  /** It ended before `end`. `text` is decoded if the leaf was wanted, else ''. Null is ''. */
  leafEnd(path: PathNode, start: number, end: number, text: string): void
  wantsText(path: PathNode): boolean
  /** The key that began at the quote at source offset `start` ended before `end`. */
  keyEnd?(start: number, end: number): void
  /** A key that names somebody, met for the first time in its object; `start` is inside the quotes. */
  nameKey?(keys: PathNode, start: number, end: number, text: string): void
  /** Strict only: the bare value at hand, as far as it could have been one, lies before `end`; what follows makes none of it. */
  leafBroken?(path: PathNode, end: number): void
  /** The record at hand is of a type: typed records only. */
  recordType?(type: string): void
  /** An element of the outermost array, or a whole document, has ended. */
  recordEnd(): void
}

const VALUE = 0
const KEY_OR_END = 1
const KEY = 2
const KEY_STRING = 3
const COLON = 4
const STRING = 5
const BARE = 6
const AFTER = 7
const SLASH = 8
const LINE_COMMENT = 9
const BLOCK_COMMENT = 10
export const BROKEN = 11

const QUOTE = 34
const BACKSLASH = 92
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
const OPEN_ARRAY = 91
const CLOSE_ARRAY = 93
const COMMA = 44
const DEEPEST = 512
/** FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5

export class JsonWalker {
  readonly paths: JsonPaths = new JsonPaths()
  state: number = VALUE
  tooDeep = false
  /** Values in some arrays are known by the names beside them (named-values.ts). Not with the locator, which knows paths only. */
  namesValues = false
  /** Elements of the outermost array say of which table they are (typed-records.ts). Not with the locator either. */
  typesRecords = false
  private readonly sink: JsonSink
  /** Elements of a top-level array are records of their own: paths start at them. */
  private readonly splitsArray: boolean
  /** One document, and no bare words but JSON's. */
  private readonly strict: boolean
  private readonly stack: PathNode[] = []
  private readonly isArray: boolean[] = []
  /** Of each open object the name that it gives its value. */
  private readonly names: (string | null)[] = []
  private isName = false
  /** Where the next value goes. */
  private here: PathNode
  private leaf: PathNode
  private leafStart = 0
  /** Source offset of the quote that opened the key at hand, or the last. */
  keyStart = 0
  private escaped = false
  /** Of a bare value, strict only: what it can still become. */
  private word = 0
  private keyHash = 0
  private sawEscape = false
  private commentReturn = VALUE
  private lastStar = false
  private arrays = 0
  /** The document has an array whose elements were counted as records. */
  private hadElements = false
  private root: PathNode
  private readonly text = new CellText()

  constructor(sink: JsonSink, splitsArray: boolean, strict = false) {
    this.sink = sink
    this.splitsArray = splitsArray
    this.strict = strict
    this.root = this.paths.root
    this.here = this.root
    this.leaf = this.here
  }

  /** Forgets what is open; the next byte begins a new document. Known paths stay. @param root where its paths begin */
  reset(root: PathNode = this.paths.root): void {
    this.root = root
    this.stack.length = 0
    this.isArray.length = 0
    this.names.length = 0
    this.here = root
    this.state = VALUE
    this.arrays = 0
    this.hadElements = false
    this.escaped = false
  }

  get depth(): number {
    return this.stack.length
  }

  /** True inside a string or number value. */
  get inLeaf(): boolean {
    return this.state === STRING || this.state === BARE
  }

  /** True inside a key. */
  get inKey(): boolean {
    return this.state === KEY_STRING
  }

  /** True where no token, and no comment, is open. */
  get betweenTokens(): boolean {
    return this.state <= KEY || this.state === COLON || this.state === AFTER
  }

  private readonly position: JsonPosition = { state: 0, nodes: [], isArray: [], here: 0, arrays: 0, hadElements: false }

  /**
   * Passes tokens with the locator's help, from between two of them. Returns where it stopped.
   *
   * @param hits rows of the hits that have no place
   */
  leap(known: KnownPaths, from: number, to: number, hits: Uint32Array, record: number): number {
    const { position } = this
    position.nodes.length = 0
    for (const path of this.stack) position.nodes.push(known.nodeOf(path))
    const root = known.nodeOf(this.root)
    position.here = known.nodeOf(this.here)
    if (root < 0 || position.here < 0 || position.nodes.includes(-1)) return from
    position.isArray.length = 0
    position.isArray.push(...this.isArray)
    position.state = this.state
    position.arrays = this.arrays
    position.hadElements = this.hadElements
    const next = known.locator.tokens(from, to, hits, record, position, root, this.splitsArray)
    this.state = position.state
    this.here = known.pathOf(position.here)
    this.arrays = position.arrays
    this.hadElements = position.hadElements
    this.isArray.length = 0
    this.isArray.push(...position.isArray)
    this.stack.length = 0
    for (const node of position.nodes) this.stack.push(known.pathOf(node))
    this.names.length = 0
    for (const _ of this.stack) this.names.push(null)
    return next
  }

  /** The path of the value the walker is in. */
  get leafPath(): PathNode {
    return this.leaf
  }

  /** Reads `bytes[from..to)`; returns where it stopped: `to`, or earlier in state BROKEN. @param origin source offset of `bytes[0]` */
  feed(bytes: Uint8Array, from: number, to: number, origin: number): number {
    let i = from
    while (i < to) {
      const byte = bytes[i] as number
      switch (this.state) {
        case STRING:
        case KEY_STRING:
          i = this.readString(bytes, i, to, origin)
          continue
        case BARE:
          if (isBare(byte)) {
            if (this.strict && (this.word = nextOfWord(this.word, byte)) < 0) {
              this.breakLeaf(origin + i)
              return i
            }
            if (this.sink.wantsText(this.leaf)) this.text.addByte(byte)
            break
          }
          this.endLeaf(origin + i)
          if ((this.state as number) === BROKEN) return i
          continue
        case VALUE:
          if (byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf) break
          if (byte === QUOTE) this.beginLeaf(STRING, origin + i + 1)
          else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.open(byte === OPEN_ARRAY)
          else if (byte === CLOSE_ARRAY && this.isArray.at(-1) === true) this.close()
          else if (byte === 47) this.comment()
          else if (isBare(byte)) {
            this.beginLeaf(BARE, origin + i)
            continue
          } else this.state = BROKEN
          break
        case KEY_OR_END:
        case KEY:
          if (byte <= 32) break
          if (byte === QUOTE) {
            this.text.clear()
            this.sawEscape = false
            this.keyHash = FNV_OFFSET
            this.keyStart = origin + i
            this.state = KEY_STRING
          } else if (byte === CLOSE_OBJECT) this.close()
          else if (byte === 47) this.comment()
          else this.state = BROKEN
          break
        case COLON:
          if (byte <= 32) break
          if (byte === 47) this.comment()
          else this.state = byte === 58 ? VALUE : BROKEN
          break
        case AFTER:
          if (byte <= 32) break
          if (byte === COMMA && this.stack.length > 0) this.next()
          else if (byte === CLOSE_OBJECT && this.isArray.at(-1) === false) this.close()
          else if (byte === CLOSE_ARRAY && this.isArray.at(-1) === true) this.close()
          else if (byte === 47) this.comment()
          else if (this.stack.length === 0 && !this.strict) {
            this.state = VALUE // concatenated documents
            continue
          } else this.state = BROKEN
          break
        case SLASH:
          this.state = byte === 47 ? LINE_COMMENT : byte === 42 ? BLOCK_COMMENT : BROKEN
          this.lastStar = false
          break
        case LINE_COMMENT:
          if (byte === 10) this.state = this.commentReturn
          break
        case BLOCK_COMMENT:
          if (this.lastStar && byte === 47) this.state = this.commentReturn
          this.lastStar = byte === 42
          break
        default:
          return i
      }
      if (this.state === BROKEN) return i
      i++
    }
    return i
  }

  /** After the last byte. True if everything that was opened was closed. */
  finish(offset: number): boolean {
    if (this.state === BARE) this.endLeaf(offset)
    const state = this.state === LINE_COMMENT ? this.commentReturn : this.state
    return this.stack.length === 0 && (state === AFTER || state === VALUE)
  }

  private readString(bytes: Uint8Array, from: number, to: number, origin: number): number {
    if (this.state === KEY_STRING) return this.readKey(bytes, from, to, origin)
    const keeps = this.isName || this.sink.wantsText(this.leaf)
    let i = from
    if (this.escaped) {
      this.escaped = false
      if (keeps) this.text.addByte(bytes[i] as number)
      i++
    }
    const start = i
    let byte = 0
    while (i < to && (byte = bytes[i] as number) !== QUOTE && byte !== BACKSLASH) i++
    if (keeps) this.text.add(bytes, start, i)
    if (i === to) return i
    if (byte === BACKSLASH) {
      this.escaped = true
      this.sawEscape = true
      if (keeps) this.text.addByte(BACKSLASH)
      return i + 1
    }
    this.endLeaf(origin + i)
    return i + 1
  }

  /** Keys are hashed as they are read: nearly all have been seen before. */
  private readKey(bytes: Uint8Array, from: number, to: number, origin: number): number {
    let hash = this.keyHash
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number
      if (byte === QUOTE && !this.escaped) {
        this.endKey(hash, origin + i)
        this.sink.keyEnd?.(this.keyStart, origin + i)
        return i + 1
      }
      this.escaped = byte === BACKSLASH && !this.escaped
      if (this.escaped) this.sawEscape = true
      hash = Math.imul(hash ^ byte, 0x01000193)
      this.text.addByte(byte)
    }
    this.keyHash = hash
    return to
  }

  private endKey(hash: number, end: number): void {
    const parent = this.stack.at(-1) as PathNode
    const key = (hash >>> 0) * 8192 + this.text.size
    this.here = this.paths.known(parent, key) ?? this.learn(parent, key, this.decoded(), end)
    const name = this.names.at(-1) ?? null
    if (name !== null && this.typesRecords) this.here = this.inType(name, this.here)
    else if (name !== null && isValueKey(this.here.name)) this.here = this.paths.labelled(parent, name)
    this.state = COLON
  }

  /** A key that no object there has had. */
  private learn(parent: PathNode, hash: number, key: string, end: number): PathNode {
    const path = this.paths.learn(parent, hash, key, !this.sawEscape)
    if (this.paths.isPerson) this.sink.nameKey?.(this.paths.keysOf(parent), this.keyStart + 1, end, key)
    return path
  }

  /** The path in the tree of a type for one of the record around it. */
  private inType(type: string, path: PathNode): PathNode {
    const root = this.paths.ofType(type)
    if (root === null || path.name === null || path.name === '*') return path
    return isRecordKey(path.name) ? root : this.paths.child(root, path.name)
  }

  /** What a record says of itself, right inside the outermost array. */
  private get saysType(): boolean {
    return this.typesRecords && this.stack.length === 2 && this.isArray[0] === true && isTypeKey(this.leaf.name)
  }

  private beginLeaf(state: number, start: number): void {
    this.leaf = this.here
    this.leafStart = start
    this.sawEscape = false
    this.text.clear()
    this.word = 0
    this.state = state
    this.isName =
      state === STRING &&
      (this.typesRecords
        ? this.saysType
        : this.namesValues && isNameKey(this.leaf.name) && holdsNamedValues(this.stack.at(-1)?.name ?? null))
    this.sink.leafStart(this.leaf, start)
  }

  private endLeaf(end: number): void {
    if (this.isName) this.names[this.names.length - 1] = this.typesRecords ? this.beginType() : fieldNameOf(this.decoded())
    const wanted = this.sink.wantsText(this.leaf)
    const bare = this.state === BARE
    if (bare && this.strict && !isWholeWord(this.word)) {
      this.breakLeaf(end)
      return
    }
    const text = wanted ? this.decoded() : ''
    this.isName = false
    this.sink.leafEnd(this.leaf, this.leafStart, end, bare && text === 'null' ? '' : text)
    this.state = AFTER
    this.valueEnded()
  }

  private beginType(): string | null {
    const type = typeOf(this.decoded())
    if (type === null) return null
    this.leaf = this.inType(type, this.leaf)
    this.sink.recordType?.(type)
    return type
  }

  private breakLeaf(at: number): void {
    this.state = BROKEN
    this.sink.leafBroken?.(this.leaf, at)
  }

  private decoded(): string {
    const raw = this.text.toString()
    if (!this.sawEscape) return raw
    try {
      return JSON.parse(`"${raw}"`) as string
    } catch {
      return raw // cut inside an escape, or not JSON's escapes: the raw text will do
    }
  }

  private open(array: boolean): void {
    if (this.stack.length >= DEEPEST) {
      this.tooDeep = true
      this.state = BROKEN
      return
    }
    if (array) this.arrays++
    const splits = array && this.splitsArray && this.stack.length === 0
    this.stack.push(splits || !array ? this.here : this.paths.element(this.here))
    this.isArray.push(array)
    this.names.push(null)
    this.here = this.stack.at(-1) as PathNode
    this.state = array ? VALUE : KEY_OR_END
  }

  private close(): void {
    this.stack.pop()
    this.names.pop()
    if (this.isArray.pop() === true) this.arrays--
    this.state = AFTER
    this.valueEnded()
  }

  /** A value is complete. It is a record if it is an element of the outermost array, or a document without one. */
  private valueEnded(): void {
    if (this.stack.length === 0) {
      this.here = this.root
      if (!this.hadElements) this.sink.recordEnd()
      this.hadElements = false
    } else if (this.arrays === 1 && this.isArray.at(-1) === true) {
      this.hadElements = true
      this.sink.recordEnd()
    }
  }

  private next(): void {
    const array = this.isArray.at(-1) === true
    this.here = this.stack.at(-1) as PathNode
    this.state = array ? VALUE : KEY
  }

  private comment(): void {
    this.commentReturn = this.state
    this.state = SLASH
  }
}
