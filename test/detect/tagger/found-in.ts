/** What the tagger finds of a text that a report would show, as it is written. */
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'

/** Confidence from which on findings are shown by default. */
const SHOWN = 0.6
const parts = loadTagger()

function foundIn(text: string, sought: string): string[] {
  return tagText(text, parts)
    .filter(({ rule, confidence }) => rule === sought && confidence >= SHOWN)
    .map(({ start, end }) => text.slice(start, end))
}

export const namesIn = (text: string): string[] => foundIn(text, 'person-name')
export const addressesIn = (text: string): string[] => foundIn(text, 'postal-address')
