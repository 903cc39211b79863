import type { Reporter } from '../model/reporter.ts'
import { jsonText } from './encode.ts'
import { machineEvent, machineSummary } from './machine/event.ts'
import { openGate } from './outcome.ts'

/**
 * One JSON document (schema/result.schema.json), written in pieces: an `events` array with one event a line, then the summary.
 * Findings and verdicts share the array because only so can a report of any size be written in constant memory.
 */
export const reporter: Reporter = {
  name: 'json',
  title: 'one JSON document',
  open({ policy }) {
    const gate = openGate(policy)
    let separator = '\n'
    return {
      event(event) {
        gate.event(event)
        if (event.event === 'start') {
          const head = jsonText({ schema: event.schema, tool: event.tool, root: event.root })
          return `${head.slice(0, -1)},"events":[`
        }
        if (event.event === 'end') return `\n],${jsonText(machineSummary(event, gate.outcome(event))).slice(1)}\n`
        const text = separator + jsonText(machineEvent(event))
        separator = ',\n'
        return text
      },
    }
  },
}
