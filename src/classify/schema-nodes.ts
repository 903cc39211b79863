/** Documents that describe data (OpenAPI, JSON Schema, snapshots of databases): what an object there says of a field is no value of it. */
import type { FieldPlace } from '../model/field.ts'
import { keysOf } from './table-context.ts'

/** Objects whose keys are names of fields. */
const HOLDERS: ReadonlySet<string> = new Set(
  'properties columns definitions patternProperties fields attributes foreignKeys indexes'.split(' '),
)
/** What only a description has beside the type. */
const DESCRIBES: ReadonlySet<string> = new Set(
  'description format nullable mappedType $ref items enum properties primary unsigned autoincrement required maxLength minLength pattern readOnly data_type dataType constraintName columnNames length charset collation notnull unique'.split(
    ' ',
  ),
)
/** What it says of the field: not `example`, `default` and `enum`, which are values. */
const SAYS: ReadonlySet<string> = new Set(
  'title name type description summary format pattern $ref mappedType operationId constraintName localTableName referencedTableName keyName columnName charset collation'.split(
    ' ',
  ),
)

/** Positions of the fields that say something of a field. */
export function schemaNodes(places: readonly FieldPlace[]): ReadonlySet<number> {
  const children = new Map<string, Set<string>>()
  const parents = places.map(({ path, name }) => {
    if (path === null || name === null || !path.endsWith(name) || path.length === name.length) return null
    const parent = path.slice(0, -name.length - 1)
    const known = children.get(parent)
    if (known === undefined) children.set(parent, new Set([name]))
    else known.add(name)
    return parent
  })
  const isNode = new Map<string, boolean>()
  for (const [parent, names] of children) {
    const holder = keysOf(parent).at(-2) ?? ''
    const describes = [...names].some((name) => DESCRIBES.has(name))
    isNode.set(
      parent,
      (names.has('type') || names.has('constraintName') || names.has('$ref')) &&
        describes &&
        (HOLDERS.has(holder) || names.has('mappedType')),
    )
  }
  const nodes = new Set<number>()
  places.forEach(({ name }, i) => {
    const parent = parents[i]
    if (name !== null && (name === '$ref' || (SAYS.has(name) && parent != null && isNode.get(parent) === true))) nodes.add(i)
  })
  return nodes
}
