import type { Reporter } from '../model/reporter.ts'
import { csvCell } from './encode.ts'
import { openResults, projectPath } from './results/collect.ts'

const HEADER =
  'id,state,severity,rule,class,category,confidence,file,line,column,field,values_found,values,distinct,label,synthetic,linked'

const LINE = HEADER.split(',').indexOf('line')
const FOUND = HEADER.split(',').indexOf('values_found')

/** A row for each finding and each problem, for spreadsheets: nothing in it is taken for a formula. */
export const reporter: Reporter = {
  name: 'csv',
  title: 'a row for each finding, for spreadsheets',
  open(options) {
    const results = openResults(options)
    return {
      event(event) {
        let text = event.event === 'start' ? `${options.byteOrderMark ? '\ufeff' : ''}${HEADER}\n` : ''
        for (const one of results.event(event)) {
          const cells = [
            one.id,
            one.state,
            one.severity,
            one.rule,
            one.class,
            one.category,
            Math.round(one.confidence * 1000) / 1000,
            one.file,
            one.where === null ? one.line : '',
            one.where === null ? one.column : '',
            one.field ?? '',
            one.count,
            one.values > 0 ? one.values : '',
            one.values > 0 ? one.distinct : '',
            one.sample,
            one.synthetic,
            one.linked,
          ]
          text += `${cells.map(csvCell).join(',')}\n`
          // The sum of values_found is what was found, however few places are listed.
          if (one.more > 0)
            text += `${cells
              .with(LINE, '')
              .with(LINE + 1, '')
              .with(FOUND, one.more)
              .map(csvCell)
              .join(',')}\n`
        }
        if (event.event === 'problem') {
          const file = projectPath(options.base ?? '', event.file)
          text += `${['', 'problem', '', event.code, '', '', '', file, '', '', event.message, '', '', '', '', '', ''].map(csvCell).join(',')}\n`
        }
        return text
      },
    }
  },
}
