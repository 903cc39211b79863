/** Lines of packages this project installs (MIT and alike, versions fixed by the lockfile): code in which nobody is named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example } from './corpora.ts'
import type { Random } from './random.ts'

const PACKAGES = [
  'commander',
  'ajv/lib',
  'fast-glob',
  'validator/lib',
  'fast-check/lib',
  'libphonenumber-js/es6',
  '@faker-js/faker/dist',
  'chalk',
  'csv-parse/lib',
  'micromatch',
  'picomatch',
]

/** Of a file; some packages are one large file. */
const MOST_LINES = 20_000

/** Lines that may name somebody are left out. */
const MAY_NAME =
  /author|copyright|licen[sc]e|contribut|thanks|©|@\w+\.|github\.com|by [A-Z]|\bMr|\bDr|['"][A-Z][a-z]+ [A-Z][a-z]+['"]/i

/** Others, for how sure the tagger may be: it must not have learnt from them. */
const OTHER_PACKAGES = [
  'vitest/dist',
  'yaml/dist',
  'markdown-it/lib',
  'stdnum/lib',
  'vite/dist/node',
  'postcss/lib',
  'highlight.js/lib',
  'undici/lib',
]

/** Pieces of 30 lines that the tagger is not trained on. @param folder node_modules */
export function readOtherCode(folder: string): Example[] {
  const lines = linesOf(folder, OTHER_PACKAGES)
  return Array.from({ length: Math.floor(lines.length / 30) }, (_, i) => ({
    text: lines.slice(30 * i, 30 * i + 30).join('\n'),
    spans: [],
  }))
}

/** Whose manuals are read; all are installed on every platform. */
const MANUALS = [
  'acorn',
  'bson',
  'chai',
  'chalk',
  'chardet',
  'commander',
  'csv-parse',
  'domhandler',
  'domutils',
  'entities',
  'esbuild',
  'estree-walker',
  'fast-check',
  'fast-glob',
  'fast-uri',
  'fzstd',
  'highlight.js',
  'htmlparser2',
  'hucre',
  'hyparquet',
  'hyparquet-compressors',
  'jschardet',
  'knip',
  'libphonenumber-js',
  'long',
  'magic-string',
  'markdown-it',
  'micromatch',
  'mysql2',
  'nanoid',
  'node-emoji',
  'papaparse',
  'pg',
  'pg-pool',
  'picomatch',
  'postcss',
  'publint',
  're2js',
  'rolldown',
  'sax',
  'semver',
  'smol-toml',
  'tinybench',
  'tinyexec',
  'tsx',
  'undici',
  'unpdf',
  'validator',
  'vite',
  'vitest',
  'xml-js',
  'yaml',
  '@e965/xlsx',
  '@biomejs/biome',
  '@fastify/busboy',
  '@uwdata/flechette',
  '@kenjiuno/msgreader',
  '@arethetypeswrong/cli',
  '@actions/core',
  '@noble/hashes',
]
/** Lines of a manual. */
const LONGEST_MANUAL = 600

/** Manuals of software, with the names of many products and, but for lines that are left out, of nobody. @param folder node_modules */
export function readManuals(folder: string): Example[] {
  return MANUALS.flatMap((name) => {
    const at = join(folder, name)
    const file = existsSync(at) ? readdirSync(at).find((one) => /^readme\.md$/i.test(one)) : undefined
    if (file === undefined) return []
    const lines = readFileSync(join(at, file), 'utf8').split('\n').slice(0, LONGEST_MANUAL)
    const named = (line: string): boolean => MAY_NAME.test(line) || CREDITS.test(line)
    return [{ text: lines.filter((line) => !named(line)).join('\n'), spans: [] }]
  })
}

const CREDITS = /sponsor|backer|credit|maintain|inspired|created by|@[a-z]|['"]\w+['"]: *['"][A-Z]/i

function linesOf(folder: string, packages: readonly string[]): string[] {
  return packages
    .flatMap((name) => filesOf(join(folder, name)))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(0, MOST_LINES))
    .filter((line) => line.trim().length > 12 && line.length < 180 && !MAY_NAME.test(line))
}

/** @param folder node_modules; @param count pieces of 1 to 6 lines */
export function readCode(folder: string, count: number, random: Random): Example[] {
  const lines = linesOf(folder, PACKAGES)
  const capital = /[A-Z]/
  return Array.from({ length: count }, () => {
    const at = random.whole(0, lines.length - 8)
    const text = lines.slice(at, at + random.whole(1, 6)).join('\n')
    return { text: capital.test(text) ? text : (lines.slice(at).find((line) => capital.test(line)) ?? text), spans: [] }
  })
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|ts|mjs)$/.test(name) && !name.includes('node_modules') && !/locale/.test(name))
    .sort()
    .slice(0, 200)
    .map((name) => join(folder, name))
}
