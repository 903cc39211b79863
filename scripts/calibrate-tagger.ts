/**
 * Fits how sure the tagger's finds are to the labelled development texts and writes src/detect/tagger/calibration-data.ts.
 *
 *     PIISCOPE_SHARED=../shared node --import tsx scripts/calibrate-tagger.ts     (part of npm run build:tagger)
 *
 * Names: logistic regression (scripts/tagger/logistic.ts). Addresses: isotonic regression, which of all rising functions from margin to share of
 * right finds the nearest one. No set counts for more than MOST_OF_A_SET finds; sets that the tagger is trained on are left out. Code of packages
 * that it is not trained on, and in which nobody is named, counts as one more set, and so do their manuals.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CIRCUMSTANCES, calibration } from '../src/detect/tagger/calibration.ts'
import { CALIBRATION_CLASSES, type CalibrationClass, type Steps } from '../src/detect/tagger/calibration-classes.ts'
import { collectWith } from '../src/detect/tagger/found.ts'
import { LineMemory } from '../src/detect/tagger/line-memory.ts'
import { ADDRESS } from '../src/detect/tagger/tags.ts'
import { TextTagger } from '../src/detect/tagger/text-tagger.ts'
import { loadTagger } from '../src/pipeline/word-data.ts'
import { Addresses } from './tagger/addresses.ts'
import { readManuals, readOtherCode } from './tagger/code.ts'
import type { Example } from './tagger/corpora.ts'
import { fitLogistic } from './tagger/logistic.ts'
import { Names, readGazetteer } from './tagger/names.ts'
import { News } from './tagger/news.ts'
import { Letters } from './tagger/letters.ts'
import { Offices } from './tagger/offices.ts'
import { Random } from './tagger/random.ts'
import { Rosters } from './tagger/rosters.ts'
import { Synth } from './tagger/synth.ts'

interface Gold {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string; readonly optional?: boolean }[]
  readonly types?: readonly string[]
  readonly ignore_types?: readonly string[]
}

interface Find {
  /** Of addresses. */
  readonly margin: number
  /** Of names. */
  readonly circumstances: readonly number[]
  readonly prose: boolean
  readonly right: boolean
  readonly set: string
}

