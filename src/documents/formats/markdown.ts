import { categories, classes } from '../../../rules/categories.ts'
import type { Dataset, InventoryDocument } from '../../model/inventory-document.ts'
import { markdownText } from '../../reporters/encode.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import { fieldName, type FullRow, fullRows, hipaaOf, isGone, levelOf, nameOfField } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'
import { remarkOn } from '../unclassified.ts'

/** For people: what is held, by data set, and what was not looked at. */
export const markdownDocument: DocumentFormat = {
  name: 'markdown',
  title: 'for people: what each data set holds, and what was not looked at',
  render: markdownOf,
}

function markdownOf(document: InventoryDocument): string {
  const rows = fullRows(document)
  const lines = ['# Personal data inventory', '', ...headLines(document), '', '## By class', '', ...classLines(document)]
  lines.push('', '## Data sets')
  if (document.datasets.length === 0) lines.push('', 'None holds personal data.')
  const byDataset = grouped(rows)
  const said = new Map(document.decisions.map((one) => [one.id, one.decision]))
  for (const dataset of document.datasets)
    lines.push('', ...datasetLines(dataset, byDataset.get(dataset.id) ?? []), ...unclassifiedLines(dataset, said))
  lines.push('', '## Not scanned', '', ...uncoveredLines(document))
  return `${lines.join('\n')}\n`
}

function grouped(rows: readonly FullRow[]): Map<string, FullRow[]> {
  const groups = new Map<string, FullRow[]>()
  for (const full of rows) {
    const group = groups.get(full.dataset.id)
    if (group === undefined) groups.set(full.dataset.id, [full])
    else group.push(full)
  }
  return groups
}

function headLines({ date, tool, summary, coverage, status, minConfidence }: InventoryDocument): string[] {
  const { files, scanned, partial, skipped, records } = coverage
  return [
    `piiscope ${markdownText(tool.version)}, ${date}. ${count(summary.rows, 'place')} in ${count(summary.datasets, 'data set')}, at least ${levelOf(minConfidence)} confidence.`,
    '',
    `- Special categories (GDPR Art. 9): ${summary.special ? '**yes**' : 'none found'}`,
    `- Payment card numbers: ${summary.cards ? '**yes**' : 'none found'}`,
    `- Coverage: ${count(files, 'source')}, ${formatCount(scanned)} scanned (${formatCount(partial)} not to the end), ${formatCount(skipped)} skipped; ${count(records, 'record')}. ${status === 'complete' ? 'Complete.' : '**Incomplete: something in scope could not be scanned.**'}`,
    `- Unclassified: ${count(summary.unclassified ?? 0, 'field')} of records about people that no rule names, for a person to judge`,
    '- What is not listed was not found, which is not to say that it is not there.',
  ]
}

function classLines({ summary }: InventoryDocument): string[] {
  const lines = ['| category | class | places |', '|---|---|---:|']
  for (const { id, label } of categories)
    for (const one of classes.filter(({ category }) => category === id)) {
      const places = summary.byClass[one.id]
      if (places !== undefined) lines.push(`| ${label} | ${one.label} | ${formatCount(places)} |`)
    }
  return lines
}

