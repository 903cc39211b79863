import { jsonText, terminalText } from '../../reporters/encode.ts'
import type { DocumentFormat } from '../document-format.ts'
import { catalogueOf, describe, tagsOf } from './catalogue.ts'

/** Collibra's own relation "Column is part of Table"; the other end, the table, is its target. */
const PART_OF = '00000000-0000-0000-0000-000000007042:TARGET'

const COMMUNITY = { name: 'piiscope' }
const DOMAIN = { name: 'Personal data inventory', community: COMMUNITY }

/** Commands of the Import API, version 2 (developer.collibra.com, "Importing assets"): whoever runs it again changes nothing. */
export const collibraExport: DocumentFormat = {
  name: 'collibra',
  title: 'JSON for the Import API of Collibra',
  render(document) {
    const commands: object[] = [
      { resourceType: 'Community', identifier: COMMUNITY },
      { resourceType: 'Domain', identifier: DOMAIN, type: { name: 'Physical Data Dictionary' } },
    ]
    for (const { dataset, name, fields } of catalogueOf(document)) {
      // Names are unique within a domain: files and tables together are.
      const table = dataset.context.fqn?.value ?? (dataset.table === null ? dataset.file : `${dataset.file}: ${dataset.table}`)
      const asset = { name: terminalText(table), domain: DOMAIN }
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
          identifier: { name: `${asset.name} > ${terminalText(field.name)}`, domain: DOMAIN },
          type: { name: 'Column' },
          displayName: terminalText(field.name),
          attributes: { Description: [{ value: describe(field) }] },
          relations: { [PART_OF]: [asset] },
          tags: tagsOf(field),
        })
      }
    }
    return `[\n${commands.map(jsonText).join(',\n')}\n]\n`
  },
}
