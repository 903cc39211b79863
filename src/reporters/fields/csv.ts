import type { FieldEvent } from '../../model/event.ts'
import type { Reporter } from '../../model/reporter.ts'
import { csvCell } from '../encode.ts'
import { openRows } from './rows.ts'

const HEADER =
  'file,table,field,index,path,type,values,blanks,distinct,rule,class,category,confidence,hits,hit_distinct,protection,linked_by,evidence'

/** A row for each field and verdict, and one for each field without; nothing in it is taken for a formula. */
export function fieldsCsv(): Reporter {
  return {
    name: 'csv',
    title: 'a row for each field and verdict, for spreadsheets',
    allFields: true,
    open() {
      const rows = openRows()
      return {
        event(event) {
          let text = event.event === 'start' ? `${HEADER}\n` : ''
          for (const { column, verdicts } of rows.event(event)) {
            const { file, table, field, index, path, type, values, blanks, distinct } = column
            const own = [file, table ?? '', field ?? '', index ?? '', path ?? '', type, values, blanks, distinct]
            for (const verdict of verdicts.length === 0 ? [null] : verdicts)
              text += `${[...own, ...verdictCells(verdict)].map(csvCell).join(',')}\n`
          }
          return text
        },
      }
    },
  }
}

function verdictCells(verdict: FieldEvent | null): readonly (string | number)[] {
  if (verdict === null) return ['', '', '', '', '', '', '', '', '']
  return [
    verdict.rule,
    verdict.class,
    verdict.category,
    Math.round(verdict.confidence * 1000) / 1000,
    verdict.hits,
    verdict.distinct,
    verdict.protection,
    verdict.linkedBy ?? '',
    verdict.evidence.map(({ kind, bits }) => `${kind} ${bits.toFixed(1)}`).join('; '),
  ]
}
