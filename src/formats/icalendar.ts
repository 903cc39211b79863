/** iCalendar: events, and who comes to them. */
import type { Format } from '../model/format.ts'
import { ContentLineGrammar, type ContentNames } from './content-line-grammar.ts'
import { contentStart, decodeText } from './decode.ts'
import { LineReader } from './line-reader.ts'

const NAMES: ContentNames = {
  properties: {
    ATTENDEE: 'attendee',
    ORGANIZER: 'organizer',
    SUMMARY: 'summary',
    DESCRIPTION: 'description',
    LOCATION: 'location',
    CONTACT: 'contact',
    UID: 'uid',
    GEO: 'coordinates',
  },
  parts: {},
  records: new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY']),
}

export const format: Format = {
  name: 'icalendar',
  title: 'iCalendar',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    return (head[start] === 0x42 || head[start] === 0x62) && /^BEGIN:VCALENDAR\s/i.test(decodeText(head, start, start + 17))
      ? 0.98
      : 0
  },
  open: (_head, _name, options) => new LineReader(new ContentLineGrammar(NAMES), options),
}