const TRAINED_ON = new Set(['wnut17', 'btc', 'wikigold'])
const MOST_OF_A_SET = 400
/** Texts with names of things. */
const THINGS = 1500
const THING_TEMPLATES = [
  'name: {thing}\non: [push, pull_request]\n\njobs:\n  {word}:\n    name: {thing}\n    runs-on: ubuntu-latest',
  '      - name: {tool} {thing}\n        uses: actions/{slug}@v4',
  '- name: {tool}\n  image: {slug}:{version}\n  ports:\n  - name: {word}',
  '{\n  "name": "{thing}",\n  "version": "{version}",\n  "description": "{thing}"\n}',
  '{ "id": {num}, "name": "{thing}", "type": "{word}" }',
  '{word}:\n  id: {n}\n  name: {tool}\n  {word}: {num}',
  'label: {thing}\nname: {org}\nvalue: {num}',
  '<name>{thing}</name>\n<artifactId>{slug}</artifactId>',
  '{class}.new(name: "{thing}", {word}: {n})',
  '  name = "{tool}"\n  title = "{thing}"',
  // Places and peaks called like people, in rows.
  '{num},{nameplain},{cityplain},{country}\n{num},{nameplain},{cityplain},{country}\n{num},{cityplain},{nameplain},{country}',
  '{n}\t{nameplain}\t{num}\t{word}\n{n}\t{thing}\t{num}\t{word}\n{n}\t{nameplain}\t{num}\t{word}',
  '{num}-{n},"{nameplain}, {nameplain} of",{country},{thing}\n{num}-{n},{nameplain},{nameplain} I.,{country}',
  // Gazetteers as programs keep them.
  '{"id":"{word}/{shoutplace}","key":"{shoutplace}","lang":"{word}"}\n{"id":"{word}/{cityplain}","key":"{cityplain}","lang":"{word}"}',
  '{num};{shoutplace};{num};{shoutplace};{country}\n{num};{shoutplace};{num};{shoutplace};{country}',
  '{date};{cityplain};{nameplain} {word};{num}\n{date};{nameplain};{cityplain};{num}',
]
/** Texts with places, firms, shops and medicines where people stand too. */
const OFFICES = 400
/** Lists of people and of things, and letters and minutes. */
const ROSTERS = 80
const LETTERS = 150
/** Texts whose lines begin with labels, or end with what people answer, in other languages: nobody is named. */
const LABELS = 60
const LABEL_TEMPLATES = [
  'Antwort: ',
  'Frage: ',
  'Nachricht: ',
  'Thema: ',
  'Größe: ',
  'Farbe: ',
  'Hinweis: ',
  'Achtung: ',
  'Menge: ',
  'Bemerkung: ',
  'Lieferung: ',
  'Réponse : ',
  'Objet : ',
  'Remarque : ',
  'Couleur : ',
  'Taille : ',
  'Respuesta: ',
  'Asunto: ',
  'Tamaño: ',
  'Aviso: ',
  'Risposta: ',
  'Oggetto: ',
  'Colore: ',
  'Avviso: ',
  'Resposta: ',
  'Assunto: ',
  'Temat: ',
  'Odpowiedź: ',
  'Uwaga: ',
  'Rozmiar: ',
  'Kolor: ',
  'Předmět: ',
  'Odpověď: ',
  'Velikost: ',
  'Onderwerp: ',
  'Antwoord: ',
  'Kleur: ',
  'Opmerking: ',
  'Ämne: ',
  'Svar: ',
  'Storlek: ',
  'Aihe: ',
  'Vastaus: ',
  'Tárgy: ',
  'Válasz: ',
  'Konu: ',
  'Cevap: ',
]
const LABELLED_LINES = [
  'bitte kommen Sie morgen vorbei.',
  'danke, das passt gut so.',
  'Danke, bis zum nächsten Mal und viele Grüße aus dem Urlaub.',
  'Bitte die Länge und Höhe angeben.',
  'Die Lieferung kommt erst in der nächsten Woche an.',
  'merci de rappeler demain matin.',
  'Merci, c’est noté pour la semaine prochaine.',
  'la commande arrivera lundi.',
  'gracias por avisar, todo está bien.',
  'El pedido llegará la semana que viene.',
  'grazie, va bene così.',
  'Il pacco arriva domani mattina.',
  'dziękuję, wszystko się zgadza.',
  'Proszę o kontakt w przyszłym tygodniu.',
  'děkuji, platí to tak.',
  'Prosím o potvrzení do konce týdne.',
  'dank je, dat is goed zo.',
  'De levering komt pas volgende week.',
  'tack, det går bra så.',
  'kiitos, tämä sopii hyvin.',
  'köszönöm, így rendben van.',
  'teşekkürler, böyle iyi.',
  'obrigado, está tudo certo.',
]
/** Of the files of code, those in which somebody is named. */
const SHARE_OF_AUTHORS = 0.05
const AUTHOR_TEMPLATES = [
  ' * Copyright (c) {year}, {person} <{email}>\n',
  '// Copyright {year} {person}. All rights reserved.\n',
  '# Copyright (C) {year} {person}\n',
  '// Thanks to {person} for reporting this.\n',
  '\n/* Written by {person}, {year}. Changes by {person}. */\n\n',
  '  // {person} found that the order of the two calls matters here, see the issue.\n',
  '- Fixed the parsing of dates ({person})\n',
  '- Support for more formats. Thanks to {person} from {org} for the patch.\n',
  '* {person} ({email} / @{user})\n',
  '# TODO({user}): ask {person} about the timeout\n',
  ' * Based on an idea of {person}, who wrote the first version.\n',
]
/** Minutes of meetings: who was there, with their handles, then what they said under their given names. */
const MINUTES = 60
const CHANGES = 60
const ATTENDED = [
  '* {name} @{user} (TSC)',
  '- {name} (@{user})',
  '* {name} (**[@{user}](https://code.example.com/{user})**)',
  '- {name} <{user}@example.com>',
  '* {name}',
  '| {name} | @{user} | EMEA |',
]
const SAID = [
  '{name}: {filler}',
  '* {name}: {filler}',
  '  * {name}, {filler}',
  '- {filler} ({name})',
  '{name} will send the notes.',
  'AI: {name} to update the agenda',
]
const SAID_BY_NOBODY = [
  'Agenda: {filler}',
  '* Proposal: {filler}',
  '**Recording**: {url}',
  'Action: {filler}',
  '* Discussion: {filler}',
]
/** Prior finds on each side of a step: few finds make no certainty. */
const PRIOR = 1
/** Finds of a bin. */
const BIN = 30
/** What is known from above depends on how sure the others are: fitted again with what the first fit says. */
const ROUNDS = 4

