import schema from '../../../schema/config.schema.json' with { type: 'json' }
import type { Schema } from './schema-check.ts'

/** The definition of the configuration, as it is published. */
export const configSchema: Schema = schema as Schema
