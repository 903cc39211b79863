/** --log-format json: what is said beside the report, as JSON lines for programs that collect logs. */
import { stripVTControlCharacters } from 'node:util'
import type { Environment } from './environment-flags.ts'
import type { OutputStream } from './io.ts'

/** Told before the command line is read: that it cannot be read is said in lines of JSON too. */
export function wantsJsonLog(argv: readonly string[], env: Environment): boolean {
  const at = argv.lastIndexOf('--log-format')
  const given = at >= 0 ? argv[at + 1] : argv.findLast((word) => word.startsWith('--log-format='))?.slice('--log-format='.length)
  return (given ?? env['PIISCOPE_LOG_FORMAT']) === 'json'
}

/** Columns: lines are not broken. */
const WIDE = 10_000

/** A stream that writes each line it is given as `{"level": "info" | "error", "message": "..."}`. */
export function jsonLog(stream: OutputStream): OutputStream {
  return {
    isTTY: false,
    columns: WIDE,
    async write(text) {
      const plain = stripVTControlCharacters(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'))
      // What an error says further stands in lines below it.
      const level = /^\s*error\b/.test(plain) ? 'error' : 'info'
      const lines = plain.split(/\r?\n/).flatMap((line) => {
        const message = line.trim()
        return message === '' ? [] : [`${JSON.stringify({ level, message })}\n`]
      })
      if (lines.length > 0) await stream.write(lines.join(''))
    },
  }
}
