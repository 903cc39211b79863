/** What the readers of JSON and of JSON a line have in common: a walker, the fields it fills, and what a locator knows of its paths. */
import type { ReaderOptions } from '../model/format.ts'
import { dynamoTags } from './dynamodb-json.ts'
import type { HitPlacer } from './hit-placer.ts'
import { JsonFields } from './json-fields.ts'
import { JsonWalker } from './json-walker.ts'
import { KnownPaths } from './known-paths.ts'
import { hasNamedValues } from './named-values.ts'
import { hasTypedRecords } from './typed-records.ts'

export interface JsonParts {
  readonly values: JsonFields
  readonly walker: JsonWalker
  /** Null: every value is read. */
  readonly known: KnownPaths | null
}

/** @param isDocument one value, whose elements are the records; else one a line */
export function jsonParts(head: Uint8Array, placer: HitPlacer, options: ReaderOptions, isDocument: boolean): JsonParts {
  const values = new JsonFields(placer, options, isDocument)
  const walker = new JsonWalker(values, isDocument)
  walker.paths.typeTags = dynamoTags(head)
  walker.paths.isName = options.isName ?? null
  walker.typesRecords = isDocument && hasTypedRecords(head)
  walker.namesValues = hasNamedValues(head)
  const { locator } = options
  const known =
    locator === undefined || walker.namesValues || walker.typesRecords
      ? null
      : new KnownPaths(locator.json, walker.paths, (path) => values.isSettled(path))
  values.known = known
  return { values, walker, known }
}
