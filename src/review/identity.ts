import { createHash } from 'node:crypto'
import { base32 } from '../model/base32.ts'
import type { Finding } from '../model/finding.ts'

/** 16 characters of base 32 hold 80 bits. */
const LENGTH = 16

/**
 * The name of all findings of one rule in one field (or in the text) of one file. Made of what every report says in clear, so it
 * gives nothing away and needs no key.
 */
export function groupId(rule: string, path: string, anchor: string): string {
  return fingerprint([rule, path, anchor])
}

/**
 * Names for findings, in the order of the file. In fields all share their field's name. In text the value's keyed digest tells them
 * apart, so that lines may move; without a key their order does.
 *
 * @param path of the file from the root of the project
 */
export function findingIds(path: string): (finding: Pick<Finding, 'rule' | 'anchor' | 'digest'>) => string {
  const seen = new Map<string, number>()
  const known = new Map<string, string>()
  return ({ rule, anchor, digest }) => {
    if (anchor !== 'text') {
      // Perf: a field's findings are many, and a digest takes a kilobyte that is given back late (bench: 10,000 columns).
      const field = `${rule}\0${anchor}`
      const id = known.get(field) ?? groupId(rule, path, anchor)
      known.set(field, id)
      return id
    }
    const name = `${rule}\0${digest}`
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return fingerprint([rule, path, anchor, digest, String(before)])
  }
}

function fingerprint(parts: readonly string[]): string {
  return `pf1:${base32(createHash('sha256').update(parts.join('\0').normalize('NFC')).digest(), LENGTH)}`
}
