/** Inventories read back: what was saved is checked before anything is made of it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import schema from '../../schema/inventory.schema.json' with { type: 'json' }
import type { InventoryDocument } from '../model/inventory-document.ts'
import { keyText } from './config/read-config.ts'
import { check, type Schema } from './config/schema-check.ts'
import { readError, UsageError } from './usage-error.ts'

const HINT = 'save one: piiscope inventory -f json -o inventory.json'

/** @throws UsageError if it is no inventory of ours; nothing of it but keys is quoted */
export function readInventory(name: string, cwd: string): InventoryDocument {
  let text: string
  try {
    text = readFileSync(resolve(cwd, name), 'utf8')
  } catch (error) {
    throw readError(name, error)
  }
  const document = parseInventory(text, name)
  if (document === null) throw new UsageError(`${name} is no inventory of piiscope (json)`, [HINT])
  return document
}

/** @returns null if it is nothing that calls itself an inventory */
export function parseInventory(text: string, name: string): InventoryDocument | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'inventory')) return null
  const [fault] = check(value, schema as Schema)
  if (fault !== undefined) throw new UsageError(`${name}: ${keyText(fault.path)}${fault.message}`, [HINT])
  return value as InventoryDocument
}
