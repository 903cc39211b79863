import type { Reporter } from '../../model/reporter.ts'
import { jsonText } from '../encode.ts'
import { openRows } from './rows.ts'

/** One JSON document with all fields, written in pieces: `{"schema":1,…,"fields":[…],"status":…}`. */
export function fieldsJson(): Reporter {
  return {
    name: 'json',
    title: 'one JSON document',
    allFields: true,
    open() {
      const rows = openRows()
      let separator = '\n'
      return {
        event(event) {
          if (event.event === 'start') {
            const head = jsonText({ schema: event.schema, tool: event.tool, root: event.root })
            return `${head.slice(0, -1)},"fields":[`
          }
          if (event.event === 'end') return `\n],"status":${jsonText(event.status)}}\n`
          let text = ''
          for (const { column, verdicts } of rows.event(event)) {
            const { event: _, ...summary } = column
            const shown = verdicts.map((one) => ({
              rule: one.rule,
              class: one.class,
              category: one.category,
              severity: one.severity,
              confidence: Math.round(one.confidence * 1000) / 1000,
              hits: one.hits,
              distinct: one.distinct,
              protection: one.protection,
              linked: one.linked,
              linkedBy: one.linkedBy,
              evidence: one.evidence.map(({ kind, bits }) => ({ kind, bits: Math.round(bits * 10) / 10 + 0 })),
            }))
            text += separator + jsonText({ ...summary, verdicts: shown })
            separator = ',\n'
          }
          return text
        },
      }
    },
  }
}
