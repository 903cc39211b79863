/** A server of MariaDB for one test: its own folder, a socket, no port. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const PROGRAM = '/usr/sbin/mariadbd'

export class MariadbServer {
  static readonly isHere: boolean = existsSync(PROGRAM)
  readonly socket: string
  private readonly folder: string
  private readonly child: ChildProcess

  private constructor(folder: string, child: ChildProcess) {
    this.folder = folder
    this.socket = join(folder, 's')
    this.child = child
  }

  static async start(): Promise<MariadbServer> {
    const folder = mkdtempSync(join(tmpdir(), 'piiscope-db-'))
    chmodSync(folder, 0o755)
    const isRoot = process.getuid?.() === 0
    if (isRoot) {
      const id = (flag: string): number => Number(execFileSync('id', [flag, 'mysql']).toString())
      chownSync(folder, id('-u'), id('-g'))
    }
    const common = ['--no-defaults', `--datadir=${join(folder, 'data')}`, ...(isRoot ? ['--user=mysql'] : [])]
    execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
      stdio: 'ignore',
    })
    const child = spawn(
      PROGRAM,
      [...common, `--socket=${join(folder, 's')}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
      {
        stdio: 'ignore',
      },
    )
    const server = new MariadbServer(folder, child)
    for (let tries = 0; tries < 200 && !existsSync(server.socket); tries++) await setTimeout(100)
    return server
  }

  run(sql: string): void {
    execFileSync('mariadb', ['--no-defaults', '-u', 'root', `--socket=${this.socket}`, '--default-character-set=utf8mb4'], {
      input: sql,
      stdio: ['pipe', 'ignore', 'inherit'],
    })
  }

  dump(flags: readonly string[]): Buffer {
    return execFileSync('mariadb-dump', ['--no-defaults', '-u', 'root', `--socket=${this.socket}`, ...flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGKILL')
    await ended
    rmSync(this.folder, { recursive: true, force: true })
  }
}
