/** The hostile inputs that lie beside the checkout (PIISCOPE_SHARED, default ../shared): badinputs/README.md says what they are. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Published test values that stand in an item; each must be found where the item is `accept`ed. */
export interface Canaries {
  readonly email: string
  readonly iban: string
  readonly card: string
}

export type Must = 'accept' | 'limit' | 'reject' | 'either' | 'neutralise'

export interface Item {
  /** As scanned: its place in the corpus, with an ending that tells the format. */
  readonly name: string
  readonly format: string
  readonly bytes: Uint8Array
  readonly must: Must
  readonly note: string
  readonly canaries: Canaries | null
}

interface Row {
  readonly path: string
  readonly kind: 'file' | 'pack'
  readonly format: string
  readonly must: Must | object
  readonly note: string
  readonly sha256: string
  readonly stored?: boolean
  readonly canaries?: Canaries
}

const root = join(resolve(import.meta.dirname, '../..', process.env['PIISCOPE_SHARED'] ?? '../shared'), 'badinputs')

export const generator: string = join(root, 'gen.mjs')

export const isHere: boolean = existsSync(join(root, 'MANIFEST.jsonl'))

/** Packed items have no names of their own; the ending is what such a file would have. */
const ENDINGS: Readonly<Record<string, string>> = { html: '.html', eml: '.eml', regexp: '.txt', url: '.txt', deflate: '.z' }

export function readCorpus(): Item[] {
  const made = mkdtempSync(join(tmpdir(), 'piiscope-badinputs-'))
  try {
    execFileSync(process.execPath, [generator, 'small', made, 'dev'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const manifest = readFileSync(join(root, 'MANIFEST.jsonl'), 'utf8')
    return manifest
      .trim()
      .split('\n')
      .flatMap((line) => itemsOf(JSON.parse(line) as Row, made))
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

function itemsOf(row: Row, made: string): Item[] {
  if (row.kind === 'pack') {
    return readFileSync(join(root, row.path), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { id, must, b64 } = JSON.parse(line) as { id: string; must: Must; b64: string }
        const name = `${row.path}/${id}${ENDINGS[row.format] ?? `.${row.format}`}`
        return { name, format: row.format, bytes: Buffer.from(b64, 'base64'), must, note: row.note, canaries: null }
      })
  }
  const path = row.stored === false ? join(made, row.path.replace('dev/gen/', '')) : join(root, row.path)
  const bytes = readFileSync(path)
  // zlib's versions compress differently; all else must be what the manifest speaks of.
  if (row.format !== 'gz' && row.format !== 'zip' && createHash('sha256').update(bytes).digest('hex') !== row.sha256)
    throw new Error(`${row.path} is not what its manifest says`)
  const { format, must, note } = row
  return [{ name: row.path, format, bytes, must: must as Must, note, canaries: row.canaries ?? null }]
}
