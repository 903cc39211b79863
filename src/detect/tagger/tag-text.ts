/** Names and addresses in one string, such as a cell of a free-text column. */
import { reasonsOf } from '../../evidence/reasons.ts'
import { confidenceOf } from '../../evidence/score.ts'
import type { Reason } from '../../model/finding.ts'
import { ADDRESS } from './tags.ts'
import { type TaggerParts, TextTagger } from './text-tagger.ts'

export interface TextSpan {
  readonly rule: 'person-name' | 'postal-address'
  /** UTF-16 units; the end is exclusive. */
  readonly start: number
  readonly end: number
  readonly confidence: number
  /** The strongest reasons, strongest first. */
  readonly reasons: readonly Reason[]
}

/** Tags a string as a file with these bytes would be tagged. Linear time; not for scan speed. @param parts the thread's */
export function tagText(text: string, parts: TaggerParts): TextSpan[] {
  const bytes = Buffer.from(text)
  const tagger = new TextTagger(parts, 0, Number.POSITIVE_INFINITY)
  tagger.readDocument(bytes, 0, bytes.length)
  tagger.scan(bytes, 0, bytes.length, bytes.length, 0)
  const { found } = tagger
  return Array.from({ length: found.count }, (_, i) => ({
    rule: found.type[i] === ADDRESS ? 'postal-address' : 'person-name',
    start: bytes.toString('utf8', 0, found.start[i]).length,
    end: bytes.toString('utf8', 0, found.end[i]).length,
    confidence: confidenceOf(found.bits[i] as number),
    reasons: reasonsOf(found.reasons[i] as number),
  }))
}
