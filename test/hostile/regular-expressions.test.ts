import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { check } from 'recheck'
import { expect, it } from 'vitest'
import { parseAst } from 'vitest/node'
import { scan } from '../../src/scan.ts'

const root = resolve(import.meta.dirname, '../..')

/** Where a pattern was written, by its source and flags. */
const written = new Map<string, { source: string; flags: string; at: string }>()

/** All literals of the sources; those made of parts are seen when a scan of the fixtures makes them. */
function* literals(folder: string): Generator<{ source: string; flags: string; at: string }> {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.includes('assembly')) continue
    const at = join(folder, name)
    const found: { source: string; flags: string; at: string }[] = []
    JSON.stringify(parseAst(readFileSync(join(root, at), 'utf8'), { lang: 'ts' }), (key, value) => {
      if (key === 'regex') found.push({ source: value.pattern, flags: value.flags, at })
      return typeof value === 'bigint' ? null : value
    })
    yield* found
  }
}

async function made(): Promise<void> {
  const plain = globalThis.RegExp
  const seen = (expression: RegExp): RegExp => {
    written.set(String(expression), { source: expression.source, flags: expression.flags, at: 'made while it ran' })
    return expression
  }
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [source, flags]) => seen(new target(source, flags)),
    apply: (target, _, [source, flags]) => seen(target(source, flags)),
  })
  try {
    for await (const _ of scan([join(root, 'fixtures')], { threads: 1 }));
  } finally {
    globalThis.RegExp = plain
  }
}

/**
 * Whether a group that is repeated holds what can be of several lengths, or a choice: only then can a text be read in a number of ways that
 * doubles with each letter. A group that comes at most eight times cannot hold anybody up.
 */
function isNested(source: string): boolean {
  const open: { varies: boolean }[] = []
  const vary = (): void => {
    const last = open.at(-1)
    if (last) last.varies = true
  }
  let nested = false
  let set = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (set) set = sign !== ']'
    else if (sign === '[') set = true
    else if (sign === '|') vary()
    else if (sign === '(') {
      open.push({ varies: false })
      if (source[at + 1] === '?') at++
    } else if (sign === ')') {
      const group = open.pop()
      const times = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})/.exec(source.slice(at + 1))
      const most = times ? mostOf(times) : 1
      if (group?.varies && most > 8) nested = true
      if (group?.varies || (times && !(times[1] && !times[2]))) vary()
    } else if (/^(?:[*+?]|\{\d+,\d*\})/.test(source.slice(at))) vary()
  }
  return nested
}

function mostOf([sign, least, , most]: readonly (string | undefined)[]): number {
  if (sign === '?') return 1
  return least === undefined || most === '' ? Infinity : Number(most ?? least)
}

it('no regular expression takes time that doubles with the length of a text', { timeout: 600_000 }, async () => {
  await made()
  for (const literal of [...literals('src'), ...literals('rules')]) written.set(`/${literal.source}/${literal.flags}`, literal)
  expect(written.size).toBeGreaterThan(1000)
  const queue = [...written.values()].filter((one) => isNested(one.source))
  expect(queue.length).toBeGreaterThan(50)
  const wrong: string[] = []
  const work = async (): Promise<void> => {
    for (let one = queue.pop(); one; one = queue.pop()) {
      const told = await check(one.source, one.flags, { timeout: 20_000 })
      if (told.status === 'vulnerable' && told.complexity.type === 'exponential')
        wrong.push(`${one.at}: /${one.source}/${one.flags}`)
    }
  }
  await Promise.all([work(), work()])
  expect(wrong).toEqual([])
})

it('knows what can double', () => {
  expect(isNested('^(?:#[^\\n]*\\r?\\n)*#')).toBe(true)
  expect(isNested('^[a-z]+(?:[A-Z]+[a-z]*)+$')).toBe(true)
  expect(isNested('(?:a|ab){2,}')).toBe(true)
  expect(isNested('(?:[-_]\\w{4})*[(+*]+')).toBe(false)
})
