/**
 * Stands in for the command in runs of the labelled data's runner: passes everything through, and keeps a copy of the events for
 * what the runner does not count (calibration, findings where there is nothing to find). `node tap.mjs COPY ARGS...`
 */
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'

const [copy, ...args] = process.argv.slice(2)
const command = join(import.meta.dirname, '../../bin/piiscope.js')
const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
child.stdout.pipe(process.stdout)
child.stdout.pipe(createWriteStream(copy))
child.on('close', (code) => {
  process.exitCode = code ?? 1
})
