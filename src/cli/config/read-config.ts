/** One configuration file: from text to checked data, with the place of everything in it. */
import { UsageError } from '../usage-error.ts'
import type { Config, Position } from './config.ts'
import { check, type Fault } from './schema-check.ts'
import { configSchema } from './schema.ts'

export interface ReadConfig {
  readonly config: Config
  /** @param path keys from the top; the place of the key, or of the list's item */
  readonly positionOf: (path: readonly (string | number)[]) => Position
}

export interface ConfigText {
  /** As shown. */
  readonly file: string
  readonly text: string
  /** For package.json: the key that holds the configuration. */
  readonly key?: string
}

/**
 * YAML, JSON and JSON with comments. Nothing is run: tags that would make objects are refused by the parser, aliases are counted.
 *
 * @throws UsageError with file, line and column; it quotes keys, never values
 */
export async function readConfig({ file, text, key }: ConfigText): Promise<ReadConfig | null> {
  const { LineCounter, parseDocument, isMap, isPair, isScalar, isSeq } = await import('./yaml.ts')
  const lines = new LineCounter()
  const isJson = /\.jsonc?$/.test(file)
  const document = parseDocument(isJson ? withoutComments(text) : text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'silent',
  })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const [error] = document.errors
  if (error !== undefined)
    throw UsageError.of('PS110', `${placeText(at(error.pos[0]))}: ${SYNTAX[error.code] ?? 'it cannot be read here'}`)
  const positionOf = (path: readonly (string | number)[]): Position => {
    let node: unknown = document.contents
    let offset = 0
    for (const step of key === undefined ? path : [key, ...path]) {
      let next: unknown
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
        const range = isScalar(pair?.key) ? pair.key.range : undefined
        if (range) offset = range[0]
        next = pair?.value
      } else if (isSeq(node) && typeof step === 'number') {
        next = node.items[step]
        const range = (next as { range?: readonly number[] } | undefined)?.range
        if (range?.[0] !== undefined) offset = range[0]
      }
      if (next === undefined || next === null) break
      node = next
    }
    return at(offset)
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    throw UsageError.of('PS110', `${file}: its aliases unfold to too much`)
  }
  if (key !== undefined) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
    value = (value as Record<string, unknown>)[key]
  }
  if (value === null) value = { version: 1 }
  const faults = check(value, configSchema)
  if (faults.length > 0) throw faultError(faults, positionOf)
  return { config: value as Config, positionOf }
}

/** Errors of the yaml package by their codes: its messages quote the text. */
const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: 'wrong indentation',
  DUPLICATE_KEY: 'this key is there twice',
  MISSING_CHAR: 'a closing character is missing',
  TAB_AS_INDENT: 'tabs cannot indent',
  UNEXPECTED_TOKEN: 'this does not belong here',
  BLOCK_AS_IMPLICIT_KEY: 'a ":" too many, or a missing quote',
  MULTILINE_IMPLICIT_KEY: 'a ":" is missing',
}

const FAULTS_SHOWN = 5

function faultError(faults: readonly Fault[], positionOf: ReadConfig['positionOf']): UsageError {
  const texts = faults
    .slice(0, FAULTS_SHOWN)
    .map(({ path, message }) => `${placeText(positionOf(path))}: ${keyText(path)}${message}`)
  const [first, ...rest] = texts
  const more = faults.length - texts.length
  return UsageError.of('PS110', first as string, [
    ...rest,
    ...(more > 0 ? [`and ${more} more`] : []),
    'all keys: piiscope schema config',
  ])
}

export function placeText({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`
}

/** `rules."us/ssn".severity: ` */
export function keyText(path: readonly (string | number)[]): string {
  if (path.length === 0) return ''
  const parts = path.map((part, i) =>
    typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${/^[\w-]+$/.test(part) ? part : JSON.stringify(part)}`,
  )
  return `${parts.join('')}: `
}

/** JSON with comments as JSON of the same length, so that places stay: comments and tabs become blanks. YAML reads the rest. */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\t/g, (found) =>
    found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '),
  )
}
