/** Documents that describe data (OpenAPI, JSON Schema, snapshots of databases): what an object there says of a field is no value of it. */
import type { FieldPlace } from '../model/field.ts'
import { type Objects, objectsOf } from './objects.ts'
import { keysOf } from './table-context.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Objects whose keys are names of fields, or of types. */
const HOLDERS = words('properties columns definitions $defs patternProperties fields attributes foreignKeys indexes')
/** Objects that go on describing what the object around them does. */
const PARTS = words('items anyOf oneOf allOf not additionalProperties')
/** What a description says the type by. */
const TYPES = words('type affinity $ref anyOf oneOf allOf enum const constraintName')
/** What only a description has beside the type. */
const DESCRIBES = words(
  'description format nullable mappedType $ref items enum properties primary unsigned autoincrement required maxLength minLength minimum maximum exclusiveMinimum exclusiveMaximum anyOf oneOf allOf additionalProperties pattern readOnly data_type dataType constraintName columnName columnNames length charset collation notnull notNull unique',
)
/** What it says of the field: not `example`, `default` and `enum`, which are values. */
const SAYS = words(
  'title name type affinity description summary format pattern $ref mappedType operationId constraintName localTableName referencedTableName keyName columnName charset collation',
)

const hasAny = (keys: ReadonlySet<string>, any: ReadonlySet<string>): boolean => [...any].some((word) => keys.has(word))

/** The document's own object is a schema: nothing else has `properties` and a type, or a link to its language. */
const isSchema = (keys: ReadonlySet<string>): boolean =>
  keys.has('properties') && (keys.has('$schema') || keys.has('$defs') || keys.has('definitions') || keys.has('type'))

function isNode(path: string, keys: ReadonlySet<string>, objects: Objects): boolean {
  if (path === '') return isSchema(keys)
  if (!hasAny(keys, TYPES) || !hasAny(keys, DESCRIBES)) return false
  if (keys.has('mappedType') || keys.has('columnName')) return true
  const at = path.split('.')
  if (HOLDERS.has(at.at(-2) ?? '')) return true
  return (
    PARTS.has(at.at(-1) ?? '') && isNode(at.slice(0, -1).join('.'), objects.get(at.slice(0, -1).join('.')) ?? new Set(), objects)
  )
}

/** Positions of the fields that say something of a field. */
export function schemaNodes(places: readonly FieldPlace[]): ReadonlySet<number> {
  const nodes = new Set<number>()
  // Perf: tables have no such names beside each other.
  if (!places.some(({ path, name }) => path !== null && name !== null && SAYS.has(name))) return nodes
  const objects = objectsOf(places)
  const known = new Map<string, boolean>()
  places.forEach(({ path, name }, i) => {
    if (path === null || name === null) return
    if (name === '$ref') nodes.add(i)
    if (!SAYS.has(name)) return
    const parent = keysOf(path).slice(0, -1).join('.')
    let node = known.get(parent)
    if (node === undefined) {
      node = isNode(parent, objects.get(parent) ?? new Set(), objects)
      known.set(parent, node)
    }
    if (node) nodes.add(i)
  })
  return nodes
}
