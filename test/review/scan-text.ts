import type { FieldEvent, FindingEvent, ProblemEvent, ScanEvent, EndEvent } from '../../src/model/event.ts'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

export interface Scanned {
  readonly findings: readonly FindingEvent[]
  readonly fields: readonly FieldEvent[]
  readonly problems: readonly ProblemEvent[]
  readonly end: EndEvent
}

export async function scanText(name: string, text: string, options: ScanRunOptions = {}): Promise<Scanned> {
  const events: ScanEvent[] = []
  for await (const event of scan([memorySource(name, text)], options)) events.push(event)
  return {
    findings: events.filter((event) => event.event === 'finding'),
    fields: events.filter((event) => event.event === 'field'),
    problems: events.filter((event) => event.event === 'problem'),
    end: events.at(-1) as EndEvent,
  }
}
