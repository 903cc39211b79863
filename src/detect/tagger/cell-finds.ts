/** Names and addresses in cells of text, which the stream of a table's bytes is not read for: a sample of them is. */
import { hashBytes } from '../hash-bytes.ts'
import { textOf } from '../located.ts'
import type { CompiledRule } from '../compiled-rule.ts'
import type { CompiledRules } from '../compiled-rules.ts'
import type { CellFind, CellReader } from '../../model/cell-find.ts'
import { isIdentifier } from './found-hits.ts'
import { SIGN } from './gate/gate.ts'
import { ADDRESS } from './tags.ts'
import { type TaggerParts, TextTagger } from './text-tagger.ts'

/** Bytes of 1,024 characters, at which readers cut cells, in UTF-8. */
const LONGEST_CELL = 4096

const NONE: readonly CellFind[] = []
const encoder = new TextEncoder()

/** Null where the run asks for neither names nor addresses. @param parts the thread's, asked for once there is a text */
export function cellFinds(rules: CompiledRules, parts: () => TaggerParts): CellReader | null {
  const person = rules.byId.get('person-name')
  const address = rules.byId.get('postal-address')
  const asked = [person, address].filter((rule) => rule !== undefined)
  if (asked.length === 0) return null
  let bytes: Uint8Array | undefined
  let tagger: TextTagger | undefined
  return {
    rules: asked.map(({ index }) => index),
    read(text, explained) {
      const known = parts()
      bytes ??= new Uint8Array(LONGEST_CELL)
      const { written } = encoder.encodeInto(text, bytes)
      // Perf: most cells hold nothing that begins like a name or an address.
      if ((known.gate.look(bytes, 0, written) & (SIGN.name | SIGN.address)) === 0) return NONE
      tagger ??= new TextTagger(known)
      tagger.restart(explained ? Number.POSITIVE_INFINITY : 0)
      tagger.scan(bytes, 0, written, written, 0)
      const { found } = tagger
      const finds: CellFind[] = []
      for (let i = 0; i < found.count; i++) {
        const rule = found.type[i] === ADDRESS ? address : person
        const start = found.start[i] as number
        const end = found.end[i] as number
        if (rule === undefined || isIdentifier(bytes, start, end)) continue
        const own = rule === person ? rules.ownNames().bits(bytes, start, end) : 0
        const bits = (found.bits[i] as number) + own
        finds.push(findOf(rule, bytes, start, end, bits, found.reasons[i] as number))
      }
      return finds
    },
  }
}

function findOf(rule: CompiledRule, bytes: Uint8Array, start: number, end: number, bits: number, reasons: number): CellFind {
  return {
    rule: rule.index,
    isAddress: rule.rule.id === 'postal-address',
    start,
    end,
    bytes,
    bits,
    hash: hashBytes(bytes, start, end),
    synthetic: rule.rule.synthetic?.(textOf(bytes, start, end)) ?? false,
    reasons,
    note: () => rule.note?.(bytes, start, end) ?? '',
  }
}
