/** Hand-made scan events: a small company with every class, and the runs that reports get wrong. Nothing here is real. */
import type { Category, ClassId, Severity } from '../../src/model/class.ts'
import type { Coverage, EndEvent, FieldEvent, FindingEvent, ProblemEvent, RuleTotal, ScanEvent } from '../../src/model/event.ts'
import type { Masked } from '../../src/model/finding.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Reporter, ReporterOptions } from '../../src/model/reporter.ts'

interface RuleFacts {
  readonly class: ClassId
  readonly category: Category
  readonly severity: Severity
  readonly sample: string
}

const identifiable = (id: ClassId, severity: Severity, sample: string): RuleFacts => ({
  class: id,
  category: 'identifiable',
  severity,
  sample,
})
const online = (id: ClassId, sample: string): RuleFacts => ({ class: id, category: 'non-identifiable', severity: 'low', sample })
const behaviour = (id: ClassId): RuleFacts => ({
  class: id,
  category: 'behavioral',
  severity: 'medium',
  sample: `[${id.toUpperCase()}]`,
})

export const RULES = {
  'person-name': identifiable('name', 'medium', '[NAME]'),
  'postal-address': identifiable('address', 'medium', '[ADDRESS]'),
  'email-address': identifiable('email', 'medium', '[EMAIL]'),
  username: identifiable('login', 'low', '[USERNAME]'),
  password: identifiable('login', 'critical', '[PASSWORD]'),
  'credit-card-number': identifiable('card', 'critical', '[CARD]'),
  'date-of-birth': identifiable('birth', 'high', '[DOB]'),
  'phone-number': identifiable('phone', 'medium', '[PHONE]'),
  'us/ssn': identifiable('government', 'critical', '[US-SSN]'),
  iban: identifiable('bank', 'high', '[IBAN]'),
  'blood-type': identifiable('health', 'high', '[HEALTH]'),
  vin: identifiable('vehicle', 'medium', '[VIN]'),
  gender: identifiable('demographic', 'high', '[GENDER]'),
  'ip-address': online('ip', '[IP]'),
  'user-agent': online('device', '[USER-AGENT]'),
  'session-id': online('cookie', '[SESSION]'),
  'social-engagement': behaviour('social-engagement'),
  'email-engagement': behaviour('email-engagement'),
  'customer-complaint': behaviour('customer-complaint'),
  'page-view': behaviour('page-view'),
  purchase: behaviour('purchase'),
  'cart-abandonment': behaviour('cart-abandonment'),
  preference: behaviour('preference'),
  'customer-satisfaction': behaviour('customer-satisfaction'),
} as const satisfies Record<string, RuleFacts>

export type RuleId = keyof typeof RULES

export function finding(rule: RuleId, file: string, given: Partial<FindingEvent> = {}): FindingEvent {
  const { sample, ...facts } = RULES[rule]
  return {
    event: 'finding',
    rule,
    ...facts,
    confidence: 0.9312,
    file,
    line: 12,
    column: 8,
    endColumn: (given.column ?? 8) + 18,
    bytes: { column: (given.column ?? 8) + 1, endColumn: (given.column ?? 8) + 19 },
    offset: 341,
    length: 18,
    field: null,
    table: null,
    place: null,
    record: null,
    sample: sample as Masked,
    synthetic: false,
    linked: false,
    anchor: 'text',
    digest: '',
    id: 'pf1:4k7q2z2m6xw3r5c7',
    state: 'new',
    evidence: [
      { kind: 'shape', bits: 7.04 },
      { kind: 'nearby-word', bits: 3.96 },
    ],
    ...given,
  }
}

export function verdict(rule: RuleId, file: string, field: string | null, given: Partial<FieldEvent> = {}): FieldEvent {
  const { sample: _, ...facts } = RULES[rule]
  return {
    event: 'field',
    rule,
    ...facts,
    confidence: 0.99949,
    file,
    table: null,
    field,
    index: field === null ? 2 : 0,
    path: null,
    values: 1000,
    hits: 998,
    distinct: 997,
    linked: true,
    linkedBy: 'email',
    protection: 'plain',
    synthetic: false,
    id: 'pf1:6p3r5w4c5t6h2m2v',
    state: 'new',
    evidence: [
      { kind: 'field-name', bits: 5.12 },
      { kind: 'values', bits: 30 },
      { kind: 'negative', bits: -2.25 },
    ],
    ...given,
  }
}

export const start: ScanEvent = { event: 'start', schema: 1, tool: { name: 'piiscope', version: '0.1.0' }, root: '.' }

export function problem(file: string, given: Partial<ProblemEvent> = {}): ProblemEvent {
  return { event: 'problem', file, code: 'encrypted', message: 'a password is needed', incomplete: true, ...given }
}

