/** Identifiers as forms, letters, e-mails and files of keys write them: each rule's own words before its own examples. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

type Layout = (cue: string, value: string) => string

const page = (body: string): string => `<!DOCTYPE html>\n<html><body>\n${body}\n</body></html>\n`

/** By ending of the file: a label and its value. */
const LAYOUTS: readonly (readonly [name: string, ending: string, layout: Layout])[] = [
  ['colon', 'txt', (cue, value) => `${cue}: ${value}\n`],
  ['blank', 'txt', (cue, value) => `${cue} ${value}\n`],
  ['second line', 'txt', (cue, value) => `Acme Sp. z o.o.\n${cue}: ${value}\n`],
  ['blank and colon', 'txt', (cue, value) => `${cue} : ${value}\n`],
  ['No.', 'txt', (cue, value) => `${cue} No. ${value}\n`],
  ['#', 'txt', (cue, value) => `${cue} # ${value}\n`],
  ['dash', 'txt', (cue, value) => `${cue} – ${value}\n`],
  ['tab', 'txt', (cue, value) => `${cue}\t${value}\n`],
  ['dots', 'txt', (cue, value) => `${cue}..........: ${value}\n`],
  ['capitals', 'txt', (cue, value) => `${cue.toUpperCase()}: ${value}\n`],
  ['small letters', 'txt', (cue, value) => `${cue.toLowerCase()}: ${value}\n`],
  ['line above', 'txt', (cue, value) => `Form 12\n\n${cue}:\n${value}\n\nend\n`],
  ['brackets', 'txt', (cue, value) => `The applicant (${cue}: ${value}) has called twice.\n`],
  ['letter', 'txt', (cue, value) => `Hello, my ${cue} is ${value}, thanks.\n`],
  ['bold label', 'md', (cue, value) => `- **${cue}:** ${value}\n- **Status:** open\n`],
  ['bold value', 'md', (cue, value) => `The ${cue} **${value}** is known.\n`],
  ['code', 'md', (cue, value) => `${cue}: \`${value}\`\n`],
  ['table of Markdown', 'md', (cue, value) => `| Item | Value |\n|---|---|\n| ${cue} | ${value} |\n| Status | open |\n`],
  ['table of HTML', 'html', (cue, value) => page(`<table><tr><td>${cue}</td><td>${value}</td></tr></table>`)],
  [
    'lines of HTML',
    'html',
    (cue, value) => page(`<table><tr>\n  <th>${cue}:</th>\n  <td class="v">${value}</td>\n</tr></table>`),
  ],
  ['list of HTML', 'html', (cue, value) => page(`<dl><dt>${cue}</dt><dd>${value}</dd></dl>`)],
  ['strong', 'html', (cue, value) => page(`<p><strong>${cue}</strong>: ${value}</p>`)],
]

const wordsIn = (cue: string): string[] => cue.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const camel = (cue: string): string =>
  wordsIn(cue)
    .map((word, i) => (i === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join('')
const xml = (body: string): string => `<?xml version="1.0"?>\n${body}\n`

/** By ending of the file: a field and its value. */
const FIELDS: readonly (readonly [name: string, ending: string, layout: Layout])[] = [
  ['key with blanks', 'json', (cue, value) => `${JSON.stringify({ status: 'open', [cue]: value })}\n`],
  ['snake_case', 'json', (cue, value) => `${JSON.stringify({ status: 'open', [wordsIn(cue).join('_')]: value })}\n`],
  ['camelCase', 'json', (cue, value) => `${JSON.stringify({ customer: { status: 'open', [camel(cue)]: value } })}\n`],
  ['snake_case', 'yaml', (cue, value) => `status: open\n${wordsIn(cue).join('_')}: "${value}"\n`],
  ['kebab-case', 'yaml', (cue, value) => `status: open\n${wordsIn(cue).join('-')}: "${value}"\n`],
  ['element', 'xml', (cue, value) => xml(`<r><status>open</status><${camel(cue)}>${value}</${camel(cue)}></r>`)],
  ['attribute', 'xml', (cue, value) => xml(`<r status="open" ${wordsIn(cue).join('-')}="${value}"/>`)],
]

interface Written {
  readonly layout: string
  readonly name: string
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Each cue in every third layout, so that each layout meets some cue of each rule. */
function written(layouts: typeof LAYOUTS): Written[] {
  const all: Written[] = []
  for (const { id, identifier, class: of, examples } of rules) {
    // Plates are groups too short to be seen without a colon: their own rules' examples say what is.
    if (identifier === undefined || of === 'vehicle' || !id.includes('/')) continue
    const values = examples.match.map((example) => example.split(/<<|>>/)[1] ?? '').filter((value) => !value.includes('\n'))
    identifier.cues.forEach((cue, c) => {
      layouts.forEach(([name, ending, write], l) => {
        if ((c + l) % 3 !== 0) return
        const layout = `${name} ${ending}`
        const value = values[(c + l) % values.length] as string
        const text = write(cue, value)
        const from = Buffer.byteLength(text.slice(0, text.lastIndexOf(value)))
        all.push({
          layout,
          name: `${id.replace('/', '-')}-${all.length}.${ending}`,
          text,
          from,
          to: from + Buffer.byteLength(value),
        })
      })
    })
  }
  return all
}

async function foundIn(texts: readonly Written[]): Promise<ReadonlySet<string>> {
  const byName = new Map(texts.map((one) => [one.name, one]))
  const found = new Set<string>()
  const sources = texts.map(({ name, text }) => memorySource(name, text))
  for await (const event of scan(sources, { minConfidence: 'medium', threads: 1 })) {
    if (event.event !== 'finding' || event.offset === null) continue
    const { from, to } = byName.get(event.file) as Written
    if (event.offset < to && event.offset + (event.length ?? 0) > from) found.add(event.file)
  }
  return found
}

/** Of a layout: what is left are words of one letter and names that another reading takes (`pass`, `NID=`). */
const LEAST = 0.96

describe('identifiers behind the words of their rules', async () => {
  const texts = written(LAYOUTS)
  const found = await foundIn(texts)

  it('are enough to tell', () => expect(texts.length).toBeGreaterThan(5000))

  it.each(LAYOUTS.map(([name, ending]) => `${name} ${ending}`))('are found: %s', (layout) => {
    const ofLayout = texts.filter((one) => one.layout === layout)
    const missed = ofLayout.filter(({ name }) => !found.has(name)).map(({ text }) => text)
    expect(1 - missed.length / ofLayout.length, missed.join('')).toBeGreaterThan(LEAST)
  })
})

/** What is left are initials (`p.i`), words that any program uses (`patient number`), and numbers that have no check. */
const LEAST_OF_FIELDS = 0.76

describe('identifiers in fields that are called by the words of their rules', async () => {
  const texts = written(FIELDS)
  const found = await foundIn(texts)

  it.each(FIELDS.map(([name, ending]) => `${name} ${ending}`))('are found: %s', (layout) => {
    const ofLayout = texts.filter((one) => one.layout === layout)
    const missed = ofLayout.filter(({ name }) => !found.has(name)).map(({ text }) => text)
    expect(ofLayout.length).toBeGreaterThan(300)
    expect(1 - missed.length / ofLayout.length, missed.join('')).toBeGreaterThan(LEAST_OF_FIELDS)
  })
})
