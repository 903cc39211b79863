import type { Reporter } from '../model/reporter.ts'
import { jsonText } from './encode.ts'
import { machineEvent, machineSummary } from './machine/event.ts'
import { openGate } from './outcome.ts'

/** One event a line (schema/event.schema.json). A stream that does not finish with an `end` line was cut off. */
export const reporter: Reporter = {
  name: 'ndjson',
  title: 'one JSON event a line, written while the scan runs',
  open({ policy }) {
    const gate = openGate(policy)
    return {
      event(event) {
        gate.event(event)
        if (event.event !== 'end') return `${jsonText(machineEvent(event))}\n`
        return `${jsonText({ event: 'end', ...machineSummary(event, gate.outcome(event)) })}\n`
      },
    }
  },
}
