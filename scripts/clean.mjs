/** Modules that are no more are not shipped: what an earlier build wrote is removed, and what tests compiled beside it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'

rmSync(join(import.meta.dirname, '../dist'), { recursive: true, force: true })
