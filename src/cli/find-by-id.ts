import type { FieldEvent, FindingEvent } from '../model/event.ts'
import type { PreparedScan } from './scan-setup.ts'
import { UsageError } from './usage-error.ts'

/** Ids as reports show them, whole or so much of them as names one. */
export const FINDING_ID: RegExp = /^(?:pf1:)?[a-z2-7]{6,16}$/

/**
 * The finding of that id among those the scan finds.
 *
 * @throws UsageError if there is none, or more than one
 */
export async function findById(prepared: PreparedScan, given: string): Promise<FindingEvent | FieldEvent> {
  const id = given.startsWith('pf1:') ? given : `pf1:${given}`
  const found = new Map<string, FindingEvent | FieldEvent>()
  for await (const event of prepared.run({}, []))
    if ((event.event === 'finding' || event.event === 'field') && event.id.startsWith(id)) found.set(event.id, event)
  if (found.size > 1) throw UsageError.of('PS180', `${id} begins several ids`, [...found.keys()].slice(0, 5))
  const [one] = found.values()
  if (one === undefined) throw UsageError.of('PS180', `no finding has the id ${id}`, ['ids: piiscope scan -f compact'])
  return one
}
