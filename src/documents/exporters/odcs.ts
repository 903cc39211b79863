import type { Dataset } from '../../model/inventory-document.ts'
import { jsonText } from '../../reporters/encode.ts'
import type { DocumentFormat } from '../document-format.ts'
import { type CatalogueField, catalogueOf, describe, sensitivityOf, tagsOf } from './catalogue.ts'

/** Open Data Contract Standard 3.1.0 (bitol-io): a draft to start contracts from. Never has examples of values. */
export const odcsExport: DocumentFormat = {
  name: 'odcs',
  title: 'Open Data Contract Standard 3.1.0, JSON',
  render(document) {
    const tables = catalogueOf(document)
    const contract = {
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: `urn:piiscope:inventory:${document.date}`,
      version: '1.0.0',
      status: 'draft',
      name: 'Personal data inventory',
      description: { limitations: 'Fields with personal data only, as found by a scan.' },
      schema: tables.map(({ dataset, name, fields }) => ({
        name,
        physicalName: dataset.table ?? dataset.file,
        logicalType: 'object',
        physicalType: dataset.table === null ? 'file' : 'table',
        tags: ['pii'],
        customProperties: [property('piiscopeDataset', dataset.id), property('location', dataset.file), ...stated(dataset)],
        properties: fields.map(propertyOf),
      })),
    }
    return `${jsonText(contract)}\n`
  },
}

function propertyOf(field: CatalogueField): object {
  const [{ row }] = field.held
  return {
    name: field.name,
    logicalType: LOGICAL[row.type ?? ''] ?? 'string',
    classification: sensitivityOf(field),
    description: describe(field),
    tags: tagsOf(field),
    customProperties: field.held.flatMap((one) => [
      property('piiscopeId', one.row.id),
      property('piiscopeClass', one.row.class),
      ...(one.rule.special === null ? [] : [property('gdprSpecialCategory', one.rule.special)]),
    ]),
  }
}

const LOGICAL: Readonly<Record<string, string>> = { integer: 'integer', number: 'number', boolean: 'boolean' }

function property(name: string, value: string): { readonly property: string; readonly value: string } {
  return { property: name, value }
}

function stated({ context }: Dataset): { readonly property: string; readonly value: string }[] {
  return Object.entries(context).map(([key, { value }]) => property(key, value))
}
