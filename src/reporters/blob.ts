import type { Reporter } from '../model/reporter.ts'
import { jsonText } from './encode.ts'

/** Events as they are, for `piiscope merge` and `piiscope report`: the first line says what made them and which part they are. */
export const reporter: Reporter = {
  name: 'blob',
  title: 'everything, for piiscope merge and piiscope report',
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
