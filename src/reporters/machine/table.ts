import type { ColumnEvent, TableEvent } from '../../model/event.ts'

/** A table as the machine formats print it (schema/event.schema.json). */
export function machineTable(event: TableEvent, round: (confidence: number) => number): object {
  const { file, table, path, records, fields, schema, behaviors, linked, linkedBy, people, wholes, exposures, texts } = event
  return {
    event: 'table',
    file,
    table,
    path,
    records,
    fields,
    schema: schema === null ? null : { vendor: schema.vendor, table: schema.table },
    behaviors: behaviors.map((one) => ({
      rule: one.rule,
      class: one.class,
      confidence: round(one.confidence),
      fields: one.fields,
    })),
    linked,
    linkedBy,
    people: people === null ? null : { field: people.field, count: people.count, atLeast: people.atLeast },
    wholes: wholes.map((one) => ({ rule: one.rule, fields: one.fields })),
    exposures: exposures.map(({ combination, fields: of, least, most }) => ({ combination, fields: of, least, most })),
    texts: texts.map(({ field, rows, emails, phones, names, complaints }) => ({
      field,
      rows,
      emails,
      phones,
      names,
      complaints,
    })),
  }
}

export function machineColumn({ file, table, field, index, path, type, values, blanks, distinct, read }: ColumnEvent): object {
  return { event: 'column', file, table, field, index, path, type, values, blanks, distinct, read }
}
