/** The built command in folders and repositories made for one test. */
import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

/** Milliseconds. Each test starts the command many times, on machines that may be busy. */
vi.setConfig({ testTimeout: 300_000 })

export const bin: string = fileURLToPath(new URL('../../bin/piiscope.js', import.meta.url))
export const isBuilt: boolean = fs.existsSync(new URL('../../dist/bundle/piiscope.cjs', import.meta.url))
if (!isBuilt) console.warn('skipped: the command is not built (npm run build)')

export interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Nothing of the build or agent that runs the tests. */
export function cleanEnv(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', HOME = '', SystemRoot } = process.env
  return { PATH, HOME, ...(SystemRoot !== undefined && { SystemRoot }), PIISCOPE_AGENT: '0', ...more }
}

export class Folder {
  readonly path: string

  constructor() {
    this.path = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'piiscope-accept-')))
  }

  write(name: string, content: string | Uint8Array): this {
    const path = join(this.path, name)
    fs.mkdirSync(dirname(path), { recursive: true })
    fs.writeFileSync(path, content)
    return this
  }

  read(name: string): string {
    return fs.readFileSync(join(this.path, name), 'utf8')
  }

  scan(...argv: string[]): Result {
    return this.run(['scan', ...argv])
  }

  run(argv: readonly string[], given: { input?: string; env?: Readonly<Record<string, string>>; cwd?: string } = {}): Result {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
      cwd: given.cwd === undefined ? this.path : join(this.path, given.cwd),
      env: cleanEnv(given.env),
      input: given.input ?? '',
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    return { code: status, out: stdout, err: stderr }
  }

  /** Events of a scan, read from its NDJSON. */
  events(...argv: string[]): { code: number | null; events: Event[] } {
    const { code, out } = this.run(['scan', ...argv, '-f', 'ndjson', '-q'])
    return {
      code,
      events:
        out.trimEnd() === ''
          ? []
          : out
              .trimEnd()
              .split('\n')
              .map((line) => JSON.parse(line) as Event),
    }
  }

  git(...argv: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', argv, {
      cwd: this.path,
      env: {
        ...cleanEnv(),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.com',
      },
      encoding: 'utf8',
    })
    if (status !== 0) throw new GitFailure(`git ${argv.join(' ')}: ${status}`, stdout + stderr)
    return stdout
  }

  /** Reads a stream for `git fast-import`. */
  importStream(name: string): void {
    const input = fs.readFileSync(join(this.path, name))
    const { status } = spawnSync('git', ['fast-import', '--quiet'], { cwd: this.path, env: cleanEnv(), input })
    if (status !== 0) throw new GitFailure('git fast-import', String(status))
  }

  repository(): this {
    this.git('init', '-q', '-b', 'main')
    return this
  }

  commit(message = 'change'): string {
    this.git('add', '-A')
    this.git('commit', '-q', '--no-verify', '-m', message)
    return this.git('rev-parse', 'HEAD').trim()
  }

  remove(): void {
    fs.rmSync(this.path, { recursive: true, force: true })
  }
}

export class GitFailure extends Error {
  readonly output: string
  constructor(message: string, output: string) {
    super(message)
    this.output = output
  }
}

export interface Event {
  readonly event: string
  readonly rule?: string
  readonly file?: string
  readonly line?: number
  readonly code?: string
  readonly message?: string
  readonly field?: string | null
  readonly id?: string
  readonly commits?: { readonly first: string; readonly last: string; readonly removed: string | null }
  readonly findings?: number
  readonly status?: string
  readonly suppressed?: { readonly inline: number; readonly config: number; readonly baseline: number }
  readonly coverage?: {
    readonly files: number
    readonly scanned: number
    readonly bytes: number
    readonly skippedBy: Record<string, number>
  }
}
