/** `piiscope serve`: an inventory in a browser on this machine, and what people decide there back into its file. */
import type { GivenFlags } from '../flags/given-flags.ts'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { assemble, partsOf } from '../../documents/assemble.ts'
import { choiceOf } from '../../documents/decision-choices.ts'
import { inventoryText } from '../../documents/formats/json.ts'
import { contentSecurityPolicy, inventoryPage } from '../../documents/html/page.ts'
import { unclassifiedFields } from '../../documents/unclassified.ts'
import type { Decision, InventoryDocument } from '../../model/inventory-document.ts'
import { terminalText } from '../../reporters/encode.ts'
import { systemCode } from '../../sources/system-error.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { readInventory } from '../read-inventory.ts'
import { fileSink } from '../report-sink.ts'
import { type ReportServer, type Served, serveReport } from '../report-server.ts'
import { UsageError } from '../usage-error.ts'

/** Ends at the first signal. */
export async function serveCommand(operands: readonly string[], flags: GivenFlags, io: Io): Promise<ExitCode> {
  const [name, ...more] = operands
  if (name === undefined || more.length > 0)
    throw new UsageError('piiscope serve takes one inventory', ['for example: piiscope serve inventory.json'])
  const output = typeof flags['output'] === 'string' ? flags['output'] : name
  const served = servedInventory(readInventory(name, io.cwd), name, output, io)
  let server: ReportServer
  try {
    server = await serveReport(served, readPort(flags['port']))
  } catch (error) {
    throw new UsageError(`--port: cannot listen there (${systemCode(error)})`)
  }
  const ended = new Promise<void>((resolve) => {
    io.onSignal(() => resolve())
  })
  await io.stdout.write(`${server.address}\n`)
  await io.stderr.write(
    `Decisions are written to ${terminalText(output)}. The address lets anybody on this machine decide; Ctrl-C ends it.\n`,
  )
  await ended
  await server.close()
  return 0
}

/** @param output file that decisions are written to, with the whole inventory; may be the one that was read */
export function servedInventory(document: InventoryDocument, name: string, output: string, io: Io): Served {
  let current = document
  let page: string | null = null
  let known = output === name ? readFileSync(resolve(io.cwd, output), 'utf8') : null
  const ids = new Set([...document.rows, ...unclassifiedFields(document).map(({ field }) => field)].map(({ id }) => id))
  let queue: Promise<unknown> = Promise.resolve()

  const record = async (id: string, decision: Decision | null): ReturnType<Served['decide']> => {
    // Somebody else wrote there since: theirs must not be lost.
    if (known !== null && readFileSync(resolve(io.cwd, output), 'utf8') !== known) return refused(409)
    const others = current.decisions.filter((one) => one.id !== id)
    const next = assemble({ ...partsOf(current), decisions: decision === null ? others : [...others, decision] })
    const text = inventoryText(next)
    const sink = fileSink(output, [], io.cwd)
    await sink.write(text)
    await sink.finish()
    known = text
    current = next
    page = null
    return { status: 200, answer: decision }
  }

  return {
    policy: contentSecurityPolicy(true),
    page: () => (page ??= inventoryPage(current, { served: true })),
    decide(body) {
      const asked = decisionIn(body, io.today())
      if (asked === null) return Promise.resolve(refused(400))
      if (!ids.has(asked.id)) return Promise.resolve(refused(404))
      // One after the other: each is made from what the one before left.
      const recorded = queue.then(() => record(asked.id, asked.decision))
      queue = recorded.catch(() => {})
      return recorded
    },
  }
}

function refused(status: number): { status: number; answer: null } {
  return { status, answer: null }
}

/** Characters of a reviewer, a ticket or a note. */
const LONGEST = 500

/** @returns null if it is no decision; a decision of null takes one back */
function decisionIn(body: unknown, today: string): { readonly id: string; readonly decision: Decision | null } | null {
  if (typeof body !== 'object' || body === null) return null
  const { id, decision, by, ticket, notes } = body as Readonly<Record<string, unknown>>
  const isText = (value: unknown): value is string | null =>
    value === null || (typeof value === 'string' && value.length <= LONGEST && !/\p{Cc}|\p{Cs}/u.test(value))
  if (typeof id !== 'string' || !isText(by) || !isText(ticket) || !isText(notes)) return null
  if (decision === null) return { id, decision: null }
  const choice = typeof decision === 'string' ? choiceOf(id, decision) : null
  return choice === null ? null : { id, decision: { id, decision: choice, by, at: today, ticket, notes } }
}

function readPort(value: GivenFlags[string]): number {
  if (value === undefined) return 0
  const port = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (port >= 1 && port <= 65_535) return port
  throw new UsageError('--port: a number from 1 to 65535 is needed')
}
