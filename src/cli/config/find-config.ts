/** Finds the project's configuration and what it extends. Only at the root of the project, only data, and never code. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { readSmallFile } from '../../sources/regular-file.ts'
import { UsageError } from '../usage-error.ts'
import { type Config, type LoadedConfig, NO_CONFIG, type Position } from './config.ts'
import { keyText, placeText, type ReadConfig, readConfig } from './read-config.ts'

/** In one folder there may be only one of these. */
export const CONFIG_FILES: readonly string[] = [
  'piiscope.config.yaml',
  'piiscope.config.yml',
  'piiscope.config.json',
  'piiscope.config.jsonc',
  '.piiscope/config.yaml',
  '.piiscope/config.yml',
  '.piiscope/config.json',
]
const PACKAGE = 'package.json'
const PACKAGE_KEY = 'piiscope'

/** Bytes of a configuration file. */
const LIMIT = 2 ** 20
const MOST_EXTENDED = 20

/**
 * @param root of the project, ends in a slash
 * @param given the file of --config, or null to look for one
 * @throws UsageError
 */
export async function loadConfig(root: string, given: string | null, cwd: string): Promise<LoadedConfig> {
  if (given !== null) {
    const path = resolve(cwd, given)
    if (/\.[cm]?[jt]s$/.test(path))
      throw UsageError.of('PS110', `--config: ${given} is code; configuration is data (YAML or JSON)`)
    if (!existsSync(path)) throw UsageError.of('PS110', `--config: there is no ${given}`)
    return load(path, root, cwd)
  }
  const found = CONFIG_FILES.filter((name) => existsSync(join(root, name)))
  const fromPackage = await readPackage(root, cwd)
  if (found.length + (fromPackage === null ? 0 : 1) > 1) {
    const names = [...found, ...(fromPackage === null ? [] : [`${PACKAGE} ("${PACKAGE_KEY}")`])]
    throw UsageError.of('PS110', 'there are two configurations, and it is not clear which counts', [...names, 'keep one of them'])
  }
  if (fromPackage !== null) return merged(join(root, PACKAGE), fromPackage, root, cwd)
  return found[0] === undefined ? NO_CONFIG : load(join(root, found[0]), root, cwd)
}

async function readPackage(root: string, cwd: string): Promise<ReadConfig | null> {
  const path = join(root, PACKAGE)
  const bytes = readSmallFile(path, LIMIT)
  // Most have no such key: then nothing is parsed.
  if (bytes === null || !bytes.includes(`"${PACKAGE_KEY}"`)) return null
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
  const own = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[PACKAGE_KEY] : undefined
  if (typeof own !== 'object' || own === null) return null
  return readConfig({ file: shown(path, cwd), text: bytes.toString('utf8'), key: PACKAGE_KEY })
}

async function load(path: string, root: string, cwd: string): Promise<LoadedConfig> {
  return merged(path, await readFile(path, cwd), root, cwd)
}

async function readFile(path: string, cwd: string): Promise<ReadConfig> {
  const bytes = readSmallFile(path, LIMIT)
  if (bytes === null) throw UsageError.of('PS110', `${shown(path, cwd)} cannot be read`)
  if (bytes.length > LIMIT) throw UsageError.of('PS110', `${shown(path, cwd)} is larger than a configuration can be`)
  const read = await readConfig({ file: shown(path, cwd), text: bytes.toString('utf8').replace(/^\ufeff/, '') })
  return read as ReadConfig
}

async function merged(path: string, read: ReadConfig, root: string, cwd: string): Promise<LoadedConfig> {
  return { ...(await withExtended(path, read, root, cwd, [path])), file: shown(path, cwd) }
}

type Settings = Pick<LoadedConfig, 'config' | 'origins'>

