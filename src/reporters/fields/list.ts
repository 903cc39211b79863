import type { Reporter } from '../../model/reporter.ts'
import { fieldsCsv } from './csv.ts'
import { fieldsJson } from './json.ts'
import { fieldsTable } from './table.ts'

/** What `piiscope fields` can print. */
export function fieldReporters(): readonly Reporter[] {
  return [fieldsTable(), fieldsJson(), fieldsCsv()]
}
