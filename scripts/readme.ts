/** Fills the README's generated parts: tables from the code, screens from real runs. `npm run readme`, after a build. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { categories, classes } from '../rules/categories.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../src/model/rule.ts'
import { flagTable } from '../src/cli/help.ts'
import { story } from './readme-story.ts'

const root = join(import.meta.dirname, '..')
const path = join(root, 'README.md')

function between(text: string, open: string, close: string, content: string): string {
  const from = text.indexOf(open) + open.length
  return `${text.slice(0, from)}\n${content.trimEnd()}\n${text.slice(text.indexOf(close))}`
}

/** Ids of rules; those of countries, which docs/identifiers.md lists, as one entry. */
function idsOf(list: readonly Rule[]): readonly string[] {
  const national = list.filter(({ id }) => id.includes('/')).length
  const general = list.filter(({ id }) => !id.includes('/')).map(({ id }) => `\`${id}\``)
  return national === 0 ? general : [...general, `and [${national} of countries](docs/identifiers.md)`]
}

const classTable = [
  '| category | class | rules |',
  '|---|---|---|',
  ...categories.flatMap(({ id, label }) =>
    classes
      .filter((one) => one.category === id)
      .map((one) => ({ one, ids: idsOf(rules.filter((rule) => rule.class === one.id)) }))
      .filter(({ ids }) => ids.length > 0)
      .map(({ one, ids }) => `| ${label} | ${one.label} | ${ids.join(' ')} |`),
  ),
].join('\n')

let text = readFileSync(path, 'utf8')
text = between(text, '<!-- classes -->', '<!-- /classes -->', classTable)
text = between(text, '<!-- flags -->', '<!-- /flags -->', flagTable())
for (const [open, args] of [...text.matchAll(/<!-- output: (.+) -->/g)].map((match) => [match[0], match[1] as string] as const)) {
  const run = spawnSync(
    process.execPath,
    [join(root, 'bin/piiscope.js'), ...args.split(' '), ...(args.includes('-f ') ? [] : ['-f', 'pretty'])],
    { cwd: root, encoding: 'utf8' },
  )
  const at = text.indexOf(open)
  const rest = between(text.slice(at), open, '<!-- /output -->', `\`\`\`\n${run.stdout.replace(/[ \t]+$/gm, '').trim()}\n\`\`\``)
  text = text.slice(0, at) + rest
}
for (const [name, screen] of story(root)) {
  const open = `<!-- screen: ${name} -->`
  if (!text.includes(open)) throw new Error(`the README has no place for ${name}`)
  const at = text.indexOf(open)
  text = text.slice(0, at) + between(text.slice(at), open, '<!-- /screen -->', `\`\`\`console\n${screen}\n\`\`\``)
}
writeFileSync(path, text)
