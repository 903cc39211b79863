/** Packs which rules know which words of names, for mentions.ts. */
import type { Rule } from '../model/rule.ts'
import { hashOfWord } from './mentions.ts'
import { nameKnowledge } from './name-evidence.ts'

/** First words of all that a rule knows of names of attributes; null where it asks more than words. */
function wordsKnown(rule: Rule): ReadonlySet<string> | null {
  const { fields, strong, isListed } = nameKnowledge(rule)
  if (isListed !== undefined || strong.open.length > 0) return null
  return new Set([...[...fields].map((field) => field.split('_')[0] as string), ...strong.byWord.keys()])
}

/** What `npm run generate` writes to mentions-table.ts. @throws RangeError if there are more rules than a byte numbers */
export function packMentions(rules: readonly Rule[]): { readonly rules: string; readonly table: Buffer } {
  const packed: string[] = []
  const entries: { readonly hash: number; readonly rule: number }[] = []
  for (const rule of rules) {
    // What behaviours know is asked of each name, and more of it than this tells.
    const words = rule.category === 'behavioral' ? null : wordsKnown(rule)
    if (words === null) continue
    for (const hash of new Set([...words].map(hashOfWord))) entries.push({ hash, rule: packed.length })
    packed.push(rule.id)
  }
  if (packed.length > 256) throw new RangeError('More rules than a byte numbers.')
  entries.sort((a, b) => a.hash - b.hash || a.rule - b.rule)
  const hashes = Buffer.alloc(entries.length * 4)
  for (const [i, { hash }] of entries.entries()) hashes.writeUInt32LE(hash, i * 4)
  return { rules: packed.join(' '), table: Buffer.concat([hashes, Buffer.from(entries.map(({ rule }) => rule))]) }
}
