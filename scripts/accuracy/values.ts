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
  /** Disagreements of a kind that is understood, see `isExplained`. */
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
    else if (isExplained(row, id)) one.explained++
    else (ours ? one.accepted : one.refused).push(`${row.value} (${row.entity}, ${row.source})`)
  }
  return found
}

/**
 * Kinds of disagreement that say nothing against a check:
 * - Datadog's rows were taken from lists of test inputs, and their verdicts are not all its own (`1` is no Australian tax number);
 * - validator.js refuses punctuation where we take any, for people write it so;
 * - python-stdnum knows a list of Dominican cards whose check digit is wrong;
 * - numbers that begin with 0 or 8 are no social insurance numbers of people; numbers set aside are found and marked synthetic.
 */
function isExplained(row: Row, id: string): boolean {
  if (row.source === 'dd-sds' || id === 'do/cedula') return true
  if (row.source === 'validator.js' && !row.valid && /[^0-9A-Za-z]/.test(row.value.trim())) return true
  return (id === 'ca/sin' && /^[08]/.test(row.value)) || id === 'us/ssn'
}

/** @param examples how many disagreements of each kind are shown */
export function valueTable(found: ReadonlyMap<string, Agreement>, examples: number): string {
  const lines = ['| rule | rows | agree | understood | only ours | only theirs |', '|---|---|---|---|---|---|']
  let rows = 0
  let agreed = 0
  let explained = 0
  for (const [id, one] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rows += one.rows
    agreed += one.agreed
    explained += one.explained
    lines.push(
      `| ${id} | ${one.rows} | ${percent(one.agreed, one.rows)} | ${one.explained} | ${one.accepted.length} | ${one.refused.length} |`,
    )
  }
  lines.push(`| all (${found.size}) | ${rows} | ${percent(agreed, rows)} | ${explained} | | |`)
  lines.push('', `Without what is understood: ${percent(agreed, rows - explained)} of ${rows - explained} rows.`)
  if (examples === 0) return lines.join('\n')
  for (const [id, { accepted, refused }] of found) {
    for (const value of accepted.slice(0, examples)) lines.push(`${id}: ours only: ${value}`)
    for (const value of refused.slice(0, examples)) lines.push(`${id}: theirs only: ${value}`)
  }
  return lines.join('\n')
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`
}
