/** The formats of a run that was told how some files are to be read. */
import type { Format } from '../model/format.ts'
import type { Reading } from '../model/reading.ts'
import { formats } from './index.ts'
import { PARSERS } from '../model/parser-names.ts'

/** Surer than any format is by itself. */
const ASKED_FOR = 2
const TAB = 9

/** @returns the usual formats where nothing was told */
export function formatsFor(reading: Reading): readonly Format[] {
  const { parsers = {}, delimiter, header } = reading
  if (Object.keys(parsers).length === 0 && delimiter === undefined && header === undefined) return formats
  return formats.map((format): Format => {
    const recognises: Format['recognises'] = (head, name) => {
      const asked = parserOf(name, parsers)
      return asked === undefined ? format.recognises(head, name) : PARSERS[asked] === format.name ? ASKED_FOR : 0
    }
    if (format.name !== 'csv') return { ...format, recognises }
    const usual = csvReading(delimiter, header)
    const tabbed = csvReading(TAB, header)
    const csvOf = (name: string): Pick<Reading, 'delimiter' | 'header'> =>
      delimiter === undefined && parserOf(name, parsers) === 'tsv' ? tabbed : usual
    const { resume } = format
    return {
      ...format,
      recognises,
      open: (head, name, options) => format.open(head, name, { ...options, csv: csvOf(name) }),
      ...(resume !== undefined && { resume: (head, name, options) => resume(head, name, { ...options, csv: csvOf(name) }) }),
    }
  })
}

function csvReading(delimiter: number | undefined, header: boolean | undefined): Pick<Reading, 'delimiter' | 'header'> {
  return { ...(delimiter !== undefined && { delimiter }), ...(header !== undefined && { header }) }
}

function parserOf(name: string, parsers: NonNullable<Reading['parsers']>): string | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  return ending !== undefined && Object.hasOwn(parsers, ending) ? parsers[ending] : undefined
}
