/** A server of PostgreSQL for one test: its own folder, a socket, no port. */
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSIONS = '/usr/lib/postgresql'

export function hasProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => folder !== '' && existsSync(join(folder, name)))
}

function programs(): string | null {
  const found = existsSync(VERSIONS) ? readdirSync(VERSIONS).map((version) => join(VERSIONS, version, 'bin')) : []
  return found.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

export class PostgresServer {
  static readonly isHere: boolean = programs() !== null
  readonly folder: string
  private readonly bin: string

  private constructor() {
    this.bin = programs() as string
    this.folder = mkdtempSync(join(tmpdir(), 'piiscope-pg-'))
  }

  static start(): PostgresServer {
    const server = new PostgresServer()
    const { folder } = server
    const owner = account()
    if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid as number)
    chmodSync(folder, 0o755)
    server.run('initdb', ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'])
    server.run('pg_ctl', [
      '-D',
      join(folder, 'data'),
      '-o',
      `-k ${folder} -c listen_addresses= -c fsync=off`,
      '-w',
      '-l',
      join(folder, 'log'),
      'start',
    ])
    return server
  }

  psql(sql: string, input?: Uint8Array): void {
    this.run('psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-h', this.folder, '-U', 'postgres', '-c', sql, 'postgres'], input)
  }

  dump(flags: readonly string[]): Buffer {
    return this.run('pg_dump', [...flags, '-h', this.folder, '-U', 'postgres', 'postgres'])
  }

  stop(): void {
    this.run('pg_ctl', ['-D', join(this.folder, 'data'), '-m', 'immediate', '-w', 'stop'])
    rmSync(this.folder, { recursive: true, force: true })
  }

  private run(program: string, words: readonly string[], input?: Uint8Array): Buffer {
    return execFileSync(join(this.bin, program), words, {
      ...account(),
      cwd: this.folder,
      // A server keeps what it was given open: it must not be our pipe.
      stdio: [input === undefined ? 'ignore' : 'pipe', program === 'pg_ctl' ? 'ignore' : 'pipe', 'ignore'],
      ...(input !== undefined && { input }),
      maxBuffer: 64 * 2 ** 20,
    })
  }
}

/** The server refuses to be run by root. */
function account(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString())
  return { uid: id('-u'), gid: id('-g') }
}
