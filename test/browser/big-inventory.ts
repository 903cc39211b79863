/** An inventory of any size, with names as varied as in life. For size and speed, and for tests of the page. */
import { rules } from '../../rules/index.ts'
import { assemble, describeRule } from '../../src/documents/assemble.ts'
import { datasetId } from '../../src/documents/dataset.ts'
import { base32 } from '../../src/model/base32.ts'
import type { Dataset, InventoryDocument, InventoryRow } from '../../src/model/inventory-document.ts'

const RULES = [
  'email-address',
  'person-name',
  'phone-number',
  'credit-card-number',
  'us/ssn',
  'ip-address',
  'purchase',
  'page-view',
]
const FIELDS = ['email', 'full_name', 'mobile', 'card_number', 'ssn', 'client_ip', 'order_total', 'page_path']
const AREAS = ['billing', 'crm', 'marketing', 'support', 'warehouse', 'hr', 'web', 'mobile']
const DATE = '2026-11-26'

/** @param count of rows, ten a data set */
export function bigInventory(count: number): InventoryDocument {
  const used = RULES.map((id) => rules.find((rule) => rule.id === id) as (typeof rules)[number])
  const datasets: Dataset[] = []
  const rows: InventoryRow[] = []
  for (let i = 0; i < count; i++) {
    const set = Math.floor(i / 10)
    if (datasets[set] === undefined) datasets.push(datasetOf(set))
    rows.push(rowOf(i, datasets[set] as Dataset, used[(i * 7 + set) % used.length] as (typeof rules)[number]))
  }
  return assemble({
    version: '0.1.0',
    date: DATE,
    minConfidence: 0.6,
    key: null,
    scans: [],
    datasets,
    rows,
    rules: Object.fromEntries(used.map((rule) => [rule.id, describeRule(rule)])),
    decisions: [],
    runs: [],
    known: [],
    sources: datasets.map(({ file, format, records }) => ({
      file,
      status: 'scanned' as const,
      reason: null,
      folder: false,
      format,
      bytes: records * 180,
      records,
      scanned: DATE,
    })),
    problems: [],
  })
}

function datasetOf(set: number): Dataset {
  const area = AREAS[set % AREAS.length] as string
  const file = `exports/${area}/${area}_${2019 + (set % 8)}_${set}.csv`
  return {
    id: datasetId(file, null),
    file,
    table: null,
    format: 'csv',
    records: 1000 + ((set * 7919) % 90_000),
    fields: 14,
    coverage: 'full',
    context: set % 3 === 0 ? { system: { value: area, from: 'config' }, owner: { value: `${area}-team`, from: 'config' } } : {},
    children: false,
    collections: [],
    people: [],
    firstSeen: DATE,
    lastSeen: DATE,
  }
}

function rowOf(i: number, dataset: Dataset, rule: (typeof rules)[number]): InventoryRow {
  const matches = (i * 7919) % dataset.records
  const field = `${FIELDS[RULES.indexOf(rule.id)]}_${i % 10}`
  return {
    id: `pf1:${base32(Uint8Array.from([i >>> 24, i >>> 16, i >>> 8, i, 7, 1, 9, 3, 5, 2].map((byte) => (byte * 167 + i * 31) & 255)), 16)}`,
    dataset: dataset.id,
    basis: 'field',
    field,
    index: i % 10,
    path: null,
    type: 'text',
    category: rule.category,
    class: rule.class,
    rule: rule.id,
    severity: rule.severity,
    confidence: 0.6 + (i % 400) / 1000,
    evidence: [
      { kind: 'values', bits: Math.round((((i * 37) % 120) / 10) * 10) / 10 },
      { kind: 'field-name', bits: 5.1 },
    ],
    records: dataset.records,
    values: dataset.records,
    blanks: 0,
    matches,
    synthetic: 0,
    distinct: Math.ceil(matches * 0.9),
    coverage: 'full',
    protection: i % 9 === 0 ? 'hashed' : 'plain',
    linked: rule.category !== 'identifiable',
    linkedBy: rule.category === 'identifiable' ? null : 'email_0',
    text: null,
    combinations: [],
    state: 'new',
    firstSeen: DATE,
    lastSeen: DATE,
  }
}
