import type { CodePasser, PassableForm, PassableGrammar } from '../model/code-passer.ts'
import type { Region } from '../model/region.ts'

export interface CodePasserExports {
  readonly codeTables: WebAssembly.Global<'i32'>
  readonly codeBegun: WebAssembly.Global<'i32'>
  readonly passCode: (
    from: number,
    to: number,
    state: number,
    nesting: number,
    brackets: number,
    closes: number,
    holes: number,
  ) => number
}

/** From `codeTables` on; as in assembly/memory.ts. */
const OUTCOME = 0
const FLAGS = 0x18
const STARTS = 0x20
const HEADS = 0x80
const OPENINGS = 0x180
const OPENING_BYTES = 24
const FORMS = 0x1180
const FORM_BYTES = 80
const FRAMES = 0x3e00
const FRAME_WORDS = 3
/** Holes that a call enters, at most. */
const MOST_HOLES = 32

const MOST_OPENINGS: number = (FORMS - OPENINGS) / OPENING_BYTES
const MOST_FORMS: number = Math.floor((FRAMES - FORMS) / FORM_BYTES)
/** Bytes of a mark that are compared at once. */
const LONGEST = 8
/** Of an opening: it must be read. */
const READ = -2
const WHERE = [undefined, 'line', 'word', 'apart', 'value']

/** @param memory the kernel's */
export function createCodePasser(exports: CodePasserExports, memory: ArrayBuffer): CodePasser {
  const tables = new DataView(memory, exports.codeTables.value, FRAMES)
  const outcome = new Int32Array(memory, exports.codeTables.value + OUTCOME, 6)
  const frames = new Int32Array(memory, exports.codeTables.value + FRAMES, MOST_HOLES * FRAME_WORDS)
  const begun = new Uint32Array(memory, exports.codeBegun.value)
  let used: PassableGrammar | undefined
  return {
    use(grammar) {
      if (grammar === used) return
      used = grammar
      writeGrammar(tables, grammar)
    },
    passes,
    pass(from, to, position, begin, enter, holes) {
      const { state, nesting, brackets, closes } = position
      const next = exports.passCode(from, to, state, nesting, brackets, closes, Math.min(holes, MOST_HOLES))
      const entered = (outcome[5] as number) * FRAME_WORDS
      for (let at = 0; at < entered; at += FRAME_WORDS) {
        position.state = frames[at] as number
        position.brackets = frames[at + 1] as number
        position.closes = frames[at + 2] as number
        enter()
      }
      position.state = outcome[0] as number
      position.nesting = outcome[1] as number
      position.brackets = outcome[2] as number
      position.closes = outcome[3] as number
      const count = outcome[4] as number
      for (let i = 0; i < count; i++) {
        const one = begun[i] as number
        begin(one >>> 2, (one & 3) as Region)
      }
      return next
    },
  }
}

function passes({ fence, close, hole }: PassableForm): boolean {
  return fence === null && close.length <= LONGEST && (hole === null || hole.open.length === 2)
}

/** Throws RangeError if the language has more forms or marks than there is room for. */
function writeGrammar(tables: DataView, grammar: PassableGrammar): void {
  const { forms, openings } = grammar
  const marks = openings.reduce((sum, list) => sum + (list.length > 0 ? list.length + 1 : 0), 1)
  if (forms.length > MOST_FORMS || marks > MOST_OPENINGS) throw new RangeError('The kernel has no room for the grammar.')
  for (let at = 0; at < FRAMES; at += 8) tables.setBigUint64(at, 0n)
  tables.setUint32(FLAGS, (grammar.characters ? 1 : 0) | (grammar.markup ? 2 : 0), true)
  tables.setUint32(FLAGS + 4, grammar.base, true)
  writeSet(tables, STARTS, grammar.starts)
  writeSet(tables, STARTS + 16, grammar.startsInHole)
  // Row 0 is the end of an empty list.
  let row = OPENING_BYTES
  for (const [byte, list] of openings.entries()) {
    if (list.length === 0) continue
    tables.setUint16(HEADS + 2 * byte, row, true)
    for (const { open, form } of list) {
      writeMark(tables, OPENINGS + row, open)
      tables.setUint32(OPENINGS + row + 16, open.length, true)
      tables.setInt32(OPENINGS + row + 20, open.length > LONGEST ? READ : form, true)
      row += OPENING_BYTES
    }
    row += OPENING_BYTES
  }
  for (const [i, form] of forms.entries()) writeForm(tables, FORMS + i * FORM_BYTES, form)
}

function writeForm(tables: DataView, at: number, form: PassableForm): void {
  const { close, open, fence, hole } = form
  writeSet(tables, at, form.stops)
  writeMark(tables, at + 16, close)
  writeMark(tables, at + 32, open)
  tables.setUint8(at + 48, close.length)
  tables.setUint8(at + 49, open.length)
  const flags = [form.escapes, form.twice, form.lines, form.nests, fence !== null, form.documents]
  tables.setUint8(
    at + 50,
    flags.reduce((bits, flag, i) => bits | (flag ? 1 << i : 0), 0),
  )
  tables.setUint8(at + 51, form.region)
  tables.setUint8(at + 52, WHERE.indexOf(form.where))
  if (hole !== null) {
    tables.setUint8(at + 53, hole.close)
    tables.setUint16(at + 54, (hole.open[0] as number) | ((hole.open[1] as number) << 8), true)
  }
  for (let byte = 0; fence !== null && byte < 128; byte++) {
    if (fence.bytes[byte] === 1 || fence.mark[0] === byte) addBit(tables, at + 56 + (byte >> 3), byte & 7)
  }
}

function writeMark(tables: DataView, at: number, mark: Uint8Array): void {
  for (let i = 0; i < Math.min(mark.length, LONGEST); i++) {
    tables.setUint8(at + i, mark[i] as number)
    tables.setUint8(at + LONGEST + i, 0xff)
  }
}

/** A set of bytes below 128, by low half: a bit for each high half. */
function writeSet(tables: DataView, at: number, set: Uint8Array): void {
  for (let byte = 0; byte < 128; byte++) if (set[byte] === 1) addBit(tables, at + (byte & 15), byte >> 4)
}

function addBit(tables: DataView, at: number, bit: number): void {
  tables.setUint8(at, tables.getUint8(at) | (1 << bit))
}
