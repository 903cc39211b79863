import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from '../../../src/cli/config/find-config.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'piiscope-config-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): void {
  fs.mkdirSync(dirname(join(folder, name)), { recursive: true })
  fs.writeFileSync(join(folder, name), text)
}
const load = (given: string | null = null) => loadConfig(`${folder}/`, given, folder)

describe('configuration', () => {
  it.each([
    ['piiscope.config.yaml', 'minConfidence: high # sure\n'],
    ['piiscope.config.yml', 'minConfidence: high\n'],
    ['piiscope.config.json', '{"minConfidence": "high"}'],
    ['piiscope.config.jsonc', '// why\n{\n\t"minConfidence": "high", /* so */\n}\n'],
    ['.piiscope/config.yaml', 'minConfidence: high\n'],
    ['package.json', '{"name": "x", "piiscope": {"minConfidence": "high"}}'],
  ])('is found in %s', async (name, text) => {
    write(name, text)
    const { config, file, origins } = await load()
    expect(config).toMatchObject({ minConfidence: 'high' })
    expect(file).toBe(name)
    expect(origins.get('minConfidence')).toMatchObject({ file: name })
  })

  it('may be absent or empty', async () => {
    expect(await load()).toMatchObject({ file: null })
    write('package.json', '{"name": "piiscope", "keywords": ["piiscope"]}')
    expect(await load()).toMatchObject({ file: null })
    write('piiscope.config.yaml', '# nothing yet\n')
    expect(await load()).toMatchObject({ file: 'piiscope.config.yaml', config: { version: 1 } })
  })

  it.each([
    ['minConfidence: hihg\n', 'piiscope.config.yaml:1:1: minConfidence: must be one of low, medium, high (did you mean "high"?)'],
    ['version: 1\nminConfidnece: high\n', 'piiscope.config.yaml:2:1: minConfidnece: unknown key (did you mean "minConfidence"?)'],
    [
      'rules:\n  iban: hihg\n',
      'piiscope.config.yaml:2:3: rules.iban: must be one of off, low, medium, high, critical, or a map (did you mean "high"?)',
    ],
    ['ignores:\n  - rule: iban\n', 'piiscope.config.yaml:2:5: ignores[0]: "reason" is missing'],
    [
      'ignores:\n  - { rule: iban, reason: x, expires: soon }\n',
      '2:30: ignores[0].expires: has the wrong form: a date such as 2027-03-31',
    ],
    ['policy: { maxIgnoreDays: 0 }\n', 'policy.maxIgnoreDays: must be 1 or more'],
    ['exclude: dist\n', 'exclude: must be a list'],
    ['a: [1\n', 'piiscope.config.yaml:'],
    ['version: 1\nversion: 1\n', 'piiscope.config.yaml:2:1: this key is there twice'],
    ['version: 2\n', 'version: must be 1'],
  ])('says where %j is wrong', async (text, message) => {
    write('piiscope.config.yaml', text)
    await expect(load()).rejects.toThrow(UsageError)
    await expect(load()).rejects.toThrow(message)
  })

  it('is never code, nor two files, nor an address', async () => {
    write('piiscope.config.ts', 'throw new Error("ran")')
    expect(await load()).toMatchObject({ file: null })
    await expect(load('piiscope.config.ts')).rejects.toThrow('is code')
    await expect(load('nope.yaml')).rejects.toThrow('there is no nope.yaml')
    write('piiscope.config.yaml', 'extends: ["https://example.com/x.yaml"]\n')
    await expect(load()).rejects.toThrow('piiscope.config.yaml:1:11: extends[0]: there is no such file or package')
    write('piiscope.config.json', '{}')
    await expect(load()).rejects.toThrow('two configurations')
  })

  it('extends files and packages: lists and maps are joined, single settings replaced', async () => {
    write('piiscope.config.yaml', 'extends: ["@acme/base", ./own/more.yaml]\nexclude: [c]\nrules: { iban: off }\n')
    write(
      'node_modules/@acme/base/piiscope.config.json',
      '{"exclude": ["a"], "minConfidence": "low", "rules": {"iban": "low", "vin": "off"}}',
    )
    write('own/more.yaml', 'extends: [./most.yaml]\nexclude: [b]\nminConfidence: high\n')
    write('own/most.yaml', 'policy: { failOn: high }\n')
    const { config, origins } = await load()
    expect(config).toEqual({
      version: 1,
      exclude: ['a', 'b', 'c'],
      minConfidence: 'high',
      rules: { iban: 'off', vin: 'off' },
      policy: { failOn: 'high' },
    })
    expect(origins.get('exclude.1')).toMatchObject({ file: 'own/more.yaml', line: 2 })
    expect(origins.get('rules.vin')).toMatchObject({ file: 'node_modules/@acme/base/piiscope.config.json' })
    write('own/most.yaml', 'extends: [../piiscope.config.yaml]\n')
    await expect(load()).rejects.toThrow('it extends itself')
  })

  it('is not unfolded without end', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefghi'[i]},`.repeat(9)}]`),
    ].join('\n')
    write('piiscope.config.yaml', bomb)
    await expect(load()).rejects.toThrow(UsageError)
  })
})
