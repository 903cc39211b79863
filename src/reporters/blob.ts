import type { Reporter } from '../model/reporter.ts'
import { jsonText } from './encode.ts'

/**
 * Events as they are, for `piiscope merge` and `piiscope report`: the first line says what made them and which part they are. Fields without
 * findings are among them: an inventory that is made of it names those that somebody has to judge.
 */
export const reporter: Reporter = {
  name: 'blob',
  title: 'everything, for piiscope merge and piiscope report',
  allFields: true,
  open({ manifest = {}, base = '' }) {
    return {
      event(event) {
        const head =
          event.event === 'start' ? `${jsonText({ piiscopeBlob: 1, version: event.tool.version, base, ...manifest })}\n` : ''
        return `${head}${jsonText(event)}\n`
      },
    }
  },
}
