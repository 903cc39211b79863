import { jsonText, terminalText } from '../../reporters/encode.ts'
import type { DocumentFormat } from '../document-format.ts'
import { type CatalogueField, catalogueOf, columnOf, describe, tagsOf, valuesIn } from './catalogue.ts'
import type { Column } from '../columns.ts'

/** Collibra's own relation "Column is part of Table"; the other end, the table, is its target. */
const PART_OF = '00000000-0000-0000-0000-000000007042:TARGET'

/**
 * Commands of the Import API, version 2 (developer.collibra.com/tutorials/getting-started-with-the-import-api, .../import-api): a list of
 * objects with `resourceType` and `identifier`; attributes are lists of values by the name of their type, which each tenant chooses. Whoever runs
 * it again changes nothing.
 */
export const collibraExport: DocumentFormat = {
  name: 'collibra',
  title: 'JSON for the Import API of Collibra',
  render(document, _changes, { collibra = {} } = {}) {
    const community = { name: collibra.community ?? 'piiscope' }
    const domain = { name: collibra.domain ?? 'Personal data inventory', community }
    const mapped = Object.entries(collibra.attributes ?? {}).map(([name, type]) => [columnOf(name), type] as const)
    const commands: object[] = [
      { resourceType: 'Community', identifier: community },
      { resourceType: 'Domain', identifier: domain, type: { name: 'Physical Data Dictionary' } },
    ]
    for (const { dataset, name, fields } of catalogueOf(document)) {
      // Names are unique within a domain: files and tables together are.
      const table = dataset.context.fqn?.value ?? (dataset.table === null ? dataset.file : `${dataset.file}: ${dataset.table}`)
      const asset = { name: terminalText(table), domain }
      commands.push({
        resourceType: 'Asset',
        identifier: asset,
        type: { name: 'Table' },
        displayName: terminalText(name),
        tags: ['pii'],
      })
      for (const field of fields) {
        commands.push({
          resourceType: 'Asset',
          identifier: { name: `${asset.name} > ${terminalText(field.name)}`, domain },
          type: { name: 'Column' },
          displayName: terminalText(field.name),
          attributes: { Description: [{ value: describe(field) }], ...attributesOf(field, mapped) },
          relations: { [PART_OF]: [asset] },
          tags: tagsOf(field),
        })
      }
    }
    return `[\n${commands.map(jsonText).join(',\n')}\n]\n`
  },
}

/** Of a field that holds several kinds of data all that differ, in one value: most types of attributes take one. */
function attributesOf(
  field: CatalogueField,
  mapped: readonly (readonly [Column, string])[],
): Readonly<Record<string, readonly { readonly value: string }[]>> {
  return Object.fromEntries(
    mapped.flatMap(([column, type]) => {
      const values = valuesIn(field, column)
      return values.length === 0 ? [] : [[type, [{ value: values.map((one) => terminalText(one)).join('; ') }]]]
    }),
  )
}
