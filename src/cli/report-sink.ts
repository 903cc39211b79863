/** Where a report goes: standard output, or a file that is whole or absent. */
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { systemCode } from '../sources/system-error.ts'
import { type OutputStream, outputError } from './io.ts'
import { UsageError } from './usage-error.ts'

export interface ReportSink {
  /** Takes a piece of the report. May hold it back until there is enough to be worth a write. */
  write(text: string | Uint8Array): Promise<void>
  /** The report is whole: everything is written when this resolves. */
  finish(): Promise<void>
  /** The report will not be finished; what cannot be taken back stays. */
  abandon(): void
}

/** Characters held back before a write. */
const HELD = 64 * 1024

export function streamSink(stream: OutputStream): ReportSink {
  let held: string[] = []
  let length = 0
  const flush = (): Promise<void> => {
    const text = held.join('')
    held = []
    length = 0
    return stream.write(text)
  }
  return {
    async write(text) {
      if (typeof text !== 'string') {
        await flush()
        return stream.write(text)
      }
      held.push(text)
      length += text.length
      if (length >= HELD || stream.isTTY) await flush()
    },
    finish: flush,
    abandon() {},
  }
}

/** Pattern of the files that fileSink writes to before they get their name: no part of a scan. */
export const UNFINISHED_REPORTS = '.piiscope-*.tmp'

/**
 * Writes next to the file, with access for its owner only, and gives it its name when it is whole and on the disk.
 *
 * @param inputs what is scanned: none of it is overwritten
 * @throws UsageError if the file must not be replaced, OutputError if it cannot be written
 */
export function fileSink(name: string, inputs: readonly string[], cwd: string): ReportSink {
  const path = resolve(cwd, name)
  refuseToReplace(path, name, inputs, cwd)
  const temporary = join(dirname(path), UNFINISHED_REPORTS.replace('*', randomBytes(8).toString('hex')))
  const attempt = <T>(action: () => T): T => {
    try {
      return action()
    } catch (error) {
      throw outputError(name, systemCode(error))
    }
  }
  const file = attempt(() => fs.openSync(temporary, 'wx', 0o600))
  let isOpen = true
  const close = (): void => {
    // Before the attempt: a number closed twice may by then be another thread's file.
    isOpen = false
    fs.closeSync(file)
  }
  let held: string[] = []
  let length = 0
  const flush = (more: Uint8Array | null = null): void => {
    const text = Buffer.from(held.join(''))
    held = []
    length = 0
    for (const bytes of more === null ? [text] : [text, more])
      for (let done = 0; done < bytes.length; ) done += fs.writeSync(file, bytes, done)
  }
  return {
    async write(text) {
      if (typeof text !== 'string') {
        attempt(() => flush(text))
        return
      }
      held.push(text)
      length += text.length
      if (length >= HELD) attempt(flush)
    },
    async finish() {
      attempt(() => {
        flush()
        fs.fsyncSync(file)
        close()
        fs.renameSync(temporary, path)
      })
      syncFolder(dirname(path))
    },
    abandon() {
      if (isOpen) close()
      fs.rmSync(temporary, { force: true })
    },
  }
}

/** Makes the new name last. Not every system lets folders be synced; the report itself is on the disk. */
function syncFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r')
    fs.fsyncSync(handle)
    fs.closeSync(handle)
  } catch {} // Windows refuses to open folders
}

function refuseToReplace(path: string, name: string, inputs: readonly string[], cwd: string): void {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return
  const refuse = (why: string): never => {
    throw UsageError.of('PS150', `--output: ${name} ${why}`, ['it was left as it is; give another name'])
  }
  if (stat.isDirectory()) refuse('is a folder')
  if (stat.isSymbolicLink()) refuse('is a link')
  if (!stat.isFile()) refuse('is not a regular file')
  const isScanned = inputs.some((input) => input !== '-' && isWithin(path, scannedFolder(input, cwd)))
  if (isScanned && !isReport(path)) refuse('is scanned, and not a report of piiscope')
}

/** The input itself, or the folder below which a glob looks. */
function scannedFolder(input: string, cwd: string): string {
  const path = resolve(cwd, input)
  return fs.existsSync(path) ? path : resolve(cwd, dirname(`${input.slice(0, Math.max(0, input.search(/[*?[{]/)))}x`))
}

function isWithin(path: string, folder: string): boolean {
  const real = (one: string): string => {
    try {
      return fs.realpathSync.native(one)
    } catch {
      return one
    }
  }
  const way = relative(real(folder), join(real(dirname(path)), basename(path)))
  return way === '' || !/^\.\.(?:[\\/]|$)/.test(way)
}

/** What every report of ours has near its beginning. */
const MARKS = [
  'piiscope',
  '"check_name"',
  '<checkstyle ',
  'id,state,severity,rule,',
  'inventory_id,asset_id,',
  'ersonal data',
  ' pf1:',
]

/** Reports name their tool, or begin as no other file does. */
function isReport(path: string): boolean {
  const head = Buffer.alloc(512)
  const file = fs.openSync(path, 'r')
  const length = fs.readSync(file, head)
  fs.closeSync(file)
  const text = head.toString('latin1', 0, length)
  return length === 0 || text === '[]\n' || MARKS.some((mark) => text.includes(mark))
}
