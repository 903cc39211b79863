import baselineLine from '../../../schema/baseline-line.schema.json' with { type: 'json' }
import config from '../../../schema/config.schema.json' with { type: 'json' }
import event from '../../../schema/event.schema.json' with { type: 'json' }
import inventory from '../../../schema/inventory.schema.json' with { type: 'json' }
import result from '../../../schema/result.schema.json' with { type: 'json' }
import { didYouMean, UsageError } from '../usage-error.ts'

const SCHEMAS: Readonly<Record<string, object>> = { config, event, result, inventory, baseline: baselineLine }

/** A JSON schema of what piiscope reads or writes. */
export function schemaText(name: string | undefined): string {
  const names = Object.keys(SCHEMAS)
  const schema = name !== undefined && Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined
  if (schema === undefined) {
    const given = name === undefined ? 'piiscope schema needs a name' : `there is no schema "${name}"${didYouMean(name, names)}`
    throw new UsageError(given, [`schemas: ${names.join(', ')}`])
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