/** The end that fits the events: totals counted from them, verdict hits instead of listed places where there are more. */
export function end(
  events: readonly ScanEvent[],
  given: Partial<Omit<EndEvent, 'coverage'>> & { coverage?: Partial<Coverage> } = {},
): EndEvent {
  const totals = new Map<string, RuleTotal>()
  const files = new Map<string, Set<string>>()
  for (const event of events) {
    if (event.event !== 'finding' && event.event !== 'field') continue
    const seen = files.get(event.rule) ?? new Set()
    files.set(event.rule, seen.add(event.file))
    const before = totals.get(event.rule)
    // A test's verdicts list at most one place each.
    const listed = event.event === 'finding' ? (event.field === null ? 1 : 0) : event.hits
    totals.set(event.rule, {
      rule: event.rule,
      class: event.class,
      category: event.category,
      severity: event.severity,
      findings: (before?.findings ?? 0) + listed,
      fields: (before?.fields ?? 0) + (event.event === 'field' ? 1 : 0),
      files: seen.size,
      synthetic: (before?.synthetic ?? 0) + (event.synthetic ? listed : 0),
      highestConfidence: Math.max(before?.highestConfidence ?? 0, event.confidence),
    })
  }
  const rows = [...totals.values()]
  const problems = events.filter((event) => event.event === 'problem')
  const { coverage, ...rest } = given
  return {
    event: 'end',
    status: problems.some((one) => one.incomplete) ? 'incomplete' : 'complete',
    findings: rows.reduce((sum, row) => sum + row.findings, 0),
    synthetic: rows.reduce((sum, row) => sum + row.synthetic, 0),
    hidden: 0,
    suppressed: { inline: 0, config: 0, baseline: 0 },
    problems: problems.length,
    totals: rows,
    coverage: { files: 1, scanned: 1, partial: 0, skipped: 0, skippedBy: {}, bytes: 2048, records: 0, ...coverage },
    ...rest,
  }
}

/** A run: start, the events, and an end that fits them. */
export function run(events: readonly ScanEvent[], given: Parameters<typeof end>[1] = {}): ScanEvent[] {
  return [start, ...events, end(events, given)]
}

/** A company's share of files: every class, fields and free text, capped columns, synthetic data, two problems. */
export function companyRun(): ScanEvent[] {
  const events: ScanEvent[] = []
  const customers = 'exports/2026/customers.csv'
  for (const [rule, field] of [
    ['person-name', 'full_name'],
    ['email-address', 'email'],
    ['phone-number', 'mobile'],
    ['credit-card-number', 'card_no'],
    ['date-of-birth', 'dob'],
    ['iban', 'iban'],
    ['gender', 'gender'],
    ['preference', 'preferred_category'],
  ] as const) {
    events.push(finding(rule, customers, { field, record: 1, linked: true, confidence: 0.9994 }), verdict(rule, customers, field))
  }
  for (const table of ['users', 'staff']) {
    for (const [rule, field] of [
      ['email-address', 'email'],
      ['password', 'password_hash'],
      ['username', 'login'],
      ['postal-address', 'street'],
    ] as const) {
      events.push(
        finding(rule, 'db/shop.sql', { field, record: 4 }),
        verdict(rule, 'db/shop.sql', field, { table, hits: 41_207 }),
      )
    }
  }
  const views = 'events/page-views.ndjson'
  for (const [rule, path] of [
    ['page-view', 'page.url'],
    ['ip-address', 'context.ip'],
    ['user-agent', 'context.userAgent'],
    ['session-id', 'context.session.id'],
  ] as const) {
    events.push(
      verdict(rule, views, path.slice(path.lastIndexOf('.') + 1), { path, index: null, hits: 1_250_000, confidence: 0.95 }),
    )
  }
  for (const rule of [
    'social-engagement',
    'email-engagement',
    'purchase',
    'cart-abandonment',
    'customer-satisfaction',
  ] as const) {
    events.push(verdict(rule, `events/${rule}.csv`, 'event', { hits: 5200, confidence: 0.81 }))
  }
  for (let i = 1; i <= 9; i++) {
    const ticket = `support/tickets/2026-0${i}.txt`
    events.push(finding('customer-complaint', ticket, { line: i, column: 1, confidence: 0.72 }))
    events.push(finding('phone-number', ticket, { line: i, column: 40, confidence: 0.66 }))
  }
  events.push(finding('us/ssn', 'hr/payroll/notes.md', { line: 31, column: 14 }))
  events.push(finding('blood-type', 'hr/first-aid.txt', { confidence: 0.61 }))
  events.push(finding('vin', 'fleet/cars.txt', { confidence: 0.88 }))
  events.push(finding('email-address', 'docs/manual.md', { synthetic: true }))
  events.push(finding('us/ssn', 'test/fixtures/void.json', { synthetic: true, field: 'ssn', record: 1 }))
  events.push(problem('backup/old.zip'))
  events.push(problem('notes/latin.txt', { code: 'undecodable', message: 'read as Latin-1', incomplete: false }))
  return run(events, {
    hidden: 17,
    coverage: {
      files: 62,
      scanned: 35,
      partial: 1,
      skipped: 27,
      skippedBy: { vendor: 3, gitignored: 20, 'version-control': 1, unsupported: 3 },
      bytes: 48_211_003,
      records: 1_391_004,
    },
  })
}

export const NO_POLICY: Policy = { failOn: null }
export const MEDIUM: Policy = { failOn: { severity: 'medium', confidence: 0.6 } }

export function options(given: Partial<ReporterOptions> = {}): ReporterOptions {
  return { width: 80, color: false, ascii: false, explain: false, policy: MEDIUM, inputs: ['.'], ...given }
}

export function render(reporter: Reporter, events: readonly ScanEvent[], given: Partial<ReporterOptions> = {}): string {
  const report = reporter.open(options(given))
  return events.map((event) => report.event(event)).join('')
}
