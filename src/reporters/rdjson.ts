import type { Reporter } from '../model/reporter.ts'
import { jsonText } from './encode.ts'
import { openDiagnostics } from './results/diagnostics.ts'

export const reporter: Reporter = {
  name: 'rdjson',
  title: 'reviewdog diagnostics',
  open(options) {
    const diagnostics = openDiagnostics(options)
    let separator = '\n'
    return {
      event(event) {
        let text = event.event === 'start' ? '{"source":{"name":"piiscope"},"diagnostics":[' : ''
        for (const item of diagnostics(event)) {
          text += separator + jsonText(item)
          separator = ',\n'
        }
        return event.event === 'end' ? `${text}\n]}\n` : text
      },
    }
  },
}
