import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flagTable } from '../src/cli/help.ts'
import { rules } from '../rules/index.ts'
import { story } from '../scripts/readme-story.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const identifiers = readFileSync(join(root, 'docs/identifiers.md'), 'utf8')

describe('the README', () => {
  it('shows a library example that runs', async () => {
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const printed: unknown[][] = []
    const body = code.replace(/^import .*$/m, '')
    // The example's own text, run against the built library: what is shown is what works.
    const library = await import('../dist/src/index.js')
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
      ...names: string[]
    ) => (...values: unknown[]) => Promise<void>
    await new AsyncFunction('scan', 'memorySource', 'console', body)(library.scan, library.memorySource, {
      log: (...values: unknown[]) => printed.push(values),
    })
    expect(printed).toContainEqual(['email-address', 2, 11, '[EMAIL]'])
    expect(printed).toContainEqual(['person-name', 2, 1, '[NAME]'])
  })

  it('shows how a stream, a folder and what goes wrong are told', async () => {
    const code = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)][1]?.[1] ?? ''
    const library = await import('../dist/src/index.js')
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
      ...names: string[]
    ) => (...values: unknown[]) => Promise<void>
    const body = code.replaceAll(/^import .*$/gm, '').replaceAll(' as const', '')
    const run = async (paths: Readonly<Record<string, string>>): Promise<unknown[][]> => {
      const printed: unknown[][] = []
      const scan = (inputs: readonly unknown[], options: object) =>
        library.scan(inputs.map((one) => (one === 'exports/' ? (paths['exports/'] ?? one) : one)) as string[], options)
      const file = join(root, 'fixtures/company/crm/customers.csv')
      const { InputError, streamSource } = library
      await new AsyncFunction('scan', 'streamSource', 'InputError', 'createReadStream', 'console', body)(
        scan,
        streamSource,
        InputError,
        () => createReadStream(file),
        { log: (...values: unknown[]) => printed.push(values) },
      )
      return printed
    }
    const printed = await run({ 'exports/': join(root, 'fixtures/company/hr') })
    expect(printed.map(([file, field, rule]) => [file, field, rule])).toContainEqual(['upload.csv', 'email', 'email-address'])
    expect(printed.at(-1)?.[0]).toBe('complete')
    expect(await run({})).toEqual([[['exports/']]])
  })

  it('lists every flag and every rule', () => {
    expect(readme).toContain(flagTable().trim())
    for (const { id } of rules) expect(id.includes('/') ? identifiers : readme).toContain(`\`${id}\``)
  })

  it.skipIf(process.platform === 'win32')(
    'tells its story as it happens',
    () => {
      // How sure a finding is changes with the evidence; what is said about it does not.
      const plain = (text: string): string => text.replace(/[+-] +\d+\.\d bits|over 0\.99|0\.\d\d/g, '#')
      for (const [name, screen] of story(root)) {
        const shown = readme.split(`<!-- screen: ${name} -->`)[1]?.split('<!-- /screen -->')[0] ?? ''
        expect(plain(shown).trim()).toBe(plain(`\`\`\`console\n${screen}\n\`\`\``))
      }
    },
    120_000,
  )
})
