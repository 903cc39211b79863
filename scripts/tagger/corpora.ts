/** Reads the labelled corpora the tagger is trained on: Broad Twitter Corpus, Wikigold, WNUT 2017, LitBank. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Label = 'person' | 'address' | 'organisation' | 'place'

/** A text and what in it is of which type; offsets in UTF-16 units. */
export interface Example {
  readonly text: string
  readonly spans: readonly { readonly label: Label; readonly start: number; readonly end: number }[]
}

const LABELS: Readonly<Record<string, Label>> = {
  person: 'person',
  PER: 'person',
  LOC: 'place',
  location: 'place',
  ORG: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  PERSON: 'person',
  LOCATION: 'place',
  ORGANIZATION: 'organisation',
}

const CONLL = ['btc_a', 'btc_b', 'btc_e', 'btc_f', 'btc_g', 'wikigold', 'wnut17_dev', 'wnut17_train']

/** @param folder `train` of the shared data */
export function readCorpora(folder: string): Example[] {
  return [...CONLL.flatMap((name) => readConll(join(folder, 'conll', `${name}.conll`))), ...readLitbank(join(folder, 'litbank'))]
}

/** The sets under `eval/dev/text` that are there for training. What `train` has already is left out. */
const LABELLED = ['wnut17', 'btc']

/** @param shared folder of the shared data; @param known what has been read of `train` */
export function readLabelled(shared: string, known: readonly Example[]): Example[] {
  const bare = (text: string): string => text.replace(/\s+/g, '').toLowerCase()
  const seen = new Set(known.map(({ text }) => bare(text)))
  return LABELLED.flatMap((name) =>
    readFileSync(join(shared, 'eval/dev/text', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Labelled)
      .filter(({ text }) => !seen.has(bare(text)))
      .map(({ text, spans }) => ({
        text,
        spans: spans.flatMap(({ start, end, type }) => {
          const label = LABELS[type]
          return label === undefined ? [] : [{ label, start, end }]
        }),
      })),
  )
}

interface Labelled {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

type Row = readonly [word: string, tag: string]

function readConll(file: string): Example[] {
  const sentences: Row[][] = [[]]
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.trim().split(/\s+/)
    if (fields.length < 2) {
      if ((sentences.at(-1) as Row[]).length > 0) sentences.push([])
    } else if (fields[0] !== '-DOCSTART-') (sentences.at(-1) as Row[]).push([fields[0] as string, fields.at(-1) as string])
  }
  return sentences.filter((rows) => rows.length > 0).map((rows) => joinWords(joinHandles(rows)))
}

/** Some files part the `@` from a handle, and call handles people: they are user names. */
function joinHandles(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (let i = 0; i < rows.length; i++) {
    const [word, tag] = rows[i] as Row
    if (word === '@' && i + 1 < rows.length) joined.push([`@${(rows[++i] as Row)[0]}`, 'O'])
    else joined.push(word.startsWith('@') ? [word, 'O'] : [word, tag])
  }
  return joined
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%]|'s|n't|'m|'re|'ve|'d|'ll|''|”|’s)$/i
const NO_SPACE_AFTER = /^[([{$#“]$/

function joinWords(rows: readonly Row[]): Example {
  let text = ''
  const spans: { label: Label; start: number; end: number }[] = []
  let open: string | null = null
  let before = ''
  for (const [word, tag] of rows) {
    if (text !== '' && !NO_SPACE_BEFORE.test(word) && !NO_SPACE_AFTER.test(before)) text += ' '
    const start = text.length
    text += word
    const kind = tag.slice(2)
    const label = tag === 'O' ? undefined : LABELS[kind]
    const last = spans.at(-1)
    if (label !== undefined) {
      if (last !== undefined && open === kind && !tag.startsWith('B')) last.end = text.length
      else spans.push({ label, start, end: text.length })
    }
    open = label === undefined ? null : kind
    before = word
  }
  return { text, spans }
}

/** Proper-name mentions only: `the old man` is no name. A line is a paragraph. */
function readLitbank(folder: string): Example[] {
  const examples: Example[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.ann'))
    .sort()) {
    const text = readFileSync(join(folder, name.replace(/\.ann$/, '.txt')), 'utf8')
    const spans: { label: Label; start: number; end: number }[] = []
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const match = /^T\d+\tPROP_(PER|GPE|LOC|ORG|FAC) (\d+) (\d+)\t/.exec(line)
      if (match === null) continue
      const label = match[1] === 'PER' ? 'person' : match[1] === 'ORG' ? 'organisation' : 'place'
      spans.push({ label, start: Number(match[2]), end: Number(match[3]) })
    }
    spans.sort((a, b) => a.start - b.start || b.end - a.end)
    const outer = spans.filter((span, i) => spans.slice(0, i).every((other) => other.end <= span.start))
    let from = 0
    for (const line of text.split('\n')) {
      const to = from + line.length
      const inside = outer.filter((span) => span.start >= from && span.end <= to)
      if (line.trim() !== '' && (inside.length > 0 || examples.length % 3 === 0)) {
        examples.push(
          withoutTitles({
            text: line,
            spans: inside.map((span) => ({ ...span, start: span.start - from, end: span.end - from })),
          }),
        )
      }
      from = to + 1
    }
  }
  return examples
}

const TITLE =
  /^(?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Lord|Captain|Colonel|Aunt|Uncle|Madame|Mme|Monsieur|Count|King|Queen|Prince|Princess|Doctor|Reverend|Rev|Father|Judge|Major|General|the) ?\.? )+/

/** Titles are not part of a name: `Mr. <Darcy>`; and spaces before punctuation are the corpus's, not the writer's. */
function withoutTitles(example: Example): Example {
  const kept = example.spans.flatMap((span) => {
    if (span.label !== 'person') return [span]
    const title = TITLE.exec(example.text.slice(span.start, span.end))?.[0].length ?? 0
    return span.start + title < span.end ? [{ ...span, start: span.start + title }] : []
  })
  const places: number[] = []
  let text = ''
  for (let i = 0; i < example.text.length; i++) {
    places.push(text.length)
    const isOdd = example.text[i] === ' ' && /^ (?:[.,;:!?)]|'s\b|n't\b|’s\b)/.test(example.text.slice(i, i + 4))
    if (!isOdd) text += example.text[i]
  }
  places.push(text.length)
  return { text, spans: kept.map((span) => ({ ...span, start: places[span.start] as number, end: places[span.end] as number })) }
}
