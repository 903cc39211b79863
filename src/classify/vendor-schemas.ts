/**
 * Recognises the tables, exports and events of known vendors by their field names (rules/vendors). A name counts by how few
 * vendors use it and how many words it has: `id` and `status` say next to nothing, `sg_message_id` says all.
 */
import { vendors } from '../../rules/vendors/index.ts'
import type { VendorTable } from '../model/vendor.ts'
import { singular } from './field-name.ts'
import type { PackedTable } from './pack-vendors.ts'
import { VENDOR_FIELDS, VENDOR_TABLES } from './vendor-table.ts'

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
  readonly fields: PackedTable
  readonly names: readonly string[]
  /** Sum of the weights of all its names. */
  readonly weight: number
}

interface KnownName {
  readonly weight: number
  /** Tables that use it. */
  readonly tables: readonly number[]
}

interface Known {
  readonly tables: readonly KnownTable[]
  readonly all: readonly string[]
  readonly byName: ReadonlyMap<string, KnownName>
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
      for (const t of known.byName.get(form)?.tables ?? []) hits.set(t, Math.max(hits.get(t) ?? 0, weightOf(form, known)))
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
    const named = table.names.some((name) => tableName === name || `_${tableName}_`.includes(`_${name}_`))
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
  const { vendor, table, fields } = best.table
  const rules = rulesOf(fields, known)
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

function weightOf(name: string, { byName }: Known): number {
  return byName.get(name)?.weight ?? ownWeight(name)
}

/** The rule of each of a table's fields. */
function rulesOf([, ...fields]: PackedTable, { all }: Known): ReadonlyMap<string, string> {
  const rules = new Map<string, string>()
  for (const [rule, ...places] of fields) for (const place of places) rules.set(all[place] as string, rule)
  return rules
}

/** One word is seldom anybody's own, three are. */
function ownWeight(name: string): number {
  const words = name === '' ? 0 : name.split('_').length
  return words === 0 ? 0 : words === 1 ? 0.35 : words === 2 ? 0.8 : 1
}

/** Perf: the names are written as they are compared when the program is built (start-up). Their twin is packVendors. */
function readVendors(): Known {
  const all = VENDOR_FIELDS.split(' ')
  const packed = JSON.parse(VENDOR_TABLES) as readonly PackedTable[]
  const theirs = vendors.flatMap((vendor) => vendor.tables.map((table) => ({ vendor, table })))
  const usedBy = all.map((): { vendors: number; last: unknown; tables: number[] } => ({ vendors: 0, last: null, tables: [] }))
  for (let t = 0; t < packed.length; t++) {
    const { vendor } = theirs[t] as (typeof theirs)[number]
    const [, ...fields] = packed[t] as PackedTable
    for (const [, ...places] of fields)
      for (const place of places) {
        const use = usedBy[place] as (typeof usedBy)[number]
        if (use.last !== vendor) use.vendors++
        use.last = vendor
        use.tables.push(t)
      }
  }
  const most = Math.log2((vendors.length + 1) / 1.5)
  const weights = usedBy.map(
    (use, place) => (ownWeight(all[place] as string) * Math.log2((vendors.length + 1) / (use.vendors + 0.5))) / most,
  )
  const tables = packed.map((fields, t): KnownTable => {
    const [names, ...byRule] = fields
    let weight = 0
    for (const [, ...places] of byRule) for (const place of places) weight += weights[place] as number
    const { vendor, table } = theirs[t] as (typeof theirs)[number]
    return { vendor: vendor.name, table, fields, names: names === '' ? [] : names.split(' '), weight }
  })
  const byName = new Map(
    all.map((name, i) => [name, { weight: weights[i] as number, tables: (usedBy[i] as (typeof usedBy)[number]).tables }]),
  )
  return { tables, all, byName }
}
