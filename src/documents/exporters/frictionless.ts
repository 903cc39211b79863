import { jsonText } from '../../reporters/encode.ts'
import type { DocumentFormat } from '../document-format.ts'
import { catalogueOf, describe, plainName, sensitivityOf, tagsOf } from './catalogue.ts'

/** A Data Package (datapackage.org, version 2) of the files with personal data. `subset`: they have more fields than are listed. */
export const frictionlessExport: DocumentFormat = {
  name: 'frictionless',
  title: 'datapackage.json of Frictionless',
  render(document) {
    const names = new Set<string>()
    const resources = catalogueOf(document).map(({ dataset, fields }) => ({
      name: plainName(
        (dataset.table === null ? dataset.file : `${dataset.file}.${dataset.table}`).toLowerCase(),
        dataset.id,
        names,
      ),
      path: encodeURI(dataset.file),
      'piiscope:dataset': dataset.id,
      ...(dataset.table !== null && { 'piiscope:table': dataset.table }),
      schema: {
        fieldsMatch: 'subset',
        fields: fields.map((field) => ({
          name: field.name,
          type: 'any',
          description: describe(field),
          'piiscope:class': [...new Set(field.held.map(({ row }) => row.class))],
          'piiscope:sensitivity': sensitivityOf(field),
          'piiscope:tags': tagsOf(field),
        })),
      },
    }))
    return `${jsonText({ name: 'personal-data-inventory', created: `${document.date}T00:00:00Z`, resources })}\n`
  },
}
