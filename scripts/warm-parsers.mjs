/**
 * Has the parsers read the fixtures once, so that the code V8 keeps of them holds the functions that files need; `check` tells whether V8
 * takes it.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { load, scripts } from './launch-parsers.mjs'

const { ChildSession, containers, decoders, DEFAULT_LIMITS, frames } = load('./program.cjs')
const { ANSWER, BYTES, DONE, frame, HEAD_BYTES, ITEM, NEXT, PART_END, READ } = frames
const folder = join(__dirname, 'parsers')
/** Bytes of a file that says what it is. */
const HEAD = 4096

async function readFixtures() {
  const names = readdirSync('fixtures', { recursive: true }).sort()
  for (const path of names.map((name) => join('fixtures', name)).filter((path) => statSync(path).isFile())) {
    const bytes = readFileSync(path)
    const opens = ({ isolated, recognises }) => isolated === true && recognises(bytes.subarray(0, HEAD), path)
    const container = decoders.find(opens) ?? containers.find(opens)
    if (container !== undefined) await readThrough(container.name, path, bytes)
  }
}

/** As a scan does: asks for one thing after the other, and answers what it is asked. */
function readThrough(container, name, bytes) {
  return new Promise((resolve) => {
    let at = 0
    const pipe = {
      write(sent) {
        const kind = sent[4]
        const payload = sent.subarray(HEAD_BYTES)
        if (kind === READ) {
          const offset = payload.readDoubleLE(4)
          const from = offset < 0 ? at : offset
          const piece = bytes.subarray(from, from + payload.readUInt32LE(12))
          if (offset < 0) at += piece.length
          setImmediate(() => session.take(ANSWER, piece))
        } else if (kind === DONE) resolve()
        else if (kind === PART_END || (kind === ITEM && JSON.parse(payload).kind !== 'source'))
          setImmediate(() => session.take(NEXT, Buffer.alloc(0)))
        return kind !== BYTES
      },
    }
    const session = new ChildSession(
      1,
      { container, name, size: bytes.length, placed: bytes.length, isGiven: false, limits: DEFAULT_LIMITS },
      pipe,
    )
    session.take(NEXT, frame(NEXT, 1))
  })
}

async function keep() {
  // A function that is not called for a while would be forgotten.
  setFlagsFromString('--no-flush-bytecode')
  await readFixtures()
  setFlagsFromString('--flush-bytecode')
  for (const [name, script] of scripts) writeFileSync(join(folder, `${name}.v8`), script.createCachedData())
}

async function check() {
  await readFixtures()
  for (const [name, { cachedDataRejected }] of scripts)
    if (cachedDataRejected !== false) throw new Error(`V8 refuses the code that was kept of ${name}`)
}

void (process.argv[2] === 'check' ? check() : keep())
