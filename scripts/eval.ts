/**
 * `npm run eval`: accuracy on the labelled data beside the checkout (PIISCOPE_SHARED, default ../shared), which is not part of the project.
 *
 *     npm run eval                     tables per type, findings where there is nothing to find, floors, calibration
 *     npm run eval -- --floors         the floors alone; exit code 1 if one is broken
 *     npm run eval -- --write          the same into the generated part of docs/accuracy.md
 *     npm run eval -- headerless       tables with and without their headers: who people are, and what they do
 *     npm run eval -- values           our checks against other projects' verdicts on bare values; --errors 3 shows disagreements
 *     npm run eval -- text --errors 5  what the data's own runner prints (text or columns, and its flags)
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import { reliability } from './accuracy/calibration.ts'
import { type Floor, holdFloors } from './accuracy/floors.ts'
import { readGold } from './accuracy/gold.ts'
import { printHeaderless } from './accuracy/headerless.ts'
import { isPresent, labelled, measure } from './accuracy/measure.ts'
import { valueAgreement, valueTable } from './accuracy/values.ts'
import { columnTable, floorTable, negativeTable, reliabilityTable, typeTables } from './accuracy/report.ts'

const root = resolve(import.meta.dirname, '..')
const floors = JSON.parse(readFileSync(join(root, 'test/accuracy/floors.json'), 'utf8')) as Floor[]
const [asked, ...flags] = process.argv.slice(2)

if (!isPresent()) console.log(`eval: no labelled data at ${labelled}; set PIISCOPE_SHARED. Nothing was measured.`)
else if (asked === 'headerless') printHeaderless(flags)
else if (asked === 'text' || asked === 'columns') {
  const folder = join(labelled, 'dev', asked === 'text' ? 'text' : 'tables')
  const run = spawnSync(process.execPath, [join(labelled, 'run.mjs'), asked, folder, ...flags], { cwd: root, stdio: 'inherit' })
  process.exitCode = run.status ?? 1
} else if (asked === 'values') {
  const examples = flags.indexOf('--errors')
  console.log(agreement(examples < 0 ? 0 : Number(flags[examples + 1])))
} else {
  const gold = readGold()
  const measured = measure(true)
  const held = holdFloors(floors, measured, gold)
  if (asked === '--floors') console.log(floorTable(held))
  else {
    const report = wholeReport()
    console.log(report)
    if (asked === '--write') writeReport(report)
  }
  const broken = held.filter(({ holds }) => !holds)
  console.log(`\neval: ${measured.seconds.toFixed(1)} s, ${held.length - broken.length} of ${held.length} floors hold`)
  if (broken.length > 0) process.exitCode = 1

  function wholeReport(): string {
    const low = measure(false, ['--min-confidence', 'low']).findings
    const types = JSON.parse(readFileSync(join(labelled, 'rule-types.json'), 'utf8')) as Record<string, string | string[]>
    const typed = rules.flatMap(({ id }) => [types[id] ?? id.toUpperCase().replace(/[^A-Z0-9]+/g, '_')].flat())
    return [
      floorTable(held),
      typeTables(measured, [...new Set(typed)]),
      measured.columns === null ? '' : columnTable(measured.columns),
      negativeTable(measured, gold),
      reliabilityTable(reliability(low, gold, null)),
      ...['login', 'birth', 'phone', 'name', 'address', 'government'].flatMap((name) => {
        const bins = reliability(low, gold, new Set(rules.flatMap((rule) => (rule.class === name ? [rule.id] : []))))
        return bins.length === 0 ? [] : [`Class ${name}:\n\n${reliabilityTable(bins)}`]
      }),
      `Our checks and the verdicts of other projects' own tests on bare values (\`npm run eval -- values\`):\n\n${agreement(0)}`,
    ].join('\n\n')
  }
}

/** @param examples disagreements shown of each type */
function agreement(examples: number): string {
  return valueTable(valueAgreement(join(labelled, 'dev/values/peer-values.jsonl')), examples)
}

function writeReport(report: string): void {
  const path = join(root, 'docs/accuracy.md')
  const text = readFileSync(path, 'utf8')
  const [open, close] = ['<!-- measured -->', '<!-- /measured -->']
  const from = text.indexOf(open) + open.length
  writeFileSync(path, `${text.slice(0, from)}\n\n${report}\n\n${text.slice(text.indexOf(close))}`)
}
