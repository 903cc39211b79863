/** Packs which rules know which words of names, for mentions.ts. */
import type { Rule } from '../model/rule.ts'
import { hashOfWord } from './mentions.ts'
import { nameKnowledge } from './name-knowledge.ts'

/** First words of all that a rule knows of names of fields and tables; null where it asks more than words. */
function wordsKnown(rule: Rule): ReadonlySet<string> | null {
  const { fields, announced, isListed, strong, singular, context, table, cues } = nameKnowledge(rule)
  const phrases = [strong, singular, context, table, cues]
  if (isListed !== undefined || phrases.some(({ open }) => open.length > 0)) return null
  return new Set([
    ...[...fields, ...announced].map((field) => field.split('_')[0] as string),
    ...phrases.flatMap(({ byWord }) => [...byWord.keys()]),
  ])
}

/** What `npm run generate` writes to mentions-table.ts. */
export function packMentions(rules: readonly Rule[]): { readonly rules: string; readonly table: Buffer } {
  const packed: string[] = []
  const entries: { readonly hash: number; readonly rule: number }[] = []
  for (const rule of rules) {
    const words = wordsKnown(rule)
    if (words === null) continue
    for (const hash of new Set([...words].map(hashOfWord))) entries.push({ hash, rule: packed.length })
    packed.push(rule.id)
  }
  entries.sort((a, b) => a.hash - b.hash || a.rule - b.rule)
  const table = Buffer.alloc(entries.length * 6)
  for (const [i, { hash, rule }] of entries.entries()) {
    table.writeUInt32LE(hash, i * 4)
    table.writeUInt16LE(rule, entries.length * 4 + i * 2)
  }
  return { rules: packed.join(' '), table }
}
