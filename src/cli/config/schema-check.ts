/**
 * Compares a value with the part of JSON Schema that our formats are written in: type, enum, const, properties,
 * additionalProperties, required, items, pattern, minimum, minLength, oneOf and references to $defs. Says where and what is wrong in words for people, which general validators
 * do not; the tests hold it against one that does the same job.
 */
import { didYouMean } from '../usage-error.ts'

type TypeName = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'

export interface Schema {
  readonly type?: TypeName | readonly TypeName[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly pattern?: string
  readonly minimum?: number
  readonly minLength?: number
  readonly oneOf?: readonly Schema[]
  readonly description?: string
  /** `#/$defs/name` of the whole schema. */
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** What is wrong, and the keys that lead there. Never quotes a value: it may be what is to be kept secret. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
  /** The key itself is wrong, not its value. */
  readonly atKey?: true
}

export function check(
  value: unknown,
  given: Schema,
  path: readonly (string | number)[] = [],
  defs: Defs = given.$defs ?? {},
): Fault[] {
  const schema = given.$ref === undefined ? given : (defs[given.$ref.slice('#/$defs/'.length)] as Schema)
  const fault = (message: string): Fault[] => [{ path, message }]
  if (schema.oneOf !== undefined) return checkOneOf(value, schema.oneOf, path, defs)
  if (schema.const !== undefined && value !== schema.const) return fault(`must be ${JSON.stringify(schema.const)}`)
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    const words = schema.enum.map(String)
    const near = typeof value === 'string' ? didYouMean(value, words) : ''
    return fault(`must be one of ${words.join(', ')}${near}`)
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (types.length > 0 && !types.some((type) => hasType(value, type)))
    return fault(`must be ${types.map((type) => TYPE_WORDS[type]).join(' or ')}`)
  if (typeof value === 'string') {
    if (schema.minLength !== undefined && value.length < schema.minLength) return fault('must not be empty')
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
      return fault(schema.description === undefined ? 'has the wrong form' : `has the wrong form: ${schema.description}`)
  }
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum)
    return fault(`must be ${schema.minimum} or more`)
  if (Array.isArray(value)) return value.flatMap((item, i) => (schema.items ? check(item, schema.items, [...path, i], defs) : []))
  if (typeof value === 'object' && value !== null) return checkObject(value as Record<string, unknown>, schema, path, defs)
  return []
}

const TYPE_WORDS = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  null: 'null',
  boolean: 'true or false',
} as const

function hasType(value: unknown, type: TypeName): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'null':
      return value === null
    default:
      return typeof value === type
  }
}

type Defs = NonNullable<Schema['$defs']>

function checkObject(value: Record<string, unknown>, schema: Schema, path: readonly (string | number)[], defs: Defs): Fault[] {
  const { properties = {}, additionalProperties = true, required = [] } = schema
  const faults: Fault[] = required
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({ path, message: `"${key}" is missing` }))
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (known !== undefined) faults.push(...check(item, known, [...path, key], defs))
    else if (additionalProperties === false) {
      const near = didYouMean(key, Object.keys(properties))
      faults.push({ path: [...path, key], message: `unknown key${near}`, atKey: true })
    } else if (typeof additionalProperties === 'object') faults.push(...check(item, additionalProperties, [...path, key], defs))
  }
  return faults
}

/** Of several forms the one of the value's own type explains best what is wrong. */
function checkOneOf(value: unknown, forms: readonly Schema[], path: readonly (string | number)[], defs: Defs): Fault[] {
  const results = forms.map((form) => check(value, form, path, defs))
  if (results.filter((faults) => faults.length === 0).length === 1) return []
  const own = forms.findIndex(({ type }) => typeof type === 'string' && hasType(value, type))
  const enums = forms.flatMap((form) => form.enum ?? [])
  if (own >= 0 && forms[own]?.enum === undefined) return results[own] as Fault[]
  const near = typeof value === 'string' ? didYouMean(value, enums.map(String)) : ''
  return [{ path, message: `must be one of ${enums.map(String).join(', ')}, or a map${near}` }]
}
