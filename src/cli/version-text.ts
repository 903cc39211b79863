import { createHash } from 'node:crypto'
import { base32 } from '../model/base32.ts'
import type { Rule } from '../model/rule.ts'

/** What distinguishes this build from others, for bug reports. */
export function versionText(rules: readonly Rule[]): string {
  const digest = base32(
    createHash('sha256')
      .update(JSON.stringify(rules.map(({ id, severity, about }) => [id, severity, about])))
      .digest(),
    16,
  )
  return `node ${process.versions.node}\nplatform ${process.platform} ${process.arch}\nrules ${rules.length}, ${digest}\n`
}
