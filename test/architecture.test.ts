import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Who may import whom: the drawing in docs/architecture.md, tested. Every layer may also import itself. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  validators: [],
  evidence: ['model'],
  rules: ['model', 'validators', 'detect', 'rules'],
  sources: ['model'],
  containers: ['model', 'sources'],
  decoders: ['model', 'sources', 'containers'],
  isolation: ['model', 'sources', 'containers', 'decoders'],
  databases: ['model', 'decoders'],
  formats: ['model'],
  carriers: ['model'],
  kernel: ['model', 'validators'],
  detect: ['model', 'evidence', 'validators', 'rules'],
  inventory: ['model', 'evidence', 'validators', 'rules'],
  classify: ['model', 'evidence', 'inventory', 'validators', 'rules'],
  review: ['model', 'classify'],
  reporters: ['model', 'rules'],
  /** Inventories and what is made of them; `schema` is the published form they are written in. */
  documents: ['model', 'rules', 'reporters', 'schema'],
  schema: [],
  /** Runs in a browser, inside of the HTML report. */
  page: ['model'],
  /** One source through all stages. */
  pipeline: [
    'model',
    'sources',
    'containers',
    'decoders',
    'isolation',
    'formats',
    'carriers',
    'kernel',
    'detect',
    'inventory',
    'classify',
    'review',
    'rules',
  ],
  pool: ['model', 'kernel', 'sources', 'inventory', 'pipeline'],
  /** The files beside the folders: a whole run. */
  scan: ['model', 'sources', 'databases', 'pipeline', 'pool', 'review', 'rules'],
  redact: ['model', 'formats', 'inventory', 'pipeline'],
  cli: [
    'model',
    'sources',
    'isolation',
    'databases',
    'review',
    'reporters',
    'documents',
    'rules',
    'pipeline',
    'scan',
    'redact',
    'schema',
  ],
}

/** Modules that only compute: hashes and inflation. */
const CODECS = new Set(['node:crypto', 'node:zlib'])

/** Layers that may use Node's own modules: the ones that touch the world. */
const worldly = new Set([
  'sources',
  'containers',
  'decoders',
  'databases',
  'isolation',
  'pool',
  'cli',
  'pipeline',
  'redact',
  'scan',
])

function layerOf(file: string): string {
  const [top, folder, ...rest] = relative(root, file).split('/')
  if (top === 'rules' || top === 'schema') return top
  return rest.length === 0 ? 'scan' : (folder as string)
}

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('assembly'))
    .map((name) => join(root, folder, name)),
)

const imports = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*from '([^']+)'|^\s*import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => ({
    file: relative(root, file),
    layer: layerOf(file),
    target: (match[1] ?? match[2] ?? match[3]) as string,
    from: file,
  })),
)

describe('architecture', () => {
  it('lets no layer import what the drawing does not show', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map((one) => ({ ...one, to: layerOf(resolve(dirname(one.from), one.target)) }))
      .filter(({ layer, to }) => layer !== to && !(allowed[layer] ?? []).includes(to))
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(wrong).toEqual([])
  })

  it('lets no file import what imports it, however far around', () => {
    const targetsOf = (file: string): string[] =>
      imports
        .filter(({ from, target }) => from === file && target.startsWith('.'))
        .map(({ target }) => resolve(dirname(file), target))
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file))
        circles.push([...path.slice(path.indexOf(file)), file].map((one) => relative(root, one)).join(' > '))
      if (path.includes(file) || done.has(file)) return
      for (const target of targetsOf(file)) follow(target, [...path, file])
      done.add(file)
    }
    for (const file of files) follow(file, [])
    expect(circles).toEqual([])
  })

  it('keeps Node modules out of the pure layers', () => {
    const pure = imports.filter(({ layer, target }) => target.startsWith('node:') && !worldly.has(layer))
    expect(pure.filter(({ target }) => !CODECS.has(target)).map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('serves on this machine alone, opens no other network and runs no program but git and the one that parses', () => {
    const network = /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|inspector|vm)$/
    const sockets = imports.filter(({ target }) => network.test(target)).map(({ file }) => file)
    // serve listens on 127.0.0.1. One end of the pipe to the process that parses is a socket without an address.
    expect(sockets).toEqual([
      'src/cli/report-server.ts',
      'src/cli/report-server.ts',
      'src/isolation/child-session.ts',
      'src/isolation/serve.ts',
    ])
    const spawning = imports.filter(({ target }) => /^(?:node:)?child_process$/.test(target)).map(({ file }) => file)
    expect(spawning).toEqual([
      'src/isolation/parser-process.ts',
      'src/isolation/spawn-parser.ts',
      'src/isolation/spawn-parser.ts',
      'src/sources/git/run-git.ts',
    ])
  })
})
