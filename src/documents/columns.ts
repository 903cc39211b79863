/** The inventory as a table: its columns, in order, each with who fills it. CSV, spreadsheets and records of processing share them. */
import type {
  ContextKey,
  Dataset,
  Decision,
  InventoryDocument,
  InventoryKnown,
  InventoryRow,
  InventoryRule,
  InventorySource,
  Origin,
} from '../model/inventory-document.ts'

import { isOutlived } from './retention.ts'

export type Cell = string | number | boolean | null

/** A row of an inventory with all that it refers to. */
export interface FullRow {
  readonly row: InventoryRow
  readonly dataset: Dataset
  readonly rule: InventoryRule
  readonly decision: Decision | undefined
  /** Other fields of the same system that hold the same class. */
  readonly joinKeys: readonly string[]
  /** What it was read from; undefined in inventories of saved scans without it. */
  readonly source: InventorySource | undefined
  /** What the baseline says of it. */
  readonly known: InventoryKnown | undefined
  /** Older than its stated retention; null: nobody can tell. */
  readonly outlived: boolean | null
}

export interface Column {
  readonly name: string
  /** Who fills it. `config` columns may be filled by a person where the configuration says nothing. */
  readonly origin: Origin
  readonly about: string
  readonly read: (full: FullRow) => Cell
  /** What of a data set's context it shows. */
  readonly context?: ContextKey
}

const column = (name: string, origin: Origin, about: string, read: Column['read']): Column => ({ name, origin, about, read })
const scanner = (name: string, about: string, read: Column['read']): Column => column(name, 'scanner', about, read)
const stated = (name: string, origin: 'config' | 'person', key: ContextKey, about: string): Column => ({
  ...column(name, origin, about, ({ dataset }) => dataset.context[key]?.value ?? null),
  context: key,
})
const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '))
const yes = (value: boolean): string => (value ? 'yes' : 'no')

