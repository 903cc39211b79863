/** The examples of CONTRIBUTING.md are whole: they can be copied and work. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Reporter } from '../src/model/reporter.ts'
import type { Rule } from '../src/model/rule.ts'
import { finding, render, run } from './reporters/events.ts'

const root = join(import.meta.dirname, '..')
const examples = [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = '']) => code,
)

/** The module that an example is, as if it lay in the folder that it is for. */
async function moduleOf(sign: string, folder: string): Promise<Record<string, unknown>> {
  const code = examples.find((one) => one.includes(sign)) ?? ''
  const place = mkdtempSync(join(root, 'node_modules', '.example-'))
  try {
    const file = join(place, 'example.ts')
    writeFileSync(
      file,
      code.replaceAll(/from '(\.[^']+)'/g, (_, path: string) => `from '${join(root, folder, path)}'`),
    )
    return (await import(file)) as Record<string, unknown>
  } finally {
    rmSync(place, { recursive: true })
  }
}

it('the rule finds what its examples mark, behind its key and in a column', async () => {
  const { rule } = (await moduleOf('export const rule', 'rules')) as { rule: Rule }
  for (const example of rule.examples.match) {
    const [before = '', value = ''] = example.split(/<<|>>/)
    const bytes = new Uint8Array(2048)
    bytes.set(Buffer.from(example.replace(/<<|>>/g, '')))
    const place = rule.locate?.(bytes, Buffer.byteLength(before.slice(0, before.indexOf(':') + 1)))
    expect(place).toBe(Buffer.byteLength(before) * 4096 + Buffer.byteLength(value))
  }
  for (const { values } of rule.examples.field ?? []) for (const value of values) expect(rule.value?.test(value)).toBe(true)
})

it('the reporter reports', async () => {
  const { reporter } = (await moduleOf('export const reporter', 'src/reporters')) as { reporter: Reporter }
  expect(render(reporter, run([finding('iban', 'a.ts'), finding('iban', 'a.ts'), finding('iban', 'b.ts')]))).toBe('a.ts\nb.ts\n')
})
