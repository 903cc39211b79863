/** The project's secret, by which values are known again without being kept. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { base32 } from '../model/base32.ts'
import { readSmallFile } from '../sources/regular-file.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

export interface ProjectKey {
  readonly bytes: Uint8Array
  /** Tells keys apart: `k` and six characters. */
  readonly name: string
}

export const KEY_FILE = '.piiscope/key'
const LIMIT = 4096
/** Characters. What is shorter can be guessed. */
const LEAST = 20

/**
 * PIISCOPE_KEY, the file that PIISCOPE_KEY_FILE names, or `.piiscope/key` of the project; null if there is none of them.
 *
 * @throws UsageError if a key was given that cannot be used
 */
export function readKey(root: string, { env, cwd }: Pick<Io, 'env' | 'cwd'>): ProjectKey | null {
  const { PIISCOPE_KEY: given, PIISCOPE_KEY_FILE: file } = env
  if (given) return keyOf(given, 'PIISCOPE_KEY')
  if (file) {
    const bytes = readSmallFile(resolve(cwd, file), LIMIT)
    if (bytes === null) throw UsageError.of('PS170', 'PIISCOPE_KEY_FILE: the file cannot be read')
    return keyOf(bytes.toString('utf8'), 'PIISCOPE_KEY_FILE')
  }
  const bytes = readSmallFile(join(root, KEY_FILE), LIMIT)
  return bytes === null ? null : keyOf(bytes.toString('utf8'), KEY_FILE)
}

function keyOf(text: string, from: string): ProjectKey {
  const secret = text.trim()
  if (secret.length < LEAST) throw UsageError.of('PS170', `${from}: a key has ${LEAST} characters or more`)
  const hash = (purpose: string): Buffer => createHash('sha256').update(`piiscope ${purpose}\0${secret}`).digest()
  return { bytes: hash('values'), name: `k${base32(hash('name'), 6)}` }
}

/** Makes a key that only its owner can read, unless there is one. True if it was made. */
export function makeKey(root: string): boolean {
  const path = join(root, KEY_FILE)
  if (existsSync(path)) return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${base32(randomBytes(32), 52)}\n`, { mode: 0o600, flag: 'wx' })
  return true
}