export const COLUMNS: readonly Column[] = [
  scanner('inventory_id', 'of the row; the same in every run', ({ row }) => row.id),
  scanner('asset_id', 'of the data set; the same in every run', ({ dataset }) => dataset.id),
  stated('system', 'config', 'system', 'application or system'),
  stated('environment', 'config', 'environment', 'prod, test, dev'),
  scanner('source_type', 'reader that read it', ({ dataset }) => dataset.format),
  scanner('location', 'path from the root of the project', ({ dataset }) => dataset.file),
  scanner('container', 'table of a dump', ({ dataset }) => dataset.table),
  scanner('field', 'column, JSON path or key; empty: outside of fields', ({ row }) => fieldName(row)),
  scanner('field_ordinal', 'position from 1', ({ row }) => (row.index === null ? null : row.index + 1)),
  scanner('physical_type', 'what the values look like', ({ row }) => row.type),
  scanner(
    'basis',
    'field: the field is of this kind; values: some values hold it; text: outside of fields; unclassified, in csv: no rule names it',
    ({ row }) => row.basis,
  ),
  scanner('data_category', 'identifiable, non-identifiable or behavioral', ({ row }) => row.category),
  scanner('data_class', 'what it is', ({ row }) => row.class),
  scanner('rule', 'what found it', ({ row }) => row.rule),
  scanner('title', 'of the rule', ({ rule }) => rule.title),
  scanner('severity', 'low, medium, high or critical', ({ row }) => row.severity),
  scanner('sensitivity', 'internal, confidential or restricted', ({ rule }) => rule.sensitivity),
  scanner('identifier_type', 'direct, quasi, online or attribute', ({ rule }) => rule.identifier),
  scanner('gdpr', 'articles and recitals', ({ rule }) => list(rule.gdpr)),
  scanner('special_category', 'GDPR Art. 9(1)', ({ rule }) => rule.special),
  scanner('national_id', 'GDPR Art. 87', ({ rule }) => yes(rule.nationalId)),
  column('child_data', 'config', 'about children', ({ dataset }) => (dataset.children ? 'yes' : null)),
  stated('criminal', 'config', 'criminal', 'about convictions and offences, GDPR Art. 10'),
  scanner('ccpa_category', 'letters of 1798.140(v)(1)', ({ rule }) => list(rule.ccpa)),
  scanner('ccpa_sensitive', 'provisions of 1798.140(ae)', ({ rule }) => list(rule.ccpaSensitive)),
  scanner('hipaa_identifier', 'letters of 45 CFR 164.514(b)(2)(i)', (full) => list(hipaaOf(full))),
  scanner('pci_element', 'PCI DSS 4.0.1', ({ rule }) => rule.pci),
  scanner('iso27701', 'clauses of ISO/IEC 27701:2019', ({ rule }) => list(rule.iso27701)),
  stated('data_subjects', 'config', 'subjects', 'whose data it is'),
  stated('subject_residency', 'config', 'residency', 'where they live'),
  scanner('records_scanned', 'of the data set', ({ row }) => (row.basis === 'text' ? null : row.records)),
  scanner('values', 'not blank', ({ row }) => row.values),
  scanner('matches', 'found to be of this kind', ({ row }) => row.matches),
  scanner('match_pct', 'of the values that are not blank', ({ row }) => percent(row.matches, row.values)),
  scanner('null_pct', 'blank values', ({ row }) =>
    percent(row.blanks, row.blanks === null ? null : (row.values ?? 0) + row.blanks),
  ),
  scanner(
    'distinct_estimate',
    'of hits exact up to 2,048, within 3 % above; of a field told by its column exact up to 127, standard error 9 % above; where coverage is sampled, those of the sample',
    ({ row }) => row.distinct,
  ),
  scanner('test_values', 'published test values among them', ({ row }) => row.synthetic),
  scanner('confidence', 'high, medium or low', ({ row }) => levelOf(row.confidence)),
  scanner('score', '0 to 1', ({ row }) => row.confidence),
  scanner('evidence', 'kinds, surest first', ({ row }) => list(evidenceWords(row))),
  scanner('free_text', 'rows of a column of text that hold names, emails, phones or complaints', ({ row }) => textWords(row)),
  scanner('protection_observed', 'plain, masked, hashed, tokenised or encrypted', ({ row }) => row.protection),
  scanner('linked', 'in one record with what identifies', ({ row }) => yes(row.linked)),
  scanner('linked_by', 'field that identifies', ({ row }) => row.linkedBy),
  scanner('combinations', 'does more harm together', ({ row }) => list(row.combinations)),
  scanner('dsar_searchable', 'people can be looked up by it', ({ rule, row }) => yes(isSearchable(rule, row))),
  scanner('join_keys', 'other places of this class in the same system', ({ joinKeys }) => list(joinKeys)),
  scanner('coverage', 'full, sampled or partial', ({ row }) => row.coverage),
  scanner('state', 'new, baseline or ignored; gone: a later scan did not find it', ({ row, dataset }) =>
    isGone(row, dataset) ? 'gone' : row.state,
  ),
  scanner('first_seen', 'date', ({ row }) => row.firstSeen),
  scanner('last_seen', 'date', ({ row }) => row.lastSeen),
  scanner('file_modified', 'date of the last change of the file (--record dates)', ({ source }) => source?.modified ?? null),
  stated('owner', 'config', 'owner', 'who answers for it'),
  stated('steward', 'config', 'steward', 'who looks after it technically'),
  stated('department', 'config', 'department', 'business unit'),
  stated('region', 'config', 'region', 'where it is hosted'),
  stated('purpose', 'config', 'purpose', 'GDPR Art. 30(1)(b)'),
  stated('lawful_basis', 'config', 'lawfulBasis', 'GDPR Art. 6'),
  stated('art9_condition', 'config', 'condition', 'GDPR Art. 9(2)'),
  stated('recipients', 'config', 'recipients', 'GDPR Art. 30(1)(d)'),
  stated('transfers', 'config', 'transfers', 'GDPR Art. 30(1)(e)'),
  stated('retention', 'config', 'retention', 'ISO 8601 duration'),
  scanner('retention_breached', 'the file is older than its retention', ({ outlived }) =>
    outlived === null ? null : yes(outlived),
  ),
  stated('deletion', 'config', 'deletion', 'how it is deleted'),
  stated('security_measures', 'config', 'measures', 'GDPR Art. 30(1)(g)'),
  stated('catalogue_name', 'config', 'fqn', 'fully qualified name in a data catalogue'),
  stated('expected_data', 'config', 'expected', 'classes and rules that belong there'),
  column('expected_location', 'config', 'no: it is where it does not belong', ({ row, dataset }) => {
    const expected = dataset.context.expected?.value.split(/[,;]\s*/)
    return expected === undefined ? null : yes(expected.includes(row.class) || expected.includes(row.rule))
  }),
  column('baseline_reason', 'person', 'why the baseline lets it be for now', ({ known }) =>
    known === undefined ? null : (known.reason ?? 'known, no reason given'),
  ),
  column(
    'decision',
    'person',
    'confirmed, false-positive or accepted; of unclassified fields personal or not-personal',
    ({ decision }) => decision?.decision ?? null,
  ),
  column('reviewer', 'person', 'who decided', ({ decision }) => decision?.by ?? null),
  column('reviewed_at', 'person', 'date', ({ decision }) => decision?.at ?? null),
  column('ticket', 'person', 'where it is followed', ({ decision }) => decision?.ticket ?? null),
  column('notes', 'person', 'free text', ({ decision }) => decision?.notes ?? null),
  scanner('set_by', 'columns of this row that the configuration or a person filled', (full) => setBy(full)),
]

