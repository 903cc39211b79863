/** Small files of every format, so that damage hits what matters; and what lies in those that are zip archives. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { zip } from '../../src/containers/zip.ts'
import { readWhole } from '../../src/containers/placed.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { makeZip } from '../containers/make-zip.ts'
import { mutantsOf } from './mutants.ts'
import type { NamedMutant } from './told-of.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures')

export interface Seed {
  readonly name: string
  readonly bytes: Buffer
}

/** Fixtures by format. */
export function seedsIn(kind: 'formats' | 'decoders'): [format: string, seeds: Seed[]][] {
  const root = join(fixtures, kind)
  return readdirSync(root)
    .filter((format) => statSync(join(root, format)).isDirectory())
    .sort()
    .map((format) => {
      const files = readdirSync(join(root, format), { recursive: true, encoding: 'utf8' })
        .map((name) => join(root, format, name))
        .filter((file) => statSync(file).isFile())
      return [format, files.sort().map((file) => ({ name: basename(file), bytes: readFileSync(file) }))]
    })
}

export function mutantFiles(seeds: readonly Seed[], count: number): NamedMutant[] {
  const mutants = [...mutantsOf(seeds.map(({ bytes }) => bytes), count)] // biome-ignore format: one line
  return mutants.map((mutant, at) => ({ ...mutant, name: `${at}/${(seeds[at % seeds.length] as Seed).name}` }))
}

/**
 * Zip archives of which one member is damaged and packed again as if nothing were: damage to the archive mostly ends at its checksums, and
 * reaches no reader of what lies inside.
 */
export async function mutantMembers(seeds: readonly Seed[], count: number): Promise<NamedMutant[]> {
  const made: NamedMutant[] = []
  for (const { name, bytes } of seeds) {
    const members = await membersOf(bytes)
    const share = Math.ceil(count / seeds.length / members.length)
    for (const [which, member] of members.entries())
      for (const { bytes: data, how } of mutantsOf([member.data], share)) {
        const entries = members.map((one, at) => (at === which ? { ...one, data: Buffer.from(data) } : one))
        made.push({ name: `inside ${made.length}/${name}`, bytes: makeZip(entries), how: `${member.name}: ${how}` })
      }
  }
  return made.slice(0, count)
}

/** Members that are not empty, without pictures. */
async function membersOf(bytes: Buffer): Promise<{ name: string; data: Buffer }[]> {
  const members: { name: string; data: Buffer }[] = []
  for await (const inside of zip.open(memorySource('a', bytes), DEFAULT_LIMITS)) {
    if (!('open' in inside) || /\.(?:png|jpeg)$/.test(inside.name)) continue
    const data = Buffer.from(await readWhole(inside, DEFAULT_LIMITS))
    if (data.length > 0) members.push({ name: inside.name.slice('a!/'.length), data })
  }
  return members
}