/** What is extended comes first, so that the file's own settings win. */
async function withExtended(
  path: string,
  { config, positionOf }: ReadConfig,
  root: string,
  cwd: string,
  chain: readonly string[],
): Promise<Settings> {
  let base: Settings = { config: { version: 1 }, origins: new Map() }
  for (const [i, name] of (config.extends ?? []).entries()) {
    const fail = (why: string): UsageError =>
      UsageError.of('PS110', `${placeText(positionOf(['extends', i]))}: ${keyText(['extends', i])}${why}`)
    const target = extendedPath(name, path, root)
    if (target === null) throw fail('there is no such file or package')
    if (chain.includes(target)) throw fail('it extends itself')
    if (chain.length > MOST_EXTENDED) throw fail('too many files extend each other')
    base = joined(base, await withExtended(target, await readFile(target, cwd), root, cwd, [...chain, target]))
  }
  return joined(base, { config, origins: originsOf(config, positionOf) })
}

function originsOf(config: Config, positionOf: ReadConfig['positionOf']): Map<string, Position> {
  const origins = new Map<string, Position>()
  for (const [key, value] of Object.entries(config)) {
    origins.set(key, positionOf([key]))
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.keys(value)) {
      origins.set(`${key}.${inner}`, positionOf([key, Array.isArray(value) ? Number(inner) : inner]))
    }
  }
  return origins
}

/** A path is relative to the file that names it; anything else is a package's name. No addresses: a scan opens no network. */
function extendedPath(name: string, from: string, root: string): string | null {
  if (/^[a-z]+:\/\//i.test(name)) return null
  const candidates =
    name.startsWith('.') || isAbsolute(name)
      ? [resolve(dirname(from), name)]
      : ['', '/piiscope.config.yaml', '/piiscope.config.yml', '/piiscope.config.json', '/piiscope.config.jsonc'].map((end) =>
          join(root, 'node_modules', `${name}${end}`),
        )
  return candidates.find((path) => /\.(?:ya?ml|jsonc?)$/.test(path) && existsSync(path)) ?? null
}

/** Lists are joined, maps too, and of single settings the later one counts. */
function joined({ config: a, origins: before }: Settings, { config: b, origins: after }: Settings): Settings {
  const { extends: _a, ...mine } = a
  const { extends: _b, ...others } = b
  const lengths = new Map(Object.entries(mine).map(([key, value]) => [key, Array.isArray(value) ? value.length : 0]))
  const origins = new Map(before)
  for (const [name, position] of after) {
    const [key = '', inner = ''] = name.split(/\.(.*)/s)
    const isItem = /^\d+$/.test(inner) && Array.isArray(Object.entries(others).find(([other]) => other === key)?.[1])
    if (key !== 'extends') origins.set(isItem ? `${key}.${Number(inner) + (lengths.get(key) ?? 0)}` : name, position)
  }
  return {
    origins,
    config: {
      ...mine,
      ...others,
      ...(a.exclude || b.exclude ? { exclude: [...(a.exclude ?? []), ...(b.exclude ?? [])] } : {}),
      ...(a.customRules || b.customRules ? { customRules: [...(a.customRules ?? []), ...(b.customRules ?? [])] } : {}),
      ...(a.overrides || b.overrides ? { overrides: [...(a.overrides ?? []), ...(b.overrides ?? [])] } : {}),
      ...(a.ignores || b.ignores ? { ignores: [...(a.ignores ?? []), ...(b.ignores ?? [])] } : {}),
      ...(a.sources || b.sources ? { sources: [...(a.sources ?? []), ...(b.sources ?? [])] } : {}),
      ...(a.rules || b.rules ? { rules: { ...a.rules, ...b.rules } } : {}),
      ...(a.limits || b.limits ? { limits: { ...a.limits, ...b.limits } } : {}),
      ...(a.policy || b.policy ? { policy: { ...a.policy, ...b.policy } } : {}),
    },
  }
}

function shown(path: string, cwd: string): string {
  const way = relative(cwd, path).split(sep).join('/')
  return way.startsWith('../../..') ? path : way
}