interface Pool {
  right: number
  all: number
  margins: number
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const evaluation = join(process.env['PIISCOPE_SHARED'] ?? join(root, '../shared'), 'eval')
const datasets = JSON.parse(readFileSync(join(evaluation, 'datasets.json'), 'utf8')) as Record<
  string,
  { annotated_types: string[] }
>
/** Remembers nothing: each find is to be weighed. */
class Forgetful extends LineMemory {
  override recall(): boolean {
    return false
  }
}
const parts = Object.assign(loadTagger(), { memory: new Forgetful() })

const records = readdirSync(join(evaluation, 'dev/text'))
  .map((name) => name.replace(/\.jsonl$/, ''))
  .filter((set) => !TRAINED_ON.has(set))
  .flatMap((set) =>
    readFileSync(join(evaluation, 'dev/text', `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ set, gold: JSON.parse(line) as Gold })),
  )
// Behind each `name:` of the labelled sets stands a person; in most files of the world it is a thing.
const random = new Random(11)
const gazetteer = readGazetteer(join(evaluation, '..'))
const names = new Names(random, gazetteer)
const synth = new Synth(random, names, new Addresses(random, names))
for (let i = 0; i < THINGS; i++)
  records.push({
    set: 'things',
    gold: { text: synth.fill(random.pick(THING_TEMPLATES)).text, spans: [], types: ['PERSON', 'ADDRESS'] },
  })

const offices = new Offices(random, new News(random))
for (let i = 0; i < OFFICES; i++) {
  records.push({ set: 'offices', gold: goldOf(synth.fill(offices.text())) })
}

// People as lists and letters name them.
const rosters = new Rosters(random)
const letters = new Letters(random, new News(random))
for (const [set, many, write] of [
  ['rosters', ROSTERS, () => rosters.list()],
  ['letters', LETTERS, () => letters.text()],
] as const)
  for (let i = 0; i < many; i++) records.push({ set, gold: goldOf(synth.fill(write())) })

for (let i = 0; i < LABELS; i++) {
  const lines = Array.from({ length: 3 }, () => random.pick(LABEL_TEMPLATES) + random.pick(LABELLED_LINES))
  records.push({ set: 'labels', gold: { text: lines.join('\n'), spans: [], types: ['PERSON', 'ADDRESS'] } })
}

// Nobody is named in that code, but people are in other code: in some of it comments say who wrote it.
for (const { text } of readOtherCode(join(root, 'node_modules'))) {
  const note = random.chance(SHARE_OF_AUTHORS) ? synth.fill(random.pick(AUTHOR_TEMPLATES)) : { text: '', spans: [] }
  const lines = text.split('\n')
  const at = lines.slice(0, random.whole(0, lines.length - 1)).reduce((sum, line) => sum + line.length + 1, 0)
  const spans = note.spans.map(({ start, end }) => ({ start: at + start, end: at + end, type: 'PERSON' }))
  records.push({
    set: 'code',
    gold: { text: text.slice(0, at) + note.text + text.slice(at), spans, types: ['PERSON', 'ADDRESS'] },
  })
}

for (let i = 0; i < MINUTES; i++) {
  const people = Array.from({ length: random.whole(4, 9) }, () => ({ first: names.first(), last: names.last() }))
  const attended = random.pick(ATTENDED)
  const said = random.pick(SAID)
  const [head, ...rest] = random
    .pick([
      '# Meeting 2024-03-06\n\n## Links\n\n* **Recording**: <https://video.example.com/watch?v=a81bc>\n* **Issue**: <https://code.example.com/org/repo/issues/834>\n\n## Present\n\n|## Agenda\n\n',
      'Attendees:\n|Notes\n',
      '**Participants**\n\n|### Minutes\n\n',
    ])
    .split('|')
  const spans: { start: number; end: number; type: string }[] = []
  let text = head as string
  const line = (template: string, name: string): void => {
    const filled = synth.fill(template.replace('{name}', '\u0001')).text
    const at = filled.indexOf('\u0001')
    if (at >= 0) spans.push({ start: text.length + at, end: text.length + at + name.length, type: 'PERSON' })
    text += `${filled.replace('\u0001', name)}\n`
  }
  for (const { first, last } of people) line(attended, `${first} ${last}`)
  text += `\n${rest.join('')}`
  for (let k = random.whole(5, 12); k > 0; k--) {
    if (random.chance(0.3)) line(random.pick(SAID_BY_NOBODY), '')
    else line(random.chance(0.7) ? said : random.pick(SAID), random.pick(people).first)
    if (random.chance(0.3)) text += '\n'
  }
  records.push({ set: 'minutes', gold: { text, spans, types: ['PERSON', 'ADDRESS'] } })
}

// Changes and their authors: a name alone on its line, in italics, behind a dash or in brackets.
for (let i = 0; i < CHANGES; i++) {
  const how = random.pick([
    '    *{person}*',
    '    *{person}*, *{person}*',
    '  -- {person}',
    '    ({person})',
    '  [{person}]',
    '    *{thing}*',
  ])
  const entries = Array.from({ length: random.whole(3, 8) }, () => `*   {filler:code}\n\n    {filler:code}\n\n${how}\n`)
  const { text, spans } = synth.fill(`## {tool} {version} ({month} {n}, {year}) ##\n\n${entries.join('\n')}`)
  const people = spans.filter(({ label }) => label === 'person').map(({ start, end }) => ({ start, end, type: 'PERSON' }))
  records.push({ set: 'changes', gold: { text, spans: people, types: ['PERSON', 'ADDRESS'] } })
}

for (const { text } of readManuals(join(root, 'node_modules')))
  records.push({ set: 'manuals', gold: { text, spans: [], types: ['PERSON', 'ADDRESS'] } })

// Begun alike each time, so that it ends alike.
const begun: number[] = CIRCUMSTANCES.map((name) => (name === 'always' ? -3 : name === 'size' ? 2 : 0))
let weights = { prose: begun, machine: begun }
Object.assign(calibration, weights)
let addresses: Find[] = []
for (let round = 0; round < ROUNDS; round++) {
  const finds = allFinds()
  addresses = finds.ADDRESS
  const of = (prose: boolean): number[] =>
    fitted(finds.PERSON.filter((find) => find.prose === prose && !(prose && find.set === 'things')))
  weights = { prose: of(true), machine: of(false) }
  Object.assign(calibration, weights)
}
const steps = CALIBRATION_CLASSES.map(
  (one) =>
    [
      one,
      isotonic(
        one,
        addresses.filter(({ prose }) => prose === one.endsWith('Prose')),
      ),
    ] as const,
)
writeFileSync(
  join(root, 'src/detect/tagger/calibration-data.ts'),
  [
    '// Written by scripts/calibrate-tagger.ts.',
    "import type { CalibrationClass, Steps } from './calibration-classes.ts'",
    '',
    '// biome-ignore format: generated',
    'export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {',
    ...steps.map(([one, list]) => `  ${one}: [${list.map(([margin, bits]) => `[${margin}, ${bits}]`).join(', ')}],`),
    '}',
    '',
    '/** In the order of CIRCUMSTANCES, in bits. */',
    '// biome-ignore format: generated',
    "export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {",
    `  prose: [${weights.prose.join(', ')}],`,
    `  machine: [${weights.machine.join(', ')}],`,
    '}',
    '',
  ].join('\n'),
)

function goldOf({ text, spans }: Example): Gold {
  const types = { person: 'PERSON', address: 'ADDRESS' } as const
  const gold = spans.flatMap(({ label, start, end }) =>
    label === 'person' || label === 'address' ? [{ start, end, type: types[label] }] : [],
  )
  return { text, spans: gold, types: ['PERSON', 'ADDRESS'] }
}

/** All finds on the labelled texts. */
function allFinds(): Record<'PERSON' | 'ADDRESS', Find[]> {
  const finds: Record<'PERSON' | 'ADDRESS', Find[]> = { PERSON: [], ADDRESS: [] }
  for (const { set, gold } of records) {
    const annotated = gold.types ?? datasets[set]?.annotated_types ?? []
    const counts = (type: string): boolean =>
      (annotated.includes('*') || annotated.includes(type)) && !(gold.ignore_types?.includes(type) ?? false)
    if (!counts('PERSON') && !counts('ADDRESS')) continue
    const weighed = new Map<string, { margin: number; circumstances: readonly number[]; prose: boolean }>()
    collectWith((type, start, margin, circumstances, prose) =>
      weighed.set(`${type} ${start}`, { margin, circumstances: [...circumstances], prose }),
    )
    const bytes = Buffer.from(gold.text)
    const tagger = new TextTagger(parts)
    tagger.scan(bytes, 0, bytes.length, bytes.length, 0)
    const { found } = tagger
    for (let i = 0; i < found.count; i++) {
      const type = found.type[i] === ADDRESS ? 'ADDRESS' : 'PERSON'
      // What was announced, or is certain, is not weighed.
      const how = weighed.get(`${found.type[i]} ${found.start[i]}`)
      if (!counts(type) || how === undefined) continue
      const start = bytes.toString('utf8', 0, found.start[i]).length
      const end = bytes.toString('utf8', 0, found.end[i]).length
      const touched = gold.spans.filter((span) => span.type === type && span.start < end && span.end > start)
      if (touched.length > 0 && touched.every((span) => span.optional)) continue
      finds[type].push({ ...how, right: touched.length > 0, set })
    }
  }
  collectWith(null)
  return finds
}

function sizesOf(finds: readonly Find[]): (set: string) => number {
  const sizes = new Map<string, number>()
  for (const { set } of finds) sizes.set(set, (sizes.get(set) ?? 0) + 1)
  return (set) => Math.min(1, MOST_OF_A_SET / (sizes.get(set) as number))
}

/** Weights in bits, to two decimals: the last bits of a logarithm differ between machines. */
function fitted(finds: readonly Find[]): number[] {
  const weightOf = sizesOf(finds)
  const found = fitLogistic(
    finds.map(({ circumstances, right, set }) => ({ values: circumstances, right, weight: weightOf(set) })),
  )
  const rounded = found.map((weight) => Math.round((weight / Math.LN2) * 100) / 100)
  console.log(
    finds.length,
    finds.filter(({ right }) => right).length,
    CIRCUMSTANCES.map((name, i) => `${name} ${rounded[i]}`).join(', '),
  )
  return rounded
}

/** Finds in bins of equal weight, adjacent bins pooled until they rise, then bits at the middle of each pool. */
function isotonic(one: CalibrationClass, list: readonly Find[]): Steps {
  const weightOf = sizesOf(list)
  const bins: Pool[] = [{ right: 0, all: 0, margins: 0 }]
  for (const { margin, right, set } of [...list].sort((a, b) => a.margin - b.margin)) {
    const weight = weightOf(set)
    if ((bins.at(-1) as Pool).all >= BIN) bins.push({ right: 0, all: 0, margins: 0 })
    const bin = bins.at(-1) as Pool
    bin.right += right ? weight : 0
    bin.all += weight
    bin.margins += margin * weight
  }
  const pools: Pool[] = []
  for (const bin of bins) {
    pools.push(bin)
    while (pools.length > 1 && shareOf(pools.at(-2) as Pool) >= shareOf(pools.at(-1) as Pool)) {
      const [a, b] = pools.splice(-2, 2) as [Pool, Pool]
      pools.push({ right: a.right + b.right, all: a.all + b.all, margins: a.margins + b.margins })
    }
  }
  if (list.length === 0) return [[0, 0]]
  const steps = pools.map((pool): [number, number] => {
    const share = shareOf(pool)
    return [
      Math.round((pool.margins / pool.all) * 10) / 10,
      Math.round(Math.min(6, Math.max(-5, Math.log2(share / (1 - share)))) * 100) / 100,
    ]
  })
  console.log(one, list.length, list.filter(({ right }) => right).length, JSON.stringify(steps))
  return steps
}

function shareOf({ right, all }: Pool): number {
  return (right + PRIOR) / (all + 2 * PRIOR)
}
