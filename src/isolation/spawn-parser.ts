/** Starts a process that parses. */
import type { ChildProcess } from 'node:child_process'
import { parse } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Of the memory a process may take, V8's own: buffers and WebAssembly lie outside of it. */
const HEAP_SHARE = 0.75

/**
 * And its young one, of all of it: what a parser makes lives for one column or page, and is copied twice where it outlives a small
 * one (bench: Parquet takes a fifth less).
 */
const YOUNG_SHARE = 1 / 16

const MIB = 2 ** 20

/** A process that nobody has opened anything in yet. */
export interface Spawned {
  readonly child: ChildProcess
  /** Bytes that it may take. */
  readonly memory: number
  /** That it may be busy without a break. */
  readonly seconds: number
}

/**
 * @param memory bytes that the process may take
 * @param seconds that it may be busy without a break
 * @param program what it runs; null: ours
 * @param file descriptor of what its first session is about; null: it asks for the bytes
 */
export async function spawnParser(
  memory: number,
  seconds: number,
  program: string | null,
  file: number | null,
): Promise<Spawned> {
  // Perf: few runs meet a format that needs one (bench: start-up).
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [...settingsOf(memory), program ?? entry(), String(memory), String(seconds)], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', ...(canGive(file) ? [file] : [])],
    // No secrets, no settings of Node, and no folder that a relative path of a parser could mean anything in.
    env: { TZ: 'UTC', LC_ALL: 'C' },
    cwd: parse(process.cwd()).root,
    windowsHide: true,
  })
  // Nobody may be listening yet; that it is gone is seen by whoever takes it.
  child.on('error', () => undefined)
  child.stdio[3]?.on('error', () => undefined)
  return { child, memory, seconds }
}

/** Of the engine. The bundled program takes back some of them once they are in force (scripts/launch-parsers.mjs). */
export function settingsOf(memory: number): string[] {
  const heap = Math.max(16, Math.round((memory * HEAP_SHARE) / MIB))
  const young = Math.max(1, Math.round((Math.min(memory, 512 * MIB) * YOUNG_SHARE) / MIB))
  return [
    ...(Number.isFinite(memory) ? [`--max-old-space-size=${heap}`] : []),
    `--min-semi-space-size=${young}`,
    `--max-semi-space-size=${young}`,
    '--disable-proto=throw',
    '--disallow-code-generation-from-strings',
  ]
}

/** Windows hands down handles, which are no descriptors. */
export function canGive(file: number | null): file is number {
  return file !== null && process.platform !== 'win32'
}

/** Beside this module in every build; run from source, the one that the tests build. */
function entry(): string {
  const here = import.meta.url
  const name = here.endsWith('.ts')
    ? '../../dist/isolated/child.js'
    : /\/bundle\/[^/]*$/.test(here)
      ? './child.cjs'
      : './child.js'
  return fileURLToPath(new URL(name, here))
}
