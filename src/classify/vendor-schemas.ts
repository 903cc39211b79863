/**
 * Recognises the tables, exports and events of known vendors by their field names (rules/vendors). A name counts by how few
 * vendors use it and how many words it has: `id` and `status` say next to nothing, `sg_message_id` says all.
 */
import { vendors } from '../../rules/vendors/index.ts'
import { listed } from '../../rules/words/weighted.ts'
import type { VendorTable } from '../model/vendor.ts'
import { singular, wordsOf } from './field-name.ts'

export interface SchemaMatch {
  readonly vendor: string
  readonly table: VendorTable
  /** Bits for the rule of each named field. */
  readonly bits: number
  /** Rule of a name, `other` for names that say nothing about a person, undefined for names of nobody's. */
  ruleOf(names: readonly string[]): string | undefined
}

interface KnownTable {
  readonly vendor: string
  readonly table: VendorTable
  readonly rules: ReadonlyMap<string, string>
  readonly names: ReadonlySet<string>
  /** Sum of the weights of all its names. */
  readonly weight: number
}

interface Known {
  readonly tables: readonly KnownTable[]
  readonly weights: ReadonlyMap<string, number>
  /** Tables that use a name. */
  readonly byName: ReadonlyMap<string, readonly number[]>
}

/** Weight of matched names below which nothing is recognised. */
const LEAST_WEIGHT = 2.5
/** The same for a table of the schema's name that it explains in full, be its words as common as they may. */
const NAMED_WEIGHT = 1.25
const EXPLAINED_FIELDS = 5
const ALL_EXPLAINED = 0.95
/** Share of the schema's weight that is present, or of the table's weight that the schema explains. */
const LEAST_OF_SCHEMA = 0.5
const LEAST_OF_TABLE = 0.6
/** The same where the table's name fits too. */
const NAMED_OF_SCHEMA = 0.3
const NAMED_OF_TABLE = 0.4
/** Share of the table's weight that must be explained in any case: three columns of hundreds are chance. */
const LEAST_EXPLAINED = 0.1
const LEAST_FIELDS = 3
/** A subset of a schema (exports let people choose their columns) must be this long to be recognised by its share of the table. */
const SUBSET_FIELDS = 6

let known: Known | undefined

/**
 * @param names of each field the forms it is known by, words joined by `_`
 * @param tableWords words of the table's name
 * @param without a vendor to leave out, for measuring how unknown vendors fare
 */
export function matchSchema(
  names: readonly (readonly string[])[],
  tableWords: readonly string[],
  without?: string,
): SchemaMatch | undefined {
  if (names.length < LEAST_FIELDS) return undefined
  known ??= readVendors()
  const matched = new Map<number, { weight: number; fields: number }>()
  let all = 0
  // A name counts once, however many fields have it: in nested data and in texts of one kind many do.
  const counted = new Set<string>()
  for (const forms of names) {
    all += Math.max(0, ...forms.map((form) => weightOf(form, known as Known)))
    const hits = new Map<number, number>()
    for (const form of forms) {
      if (counted.has(form)) continue
      counted.add(form)
      for (const t of known.byName.get(form) ?? []) hits.set(t, Math.max(hits.get(t) ?? 0, weightOf(form, known)))
    }
    for (const [t, weight] of hits) {
      const sum = matched.get(t) ?? { weight: 0, fields: 0 }
      matched.set(t, { weight: sum.weight + weight, fields: sum.fields + 1 })
    }
  }
  const tableName = tableWords.map(singular).join('_')
  let best: { table: KnownTable; score: number; weight: number } | undefined
  for (const [t, { weight, fields }] of matched) {
    const table = known.tables[t] as KnownTable
    if (table.vendor === without || weight < NAMED_WEIGHT || fields < LEAST_FIELDS) continue
    const named = [...table.names].some((name) => tableName === name || `_${tableName}_`.includes(`_${name}_`))
    const ofSchema = weight / table.weight
    const ofTable = weight / Math.max(all, 1e-9)
    if (weight < LEAST_WEIGHT && !(named && fields >= EXPLAINED_FIELDS && ofTable >= ALL_EXPLAINED)) continue
    const fits =
      (ofSchema >= LEAST_OF_SCHEMA && ofTable >= LEAST_EXPLAINED) ||
      (fields >= SUBSET_FIELDS && ofTable >= LEAST_OF_TABLE) ||
      (named && ((ofSchema >= NAMED_OF_SCHEMA && ofTable >= LEAST_EXPLAINED) || ofTable >= NAMED_OF_TABLE))
    const score = weight * (ofSchema + ofTable + (named ? 0.5 : 0))
    if (fits && (best === undefined || score > best.score)) best = { table, score, weight }
  }
  if (best === undefined) return undefined
  const { vendor, table, rules } = best.table
  return {
    vendor,
    table,
    bits: 3 + Math.min(3, best.weight / 2),
    ruleOf: (forms) => {
      for (const form of forms) {
        const rule = rules.get(form)
        if (rule !== undefined) return rule
      }
      return undefined
    },
  }
}

/** The form in which names are compared. */
export function schemaName(words: readonly string[]): string {
  return words.join('_')
}

function weightOf(name: string, { weights }: Known): number {
  return weights.get(name) ?? ownWeight(name)
}

/** One word is seldom anybody's own, three are. */
function ownWeight(name: string): number {
  const words = name === '' ? 0 : name.split('_').length
  return words === 0 ? 0 : words === 1 ? 0.35 : words === 2 ? 0.8 : 1
}

function readVendors(): Known {
  const tables: Omit<KnownTable, 'weight'>[] = vendors.flatMap(({ name, tables: theirs }) =>
    theirs.map((table) => {
      const rules = new Map<string, string>()
      for (const [rule, names] of Object.entries(table.fields))
        for (const field of listed(names)) {
          const key = schemaName(wordsOf(field))
          if (key !== '' && !rules.has(key)) rules.set(key, rule)
        }
      const names = new Set(listed(table.names).map((written) => wordsOf(written).map(singular).join('_')))
      names.delete('')
      return { vendor: name, table, rules, names }
    }),
  )
  const users = new Map<string, Set<string>>()
  const byName = new Map<string, number[]>()
  tables.forEach(({ vendor, rules }, t) => {
    for (const name of rules.keys()) {
      users.set(name, (users.get(name) ?? new Set()).add(vendor))
      byName.set(name, [...(byName.get(name) ?? []), t])
    }
  })
  const most = Math.log2((vendors.length + 1) / 1.5)
  const weights = new Map(
    [...users].map(([name, by]) => [name, (ownWeight(name) * Math.log2((vendors.length + 1) / (by.size + 0.5))) / most]),
  )
  return {
    tables: tables.map((table) => ({
      ...table,
      weight: [...table.rules.keys()].reduce((sum, name) => sum + (weights.get(name) as number), 0),
    })),
    weights,
    byName,
  }
}
