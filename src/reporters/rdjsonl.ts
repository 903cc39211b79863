import type { Reporter } from '../model/reporter.ts'
import { jsonText } from './encode.ts'
import { openDiagnostics } from './results/diagnostics.ts'

export const reporter: Reporter = {
  name: 'rdjsonl',
  title: 'reviewdog diagnostics, one a line',
  open(options) {
    const diagnostics = openDiagnostics(options)
    return {
      event: (event) =>
        diagnostics(event)
          .map((item) => `${jsonText({ ...item, source: { name: 'piiscope' } })}\n`)
          .join(''),
    }
  },
}