function datasetLines(dataset: Dataset, rows: readonly FullRow[]): string[] {
  const name = dataset.table === null ? dataset.file : `${dataset.file}: ${dataset.table}`
  const stated = Object.entries(dataset.context).map(([key, { value, from }]) => `${key}: ${markdownText(value)} (${from})`)
  const lines = [`### ${markdownText(name)}`, '']
  const people = dataset.collections.find((one) => one.people !== null)?.people
  lines.push(
    [
      dataset.format === null ? '' : markdownText(dataset.format),
      dataset.records > 0 ? count(dataset.records, 'record') : '',
      people
        ? `${people.atLeast ? 'at least ' : ''}${people.count === 1 ? '1 person' : `${formatCount(people.count)} people`}`
        : '',
      dataset.coverage === 'full' ? '' : '**scanned in part**',
      `seen since ${dataset.firstSeen}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  )
  if (stated.length > 0) lines.push('', stated.join(' · '))
  if (rows.length === 0) return lines
  lines.push('', '| field | class | matches | distinct | confidence | severity | law | protection | linked by | decision |')
  lines.push('|---|---|---:|---:|---|---|---|---|---|---|')
  for (const { row, rule, decision } of rows) {
    const field = fieldName(row)
    const hipaa = hipaaOf({ row, rule })
    const law = [
      ...(rule.special === null ? [] : [`Art. 9 ${rule.special}`]),
      ...(rule.nationalId ? ['Art. 87'] : []),
      ...(rule.pci === null ? [] : [`PCI ${rule.pci}`]),
      ...(hipaa.length === 0 ? [] : [`HIPAA ${hipaa.join(' ')}`]),
      ...(rule.ccpa.length === 0 ? [] : [`CCPA ${rule.ccpa.join(' ')}`]),
    ]
    lines.push(
      `| ${[
        field === null ? '*in text*' : `${markdownText(field)}${row.basis === 'values' ? ' *(in its values)*' : ''}`,
        `${row.class} (${markdownText(row.rule)})`,
        `${row.coverage === 'sampled' ? '~' : ''}${formatCount(row.matches)}${row.synthetic > 0 ? ` (${formatCount(row.synthetic)} test)` : ''}`,
        `${row.coverage === 'full' ? '' : '≥ '}${formatCount(row.distinct)}`,
        levelOf(row.confidence),
        row.severity,
        law.join(', '),
        row.protection,
        row.linkedBy === null ? '' : markdownText(row.linkedBy),
        isGone(row, dataset) ? `gone since ${row.lastSeen}` : (decision?.decision ?? (row.state === 'new' ? '' : row.state)),
      ].join(' | ')} |`,
    )
  }
  const exposures = dataset.collections.flatMap((one) => one.exposures)
  for (const { combination, least, most, fields } of exposures) {
    const range = least === most ? formatCount(most) : `${formatCount(least)} to ${formatCount(most)}`
    lines.push('', `${range} records with ${combination.replaceAll('-', ' ')}: ${fields.map(markdownText).join(', ')}`)
  }
  return lines
}

/** So many are named of a data set; the json and xlsx forms have more. */
const MOST_NAMED = 50

function unclassifiedLines({ unclassified }: Dataset, said: ReadonlyMap<string, string>): string[] {
  if (unclassified === undefined || unclassified.count === 0) return []
  const named = unclassified.fields.slice(0, MOST_NAMED).map((field) => {
    const { id, type, values, blanks } = field
    const filled = values === 0 ? [] : [type, `${formatCount(values)} of ${formatCount(values + blanks)} filled`]
    const about = [...filled, remarkOn(field), said.get(id) ?? ''].filter((part) => part !== '')
    return `${markdownText(nameOfField(field))} (${about.join(', ')})`
  })
  const rest = unclassified.count - named.length
  return ['', `Unclassified, for a person to judge: ${named.join('; ')}${rest > 0 ? `; and ${formatCount(rest)} more` : ''}`]
}

function uncoveredLines({ sources, problems: all }: InventoryDocument): string[] {
  const problems = all.filter(({ code }) => !code.startsWith('ignore-'))
  const missed = sources.filter(({ status }) => status !== 'scanned')
  if (missed.length === 0 && problems.length === 0) return ['Everything in scope was scanned.']
  const lines = ['| source | why |', '|---|---|']
  for (const { file, folder, status, reason } of missed)
    lines.push(`| ${markdownText(file)}${folder ? '/ (folder)' : ''} | ${status === 'partial' ? 'scanned in part' : reason} |`)
  if (problems.length > 0) {
    lines.push('', '| source | problem | what it means |', '|---|---|---|')
    for (const { file, code, message } of problems) lines.push(`| ${markdownText(file)} | ${code} | ${markdownText(message)} |`)
  }
  return lines
}

function count(value: number, noun: string): string {
  return `${formatCount(value)} ${noun}${value === 1 ? '' : 's'}`
}
