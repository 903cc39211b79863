/** Markdown: front matter known by its keys, cells of tables by the headers above them. All else is text. */
import type { Format } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { LineReader } from './line-reader.ts'
import { MarkdownGrammar } from './markdown-grammar.ts'

const RULE = /\n[ \t>]{0,8}\|?[ \t]{0,16}:?-{1,200}:?[ \t]{0,16}\|[-: |\t]{0,2000}(?:\r?\n|$)/

const PIPE = 124

/** All that RULE asks for is ASCII. */
function holdsRule(head: Buffer): boolean {
  return head.includes(PIPE) && RULE.test(head.toString('latin1'))
}

export const format: Format = {
  name: 'markdown',
  title: 'Markdown with front matter or tables',
  hasProse: true,
  isLaidOut: true,
  samplesPaths: true,
  recognises: (head, name) => {
    if (!/\.(?:md|mdx|markdown|mkd|qmd|rmd)$/i.test(name)) return 0
    if (/^---[ \t]*\r?\n/.test(decodeText(head, contentStart(head), Math.min(head.length, contentStart(head) + 16)))) return 0.9
    // Without fields it is text, of which large files are read in ranges.
    return holdsRule(Buffer.from(head.buffer, head.byteOffset, head.length)) ? 0.9 : 0
  },
  open: (_head, _name, options) => new LineReader(new MarkdownGrammar(), options),
}
