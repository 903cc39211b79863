/** An inventory that was written as a table, edited by people, and is read back: their columns only. */
import { CONTEXT_KEYS, type ContextKey, type Decision } from '../model/inventory-document.ts'
import type { Previous } from './carry-over.ts'
import { COLUMNS } from './columns.ts'
import { choiceOf, choicesFor } from './decision-choices.ts'

/** Something in the table cannot be what a person meant. The message names row and column, and quotes nothing. */
export class EditError extends Error {}

const DATE = /^\d{4}-\d{2}-\d{2}$/

type Rows = readonly (readonly string[])[]

/**
 * @param rows cells as text, the header first. Columns are known by their names, in any order; others are passed over.
 * @param unclassified the same of the sheet of unclassified fields. Default: there is none.
 * @returns null if it is no table of ours
 * @throws EditError
 */
export function previousOfTable(rows: Rows, unclassified: Rows = []): Previous | null {
  const header = headerOf(rows)
  if (!header.includes('inventory_id') || !header.includes('asset_id')) return null
  const decisions: Decision[] = []
  const firstSeen = new Map<string, string>()
  const said = new Map<string, Partial<Record<ContextKey, string>>>()
  const say = (asset: string, own: Partial<Record<ContextKey, string>>): void => {
    if (Object.keys(own).length > 0) said.set(asset, { ...said.get(asset), ...own })
  }
  for (const [i, cells] of rows.slice(1).entries()) {
    const cell = reader(header, cells)
    const id = cell('inventory_id')
    const asset = cell('asset_id')
    if (asset === null) continue
    if (id === null) {
      // What is said of a data set is repeated in each of its rows: a person may have filled in any.
      const field = decisionOnField(cell, i + 2)
      if (field === null) continue
      if (field.decision !== null) decisions.push(field.decision)
      say(asset, saidIn(cell))
      continue
    }
    if (!/^pf1:[a-z2-7]{16}$/.test(id)) throw new EditError(`row ${i + 2}: inventory_id is not an id any more`)
    const seen = cell('first_seen')
    if (seen !== null && DATE.test(seen)) {
      firstSeen.set(id, seen)
      const before = firstSeen.get(asset)
      if (before === undefined || seen < before) firstSeen.set(asset, seen)
    }
    const decision = decisionIn(cell, id, i + 2)
    if (decision !== null) decisions.push(decision)
    say(asset, saidIn(cell))
  }
  decisions.push(...decisionsOnFields(unclassified))
  return { document: null, decisions, firstSeen, said }
}

function headerOf(rows: Rows): readonly string[] {
  return (rows[0] ?? []).map((name) => name.replace(/^\ufeff/, '').trim())
}

function reader(header: readonly string[], cells: readonly string[]): (name: string) => string | null {
  return (name) => {
    const text = asWritten(cells[header.indexOf(name)] ?? '').trim()
    return text === '' ? null : text
  }
}

function decisionsOnFields(rows: Rows): readonly Decision[] {
  const header = headerOf(rows)
  return rows.slice(1).flatMap((cells, i) => decisionOnField(reader(header, cells), i + 2)?.decision ?? [])
}

/** @returns null if the row is of no unclassified field */
function decisionOnField(cell: (name: string) => string | null, row: number): { readonly decision: Decision | null } | null {
  const id = cell('unclassified_id')
  if (id === null) return null
  if (!/^uf1:[a-z2-7]{16}$/.test(id)) throw new EditError(`unclassified, row ${row}: unclassified_id is not an id any more`)
  return { decision: decisionIn(cell, id, row) }
}

function decisionIn(cell: (name: string) => string | null, id: string, row: number): Decision | null {
  const text = cell('decision')
    ?.toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  if (text === undefined) return null
  const decision = choiceOf(id, text)
  if (decision === null) throw new EditError(`row ${row}: decision must be ${[...choicesFor(id)].join(', ')} or empty`)
  const at = cell('reviewed_at')
  if (at !== null && !DATE.test(at)) throw new EditError(`row ${row}: reviewed_at must be a date such as 2027-03-31`)
  return {
    id,
    decision,
    by: cell('reviewer'),
    at,
    ticket: cell('ticket'),
    notes: cell('notes'),
  }
}

/** What the configuration had filled in (column `set_by`) is not a person's word. */
function saidIn(cell: (name: string) => string | null): Partial<Record<ContextKey, string>> {
  const configured = new Set(/config: ([\w, ]+)/.exec(cell('set_by') ?? '')?.[1]?.split(', ') ?? [])
  const said: Partial<Record<ContextKey, string>> = {}
  for (const key of CONTEXT_KEYS) {
    const name = COLUMNS.find(({ context }) => context === key)?.name
    const value = name === undefined || configured.has(key) ? null : cell(name)
    if (value !== null) said[key] = value
  }
  return said
}

/** Without the apostrophe that keeps a cell from being a formula. */
function asWritten(text: string): string {
  return /^'\s*[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
