/** Objects with their keys in the order of a schema, and with no other keys: one value, one text. */

/** As much of a schema as tells order. */
export interface Shape {
  readonly type?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly additionalProperties?: boolean | Shape
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
}

export function inSchemaOrder(value: unknown, given: Shape, defs: Readonly<Record<string, Shape>> = given.$defs ?? {}): unknown {
  const shape = given.$ref === undefined ? given : (defs[given.$ref.slice('#/$defs/'.length)] as Shape)
  if (Array.isArray(value))
    return shape.items === undefined ? value : value.map((one) => inSchemaOrder(one, shape.items as Shape, defs))
  if (typeof value !== 'object' || value === null) return value
  const map = value as Readonly<Record<string, unknown>>
  const { properties = {}, additionalProperties } = shape
  const known = Object.entries(properties)
    .filter(([key]) => Object.hasOwn(map, key))
    .map(([key, inner]) => [key, inSchemaOrder(map[key], inner, defs)] as const)
  const others =
    typeof additionalProperties === 'object'
      ? Object.keys(map)
          .filter((key) => !Object.hasOwn(properties, key))
          .sort()
          .map((key) => [key, inSchemaOrder(map[key], additionalProperties, defs)] as const)
      : []
  return Object.fromEntries([...known, ...others])
}
