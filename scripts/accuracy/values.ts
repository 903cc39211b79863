/** `npm run eval -- values`: our checks against the verdicts of other projects' own tests on bare values, type by type. */
import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import { ruleFor } from './value-rules.ts'

interface Row {
  readonly value: string
  readonly type: string | null
  readonly valid: boolean
  readonly source: string
  readonly entity: string
  readonly args?: unknown
}

interface Agreement {
  rows: number
  agreed: number
  /** Disagreements of a kind that is understood, see EXPLANATIONS. */
  explained: number
  /** Right by us and wrong by them, and the other way round. */
  readonly accepted: string[]
  readonly refused: string[]
}

/** @param file rows of values, as the labelled data's README describes them */
export function valueAgreement(file: string): ReadonlyMap<string, Agreement> {
  const tests = new Map(rules.map((rule) => [rule.id, rule.value?.test]))
  const found = new Map<string, Agreement>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line) as Row
    if (row.type === null || typeof row.valid !== 'boolean') continue
    const id = ruleFor(row.entity, row.args)
    const judges = (id ?? '').split('|').flatMap((one) => tests.get(one) ?? [])
    if (id === undefined || judges.length === 0) continue
    const one = found.get(id) ?? { rows: 0, agreed: 0, explained: 0, accepted: [], refused: [] }
    found.set(id, one)
    one.rows++
    const ours = judges.some((test) => test(row.value.trim()))
    if (ours === row.valid) one.agreed++
    else if (EXPLANATIONS.some(({ applies }) => applies(row, id))) one.explained++
    else (ours ? one.accepted : one.refused).push(`${row.value} (${row.entity}, ${row.source})`)
  }
  return found
}

/** A kind of disagreement that says nothing against a check, and why. */
interface Explanation {
  readonly why: string
  readonly applies: (row: Row, id: string) => boolean
}

const of =
  (ids: string, source: string, applies: (value: string, valid: boolean) => boolean = () => true): Explanation['applies'] =>
  (row, id) =>
    ids.split(' ').includes(id) && row.source === source && applies(row.value.trim(), row.valid)

const EXPLANATIONS: readonly Explanation[] = [
  {
    why: "Datadog's rows were taken from lists of test inputs; many of their verdicts are not its own (`1` is no Australian tax number)",
    applies: ({ source }) => source === 'dd-sds',
  },
  {
    why: 'validator.js refuses punctuation; we take any, for people write it so',
    applies: ({ source, valid, value }) => source === 'validator.js' && !valid && /[^0-9A-Za-z]/.test(value.trim()),
  },
  { why: 'python-stdnum knows a list of Dominican cards whose check digit is wrong', applies: (_, id) => id === 'do/cedula' },
  {
    why: 'social insurance numbers that begin with 0 are examples, with 8 of businesses',
    applies: (row, id) => id === 'ca/sin' && /^[08]/.test(row.value),
  },
  {
    why: 'numbers set aside for advertisements and misused ones are found and marked synthetic; areas are not given out by State since 2011',
    applies: (_, id) => id === 'us/ssn',
  },
  {
    why: 'the ninth character of a German document is no check digit: it would make the specimen L01X00T47 wrong (the tenth is one)',
    applies: of('de/id-card de/passport', 'presidio'),
  },
  {
    why: 'of the first ten digits of a German tax number one occurs twice or three times; here all differ',
    applies: of('de/tax-id', 'presidio', (value) => new Set(value.slice(0, 10)).size === 10),
  },
  { why: 'a PAN is no GSTIN', applies: of('in/gstin', 'presidio', (value) => value.length === 10) },
  { why: 'validator.js looks at no date: the month is 00 or 56', applies: of('pl/pesel', 'validator.js') },
  { why: 'validator.js asks for a check digit that is given up since 2007', applies: of('dk/cpr', 'validator.js') },
  {
    why: 'M begins the number of a foreigner, which is a NIF and no CIF',
    applies: of('es/nif', 'python-stdnum', (v) => v.startsWith('M')),
  },
  {
    why: 'a National Insurance number without its suffix is two letters and six digits, as many codes are',
    applies: of('uk/nino', 'stdnum-js', (value) => value.length === 8),
  },
  { why: 'Korean numbers have no check digit since October 2020', applies: of('kr/rrn|kr/frn', 'python-stdnum') },
  {
    why: 'python-stdnum refuses dates to come; we read no clock, so that a report is the same on every day',
    applies: of('no/fnr', 'python-stdnum'),
  },
]

/** @param examples how many disagreements of each kind are shown */
export function valueTable(found: ReadonlyMap<string, Agreement>, examples: number): string {
  const lines = [
    '| rule | rows | agree | understood | of the others agree | only ours | only theirs |',
    '|---|---|---|---|---|---|---|',
  ]
  let rows = 0
  let agreed = 0
  let explained = 0
  for (const [id, one] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rows += one.rows
    agreed += one.agreed
    explained += one.explained
    lines.push(
      `| ${id} | ${one.rows} | ${percent(one.agreed, one.rows)} | ${one.explained} | ${percent(one.agreed, one.rows - one.explained)} | ${one.accepted.length} | ${one.refused.length} |`,
    )
  }
  lines.push(
    `| all (${found.size}) | ${rows} | ${percent(agreed, rows)} | ${explained} | ${percent(agreed, rows - explained)} | | |`,
  )
  lines.push('', 'Understood, and no fault of a check:', ...EXPLANATIONS.map(({ why }) => `- ${why}`))
  if (examples === 0) return lines.join('\n')
  for (const [id, { accepted, refused }] of found) {
    for (const value of accepted.slice(0, examples)) lines.push(`${id}: ours only: ${value}`)
    for (const value of refused.slice(0, examples)) lines.push(`${id}: theirs only: ${value}`)
  }
  return lines.join('\n')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}