export function fullRows(document: InventoryDocument): readonly FullRow[] {
  const datasets = new Map(document.datasets.map((one) => [one.id, one]))
  const decisions = new Map(document.decisions.map((one) => [one.id, one]))
  const sources = new Map(document.sources.map((one) => [one.file, one]))
  const known = new Map(document.known?.map((one) => [one.id, one]))
  const systemOf = ({ context, file }: Dataset): string => context.system?.value ?? (file.split('!/')[0] as string)
  const places = new Map<string, { readonly names: string[]; readonly times: Map<string, number> }>()
  for (const row of document.rows) {
    const dataset = datasets.get(row.dataset)
    const rule = document.rules[row.rule]
    if (dataset === undefined || rule === undefined || !isSearchable(rule, row)) continue
    const key = `${systemOf(dataset)}\0${row.class}`
    const name = placeName(dataset, row)
    const same = places.get(key) ?? { names: [], times: new Map<string, number>() }
    places.set(key, same)
    same.names.push(name)
    same.times.set(name, (same.times.get(name) ?? 0) + 1)
  }
  return document.rows.flatMap((row) => {
    const dataset = datasets.get(row.dataset)
    const rule = document.rules[row.rule]
    if (dataset === undefined || rule === undefined) return []
    const same = isSearchable(rule, row) ? places.get(`${systemOf(dataset)}\0${row.class}`) : undefined
    const own = placeName(dataset, row)
    const shown: string[] = []
    // Not all of them are looked at: of ten thousand places each would look at all others.
    for (const name of same?.names ?? []) {
      if (shown.length === MOST_JOINS) break
      if (name !== own) shown.push(name)
    }
    const others = (same?.names.length ?? 0) - (same?.times.get(own) ?? 0)
    if (others > MOST_JOINS) shown.push(`and ${others - MOST_JOINS} more`)
    const source = sources.get(dataset.file)
    const outlived = isOutlived(dataset, source, document.date)
    return [{ row, dataset, rule, decision: decisions.get(row.id), joinKeys: shown, source, known: known.get(row.id), outlived }]
  })
}

const MOST_JOINS = 5

/**
 * Column name or path, or its position where it has no name; null: outside of fields. Paths of JSON inside of a column begin with it
 * (`payload.customer.email`), as those of what lies there in another form do by themselves (`payload!/base64!/email`).
 */
export function fieldName(row: Pick<InventoryRow, 'basis' | 'path' | 'column' | 'field' | 'index'>): string | null {
  return row.basis === 'text' ? null : nameOfField(row)
}

/** The same of what is a field. */
export function nameOfField({ path, column, field, index }: Pick<InventoryRow, 'path' | 'column' | 'field' | 'index'>): string {
  const position = `column ${(index ?? 0) + 1}`
  if (path === null) return field ?? position
  return index === null || path.includes('!/') ? path : `${column ?? position}.${path}`
}

/** `users.email`, `crm.csv: email` */
export function placeName({ table, file }: Dataset, row: InventoryRow): string {
  const field = fieldName(row)
  const place = table ?? file
  return field === null ? place : `${place}: ${field}`
}

/** Fax numbers are phone numbers by their form; HIPAA counts them apart. */
export function hipaaOf({ row, rule }: Pick<FullRow, 'row' | 'rule'>): readonly string[] {
  const isFax = row.class === 'phone' && /fax/i.test(row.field ?? row.path ?? '')
  return isFax ? rule.hipaa.map((letter) => (letter === 'D' ? 'E' : letter)) : rule.hipaa
}

/** A later scan of its data set, merged into the inventory, did not find it any more. */
export function isGone(row: Pick<InventoryRow, 'lastSeen'>, dataset: Pick<Dataset, 'lastSeen'>): boolean {
  return row.lastSeen < dataset.lastSeen
}

export function levelOf(confidence: number): 'high' | 'medium' | 'low' {
  return confidence >= 0.9 ? 'high' : confidence >= 0.6 ? 'medium' : 'low'
}

function isSearchable({ identifier }: InventoryRule, { basis }: InventoryRow): boolean {
  return identifier === 'direct' && basis !== 'text'
}

export function percent(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : Math.round((part / whole) * 1000) / 10
}

export function evidenceWords({ evidence }: InventoryRow): readonly string[] {
  return [...evidence].sort((a, b) => b.bits - a.bits).map(({ kind, bits }) => (bits === 0 ? kind : `${kind} ${bits.toFixed(1)}`))
}

function textWords({ text }: InventoryRow): string | null {
  if (text === null) return null
  const parts = Object.entries(text).filter(([key, count]) => key !== 'rows' && count > 0)
  return `${text.rows} rows${parts.map(([key, count]) => `, ${count} with ${key}`).join('')}`
}

export function setBy({ dataset, decision }: Pick<FullRow, 'dataset' | 'decision'>): string | null {
  const by = (from: 'config' | 'person'): string[] =>
    Object.entries(dataset.context).flatMap(([key, value]) => (value.from === from ? [key] : []))
  const people = [...by('person'), ...(decision === undefined ? [] : ['decision'])]
  const parts = [
    ...(by('config').length > 0 ? [`config: ${by('config').join(', ')}`] : []),
    ...(people.length > 0 ? [`person: ${people.join(', ')}`] : []),
  ]
  return list(parts)
}
