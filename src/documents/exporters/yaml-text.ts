/** YAML that nothing can act in: the keys in their order, no aliases, text in quotes where it could be anything else. */
import { terminalText } from '../../reporters/encode.ts'

export async function yamlText(value: unknown): Promise<string> {
  const { stringify } = await import('yaml')
  return stringify(plain(value), {
    aliasDuplicateObjects: false,
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return terminalText(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]])))
}
